use crate::{PortfolioError, cards};
use rusqlite::{Connection, TransactionBehavior};
use std::fs;
use std::path::Path;

/// The steps from nothing to today's schema. `user_version` counts those that were taken.
pub(crate) const MIGRATIONS: &[&str] = &[
    include_str!("../migrations/0001-first.sql"),
    include_str!("../migrations/0002-personal.sql"),
    include_str!("../migrations/0003-cvs.sql"),
    include_str!("../migrations/0004-numbers.sql"),
    include_str!("../migrations/0005-frameworks.sql"),
    include_str!("../migrations/0006-links.sql"),
    include_str!("../migrations/0007-sooner.sql"),
];

/// The first schema whose rows refer to each other by number.
pub(crate) const NUMBERS: u32 = 4;

/// Marks the file as ours: `BESA`.
pub(crate) const APPLICATION_ID: u32 = 0x4245_5341;

/// The version of a schema with all its migrations.
pub(crate) fn version(migrations: &[&str]) -> u32 {
    u32::try_from(migrations.len()).unwrap_or(u32::MAX)
}

/// Takes the steps that are missing, all of them or none. An existing portfolio is copied first.
pub(crate) fn migrate(database: &mut Connection, path: &Path) -> Result<(), PortfolioError> {
    upgrade(database, path, MIGRATIONS, cards::write_all)
}

/// `complete` writes what SQL alone cannot make from the former content.
fn upgrade(
    database: &mut Connection,
    path: &Path,
    migrations: &[&str],
    complete: fn(&Connection) -> Result<(), PortfolioError>,
) -> Result<(), PortfolioError> {
    let known = version(migrations);
    let found = user_version(database)?;
    if found == known {
        return Ok(());
    }
    if found > 0 {
        copy_aside(database, path, found)?;
    }
    // A table is only made anew without its rows taking others with them while nobody looks at references; they are
    // looked at in the end (SQLite, ALTER TABLE §8).
    database.pragma_update(None, "foreign_keys", "OFF")?;
    take_steps(database, migrations, complete)?;
    database.pragma_update(None, "foreign_keys", "ON")?;
    Ok(())
}

fn take_steps(
    database: &mut Connection,
    migrations: &[&str],
    complete: fn(&Connection) -> Result<(), PortfolioError>,
) -> Result<(), PortfolioError> {
    let known = version(migrations);
    let transaction = database.transaction_with_behavior(TransactionBehavior::Exclusive)?;
    // Another process may have been faster.
    let found = user_version(&transaction)?;
    let missing = migrations.get(usize::try_from(found).unwrap_or(usize::MAX)..).unwrap_or_default();
    for step in missing {
        transaction.execute_batch(step)?;
    }
    if found > 0 {
        complete(&transaction)?;
    }
    if transaction.prepare("PRAGMA foreign_key_check")?.exists([])? {
        return Err(PortfolioError::Damaged { detail: "a row refers to one that is not there".to_owned() });
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", known)?;
    transaction.commit()?;
    Ok(())
}

/// Keeps the portfolio as it was: `zoe.besace` of version 1 as `zoe.besace.v1`. A copy that is there already is
/// from an upgrade that did not end, and is the better one.
fn copy_aside(database: &Connection, path: &Path, version: u32) -> Result<(), PortfolioError> {
    let mut aside = path.as_os_str().to_owned();
    aside.push(format!(".v{version}"));
    let aside = Path::new(&aside);
    if aside.exists() {
        return Ok(());
    }
    database.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    let mut partial = aside.as_os_str().to_owned();
    partial.push(".partial");
    fs::copy(path, &partial)?;
    fs::File::open(&partial)?.sync_all()?;
    fs::rename(&partial, aside)?;
    Ok(())
}

pub(crate) fn user_version(database: &Connection) -> rusqlite::Result<u32> {
    database.pragma_query_value(None, "user_version", |row| row.get(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nothing(_: &Connection) -> Result<(), PortfolioError> {
        Ok(())
    }

    #[test]
    fn an_upgrade_is_whole_and_leaves_a_copy() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("p.besace");
        let mut database = Connection::open(&path).unwrap();
        upgrade(&mut database, &path, &["CREATE TABLE a (x) ;"], nothing).unwrap();
        assert!(!folder.path().join("p.besace.v1").exists());

        let broken = ["CREATE TABLE a (x) ;", "CREATE TABLE b (x); CREATE TABLE a (y);"];
        assert!(upgrade(&mut database, &path, &broken, nothing).is_err());
        assert_eq!(user_version(&database).unwrap(), 1);
        assert!(database.prepare("SELECT * FROM b").is_err());

        upgrade(&mut database, &path, &["CREATE TABLE a (x) ;", "CREATE TABLE b (x);"], nothing).unwrap();
        assert_eq!(user_version(&database).unwrap(), 2);
        let copy = Connection::open(folder.path().join("p.besace.v1")).unwrap();
        assert_eq!(user_version(&copy).unwrap(), 1);
    }
}
