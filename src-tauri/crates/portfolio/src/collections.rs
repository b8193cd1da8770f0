use crate::fold::fold;
use crate::{BadgeId, Collection, Portfolio, PortfolioError};
use rusqlite::{ErrorCode, OptionalExtension, Row, params};

const COLLECTION: &str = "SELECT title, meaning,
    (SELECT count(*) FROM badge_collection WHERE badge_collection.collection = collection.number)
    FROM collection";

impl Portfolio {
    /// The collections, by their titles.
    pub fn collections(&self) -> Result<Vec<Collection>, PortfolioError> {
        let mut sql = self.database.prepare_cached(&format!("{COLLECTION} ORDER BY folded"))?;
        Ok(sql.query_map([], collection)?.collect::<Result<_, _>>()?)
    }

    /// One collection, by its title; case and accents do not matter.
    pub fn collection(&self, title: &str) -> Result<Collection, PortfolioError> {
        let sql = format!("{COLLECTION} WHERE folded = ?1");
        let found = self.database.query_row(&sql, [fold(title)], collection).optional()?;
        found.ok_or_else(|| PortfolioError::NoCollection { title: title.to_owned() })
    }

    /// Makes a collection.
    pub fn make_collection(&self, title: &str, meaning: Option<&str>) -> Result<Collection, PortfolioError> {
        let sql = "INSERT INTO collection (title, folded, meaning) VALUES (?1, ?2, ?3)";
        let made = self.database.execute(sql, params![titled(title)?, fold(title), meaning]);
        made.map_err(|error| taken(title, error))?;
        self.collection(title)
    }

    /// Gives a collection another title and another meaning.
    pub fn change_collection(
        &self,
        title: &str,
        new_title: &str,
        meaning: Option<&str>,
    ) -> Result<Collection, PortfolioError> {
        let number = self.collection_number(title)?;
        let sql = "UPDATE collection SET title = ?2, folded = ?3, meaning = ?4 WHERE number = ?1";
        let changed =
            self.database.execute(sql, params![number, titled(new_title)?, fold(new_title), meaning]);
        changed.map_err(|error| taken(new_title, error))?;
        self.collection(new_title)
    }

    /// Puts badges into a collection: all of them, or none. What is in it already stays.
    pub fn collect(&self, title: &str, badges: &[BadgeId]) -> Result<(), PortfolioError> {
        self.each_of(
            title,
            badges,
            "INSERT OR IGNORE INTO badge_collection (collection, badge) VALUES (?1, ?2)",
        )
    }

    /// Takes badges out of a collection; they stay in the portfolio.
    pub fn uncollect(&self, title: &str, badges: &[BadgeId]) -> Result<(), PortfolioError> {
        self.each_of(title, badges, "DELETE FROM badge_collection WHERE collection = ?1 AND badge = ?2")
    }

    fn each_of(&self, title: &str, badges: &[BadgeId], sql: &str) -> Result<(), PortfolioError> {
        let collection = self.collection_number(title)?;
        let transaction = self.database.unchecked_transaction()?;
        for badge in badges {
            transaction.execute(sql, params![collection, self.number(badge)?])?;
        }
        transaction.commit()?;
        Ok(())
    }

    pub(crate) fn collection_number(&self, title: &str) -> Result<i64, PortfolioError> {
        let sql = "SELECT number FROM collection WHERE folded = ?1";
        let found = self.database.query_row(sql, [fold(title)], |row| row.get(0)).optional()?;
        found.ok_or_else(|| PortfolioError::NoCollection { title: title.to_owned() })
    }
}

/// A title must have at least one letter or digit: it could not be asked for otherwise.
fn titled(title: &str) -> Result<&str, PortfolioError> {
    if fold(title).is_empty() { Err(PortfolioError::EmptyTitle) } else { Ok(title.trim()) }
}

fn taken(title: &str, error: rusqlite::Error) -> PortfolioError {
    match error.sqlite_error_code() {
        Some(ErrorCode::ConstraintViolation) => PortfolioError::TitleTaken { title: title.to_owned() },
        _ => error.into(),
    }
}

fn collection(row: &Row<'_>) -> rusqlite::Result<Collection> {
    Ok(Collection { title: row.get(0)?, meaning: row.get(1)?, badges: row.get(2)? })
}
