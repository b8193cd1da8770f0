//! What leaves a portfolio whole: handing it over, exporting everything, and being reminded.
#![allow(clippy::unwrap_used)] // what cannot be set up has failed the test

use app::{HandOver, Problem, Reminders, Why, dto::RemindersView};
use messages::Language;
use portfolio::{Password, Portfolio};
use std::fs;
use std::io::Cursor;
use std::ops::ControlFlow;
use std::path::Path;
use tempfile::TempDir;
use time::macros::{date, datetime, format_description};
use time::{Date, Duration, OffsetDateTime};

const NOW: OffsetDateTime = datetime!(2026-11-22 10:00 UTC);

fn example() -> (TempDir, Portfolio) {
    example_of(NOW)
}

/// The example as it was made at another time.
fn example_of(now: OffsetDateTime) -> (TempDir, Portfolio) {
    let folder = tempfile::tempdir().unwrap();
    let portfolio = app::create_example(&folder.path().join("example.besace"), now).unwrap();
    (folder, portfolio)
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
    let mut names: Vec<_> = entries.map(|name| name.to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

fn wish<'a>(folder: &'a Path, password: Option<&'a Password>) -> HandOver<'a> {
    HandOver { folder, password, by: Some(" Mission locale "), language: Language::Fr, now: NOW }
}

#[test]
fn what_was_handed_over_is_gone_here_and_whole_there() {
    let (folder, portfolio) = example();
    let (path, dump) = (portfolio.path().to_owned(), portfolio.fingerprint().unwrap());
    let hers = Password::new("four quiet words here".into()).unwrap();
    let given = folder.path().join("given");
    let package = wish(&given, Some(&hers)).write(&portfolio).unwrap();
    assert!(path.exists(), "nothing is erased before the rest is whole");
    let receipt = package.settle(Some(portfolio)).unwrap();
    assert_eq!(names(folder.path()), ["given"]);
    assert_eq!(names(&given), ["LISEZ-MOI - READ-ME.html", "Reçu.html", "Zoé Martin.besace"]);
    assert_eq!((receipt.badges, receipt.evidence, receipt.erased), (8, 2, true));
    assert_eq!(receipt.by.as_deref(), Some("Mission locale"));
    let there = given.join("Zoé Martin.besace");
    assert!(Portfolio::open(&there, None).is_err());
    assert_eq!(Portfolio::open(&there, Some(&hers)).unwrap().fingerprint().unwrap(), dump);
}

#[test]
fn a_receipt_names_nobody_who_did_not_want_it() {
    let (folder, portfolio) = example();
    let given = folder.path().join("given");
    let receipt = wish(&given, None).write(&portfolio).unwrap().settle(None).unwrap();
    assert!(!receipt.erased && portfolio.path().exists());
    let page = receipt.page();
    for name in ["Zoé", "Martin", "zoe.martin", "Accueil", folder.path().to_str().unwrap()] {
        assert!(!page.contains(name), "{name} stands on the receipt");
    }
    assert!(
        page.contains("Mission locale")
            && page.contains(&receipt.sha256)
            && page.contains("22 novembre 2026")
    );
    assert!(receipt.lines().iter().any(|line| line == "Badges\u{a0}: 8"), "{:?}", receipt.lines());
    let read_me = fs::read_to_string(given.join("LISEZ-MOI - READ-ME.html")).unwrap();
    assert!(read_me.contains("Comment l’ouvrir") && read_me.contains("<section lang=\"en\">"), "{read_me}");
}

#[test]
fn a_hand_over_that_fails_leaves_everything_as_it_was() {
    let (folder, portfolio) = example();
    let there = folder.path().join("there");
    fs::create_dir(&there).unwrap();
    assert_eq!(wish(&there, None).write(&portfolio).unwrap_err().code, "file.already-there");
    let nowhere = folder.path().join("no/such");
    assert_eq!(wish(&nowhere, None).write(&portfolio).unwrap_err().code, "file.not-written");
    // Somebody else has it open: the folder stands, and the portfolio stays.
    let given = folder.path().join("given");
    let path = portfolio.path().to_owned();
    let other = Portfolio::open(&path, None).unwrap();
    let package = wish(&given, None).write(&portfolio).unwrap();
    let problem: Problem = package.settle(Some(portfolio)).unwrap_err();
    assert_eq!(problem.code, "hand-over.not-erased");
    assert!(!other.badges().unwrap().is_empty() && path.exists());
}

/// The members of an archive that may be badges, as our own reader gives them.
fn members(zip: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    let opened = containers::open(
        &mut Cursor::new(zip),
        &containers::Limits::default(),
        &mut |item: containers::Item| {
            found.push((item.member.unwrap(), item.content.unwrap()));
            ControlFlow::Continue(())
        },
    );
    assert!(opened.is_ok());
    found
}

fn exported(portfolio: &Portfolio) -> Vec<u8> {
    let mut zip = Cursor::new(Vec::new());
    let extent = app::export_everything(portfolio, Language::Fr, NOW, &mut zip).unwrap();
    assert_eq!((extent.badges, extent.evidence), (8, 2));
    zip.into_inner()
}

#[test]
fn an_export_gives_back_every_badge_and_nothing_else_as_a_badge() {
    let (_folder, portfolio) = example();
    let members = members(&exported(&portfolio));
    assert_eq!(members.len(), 8);
    let mut there: Vec<_> = members.iter().map(|(_, bytes)| portfolio::BadgeId::of(bytes)).collect();
    let mut here: Vec<_> = portfolio.badges().unwrap().into_iter().map(|held| held.id).collect();
    there.sort();
    here.sort();
    assert_eq!(there, here, "byte for byte");
}

#[test]
fn evidence_of_any_name_leaves_under_a_safe_one() {
    let (_folder, portfolio) = example();
    let badge = portfolio.badges().unwrap()[0].id.clone();
    let names = [
        "CON",
        "con.txt",
        "NUL.pdf",
        "COM1.pdf",
        "LPT9",
        "a.pdf.",
        "a.pdf ",
        " a.pdf",
        "a?.pdf",
        "a|b.pdf",
        "a<b>.pdf",
        "a\tb.pdf",
        "a\u{7}b.pdf",
        "-rf",
        "$(calc).pdf",
        "%APPDATA%.pdf",
        "lettre\u{202E}fdp.exe",
        "été.pdf",
        "e\u{301}te\u{301}.pdf",
        "📄.pdf",
        &"x".repeat(300),
        "autorun.inf",
        ".htaccess",
        "CV.pdf.lnk",
        "../../etc/passwd",
    ];
    for (at, name) in names.iter().enumerate() {
        let bytes = format!("%PDF-1.7 {at}");
        let item = app::attach_file(name, bytes.as_bytes(), None, &badge, &portfolio, NOW).unwrap();
        assert_eq!(item.title, *name, "what it was called stays, as a text");
    }
    let mut zip = Cursor::new(Vec::new());
    app::export_everything(&portfolio, Language::Fr, NOW, &mut zip).unwrap();
    let zip = zip::ZipArchive::new(zip).unwrap();
    let mut taken = std::collections::BTreeSet::new();
    for member in zip.file_names() {
        let member = member.unwrap();
        let last = member.rsplit('/').next().unwrap();
        let stem = last.split('.').next().unwrap().to_ascii_uppercase();
        assert!(!["CON", "NUL", "COM1", "LPT9", "AUX"].contains(&&*stem), "{member}");
        assert!(!last.contains(|c: char| c.is_control() || "<>:\"|?*\\\u{202E}$%`".contains(c)), "{member}");
        assert!(
            !last.starts_with(['.', '-', ' ']) && !last.ends_with(['.', ' ']) && last.chars().count() < 200,
            "{member}"
        );
        assert!(!member.contains("..") && !member.starts_with('/'), "{member}");
        assert!(taken.insert(member.to_lowercase()), "{member} collides");
    }
}

#[test]
fn an_export_is_read_without_besace() {
    let (_folder, portfolio) = example();
    let zip = exported(&portfolio);
    let mut zip = zip::ZipArchive::new(Cursor::new(zip)).unwrap();
    let mut read = |name: &str| std::io::read_to_string(zip.by_name(name).unwrap()).unwrap();
    let cv: serde_json::Value = serde_json::from_str(&read("cv.json")).unwrap();
    assert_eq!(cv["basics"]["name"], "Zoé Martin");
    let personal: serde_json::Value = serde_json::from_str(&read("personal.json")).unwrap();
    assert_eq!(personal["owner"]["addresses"][0], "zoe.martin@example.org");
    assert_eq!(personal["badges"].as_array().unwrap().len(), 8);
    let list: serde_json::Value = serde_json::from_str(&read("besace-export.json")).unwrap();
    let credential = list["badges"][0]["credential"].as_str().unwrap().to_owned();
    let credential: serde_json::Value = serde_json::from_str(&read(&credential)).unwrap();
    assert!(credential.get("@context").is_some());
    let page = read("index.html");
    assert!(page.contains("<html lang=\"fr\">") && page.contains("La besace de Zoé Martin"));
    assert!(
        !page.contains("<script") && !page.contains("src=\"http") && page.matches("<article>").count() == 8
    );
    assert!(zip.file_names().flatten().any(|name| name.starts_with("evidence/") && name.ends_with(".pdf")));
}

#[test]
fn what_strangers_wrote_stays_text_on_the_page() {
    let (_folder, portfolio) = example();
    let badge = portfolio.badges().unwrap()[0].id.clone();
    portfolio.set_note(&badge, Some("<img src=x onerror=alert(1)>\u{202e}\"&")).unwrap();
    let mut zip = Cursor::new(Vec::new());
    app::export_everything(&portfolio, Language::En, NOW, &mut zip).unwrap();
    let mut zip = zip::ZipArchive::new(zip).unwrap();
    let page = std::io::read_to_string(zip.by_name("index.html").unwrap()).unwrap();
    assert!(page.contains("&lt;img src=x onerror=alert(1)&gt;\u{FFFD}&quot;&amp;"));
}

fn reminded(now: OffsetDateTime) -> Reminders {
    app::reminders(&example_of(now).1, now).unwrap()
}

/// The day on which one of the examples ends.
fn last_day() -> Date {
    let ends = example().1.badges().unwrap().into_iter().filter_map(|held| held.report.claims.expires);
    let day = ends.min().expect("one of the examples ends one day");
    Date::parse(&day[..10], format_description!("[year]-[month]-[day]")).unwrap()
}

/// So many days before it.
fn before(days: i64) -> OffsetDateTime {
    last_day().midnight().assume_utc() - Duration::days(days)
}

#[test]
fn badges_that_end_soon_are_told() {
    let day = last_day();
    let ends = |now: OffsetDateTime| {
        let ends = reminded(now).badges.into_iter().filter_map(|reminder| match reminder.why {
            Why::Ends { days, on } if on == day => Some(days),
            _ => None,
        });
        ends.collect::<Vec<_>>()
    };
    assert_eq!((ends(before(91)), ends(before(90)), ends(before(0))), (vec![], vec![90], vec![0]));
    assert!(ends(before(-2)).is_empty());
    let view = RemindersView::from(reminded(before(30)));
    assert_eq!((&*view.badges[0].why, view.badges[0].days), ("ends", Some(30)));
}

#[test]
fn a_clock_that_went_back_is_told() {
    assert_eq!(reminded(NOW).clock, None);
    let clock = app::reminders(&example().1, datetime!(2019-01-01 00:00 UTC)).unwrap().clock.unwrap();
    assert_eq!((clock.says, clock.used), (date!(2019 - 01 - 01), date!(2026 - 11 - 22)));
}

#[test]
fn an_agenda_holds_each_end_with_its_alarms() {
    let now = before(100);
    let calendar = app::agenda(&example_of(now).1, Language::Fr, now).unwrap();
    assert!(
        calendar.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && calendar.ends_with("END:VCALENDAR\r\n")
    );
    let events = calendar.matches("BEGIN:VEVENT").count();
    assert!(events > 0 && calendar.matches("TRIGGER:-P90D").count() == events, "{calendar}");
    assert!(calendar.lines().all(|line| line.len() <= 75), "{calendar}");
}
