//! Bytes under their SHA-256: kept once, checked whenever they are read.

use crate::id::{Hash, hex, sha256};
use crate::{Portfolio, PortfolioError};
use rusqlite::{Connection, OptionalExtension, params};

/// Keeps bytes, and gives the number they have.
pub(crate) fn keep(database: &Connection, bytes: &[u8]) -> Result<i64, PortfolioError> {
    let sha256 = sha256(bytes);
    match number(&sha256, database)? {
        Some(number) => Ok(number),
        None => insert(&sha256, database, bytes),
    }
}

/// Keeps bytes that are known not to be there.
pub(crate) fn insert(sha256: &Hash, database: &Connection, bytes: &[u8]) -> Result<i64, PortfolioError> {
    let sql = "INSERT INTO content (sha256, bytes) VALUES (?1, ?2)";
    Ok(database.prepare_cached(sql)?.insert(params![sha256, bytes])?)
}

/// The number of the bytes with this SHA-256.
pub(crate) fn number(sha256: &Hash, database: &Connection) -> Result<Option<i64>, PortfolioError> {
    let sql = "SELECT number FROM content WHERE substr(sha256, 1, 8) = substr(?1, 1, 8) AND sha256 = ?1";
    Ok(database.prepare_cached(sql)?.query_row([sha256], |row| row.get(0)).optional()?)
}

impl Portfolio {
    /// Gives bytes back, if they are still those that were kept.
    pub(crate) fn content(&self, number: i64) -> Result<Vec<u8>, PortfolioError> {
        let sql = "SELECT sha256, bytes FROM content WHERE number = ?1";
        let mut sql = self.database.prepare_cached(sql)?;
        let (wanted, bytes): (Hash, Vec<u8>) =
            sql.query_row([number], |row| Ok((row.get(0)?, row.get(1)?)))?;
        if sha256(&bytes) == wanted {
            Ok(bytes)
        } else {
            Err(PortfolioError::Altered { sha256: hex(&wanted) })
        }
    }
}
