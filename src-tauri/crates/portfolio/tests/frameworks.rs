//! Frameworks of competences: found, tied to badges, counted as skills, and gone when they are removed.
#![allow(clippy::unwrap_used)] // what cannot be set up has failed the test

mod common;

use common::{dump, holds, named, portfolio};
use portfolio::{Backup, Entry, Framework, Kept, Portfolio, PortfolioError, Search};

fn rome() -> Framework {
    let entry = |code: &str, title: &str, other: &str| Entry {
        code: code.into(),
        title: title.into(),
        area: None,
        other_names: vec![other.into()],
    };
    Framework {
        name: "rome".into(),
        title: "ROME".into(),
        entries: vec![
            entry("100045", "Réaliser une soudure à l’arc", "Brasage"),
            entry("100046", "Conduire un véhicule", ""),
            entry("100047", "Réaliser un état des lieux", ""),
        ],
    }
}

#[track_caller]
fn check(portfolio: &Portfolio, query: &str, expected: &[&str]) {
    let found = portfolio.competences(query, None, 20).unwrap();
    let codes: Vec<_> = found.iter().map(|found| found.code.as_str()).collect();
    assert_eq!(codes, expected, "{query}");
}

fn count(portfolio: &Portfolio, search: Search) -> u32 {
    portfolio.count(&search).unwrap()
}

fn words(query: &str) -> Search {
    Search { query: Some(query.into()), ..Search::default() }
}

fn skill(name: &str) -> Search {
    Search { skill: Some(name.into()), ..Search::default() }
}

#[test]
fn competences_are_found_by_the_beginnings_of_words() {
    let (_folder, _, portfolio) = portfolio();
    assert_eq!(portfolio.keep_framework(&rome()).unwrap(), Kept { added: 3, changed: 0 });
    check(&portfolio, "REALISER", &["100047", "100045"]);
    check(&portfolio, "sou real", &["100045"]);
    check(&portfolio, "brasage", &["100045"]);
    check(&portfolio, "100046", &["100046"]);
    check(&portfolio, "hicule", &[]);
    check(&portfolio, "…", &[]);
    check(&portfolio, "", &["100045", "100046", "100047"]);
    assert_eq!(portfolio.competences("", Some("esco"), 20).unwrap(), []);
}

#[test]
fn what_a_badge_shows_counts_as_its_skill_and_is_found() {
    let (_folder, _, mut portfolio) = portfolio();
    portfolio.keep_framework(&rome()).unwrap();
    let badge = named(&mut portfolio, "Atelier");
    portfolio.link(&badge, "rome", "100045").unwrap();
    portfolio.link(&badge, "rome", "100045").unwrap();
    let said = portfolio.personal(&badge).unwrap().competences;
    assert_eq!((said.len(), said[0].framework_title.as_str(), said[0].code.as_str()), (1, "ROME", "100045"));
    assert_eq!([count(&portfolio, words("soudure")), count(&portfolio, words("rome 100045"))], [1, 1]);
    assert_eq!(count(&portfolio, skill("REALISER une soudure a l’arc")), 1);
    let facets = portfolio.facets(&Search::default()).unwrap();
    assert_eq!(facets.skills, [("Réaliser une soudure à l’arc".to_owned(), 1)]);
    assert_eq!(portfolio.skills(true, 9).unwrap(), ["Réaliser une soudure à l’arc"]);
    assert_eq!(portfolio.skills(false, 9).unwrap(), [""; 0]);

    portfolio.unlink(&badge, "rome", "100045").unwrap();
    assert_eq!(
        [count(&portfolio, words("soudure")), count(&portfolio, skill("Réaliser une soudure à l’arc"))],
        [0, 0]
    );
    assert!(matches!(portfolio.link(&badge, "rome", "7"), Err(PortfolioError::NoCompetence { .. })));
}

#[test]
fn a_later_file_adds_and_renames_and_badges_follow() {
    let (_folder, _, mut portfolio) = portfolio();
    portfolio.keep_framework(&rome()).unwrap();
    let badge = named(&mut portfolio, "Atelier");
    portfolio.link(&badge, "rome", "100046").unwrap();
    let mut later = rome();
    later.entries.remove(0);
    later.entries[0].title = "Piloter un engin".into();
    later.entries.push(Entry { code: "9".into(), title: "Vendre".into(), ..Entry::default() });
    assert_eq!(portfolio.keep_framework(&later).unwrap(), Kept { added: 1, changed: 1 });
    assert_eq!(portfolio.keep_framework(&later).unwrap(), Kept::default());
    assert_eq!([count(&portfolio, words("piloter")), count(&portfolio, words("conduire"))], [1, 0]);
    assert_eq!(count(&portfolio, skill("Piloter un engin")), 1);
    let held = portfolio.frameworks().unwrap();
    assert_eq!((held[0].entries, held[0].links), (4, 1));
}

#[test]
fn what_is_erased_leaves_no_trace() {
    let (folder, _, mut portfolio) = portfolio();
    portfolio.keep_framework(&rome()).unwrap();
    let badge = named(&mut portfolio, "Atelier");
    let other = named(&mut portfolio, "Autre");
    portfolio.link(&badge, "rome", "100045").unwrap();
    portfolio.link(&other, "rome", "100046").unwrap();
    portfolio.remove(&badge).unwrap();
    assert_eq!(portfolio.frameworks().unwrap()[0].links, 1);
    portfolio.remove_framework("rome").unwrap();
    assert_eq!(portfolio.personal(&other).unwrap().competences, []);
    assert_eq!([count(&portfolio, words("conduire")), count(&portfolio, words("autre"))], [0, 1]);
    assert_eq!(portfolio.facets(&Search::default()).unwrap().skills, []);
    assert!(matches!(portfolio.remove_framework("rome"), Err(PortfolioError::NoFramework { .. })));
    portfolio.close().unwrap();
    for marker in ["soudure", "Conduire", "vehicule", "brasage"] {
        assert!(!holds(folder.path(), marker), "{marker}");
    }
}

#[test]
fn frameworks_and_ties_come_back_from_a_backup() {
    let (folder, _, mut portfolio) = portfolio();
    portfolio.keep_framework(&rome()).unwrap();
    let badge = named(&mut portfolio, "Atelier");
    portfolio.link(&badge, "rome", "100045").unwrap();
    portfolio.back_up(&folder.path().join("b"), None).unwrap();
    let restored = Backup::open(&folder.path().join("b"), None).unwrap();
    let restored = restored.restore(&folder.path().join("again.besace"), None).unwrap();
    assert_eq!(dump(&restored), dump(&portfolio));
    assert!(dump(&restored).contains("badge_competence {\"badge\":1,\"entry\":1}"));
    assert_eq!(count(&restored, skill("Réaliser une soudure à l’arc")), 1);
}
