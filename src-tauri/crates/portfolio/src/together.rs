//! Changes, and several of them that become durable together.

use crate::{Portfolio, PortfolioError};
use rusqlite::Connection;
use std::ops::Deref;

impl Portfolio {
    /// Has several changes share one transaction: all of them are kept, or none. An ordinary disk makes only a few
    /// hundred changes durable a second, whatever their size.
    ///
    /// `work` **must** pass on the error of any change in it: what it had done then goes with the rest.
    pub fn together<T, E: From<PortfolioError>>(
        &self,
        work: impl FnOnce(&Portfolio) -> Result<T, E>,
    ) -> Result<T, E> {
        let change = Change::begin(&self.database).map_err(PortfolioError::from)?;
        let done = work(self)?;
        change.commit().map_err(PortfolioError::from)?;
        Ok(done)
    }
}

/// One change: a transaction of its own, or a part of the one that is open. There are no savepoints inside: at each of
/// them, FTS5 would write its index to the file.
pub(crate) struct Change<'a> {
    database: &'a Connection,
    /// Whether there is something to take back when it is dropped.
    open: bool,
}

impl<'a> Change<'a> {
    /// Begins to write at once: a transaction that reads first could find that somebody else wrote in between.
    pub fn begin(database: &'a Connection) -> rusqlite::Result<Self> {
        let open = database.is_autocommit();
        if open {
            database.execute_batch("BEGIN IMMEDIATE")?;
        }
        Ok(Change { database, open })
    }

    pub fn commit(mut self) -> rusqlite::Result<()> {
        if self.open {
            self.database.execute_batch("COMMIT")?;
            self.open = false;
        }
        Ok(())
    }
}

impl Deref for Change<'_> {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        self.database
    }
}

impl Drop for Change<'_> {
    fn drop(&mut self) {
        if self.open && !self.database.is_autocommit() {
            // What went wrong first is told by whoever saw it; a rollback that fails leaves nothing behind either.
            let _ = self.database.execute_batch("ROLLBACK");
        }
    }
}
