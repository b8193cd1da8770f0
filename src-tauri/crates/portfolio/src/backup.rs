//! One file that brings everything back. A backup is a portfolio under a password of its own, sealed with what it holds:
//! there is no second format that somebody would have to be able to read in thirty years.

use crate::create::{beside, put_in_place, remove_draft};
use crate::dump::fingerprint;
use crate::error::unreadable;
use crate::look::{look, read_only, unchangeable};
use crate::open::{has_password, unlock};
use crate::{Owner, Password, Portfolio, PortfolioError, whole};
use rusqlite::{Connection, OpenFlags, OptionalExtension, params};
use serde::{Deserialize, Serialize};
use std::fs;
use std::path::{Path, PathBuf};

/// The setting that only a backup has. A dump leaves it out.
pub(crate) const SEAL: &str = "backup";

/// What a backup should hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Seal {
    fingerprint: String,
    badges: u32,
    evidence: u32,
    /// Whether the portfolio had a password when it was backed up.
    password: bool,
}

/// A backup that was looked through: all of it is there.
pub struct Backup {
    database: Connection,
    path: PathBuf,
    password: Option<Password>,
    had_password: bool,
}

impl Portfolio {
    /// Writes everything into a new file, encrypted unless there is no password. It is written aside, looked through,
    /// and put at `path` only when all of it is there.
    pub fn back_up(&self, path: &Path, password: Option<&Password>) -> Result<(), PortfolioError> {
        nothing_at(path)?;
        let partial = beside(path, ".partial");
        remove_draft(&partial)?;
        let written = self.write_backup(&partial, password).and_then(|()| put_in_place(&partial, path));
        if written.is_err() {
            // The first error is the one to tell.
            let _ = remove_draft(&partial);
        }
        written
    }

    /// How much it holds.
    pub fn extent(&self) -> Result<Extent, PortfolioError> {
        let badges = number_of("badge", &self.database)?;
        Ok(Extent { badges, evidence: number_of("evidence", &self.database)? })
    }

    fn write_backup(&self, partial: &Path, password: Option<&Password>) -> Result<(), PortfolioError> {
        self.write_copy(partial, password, |database| {
            let seal = Seal {
                fingerprint: fingerprint(database)?,
                badges: number_of("badge", database)?,
                evidence: number_of("evidence", database)?,
                password: has_password(&self.path)?,
            };
            let text = serde_json::to_string(&seal).map_err(unreadable)?;
            database
                .execute("INSERT INTO draft.setting (name, value) VALUES (?1, ?2)", params![SEAL, text])?;
            Ok(())
        })?;
        fs::File::open(partial)?.sync_all()?;
        // Read back as it will be one day.
        Backup::open(partial, password.map(Password::again)).map(drop)
    }
}

/// How much a portfolio holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Extent {
    /// How many badges.
    pub badges: u32,
    /// How many pieces of evidence.
    pub evidence: u32,
}

impl Backup {
    /// Opens a backup and looks it through. It is never written to.
    pub fn open(path: &Path, password: Option<Password>) -> Result<Backup, PortfolioError> {
        look(path, password.as_ref())?;
        let database = read_only(path)?;
        unlock(&database, password.as_ref())?;
        whole::is_whole(&database)?;
        let seal = seal(&database)?;
        if let Some(seal) = &seal {
            holds_all(seal, &database)?;
        }
        // A portfolio copied by hand is a backup, too, as far as it says itself.
        let had_password = seal.map_or(password.is_some(), |seal| seal.password);
        Ok(Backup { database, path: path.to_owned(), password, had_password })
    }

    /// Whether the portfolio had a password when it was backed up.
    pub fn had_password(&self) -> bool {
        self.had_password
    }

    /// Whose portfolio it is.
    pub fn owner(&self) -> Result<Owner, PortfolioError> {
        crate::owner::read(&self.database)
    }

    /// The backup's own password.
    pub fn password(&self) -> Option<&Password> {
        self.password.as_ref()
    }

    /// Makes the portfolio again where no file is yet. It appears at `path` complete, or not at all.
    pub fn restore(&self, path: &Path, password: Option<&Password>) -> Result<Portfolio, PortfolioError> {
        nothing_at(path)?;
        let draft = beside(path, ".new");
        remove_draft(&draft)?;
        let made = self.write_portfolio(&draft, password).and_then(|()| put_in_place(&draft, path));
        if let Err(error) = made {
            let _ = remove_draft(&draft);
            return Err(error);
        }
        Portfolio::open(path, password)
    }

    /// The new file is the one opened for writing, and the backup is attached to it unchangeable.
    fn write_portfolio(&self, draft: &Path, password: Option<&Password>) -> Result<(), PortfolioError> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
            | OpenFlags::SQLITE_OPEN_CREATE
            | OpenFlags::SQLITE_OPEN_NO_MUTEX
            | OpenFlags::SQLITE_OPEN_URI;
        let database = Connection::open_with_flags(draft, flags)?;
        unlock(&database, password)?;
        database.pragma_update(None, "auto_vacuum", "INCREMENTAL")?;
        let key = self.password.as_ref().map_or("", Password::text);
        database.execute("ATTACH DATABASE ?1 AS backup KEY ?2", [&*unchangeable(&self.path), key])?;
        database.query_row("SELECT sqlcipher_export('main', 'backup')", [], |_| Ok(()))?;
        for name in ["application_id", "user_version"] {
            let value: u32 = self.database.pragma_query_value(None, name, |row| row.get(0))?;
            database.pragma_update(None, name, value)?;
        }
        database.execute("DETACH DATABASE backup", [])?;
        let same = fingerprint(&database)? == fingerprint(&self.database)?;
        database.execute("DELETE FROM setting WHERE name = ?1", [SEAL])?;
        database.close().map_err(|(_, error)| error)?;
        fs::File::open(draft)?.sync_all()?;
        if same { Ok(()) } else { Err(PortfolioError::BackupChanged) }
    }
}

fn nothing_at(path: &Path) -> Result<(), PortfolioError> {
    match path.exists() {
        true => Err(PortfolioError::AlreadyThere { path: path.to_string_lossy().into_owned() }),
        false => Ok(()),
    }
}

fn seal(database: &Connection) -> Result<Option<Seal>, PortfolioError> {
    let sql = "SELECT value FROM setting WHERE name = ?1";
    let text: Option<String> = database.query_row(sql, [SEAL], |row| row.get(0)).optional()?;
    text.map(|text| serde_json::from_str(&text).map_err(unreadable)).transpose()
}

fn holds_all(seal: &Seal, database: &Connection) -> Result<(), PortfolioError> {
    let badges = seal.badges.saturating_sub(number_of("badge", database)?);
    let evidence = seal.evidence.saturating_sub(number_of("evidence", database)?);
    if badges + evidence > 0 {
        return Err(PortfolioError::BackupIncomplete { badges, evidence });
    }
    if fingerprint(database)? == seal.fingerprint { Ok(()) } else { Err(PortfolioError::BackupChanged) }
}

fn number_of(table: &'static str, database: &Connection) -> rusqlite::Result<u32> {
    database.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0))
}
