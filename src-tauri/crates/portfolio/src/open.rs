use crate::look::look;
use crate::migrations::{MIGRATIONS, migrate};
use crate::{Password, PortfolioError};
use rusqlite::{Connection, OpenFlags};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How long to wait while another process writes.
const PATIENCE: Duration = Duration::from_secs(5);

/// One person's portfolio, open.
pub struct Portfolio {
    pub(crate) database: Connection,
    pub(crate) path: PathBuf,
}

impl Portfolio {
    /// Opens a portfolio. It is looked at read-only first; whatever is not ours stays untouched.
    pub fn open(path: &Path, password: Option<&Password>) -> Result<Portfolio, PortfolioError> {
        look(path, password)?;
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut database = Connection::open_with_flags(path, flags)?;
        unlock(&database, password)?;
        prepare(&database)?;
        migrate(&mut database, path, MIGRATIONS)?;
        Ok(Portfolio { database, path: path.to_owned() })
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Closes it, so that only its one file is left.
    pub fn close(self) -> Result<(), PortfolioError> {
        self.database.close().map_err(|(_, error)| error.into())
    }
}

/// Gives the password to the database, which wants it before anything else.
pub(crate) fn unlock(database: &Connection, password: Option<&Password>) -> Result<(), PortfolioError> {
    if let Some(password) = password {
        database.pragma_update(None, "key", password.text())?;
    }
    Ok(())
}

/// Sets what counts for this connection: what is acknowledged survives a power cut, what is erased is gone.
pub(crate) fn prepare(database: &Connection) -> Result<(), PortfolioError> {
    database.busy_timeout(PATIENCE)?;
    database.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    database.pragma_update(None, "synchronous", "FULL")?;
    database.pragma_update_and_check(None, "secure_delete", "ON", |_| Ok(()))?;
    database.pragma_update(None, "foreign_keys", "ON")?;
    database.pragma_update(None, "temp_store", "MEMORY")?;
    // Not even our own schema may run functions with side effects.
    database.pragma_update(None, "trusted_schema", "OFF")?;
    Ok(())
}
