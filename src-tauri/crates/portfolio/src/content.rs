//! Bytes under their SHA-256: kept once, checked whenever they are read.

use crate::id::sha256;
use crate::{Portfolio, PortfolioError};
use rusqlite::{Connection, params};

/// Keeps bytes, and gives their SHA-256.
pub(crate) fn keep(database: &Connection, bytes: &[u8]) -> Result<String, PortfolioError> {
    let sha256 = sha256(bytes);
    keep_as(&sha256, database, bytes)?;
    Ok(sha256)
}

/// Keeps bytes whose SHA-256 is known.
pub(crate) fn keep_as(sha256: &str, database: &Connection, bytes: &[u8]) -> Result<(), PortfolioError> {
    let sql = "INSERT INTO content (sha256, bytes) VALUES (?1, ?2) ON CONFLICT (sha256) DO NOTHING";
    database.prepare_cached(sql)?.execute(params![sha256, bytes])?;
    Ok(())
}

impl Portfolio {
    /// Gives bytes back, if they are still those that were kept.
    pub(crate) fn content(&self, wanted: &str) -> Result<Vec<u8>, PortfolioError> {
        let sql = "SELECT bytes FROM content WHERE sha256 = ?1";
        let bytes: Vec<u8> = self.database.prepare_cached(sql)?.query_row([wanted], |row| row.get(0))?;
        if sha256(&bytes) == wanted {
            Ok(bytes)
        } else {
            Err(PortfolioError::Altered { sha256: wanted.to_owned() })
        }
    }
}
