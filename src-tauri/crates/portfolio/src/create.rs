use crate::copies::remove_copies;
use crate::migrations::migrate;
use crate::open::{prepare, unlock};
use crate::{Owner, Password, Portfolio, PortfolioError};
use rusqlite::{Connection, OpenFlags};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

impl Portfolio {
    /// Makes a portfolio where no file is yet. It appears at `path` complete, or not at all.
    pub fn create(
        path: &Path,
        owner: &Owner,
        password: Option<&Password>,
    ) -> Result<Portfolio, PortfolioError> {
        if path.exists() {
            return Err(already_there(path));
        }
        let draft = beside(path, ".new");
        // What a killed program left is no portfolio.
        remove_draft(&draft)?;
        let made = make(&draft, owner, password).and_then(|()| put_in_place(&draft, path));
        if let Err(error) = made {
            // The first error is the one to tell.
            let _ = remove_draft(&draft);
            return Err(error);
        }
        Portfolio::open(path, password)
    }

    /// Sets, changes or (with `None`) removes the password: the whole file is written anew, then put in the place
    /// of the old one.
    pub fn set_password(self, password: Option<&Password>) -> Result<Portfolio, PortfolioError> {
        let path = self.path.clone();
        self.alone()?;
        let draft = beside(&path, ".new");
        remove_draft(&draft)?;
        let written = self.write_to(&draft, password).and_then(|()| crate::look::look(&draft, password));
        if let Err(error) = written {
            let _ = remove_draft(&draft);
            return Err(error);
        }
        self.close()?;
        fs::File::open(&draft)?.sync_all()?;
        fs::rename(&draft, &path)?;
        // They open with the former password, or with none.
        remove_copies(&path)?;
        Portfolio::open(&path, password)
    }

    /// Makes sure that nobody else has the file open: they would go on writing to what is replaced or erased. Leaving
    /// WAL mode is refused by SQLite unless this is the only connection.
    pub fn alone(&self) -> Result<(), PortfolioError> {
        let mode: String =
            self.database.pragma_update_and_check(None, "journal_mode", "DELETE", |row| row.get(0))?;
        if mode == "delete" { Ok(()) } else { Err(PortfolioError::Busy) }
    }

    fn write_to(&self, draft: &Path, password: Option<&Password>) -> Result<(), PortfolioError> {
        self.write_copy(draft, password, |_| Ok(()))
    }

    /// Copies everything into a new file, attached as `draft`; `finish` may add to it. All of it is of one moment.
    pub(crate) fn write_copy(
        &self,
        draft: &Path,
        password: Option<&Password>,
        finish: impl FnOnce(&Connection) -> Result<(), PortfolioError>,
    ) -> Result<(), PortfolioError> {
        // This connection may not make files, and what it attaches is opened the same way.
        fs::File::create_new(draft)?;
        let key = password.map_or("", Password::text);
        self.database.execute("ATTACH DATABASE ?1 AS draft KEY ?2", [&draft.to_string_lossy(), key])?;
        let written = self.export_to_draft(finish);
        self.database.execute("DETACH DATABASE draft", [])?;
        written
    }

    fn export_to_draft(
        &self,
        finish: impl FnOnce(&Connection) -> Result<(), PortfolioError>,
    ) -> Result<(), PortfolioError> {
        self.database.pragma_update(Some("draft"), "auto_vacuum", "INCREMENTAL")?;
        let moment = self.database.unchecked_transaction()?;
        moment.query_row("SELECT sqlcipher_export('draft')", [], |_| Ok(()))?;
        for name in ["application_id", "user_version"] {
            let value: u32 = moment.pragma_query_value(None, name, |row| row.get(0))?;
            moment.pragma_update(Some("draft"), name, value)?;
        }
        finish(&moment)?;
        moment.commit()?;
        Ok(())
    }
}

fn make(draft: &Path, owner: &Owner, password: Option<&Password>) -> Result<(), PortfolioError> {
    let flags =
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut database = Connection::open_with_flags(draft, flags)?;
    unlock(&database, password)?;
    // Only an empty database can be told to give its free pages back.
    database.pragma_update(None, "auto_vacuum", "INCREMENTAL")?;
    prepare(&database)?;
    migrate(&mut database, draft)?;
    let portfolio = Portfolio::of(database, draft);
    portfolio.set_owner(owner)?;
    portfolio.alone()?;
    portfolio.close()?;
    fs::File::open(draft)?.sync_all()?;
    Ok(())
}

/// A hard link never replaces a file. Where there are none (FAT on a USB stick), renaming must do.
pub(crate) fn put_in_place(draft: &Path, path: &Path) -> Result<(), PortfolioError> {
    match fs::hard_link(draft, path) {
        Ok(()) => remove_if_there(draft),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Err(already_there(path)),
        Err(_) if path.exists() => Err(already_there(path)),
        Err(_) => Ok(fs::rename(draft, path)?),
    }
}

pub(crate) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

/// Removes a draft that was not finished, with its journal: SQLite would play that back into the next draft.
pub(crate) fn remove_draft(draft: &Path) -> Result<(), PortfolioError> {
    for ending in ["", "-journal", "-wal", "-shm"] {
        remove_if_there(&beside(draft, ending))?;
    }
    Ok(())
}

pub(crate) fn remove_if_there(path: &Path) -> Result<(), PortfolioError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

fn already_there(path: &Path) -> PortfolioError {
    PortfolioError::AlreadyThere { path: path.to_string_lossy().into_owned() }
}
