//! The person's data as JSON Resume, kept once, and the CVs that show them.

use crate::error::unreadable;
use crate::together::Change;
use crate::{BadgeId, Portfolio, PortfolioError, SavedCv};
use rusqlite::{ErrorCode, OptionalExtension, Row, params};
use serde_json::Value;

/// The member of an entry that names the badges which show it.
const SHOWN_BY: &str = "x-evidence";
const MOST_CVS: u32 = 50;

impl Portfolio {
    /// The person's data, once they were saved.
    pub fn resume(&self) -> Result<Option<Value>, PortfolioError> {
        let mut sql = self.database.prepare_cached("SELECT content FROM resume")?;
        let content: Option<String> = sql.query_row([], |row| row.get(0)).optional()?;
        content.map(|content| serde_json::from_str(&content).map_err(unreadable)).transpose()
    }

    /// Saves the person's data.
    pub fn save_resume(&self, resume: &Value) -> Result<(), PortfolioError> {
        let sql = "INSERT OR REPLACE INTO resume (only, content) VALUES (1, ?1)";
        self.database.prepare_cached(sql)?.execute([resume.to_string()])?;
        Ok(())
    }

    /// The CVs, the oldest first.
    pub fn cvs(&self) -> Result<Vec<SavedCv>, PortfolioError> {
        let mut sql =
            self.database.prepare_cached("SELECT name, badges, arrangement FROM cv ORDER BY number")?;
        let rows = sql.query_map([], columns)?;
        rows.map(|row| row.map_err(PortfolioError::from).and_then(saved)).collect()
    }

    /// One CV, by its name.
    pub fn cv(&self, name: &str) -> Result<SavedCv, PortfolioError> {
        let sql = "SELECT name, badges, arrangement FROM cv WHERE name = ?1";
        let row = self.database.prepare_cached(sql)?.query_row([name], columns).optional()?;
        saved(row.ok_or_else(|| no_cv(name))?)
    }

    /// Saves a CV under its name: a new one, or what it is now.
    pub fn save_cv(&self, cv: &SavedCv) -> Result<(), PortfolioError> {
        let badges = serde_json::to_string(&cv.badges).map_err(unreadable)?;
        let change = Change::begin(&self.database)?;
        let sql = "UPDATE cv SET badges = ?2, arrangement = ?3 WHERE name = ?1";
        let arrangement = cv.arrangement.to_string();
        if change.prepare_cached(sql)?.execute(params![cv.name, badges, arrangement])? == 0 {
            let held: u32 = change.query_row("SELECT count(*) FROM cv", [], |row| row.get(0))?;
            if held >= MOST_CVS {
                return Err(PortfolioError::TooManyCvs { most: MOST_CVS });
            }
            let sql = "INSERT INTO cv (name, badges, arrangement) VALUES (?1, ?2, ?3)";
            change.execute(sql, params![cv.name, badges, arrangement])?;
        }
        Ok(change.commit()?)
    }

    /// Gives a CV another name.
    pub fn rename_cv(&self, from: &str, to: &str) -> Result<(), PortfolioError> {
        let to = to.trim();
        if to.is_empty() {
            return Err(PortfolioError::EmptyTitle);
        }
        let renamed = self.database.execute("UPDATE cv SET name = ?2 WHERE name = ?1", [from, to]);
        let renamed = renamed.map_err(|error| match error.sqlite_error_code() {
            Some(ErrorCode::ConstraintViolation) => PortfolioError::CvTaken { name: to.to_owned() },
            _ => error.into(),
        })?;
        if renamed == 0 { Err(no_cv(from)) } else { Ok(()) }
    }

    /// Erases a CV. The data and the badges stay.
    pub fn remove_cv(&self, name: &str) -> Result<(), PortfolioError> {
        if self.database.execute("DELETE FROM cv WHERE name = ?1", [name])? == 0 {
            return Err(no_cv(name));
        }
        self.purge_all()
    }

    /// A badge that is erased leaves every CV, and every line it showed.
    pub(crate) fn take_off_cvs(&self, id: &BadgeId) -> Result<(), PortfolioError> {
        for mut cv in self.cvs()? {
            let before = cv.badges.len();
            cv.badges.retain(|chosen| chosen != id);
            if cv.badges.len() < before {
                self.save_cv(&cv)?;
            }
        }
        let Some(mut resume) = self.resume()? else { return Ok(()) };
        if forget(&mut resume, id.as_str()) { self.save_resume(&resume) } else { Ok(()) }
    }
}

/// Takes a badge out of what shows any line; whether it stood somewhere is the answer.
fn forget(value: &mut Value, id: &str) -> bool {
    match value {
        Value::Array(items) => items.iter_mut().filter_map(|item| forget(item, id).then_some(())).count() > 0,
        Value::Object(members) => {
            let mut found = false;
            for (key, member) in members.iter_mut() {
                found |= match member {
                    Value::Array(shown_by) if key == SHOWN_BY => {
                        let before = shown_by.len();
                        shown_by.retain(|item| item.as_str() != Some(id));
                        shown_by.len() < before
                    }
                    member => forget(member, id),
                };
            }
            found
        }
        _ => false,
    }
}

fn no_cv(name: &str) -> PortfolioError {
    PortfolioError::NoCv { name: name.to_owned() }
}

fn columns(row: &Row<'_>) -> rusqlite::Result<(String, String, String)> {
    Ok((row.get(0)?, row.get(1)?, row.get(2)?))
}

fn saved((name, badges, arrangement): (String, String, String)) -> Result<SavedCv, PortfolioError> {
    let badges = serde_json::from_str(&badges).map_err(unreadable)?;
    Ok(SavedCv { name, badges, arrangement: serde_json::from_str(&arrangement).map_err(unreadable)? })
}
