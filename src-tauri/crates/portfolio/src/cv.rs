use crate::error::unreadable;
use crate::{Portfolio, PortfolioError, SavedCv};
use rusqlite::{OptionalExtension, params};

impl Portfolio {
    /// The person's CV, once one was saved.
    pub fn cv(&self) -> Result<Option<SavedCv>, PortfolioError> {
        let sql = "SELECT resume, badges FROM cv";
        let row =
            self.database.query_row(sql, [], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)));
        let Some((resume, badges)) = row.optional()? else {
            return Ok(None);
        };
        let resume = serde_json::from_str(&resume).map_err(unreadable)?;
        Ok(Some(SavedCv { resume, badges: serde_json::from_str(&badges).map_err(unreadable)? }))
    }

    /// Saves the person's CV.
    pub fn save_cv(&self, cv: &SavedCv) -> Result<(), PortfolioError> {
        let badges = serde_json::to_string(&cv.badges).map_err(unreadable)?;
        let sql = "INSERT OR REPLACE INTO cv (only, resume, badges) VALUES (1, ?1, ?2)";
        self.database.execute(sql, params![cv.resume.to_string(), badges])?;
        Ok(())
    }
}
