//! A first look at a file, without touching it: it may be anything.

use crate::create::beside;
use crate::migrations::{APPLICATION_ID, MIGRATIONS, user_version, version};
use crate::open::unlock;
use crate::{Password, PortfolioError};
use rusqlite::{Connection, OpenFlags};
use std::collections::BTreeSet;
use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::Path;

/// Larger files are not read through at each opening; their contents are checked when they are read.
const READ_THROUGH: u64 = 256 << 20;

/// SQLCipher's page, of which an encrypted file is made.
const PAGE: u64 = 4096;

/// Refuses whatever is not a sound portfolio that this password opens.
pub(crate) fn look(path: &Path, password: Option<&Password>) -> Result<(), PortfolioError> {
    let size = by_its_first_bytes(path, password)?;
    let database = read_only(path)?;
    unlock(&database, password)?;
    let found = match user_version(&database) {
        Err(error) if password.is_some() && is_not_a_database(&error) => {
            // Encrypted pages look like nothing at all, but there is never a part of one.
            let cut = ends_within_a_page(size, path);
            return Err(if cut { PortfolioError::Foreign } else { PortfolioError::WrongPassword });
        }
        found => found?,
    };
    is_ours(&database, found)?;
    if ends_within_a_page(size, path) {
        return Err(PortfolioError::Damaged { detail: "the file ends within a page".to_owned() });
    }
    if size <= READ_THROUGH {
        is_sound(&database)?;
    }
    has_only_our_objects(&database, found)
}

/// Looks at the header (SQLite file format §1.3), and gives the file's size.
fn by_its_first_bytes(path: &Path, password: Option<&Password>) -> Result<u64, PortfolioError> {
    let mut file = File::open(path).map_err(|error| match error.kind() {
        ErrorKind::NotFound => PortfolioError::NotFound { path: path.to_string_lossy().into_owned() },
        _ => PortfolioError::from(error),
    })?;
    let size = file.metadata()?.len();
    let mut header = Vec::new();
    file.by_ref().take(100).read_to_end(&mut header)?;
    match header.as_slice() {
        [] => Err(PortfolioError::Empty),
        plain if plain.starts_with(b"SQLite format 3\0") => {
            if number_at(plain, 68) != Some(APPLICATION_ID) {
                return Err(PortfolioError::Foreign);
            }
            // A password that nothing asks for means that this is not the file the person thinks it is.
            if password.is_some() { Err(PortfolioError::WrongPassword) } else { Ok(size) }
        }
        _ if password.is_none() && ends_within_a_page(size, path) => Err(PortfolioError::Foreign),
        _ if password.is_none() => Err(PortfolioError::WrongPassword),
        _ => Ok(size),
    }
}

/// Whether a part of the file is gone. While its journal is being copied into it, a full disk may leave half a page at
/// its end: that page then still stands in the journal, and nothing is lost.
fn ends_within_a_page(size: u64, path: &Path) -> bool {
    let journal = || std::fs::metadata(beside(path, "-wal")).is_ok_and(|journal| journal.len() > 0);
    !size.is_multiple_of(PAGE) && !journal()
}

fn number_at(header: &[u8], at: usize) -> Option<u32> {
    header.get(at..)?.first_chunk().map(|bytes| u32::from_be_bytes(*bytes))
}

/// Opens without leaving anything beside the file, unless a killed program left its journal, which then counts.
pub(crate) fn read_only(path: &Path) -> Result<Connection, PortfolioError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    if beside(path, "-wal").exists() {
        return Ok(Connection::open_with_flags(path, flags)?);
    }
    Ok(Connection::open_with_flags(unchangeable(path), flags | OpenFlags::SQLITE_OPEN_URI)?)
}

/// The address of a file that nobody is going to change: SQLite then puts nothing beside it.
pub(crate) fn unchangeable(path: &Path) -> String {
    format!("file:{}?immutable=1", in_a_uri(path))
}

/// A path as SQLite's file URIs want it.
fn in_a_uri(path: &Path) -> String {
    let mut address = String::new();
    for byte in path.to_string_lossy().bytes() {
        match byte {
            b'%' | b'?' | b'#' => address.push_str(&format!("%{byte:02x}")),
            _ if byte.is_ascii() => address.push(char::from(byte)),
            _ => address.push_str(&format!("%{byte:02x}")),
        }
    }
    address
}

fn is_ours(database: &Connection, found: u32) -> Result<(), PortfolioError> {
    let application: u32 = database.pragma_query_value(None, "application_id", |row| row.get(0))?;
    let known = version(MIGRATIONS);
    match found {
        _ if application != APPLICATION_ID => Err(PortfolioError::Foreign),
        0 => Err(PortfolioError::Damaged { detail: "no schema version".to_owned() }),
        found if found > known => Err(PortfolioError::Newer { found, known }),
        _ => Ok(()),
    }
}

fn is_sound(database: &Connection) -> Result<(), PortfolioError> {
    let told: String = database.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if told == "ok" { Ok(()) } else { Err(PortfolioError::Damaged { detail: told }) }
}

/// A trigger or view in a file from elsewhere would run with our first query.
fn has_only_our_objects(database: &Connection, found: u32) -> Result<(), PortfolioError> {
    let model = Connection::open_in_memory()?;
    model.pragma_update(None, "foreign_keys", "OFF")?;
    for step in MIGRATIONS.iter().take(usize::try_from(found).unwrap_or(usize::MAX)) {
        model.execute_batch(step)?;
    }
    let (ours, theirs) = (objects(&model)?, objects(database)?);
    if let Some((name, _)) = theirs.difference(&ours).next() {
        return Err(PortfolioError::Unexpected { name: name.clone() });
    }
    match ours.difference(&theirs).next() {
        Some((name, _)) => Err(PortfolioError::Damaged { detail: format!("{name} is missing") }),
        None => Ok(()),
    }
}

fn objects(database: &Connection) -> rusqlite::Result<BTreeSet<(String, String)>> {
    // `sqlite_stat` and the like are SQLite's own, and hold no statements.
    let sql = "SELECT name, type || ' ' || tbl_name || ' ' || coalesce(sql, '') FROM sqlite_schema
               WHERE name NOT GLOB 'sqlite_*' OR type IN ('trigger', 'view')";
    database.prepare(sql)?.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
}

fn is_not_a_database(error: &rusqlite::Error) -> bool {
    error.sqlite_error_code() == Some(rusqlite::ErrorCode::NotADatabase)
}
