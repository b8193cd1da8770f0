//! The places where the person puts shared pages.

use crate::together::Change;
use crate::{Portfolio, PortfolioError};
use rusqlite::{Connection, ErrorCode, OptionalExtension, Row, params};
use zeroize::Zeroizing;

/// A place for pages, with what opens it.
#[derive(Clone, PartialEq, Eq)]
pub struct SavedPlace {
    /// As the person calls it.
    pub name: String,
    /// As `share::Destination` is written.
    pub address: String,
    /// A name, or the key id of S3.
    pub user: Option<String>,
    /// A password, the secret key of S3, or the token of a relay.
    pub secret: Option<Zeroizing<String>>,
}

const PLACE: &str = "SELECT name, address, user, secret FROM place";

impl Portfolio {
    /// The places, the oldest first.
    pub fn places(&self) -> Result<Vec<SavedPlace>, PortfolioError> {
        let mut sql = self.database.prepare_cached(&format!("{PLACE} ORDER BY number"))?;
        Ok(sql.query_map([], place)?.collect::<Result<_, _>>()?)
    }

    /// One place, by its name.
    pub fn place(&self, name: &str) -> Result<SavedPlace, PortfolioError> {
        let sql = format!("{PLACE} WHERE name = ?1");
        let found = self.database.prepare_cached(&sql)?.query_row([name], place).optional()?;
        found.ok_or_else(|| no_place(name))
    }

    /// Keeps a place: a new one, or the one that was called `before` as it is now.
    pub fn save_place(&self, place: &SavedPlace, before: Option<&str>) -> Result<(), PortfolioError> {
        let name = place.name.trim();
        if name.is_empty() {
            return Err(PortfolioError::EmptyTitle);
        }
        let secret = place.secret.as_ref().map(|secret| secret.as_str());
        let saved = match before {
            None => {
                let sql = "INSERT INTO place (name, address, user, secret) VALUES (?1, ?2, ?3, ?4)";
                self.database.execute(sql, params![name, place.address, place.user, secret])
            }
            Some(before) => {
                let sql = "UPDATE place SET name = ?1, address = ?2, user = ?3, secret = ?4 WHERE name = ?5";
                self.database.execute(sql, params![name, place.address, place.user, secret, before])
            }
        };
        match saved {
            Ok(0) => Err(no_place(before.unwrap_or_default())),
            Ok(_) => Ok(()),
            Err(error) if error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) => {
                Err(PortfolioError::PlaceTaken { name: name.to_owned() })
            }
            Err(error) => Err(error.into()),
        }
    }

    /// Forgets a place, and the links there that have ended.
    ///
    /// # Errors
    /// [`PortfolioError::PlaceInUse`] while a page lies there: nobody could end it any more.
    pub fn remove_place(&self, name: &str) -> Result<(), PortfolioError> {
        let change = Change::begin(&self.database)?;
        let place = number(name, &change)?;
        let sql = "SELECT count(*) FROM link WHERE place = ?1 AND state <> 'ended'";
        let links: u32 = change.query_row(sql, [place], |row| row.get(0))?;
        if links > 0 {
            return Err(PortfolioError::PlaceInUse { name: name.to_owned(), links });
        }
        change.execute("DELETE FROM link WHERE place = ?1", [place])?;
        change.execute("DELETE FROM place WHERE number = ?1", [place])?;
        change.commit()?;
        // What opened it is to be found nowhere any more.
        self.purge_all()
    }
}

/// The row of a place.
pub(crate) fn number(name: &str, database: &Connection) -> Result<i64, PortfolioError> {
    let sql = "SELECT number FROM place WHERE name = ?1";
    database.query_row(sql, [name], |row| row.get(0)).optional()?.ok_or_else(|| no_place(name))
}

fn no_place(name: &str) -> PortfolioError {
    PortfolioError::NoPlace { name: name.to_owned() }
}

fn place(row: &Row<'_>) -> rusqlite::Result<SavedPlace> {
    Ok(SavedPlace {
        name: row.get(0)?,
        address: row.get(1)?,
        user: row.get(2)?,
        secret: row.get::<_, Option<String>>(3)?.map(Zeroizing::new),
    })
}

impl std::fmt::Debug for SavedPlace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SavedPlace").field("address", &self.address).finish_non_exhaustive()
    }
}
