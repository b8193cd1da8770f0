//! Backups bring everything back, or say exactly what they cannot.
#![allow(clippy::unwrap_used)] // what cannot be set up has failed the test

mod common;

use common::{NOW, dump, named, portfolio};
use portfolio::{Attached, Backup, Password, Portfolio, PortfolioError, Search};
use rusqlite::Connection;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

fn word(text: &str) -> Password {
    Password::new(text.to_owned()).unwrap()
}

/// A portfolio with a bit of everything, and its dump.
fn filled() -> (TempDir, Portfolio, String) {
    let (folder, _, mut portfolio) = portfolio();
    let badge = named(&mut portfolio, "Soudure");
    named(&mut portfolio, "Accueil");
    let letter = Attached::File { bytes: b"letter", media_type: "text/plain" };
    portfolio.attach(&badge, &letter, "Ma lettre", None, NOW).unwrap();
    portfolio.make_collection("Métier", None).unwrap();
    portfolio.collect("Métier", std::slice::from_ref(&badge)).unwrap();
    portfolio.set_tags(&badge, &["Métal".into()]).unwrap();
    let dump = dump(&portfolio);
    (folder, portfolio, dump)
}

#[test]
fn what_is_restored_is_what_was_there() {
    let (folder, portfolio, before) = filled();
    for password in [None, Some("it's a \"secret\"")] {
        let file = folder.path().join(format!("backup {}.besace", password.is_some()));
        let again = folder.path().join(format!("again {}.besace", password.is_some()));
        let secret = || password.map(word);
        portfolio.back_up(&file, secret().as_ref()).unwrap();
        let in_clear = fs::read(&file).unwrap().windows(7).any(|window| window == b"Soudure");
        assert_eq!(in_clear, password.is_none());
        let bytes = fs::read(&file).unwrap();
        let backup = Backup::open(&file, secret()).unwrap();
        assert!(!backup.had_password());
        let restored = backup.restore(&again, None).unwrap();
        assert_eq!(dump(&restored), before);
        let found = restored.count(&Search { query: Some("metal".into()), ..Search::default() });
        assert_eq!(found.unwrap(), 1);
        restored.close().unwrap();
        assert_eq!(dump(&Portfolio::open(&again, None).unwrap()), before);
        assert_eq!(fs::read(&file).unwrap(), bytes, "the backup was touched");
    }
    assert!(fs::read_dir(folder.path()).unwrap().flatten().all(|entry| {
        let name = entry.file_name().into_string().unwrap();
        !name.ends_with(".partial") && !name.ends_with(".new")
    }));
}

#[test]
fn a_portfolio_with_a_password_is_backed_up_and_restored_under_another() {
    let (folder, portfolio, before) = filled();
    let portfolio = portfolio.set_password(Some(&word("mine"))).unwrap();
    let file = folder.path().join("b");
    portfolio.back_up(&file, Some(&word("theirs"))).unwrap();
    assert!(matches!(Backup::open(&file, Some(word("mine"))), Err(PortfolioError::WrongPassword)));
    assert!(matches!(Backup::open(&file, None), Err(PortfolioError::WrongPassword)));
    let backup = Backup::open(&file, Some(word("theirs"))).unwrap();
    assert!(backup.had_password());
    let again = folder.path().join("again.besace");
    assert_eq!(dump(&backup.restore(&again, Some(&word("new"))).unwrap()), before);
    assert!(matches!(Portfolio::open(&again, None), Err(PortfolioError::WrongPassword)));
}

#[test]
fn nothing_is_written_over() {
    let (folder, portfolio, _) = filled();
    let file = folder.path().join("b");
    fs::write(&file, "precious").unwrap();
    assert!(matches!(portfolio.back_up(&file, None), Err(PortfolioError::AlreadyThere { .. })));
    assert_eq!(fs::read(&file).unwrap(), b"precious");
    fs::remove_file(&file).unwrap();
    portfolio.back_up(&file, None).unwrap();
    let target = folder.path().join("target");
    fs::write(&target, "precious").unwrap();
    let restored = Backup::open(&file, None).unwrap().restore(&target, None);
    assert!(matches!(restored, Err(PortfolioError::AlreadyThere { .. })));
    assert_eq!(fs::read(&target).unwrap(), b"precious");
}

/// What opening a spoiled backup says; the backup itself is not touched.
fn opened(password: Option<&str>, spoil: impl FnOnce(&Path)) -> PortfolioError {
    let (folder, portfolio, _) = filled();
    let file = folder.path().join("backup");
    portfolio.back_up(&file, password.map(word).as_ref()).unwrap();
    portfolio.close().unwrap();
    spoil(&file);
    let before = fs::read(&file).unwrap();
    let Err(error) = Backup::open(&file, password.map(word)) else { panic!("it was opened") };
    assert_eq!(fs::read(&file).unwrap(), before, "it was touched");
    error
}

fn sql(statements: &'static str) -> impl FnOnce(&Path) {
    move |path: &Path| {
        let database = Connection::open(path).unwrap();
        database.execute_batch(&format!("PRAGMA foreign_keys = OFF; {statements}")).unwrap();
    }
}

fn cut(path: &Path, at: usize) {
    let bytes = fs::read(path).unwrap();
    fs::write(path, &bytes[..bytes.len() * at / 100]).unwrap();
}

#[test]
fn a_backup_that_lacks_something_says_what() {
    let lacking = opened(None, sql("DELETE FROM content WHERE number IN (SELECT content FROM evidence)"));
    let PortfolioError::Missing { names } = lacking else { panic!("{lacking}") };
    assert_eq!(names, ["Ma lettre"]);
    let lacking = opened(None, sql("DELETE FROM content WHERE number IN (SELECT original FROM badge)"));
    let PortfolioError::Missing { names } = lacking else { panic!("{lacking}") };
    assert_eq!(names, ["Accueil", "Soudure"]);
    let altered = opened(None, sql("UPDATE content SET bytes = x'00' WHERE bytes = CAST('letter' AS BLOB)"));
    let PortfolioError::AlteredFiles { names } = altered else { panic!("{altered}") };
    assert_eq!(names, ["Ma lettre"]);
    let fewer =
        opened(None, sql("DELETE FROM evidence; DELETE FROM content WHERE bytes = CAST('letter' AS BLOB)"));
    assert!(matches!(fewer, PortfolioError::BackupIncomplete { badges: 0, evidence: 1 }), "{fewer}");
    let extra = opened(
        None,
        sql(
            "INSERT INTO content (sha256, bytes) VALUES (x'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', x'')",
        ),
    );
    assert!(matches!(extra, PortfolioError::Extra { .. }), "{extra}");
    let changed = opened(None, sql("UPDATE owner SET name = 'Mallory'"));
    assert!(matches!(changed, PortfolioError::BackupChanged), "{changed}");
    let trigger =
        opened(None, sql("CREATE TRIGGER evil AFTER INSERT ON badge BEGIN DELETE FROM report; END"));
    assert!(matches!(trigger, PortfolioError::Unexpected { .. }), "{trigger}");
}

#[test]
fn a_damaged_newer_or_foreign_backup_is_told_apart() {
    let newer = opened(None, sql("PRAGMA user_version = 9999"));
    assert!(matches!(newer, PortfolioError::Newer { .. }), "{newer}");
    let foreign = opened(None, |path| fs::write(path, "hello").unwrap());
    assert!(matches!(foreign, PortfolioError::Foreign), "{foreign}");
    let empty = opened(Some("p"), |path| fs::write(path, "").unwrap());
    assert!(matches!(empty, PortfolioError::Empty), "{empty}");
    for password in [None, Some("p")] {
        for at in [50, 77, 99] {
            let damaged = opened(password, |path| cut(path, at));
            assert!(matches!(damaged, PortfolioError::Damaged { .. }), "{password:?} {at}: {damaged}");
        }
        let flipped = opened(password, |path: &Path| {
            let mut bytes = fs::read(path).unwrap();
            let page = bytes.len() / 4096 / 2 * 4096;
            bytes[page..page + 4096].fill(0);
            fs::write(path, bytes).unwrap();
        });
        assert!(matches!(flipped, PortfolioError::Damaged { .. }), "{password:?}: {flipped}");
    }
}

#[test]
fn a_portfolio_copied_by_hand_is_a_backup_too() {
    let (folder, portfolio, before) = filled();
    let path: PathBuf = portfolio.path().to_owned();
    portfolio.close().unwrap();
    let again = folder.path().join("again.besace");
    assert_eq!(dump(&Backup::open(&path, None).unwrap().restore(&again, None).unwrap()), before);
    let released = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/portfolios/v1.besace");
    let of_before = folder.path().join("v1.besace");
    let restored = Backup::open(&released, None).unwrap().restore(&of_before, None).unwrap();
    assert_eq!(restored.badges().unwrap().len(), 1);
}

#[test]
fn the_last_copies_are_kept_on_closing_and_go_with_what_is_erased() {
    let (folder, path, mut portfolio) = portfolio();
    let badge = named(&mut portfolio, "MARKER-GONE");
    portfolio.close_with_copies(5).unwrap();
    // Nothing changed: no second copy.
    Portfolio::open(&path, None).unwrap().close_with_copies(5).unwrap();
    let copies = folder.path().join("zoé #1.besace.copies");
    let copy = |number: u32| copies.join(format!("{number}.besace"));
    assert!(copy(1).exists() && !copy(2).exists());
    for round in 0..6 {
        let portfolio = Portfolio::open(&path, None).unwrap();
        portfolio.set_setting("round", &round.to_string()).unwrap();
        portfolio.close_with_copies(5).unwrap();
    }
    let rounds: Vec<_> = (1..=5)
        .map(|number| Portfolio::open(&copy(number), None).unwrap().setting("round").unwrap().unwrap())
        .collect();
    assert_eq!(rounds, ["5", "4", "3", "2", "1"]);
    assert!(!copy(6).exists());
    let mut portfolio = Portfolio::open(&path, None).unwrap();
    portfolio.remove(&badge).unwrap();
    assert!(!common::holds(folder.path(), "MARKER-GONE"));
    assert!(!copies.exists());
    portfolio.close_with_copies(5).unwrap();
    assert_eq!(portfolio::copies(&path), [copy(1)]);
    Portfolio::open(&path, None).unwrap().erase().unwrap();
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn what_a_killed_backup_left_does_no_harm() {
    let (folder, portfolio, before) = filled();
    let file = folder.path().join("b");
    for ending in [".partial", ".partial-journal"] {
        fs::write(folder.path().join(format!("b{ending}")), [7; 4096]).unwrap();
    }
    portfolio.back_up(&file, None).unwrap();
    let restored = Backup::open(&file, None).unwrap().restore(&folder.path().join("again"), None).unwrap();
    assert_eq!(dump(&restored), before);
    assert!(!folder.path().join("b.partial-journal").exists());
}

#[test]
fn a_copy_is_never_less_protected_than_its_portfolio() {
    let (folder, portfolio, _) = filled();
    let path = portfolio.path().to_owned();
    portfolio.close_with_copies(5).unwrap();
    assert!(common::holds(folder.path(), "Soudure"));
    let portfolio = Portfolio::open(&path, None).unwrap().set_password(Some(&word("secret"))).unwrap();
    assert!(portfolio::copies(&path).is_empty() && !common::holds(folder.path(), "Soudure"));
    portfolio.close_with_copies(5).unwrap();
    let copy = portfolio::copies(&path).remove(0);
    assert!(matches!(Portfolio::open(&copy, None), Err(PortfolioError::WrongPassword)));
    Portfolio::open(&copy, Some(&word("secret"))).unwrap().close().unwrap();
    assert!(portfolio::opens_with(&path, Some(&word("secret"))).is_ok());
    let wrong = portfolio::opens_with(&path, Some(&word("wrong")));
    assert!(matches!(wrong, Err(PortfolioError::WrongPassword)));
}

#[test]
fn forgetting_leaves_the_portfolio_alone() {
    let (folder, portfolio, _) = filled();
    let path = portfolio.path().to_owned();
    portfolio.close_with_copies(5).unwrap();
    Portfolio::open(&path, None).unwrap().close_without_copies().unwrap();
    let left: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(left, [path]);
}

#[test]
fn a_backup_says_whose_it_is_and_how_much_it_holds() {
    let (folder, portfolio, _) = filled();
    let file = folder.path().join("b");
    portfolio.back_up(&file, None).unwrap();
    let backup = Backup::open(&file, None).unwrap();
    assert_eq!(backup.owner().unwrap(), portfolio.owner().unwrap());
    let extent = portfolio.extent().unwrap();
    assert_eq!((extent.badges, extent.evidence), (2, 1));
}
