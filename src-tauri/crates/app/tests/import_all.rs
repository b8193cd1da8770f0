//! Many badges at once: the same as one after another, told in order, and ended at any moment.
#![allow(clippy::unwrap_used)] // what cannot be set up has failed the test

use app::{Input, Lend, Line, Opened, Problem, Source, Watch, Way};
use portfolio::{BadgeId, Owner, Portfolio, Stored};
use std::io::Cursor;
use std::ops::ControlFlow;
use tempfile::TempDir;
use time::OffsetDateTime;
use time::macros::datetime;

const NOW: OffsetDateTime = datetime!(2026-11-22 10:00 UTC);

fn empty() -> (TempDir, Portfolio) {
    let folder = tempfile::tempdir().unwrap();
    let owner = Owner { name: "Zoé".into(), addresses: vec!["zoe@example.org".into()] };
    let portfolio = Portfolio::create(&folder.path().join("zoe.besace"), &owner, None).unwrap();
    (folder, portfolio)
}

/// A hosted badge; those of one number have the same identifier, and those of one space the same bytes.
fn badge(number: usize, spaces: usize) -> Vec<u8> {
    format!(
        r#"{{"@context":"https://w3id.org/openbadges/v2","type":"Assertion","id":"https://i.example/a/{number}",
        "recipient":{{"type":"email","hashed":false,"identity":"zoe@example.org"}},"badge":"https://i.example/b/1",
        "verification":{{"type":"hosted"}},"issuedOn":"2026-01-02T10:00:00Z"}}{}"#,
        " ".repeat(spaces)
    )
    .into_bytes()
}

fn inputs(files: &[Vec<u8>]) -> impl ExactSizeIterator<Item = Input> + Send {
    files.iter().enumerate().map(|(at, bytes)| {
        let bytes: Box<dyn app::Bytes> = Box::new(Cursor::new(bytes.clone()));
        Input { name: at.to_string(), opened: Ok(Opened::File { name: None, bytes }) }
    })
}

fn way() -> Way<'static> {
    Way { fetch: None, now: NOW, again: true }
}

/// Hears everything, and ends it once so many lines were told.
struct Ear {
    lines: Vec<Line>,
    enough: usize,
}

impl Ear {
    fn new() -> Self {
        Ear { lines: Vec::new(), enough: usize::MAX }
    }
}

impl Watch for Ear {
    fn hear(&mut self, line: Line) -> Result<(), Problem> {
        self.lines.push(line);
        Ok(())
    }

    fn far(&mut self, done: usize, total: usize) -> ControlFlow<()> {
        assert!(done <= total && done == self.lines.len());
        if done >= self.enough { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }
}

/// What a line says: what became of the badge, and how it was marked.
type Said = (Result<Stored, String>, Option<Vec<String>>);

fn said(stored: &Result<Stored, Problem>, judged: Option<&app::Judged<'_>>) -> Said {
    let flags = judged.map(|judged| {
        judged.judgement.report.flags.iter().map(|flag| flag.code.to_string()).collect::<Vec<_>>()
    });
    (stored.clone().map_err(|problem| problem.code.to_string()), flags)
}

#[test]
fn many_at_once_are_told_in_order_and_kept_as_one_after_another() {
    let mut files = vec![b"{}".to_vec(), Vec::new(), b"\xFF\xD8\xFF".to_vec()];
    files.extend(assets::SAMPLE_BADGES.iter().map(|sample| sample.bytes.to_vec()));
    // Twice the same bytes, twice the same identifier, and a picture too large to be judged quickly first.
    files.extend((0..60).map(|number| badge(number % 40, number / 50)));
    files.extend(assets::SAMPLE_BADGES.iter().map(|sample| sample.bytes.to_vec()));

    let (_one, one) = empty();
    let expected: Vec<Said> = files
        .iter()
        .map(|bytes| {
            let source = Source::File { name: None, member: None, bytes };
            let imported = app::import(&source, &one, None, NOW);
            said(&imported.stored, imported.judged.as_ref())
        })
        .collect();
    let (_many, many) = empty();
    let mut ear = Ear::new();
    assert!(app::import_all(inputs(&files), &mut &many, &way(), &mut ear).unwrap().is_continue());
    let names: Vec<String> = ear.lines.iter().map(|line| line.input.to_string()).collect();
    assert_eq!(names, (0..files.len()).map(|at| at.to_string()).collect::<Vec<_>>());
    let told: Vec<Said> =
        ear.lines.iter().map(|line| said(&line.imported.stored, line.imported.judged.as_ref())).collect();
    assert_eq!(told, expected);
    assert_eq!(many.fingerprint().unwrap(), one.fingerprint().unwrap());
}

#[test]
fn an_import_that_is_ended_has_kept_what_it_told_and_goes_on_the_next_time() {
    let files: Vec<_> = (0..3000).map(|number| badge(number, 0)).collect();
    let (_folder, portfolio) = empty();
    let mut ear = Ear { enough: 1, ..Ear::new() };
    assert!(app::import_all(inputs(&files), &mut &portfolio, &way(), &mut ear).unwrap().is_break());
    let kept = portfolio.badges().unwrap().len();
    assert!(kept == ear.lines.len() && kept > 0, "{kept} kept, {} told", ear.lines.len());

    let mut ear = Ear::new();
    let way = Way { again: false, ..way() };
    assert!(app::import_all(inputs(&files), &mut &portfolio, &way, &mut ear).unwrap().is_continue());
    let there = |line: &&Line| matches!(line.imported.stored, Ok(Stored::AlreadyThere(_)));
    let there: Vec<&Line> = ear.lines.iter().filter(there).collect();
    // What is there is not judged again, unless somebody wants to hear it.
    assert!(there.iter().all(|line| line.imported.judged.is_none()));
    assert_eq!((there.len(), ear.lines.len(), portfolio.badges().unwrap().len()), (kept, 3000, 3000));
}

#[test]
fn one_badge_that_cannot_be_kept_costs_no_other() {
    let (folder, portfolio) = empty();
    let files: Vec<_> = (0..20).map(|number| badge(number, 0)).collect();
    let wrong = BadgeId::of(&files[7]);
    let database = rusqlite::Connection::open(folder.path().join("zoe.besace")).unwrap();
    let trigger = format!(
        "CREATE TRIGGER no BEFORE INSERT ON report WHEN new.badge =
             (SELECT badge.number FROM badge JOIN content ON content.number = original
              WHERE lower(hex(sha256)) = '{wrong}')
         BEGIN SELECT RAISE(ABORT, 'not this one'); END"
    );
    database.execute_batch(&trigger).unwrap();
    let mut ear = Ear::new();
    assert!(app::import_all(inputs(&files), &mut &portfolio, &way(), &mut ear).unwrap().is_continue());
    for (at, line) in ear.lines.iter().enumerate() {
        assert_eq!(line.imported.stored.is_err(), at == 7, "{at}: {:?}", line.imported.stored);
    }
    assert_eq!(portfolio.badges().unwrap().len(), 19);
    assert!(!portfolio.holds(&wrong).unwrap());
}

/// A portfolio that is closed after it was lent so many times.
struct Closing<'a>(&'a Portfolio, usize);

impl Lend for Closing<'_> {
    fn lend<T>(&mut self, work: impl FnOnce(&Portfolio) -> Result<T, Problem>) -> Result<T, Problem> {
        self.1 = self.1.checked_sub(1).ok_or_else(|| Problem::new("portfolio.none-open"))?;
        work(self.0)
    }
}

#[test]
fn a_portfolio_closed_meanwhile_ends_it() {
    let files: Vec<_> = (0..3000).map(|number| badge(number, 0)).collect();
    let (_folder, portfolio) = empty();
    let mut ear = Ear::new();
    let done = app::import_all(inputs(&files), &mut Closing(&portfolio, 3), &way(), &mut ear);
    assert_eq!(done.unwrap_err().code, "portfolio.none-open");
    assert_eq!(portfolio.badges().unwrap().len(), ear.lines.len());
}
