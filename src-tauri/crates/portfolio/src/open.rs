use crate::backup::SEAL;
use crate::browse::Ordered;
use crate::look::look;
use crate::migrations::migrate;
use crate::{Password, PortfolioError};
use rusqlite::{Connection, OpenFlags};
use std::cell::Cell;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How long to wait while another process writes.
const PATIENCE: Duration = Duration::from_secs(5);

/// One person's portfolio, open.
pub struct Portfolio {
    pub(crate) database: Connection,
    pub(crate) path: PathBuf,
    /// Whether the index may still hold words that no badge has any more, or is in many pieces.
    pub(crate) stale_words: Cell<bool>,
    /// The list that was looked at last.
    pub(crate) ordered: Cell<Option<Ordered>>,
    /// How many badges were added since it was opened.
    added: Cell<usize>,
}

/// So many badges added leave the index in pieces: put in order on closing, it answers several times faster.
const MANY: usize = 100;

impl Portfolio {
    /// Opens a portfolio. It is looked at read-only first; whatever is not ours stays untouched.
    pub fn open(path: &Path, password: Option<&Password>) -> Result<Portfolio, PortfolioError> {
        look(path, password)?;
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut database = Connection::open_with_flags(path, flags)?;
        unlock(&database, password)?;
        prepare(&database)?;
        migrate(&mut database, path)?;
        // A backup that is opened to be worked with is none any more.
        database.execute("DELETE FROM setting WHERE name = ?1", [SEAL])?;
        Ok(Portfolio::of(database, path))
    }

    /// A database that is ours, made ready.
    pub(crate) fn of(database: Connection, path: &Path) -> Portfolio {
        Portfolio {
            database,
            path: path.to_owned(),
            stale_words: Cell::default(),
            ordered: Cell::default(),
            added: Cell::default(),
        }
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether it is encrypted with a password.
    pub fn has_password(&self) -> Result<bool, PortfolioError> {
        has_password(&self.path)
    }

    /// Closes it, so that only its one file is left, and no word in it that was taken back.
    pub fn close(self) -> Result<(), PortfolioError> {
        if self.stale_words.get() {
            self.purge()?;
        }
        self.database.close().map_err(|(_, error)| error.into())
    }

    /// Words were perhaps taken back, or many added: the index is put in order when there is time.
    pub(crate) fn forgot_words(&self) {
        self.stale_words.set(true);
    }

    /// A badge was added.
    pub(crate) fn one_more(&self) {
        self.added.set(self.added.get() + 1);
        if self.added.get() >= MANY {
            self.forgot_words();
        }
    }
}

/// Whether a password opens a portfolio that is perhaps open already. The file stays untouched.
pub fn opens_with(path: &Path, password: Option<&Password>) -> Result<(), PortfolioError> {
    look(path, password)
}

/// Whether a file is encrypted: a plain one says what it is (SQLite file format §1.3).
pub fn has_password(path: &Path) -> Result<bool, PortfolioError> {
    let mut begin = [0; 16];
    File::open(path)?.read_exact(&mut begin)?;
    Ok(&begin != b"SQLite format 3\0")
}

/// Gives the password to the database, which wants it before anything else.
pub(crate) fn unlock(database: &Connection, password: Option<&Password>) -> Result<(), PortfolioError> {
    if let Some(password) = password {
        // SQLCipher would write to stderr what we say in a sentence.
        database.pragma_update_and_check(None, "cipher_log_level", "NONE", |_| Ok(()))?;
        database.pragma_update(None, "key", password.text())?;
    }
    Ok(())
}

/// Sets what counts for this connection: what is acknowledged survives a power cut, what is erased is gone.
pub(crate) fn prepare(database: &Connection) -> Result<(), PortfolioError> {
    database.busy_timeout(PATIENCE)?;
    // An import alone has a dozen statements; the window asks others meanwhile.
    database.set_prepared_statement_cache_capacity(64);
    database.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    database.pragma_update(None, "synchronous", "FULL")?;
    database.pragma_update_and_check(None, "secure_delete", "ON", |_| Ok(()))?;
    database.pragma_update(None, "foreign_keys", "ON")?;
    database.pragma_update(None, "temp_store", "MEMORY")?;
    // In KiB, and in pages: identifiers are hashes, so thousands of badges added at once touch pages everywhere. With
    // SQLite's 2 MB each page is read and written again and again.
    database.pragma_update(None, "cache_size", -65_536)?;
    // In pages: the larger the journal, the fewer times such a page is copied from it.
    database.pragma_update_and_check(None, "wal_autocheckpoint", 32_768, |_| Ok(()))?;
    // Not even our own schema may run functions with side effects.
    database.pragma_update(None, "trusted_schema", "OFF")?;
    Ok(())
}
