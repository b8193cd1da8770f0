//! Files that are not a sound portfolio of ours: each refused in its own way, and untouched.

use portfolio::{Owner, Portfolio, PortfolioError};
use rusqlite::Connection;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A portfolio of some pages, changed by `spoil`, and what opening it says.
fn opened(spoil: impl FnOnce(&Path)) -> PortfolioError {
    let (folder, path) = sound();
    spoil(&path);
    let before = fs::read(&path).expect("the file");
    let error = match Portfolio::open(&path, None) {
        Ok(_) => panic!("it was opened"),
        Err(error) => error,
    };
    assert_eq!(fs::read(&path).expect("the file"), before, "it was touched");
    let beside = fs::read_dir(folder.path()).expect("a folder").count();
    assert_eq!(beside, 1, "something was left beside it");
    error
}

fn sound() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("p.besace");
    let owner =
        Owner { name: "Zoé".into(), addresses: (0..500).map(|n| format!("{n}@example.org")).collect() };
    Portfolio::create(&path, &owner, None).expect("a portfolio").close().expect("to close");
    (folder, path)
}

fn sql(path: &Path, statements: &str) {
    let database = Connection::open(path).expect("a database");
    database.execute_batch(statements).expect("to run");
}

#[test]
fn an_empty_file_is_not_started_from_scratch() {
    assert!(matches!(opened(|path| fs::write(path, b"").unwrap()), PortfolioError::Empty));
}

#[test]
fn a_newer_portfolio_is_left_alone() {
    let error = opened(|path| sql(path, "PRAGMA user_version = 9999"));
    assert!(matches!(error, PortfolioError::Newer { found: 9999, .. }), "{error}");
}

#[test]
fn something_else_is_not_ours() {
    let foreign = |error: PortfolioError| assert!(matches!(error, PortfolioError::Foreign), "{error}");
    foreign(opened(|path| sql(path, "PRAGMA application_id = 7")));
    foreign(opened(|path| fs::write(path, b"hello").unwrap()));
    foreign(opened(|path| fs::write(path, b"SQLite format 3\0").unwrap()));
    assert!(matches!(opened(|path| fs::write(path, [7; 8192]).unwrap()), PortfolioError::WrongPassword));
}

#[test]
fn a_damaged_portfolio_is_not_repaired_in_place() {
    let damaged = |error: PortfolioError| assert!(matches!(error, PortfolioError::Damaged { .. }), "{error}");
    let cut = |path: &Path| {
        let bytes = fs::read(path).unwrap();
        fs::write(path, &bytes[..bytes.len() / 2]).unwrap();
    };
    damaged(opened(cut));
    let overwrite = |path: &Path| {
        let mut bytes = fs::read(path).unwrap();
        let page = bytes.len() / 4096 / 2 * 4096;
        bytes[page..page + 4096].fill(0);
        fs::write(path, bytes).unwrap();
    };
    damaged(opened(overwrite));
    damaged(opened(|path| sql(path, "PRAGMA user_version = 0")));
    damaged(opened(|path| sql(path, "DROP TABLE setting")));
}

#[test]
fn objects_that_are_not_ours_do_not_run() {
    for object in [
        "CREATE TRIGGER evil AFTER INSERT ON badge BEGIN DELETE FROM report; END",
        "CREATE VIEW evil AS SELECT 1",
        "CREATE TABLE evil (x)",
        "DROP TABLE cv; CREATE VIEW cv AS SELECT 'x' AS resume, '[]' AS badges",
    ] {
        let error = opened(|path| sql(path, object));
        assert!(matches!(error, PortfolioError::Unexpected { .. }), "{error}");
    }
}

#[test]
fn nothing_there_and_something_there() {
    let (_folder, path) = sound();
    let before = fs::read(&path).unwrap();
    let made = Portfolio::create(&path, &Owner::default(), None);
    assert!(matches!(made, Err(PortfolioError::AlreadyThere { .. })));
    assert_eq!(fs::read(&path).unwrap(), before);
    let missing = Portfolio::open(&path.with_extension("nope"), None);
    assert!(matches!(missing, Err(PortfolioError::NotFound { .. })));
}

#[test]
fn what_a_killed_program_left_counts() {
    let (folder, path) = sound();
    let portfolio = Portfolio::open(&path, None).unwrap();
    portfolio.set_setting("kept", "yes").unwrap();
    // A copy of file and journal taken now is what a killed program leaves.
    let left = folder.path().join("left.besace");
    fs::copy(&path, &left).unwrap();
    fs::copy(folder.path().join("p.besace-wal"), folder.path().join("left.besace-wal")).unwrap();
    assert_eq!(Portfolio::open(&left, None).unwrap().setting("kept").unwrap().as_deref(), Some("yes"));
}

#[test]
fn half_a_page_that_the_journal_holds_whole_is_no_damage() {
    let (folder, path) = sound();
    let open = Portfolio::open(&path, None).unwrap();
    open.set_owner(&Owner { name: "Zoé M.".into(), addresses: Vec::new() }).unwrap();
    // The disk was full while the journal was copied into the file; then the program was gone.
    let left = folder.path().join("left.besace");
    fs::copy(&path, &left).unwrap();
    fs::copy(folder.path().join("p.besace-wal"), folder.path().join("left.besace-wal")).unwrap();
    fs::OpenOptions::new().append(true).open(&left).unwrap().write_all(&[0; 2048]).unwrap();
    let again = Portfolio::open(&left, None).unwrap();
    assert_eq!(again.owner().unwrap().name, "Zoé M.");
    again.close().unwrap();
    assert_eq!(fs::metadata(&left).unwrap().len() % 4096, 0);
}

#[test]
fn two_at_once_take_turns() {
    let (_folder, path) = sound();
    let one = Portfolio::open(&path, None).unwrap();
    let two = Portfolio::open(&path, None).unwrap();
    one.set_setting("a", "1").unwrap();
    two.set_setting("a", "2").unwrap();
    assert_eq!(one.setting("a").unwrap().as_deref(), Some("2"));
    // Replacing the file under somebody's hands would lose what they write.
    assert!(matches!(one.set_password(None), Err(PortfolioError::Busy)));
    assert_eq!(two.setting("a").unwrap().as_deref(), Some("2"));
}
