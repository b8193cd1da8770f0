//! Finding badges among many.
#![allow(clippy::unwrap_used)] // what cannot be set up has failed the test

mod common;

use common::{NOW, Written, add, named, new_badge, portfolio, report};
use openbadges::Alignment;
use portfolio::{Attached, BadgeId, Card, Portfolio, PortfolioError, Purpose, Search, Story};
use verify::Outcome;

fn query(words: &str) -> Search {
    Search { query: Some(words.to_owned()), ..Search::default() }
}

fn names(cards: Vec<Card>) -> Vec<String> {
    cards.into_iter().filter_map(|card| card.name).collect()
}

#[track_caller]
fn check(portfolio: &Portfolio, search: &Search, expected: &[&str]) {
    assert_eq!(names(portfolio.find(search, 0, 20).unwrap()), expected, "{search:?}");
    assert_eq!(portfolio.count(search).unwrap() as usize, expected.len(), "{search:?}");
}

#[test]
fn accents_case_ligatures_and_ends_of_words_do_not_matter() {
    let (_folder, _, mut portfolio) = portfolio();
    add(&mut portfolio, &Written { name: "Main d’œuvre qualifiée", ..Written::default() });
    add(
        &mut portfolio,
        &Written { name: "Soudure à l’arc", criteria: "Trois cordons", ..Written::default() },
    );
    add(&mut portfolio, &Written { name: "Accueil", issuer: "École d’été", ..Written::default() });
    for words in ["œuvre", "OEUVRE", "oeuv", "qualifiee main", "D'ŒUVRE"] {
        check(&portfolio, &query(words), &["Main d’œuvre qualifiée"]);
    }
    check(&portfolio, &query("cordons"), &["Soudure à l’arc"]);
    check(&portfolio, &query("ecole"), &["Accueil"]);
    check(&portfolio, &query("i.example"), &["Accueil", "Soudure à l’arc", "Main d’œuvre qualifiée"]);
    check(&portfolio, &query(" "), &["Accueil", "Soudure à l’arc", "Main d’œuvre qualifiée"]);
    for words in ["soudure accueil", "œuvres", "…", "arc OR accueil"] {
        check(&portfolio, &query(words), &[]);
    }
}

#[test]
fn no_query_is_an_operator_or_an_error() {
    let (_folder, _, mut portfolio) = portfolio();
    named(&mut portfolio, "Soudure");
    for words in [
        "\"",
        "soud\"ure",
        "NOT",
        "a AND",
        "words:soudure",
        "*",
        "soudure*",
        "(",
        "^soudure",
        "-",
        "\0",
        "''",
    ] {
        portfolio.find(&query(words), 0, 20).unwrap();
        portfolio.find_best(&query(words)).unwrap();
        portfolio.facets(&query(words)).unwrap();
    }
    check(&portfolio, &query("soudure*"), &["Soudure"]);
}

#[test]
fn what_the_person_says_is_found_and_forgotten_with_it() {
    let (_folder, _, mut portfolio) = portfolio();
    let badge = named(&mut portfolio, "Soudure");
    portfolio.set_note(&badge, Some("entretien du chantier")).unwrap();
    portfolio.set_tags(&badge, &["Métal".into()]).unwrap();
    let story = Story { action: "réparé un portail".into(), ..Story::default() };
    let told = portfolio.attach(&badge, &Attached::Story(story), "Chez Karim", None, NOW).unwrap();
    for words in ["chantier", "metal", "portail", "karim"] {
        check(&portfolio, &query(words), &["Soudure"]);
    }
    portfolio.set_note(&badge, None).unwrap();
    portfolio.set_tags(&badge, &[]).unwrap();
    portfolio.remove_evidence(&told.id).unwrap();
    for words in ["chantier", "metal", "portail", "karim"] {
        check(&portfolio, &query(words), &[]);
    }
    check(&portfolio, &query("soudure"), &["Soudure"]);
    portfolio.remove(&badge).unwrap();
    check(&portfolio, &query("soudure"), &[]);
    check(&portfolio, &Search::default(), &[]);
}

#[test]
fn a_new_judgement_changes_the_card() {
    let (_folder, _, mut portfolio) = portfolio();
    let badge = named(&mut portfolio, "Soudure");
    let mut changed = report(&portfolio.original(&badge).unwrap().bytes);
    changed.claims.achievement.name = Some("Brasage".into());
    changed.answers.intact.verdict = verify::Verdict::No;
    portfolio.keep_report(&badge, &changed, &[], NOW).unwrap();
    check(&portfolio, &query("soudure"), &[]);
    check(&portfolio, &query("brasage"), &["Brasage"]);
    let rejected = Search { outcome: Some(Outcome::Rejected), ..Search::default() };
    check(&portfolio, &rejected, &["Brasage"]);
}

#[test]
fn the_best_stand_first() {
    let (_folder, _, mut portfolio) = portfolio();
    named(&mut portfolio, "Soudure");
    add(&mut portfolio, &Written { name: "Ailleurs", criteria: "savoir la soudure", ..Written::default() });
    add(&mut portfolio, &Written { name: "Par eux", issuer: "Soudure et cie", ..Written::default() });
    named(&mut portfolio, "Soudures");
    let best = names(portfolio.find_best(&query("soudure")).unwrap());
    assert_eq!(best, ["Soudure", "Soudures", "Par eux", "Ailleurs"]);
}

#[test]
fn facets_narrow_and_say_by_how_much() {
    let (_folder, _, mut portfolio) = portfolio();
    let one =
        add(&mut portfolio, &Written { name: "Un", issuer: "A", issued: "2024-05-01", ..Written::default() });
    let two = add(&mut portfolio, &Written { name: "Deux", issuer: "A", ..Written::default() });
    add(&mut portfolio, &Written { name: "Trois", issuer: "B", ..Written::default() });
    portfolio.make_collection("Été", None).unwrap();
    portfolio.collect("Été", &[one.clone(), two.clone()]).unwrap();
    portfolio.set_tags(&one, &["Métal".into()]).unwrap();
    portfolio.set_level(&two, Some(3)).unwrap();
    portfolio.set_purposes(&two, &[Purpose::Act]).unwrap();

    let all = portfolio.facets(&Search::default()).unwrap();
    let said = |value: &str, count| vec![(value.to_owned(), count)];
    assert_eq!(all.states, said("not-confirmed", 3));
    assert_eq!(all.issuers, [("https://i.example/a".to_owned(), 2), ("https://i.example/b".to_owned(), 1)]);
    assert_eq!(all.years, [("2026".to_owned(), 2), ("2024".to_owned(), 1)]);
    assert_eq!((all.collections, all.tags), (said("Été", 2), said("Métal", 1)));
    assert_eq!((all.levels, all.purposes), (said("3", 1), said("act", 1)));
    let of_b = Search { issuer: Some("https://i.example/b".into()), ..query("atelier trois b") };
    check(&portfolio, &of_b, &[]);
    assert!(portfolio.facets(&of_b).unwrap().years.is_empty());

    let search = Search::default;
    check(&portfolio, &Search { collection: Some("ete".into()), ..search() }, &["Deux", "Un"]);
    check(&portfolio, &Search { tag: Some("METAL".into()), ..search() }, &["Un"]);
    check(&portfolio, &Search { year: Some(2024), ..search() }, &["Un"]);
    check(&portfolio, &Search { level: Some(3), ..query("deux") }, &["Deux"]);
    check(&portfolio, &Search { purpose: Some(Purpose::Act), ..search() }, &["Deux"]);
    check(&portfolio, &Search { state: Some(verify::State::Verified), ..search() }, &[]);
    // What is chosen of a kind can be changed for another of it.
    let kinds = portfolio.facets(&Search { year: Some(2024), ..search() }).unwrap();
    assert_eq!((kinds.years.len(), kinds.tags.len(), kinds.levels.len()), (2, 1, 0));
    let nowhere = Search { collection: Some("Hiver".into()), ..search() };
    assert!(matches!(portfolio.find(&nowhere, 0, 1), Err(PortfolioError::NoCollection { .. })));
}

#[test]
fn pages_follow_each_other() {
    let (_folder, _, portfolio) = portfolio();
    let written: Vec<_> = (0..45)
        .map(|n| {
            let bytes = common::credential(&Written { name: &format!("Badge {n}"), ..Written::default() });
            let report = report(&bytes);
            (bytes, report)
        })
        .collect();
    let badges: Vec<_> = written.iter().map(|(bytes, report)| new_badge(bytes, report)).collect();
    portfolio
        .together(|portfolio| badges.iter().try_for_each(|badge| portfolio.add(badge, NOW).map(drop)))
        .unwrap();
    let page = |skip| names(portfolio.find(&query("badge"), skip, 20).unwrap());
    assert_eq!((page(0)[0].as_str(), page(20)[0].as_str(), page(40).len()), ("Badge 44", "Badge 24", 5));
}

#[test]
fn skills_narrow_and_go_with_the_last_badge_that_has_them() {
    let (_folder, _, mut portfolio) = portfolio();
    let about = |number: usize, tags: &[&str], aligned: &[&str]| {
        let bytes = common::credential(&Written { name: &format!("Badge {number}"), ..Written::default() });
        let mut report = report(&bytes);
        let achievement = &mut report.claims.achievement;
        achievement.tags = tags.iter().map(|tag| (*tag).to_owned()).collect();
        let alignment = |name: &&str| Alignment { name: Some((*name).to_owned()), ..Alignment::default() };
        achievement.alignments = aligned.iter().map(alignment).collect();
        (bytes, report)
    };
    let written = [
        about(1, &["Écoute", "écoute", " "], &["Accueillir"]),
        about(2, &["ECOUTE"], &[]),
        about(3, &[], &[]),
    ];
    for (bytes, report) in &written {
        portfolio.add(&new_badge(bytes, report), NOW).unwrap();
    }
    let said = |skills: &[(&str, u32)]| {
        skills.iter().map(|(name, count)| ((*name).to_owned(), *count)).collect::<Vec<_>>()
    };
    let skills = |portfolio: &Portfolio| portfolio.facets(&Search::default()).unwrap().skills;
    assert_eq!(skills(&portfolio), said(&[("écoute", 2), ("Accueillir", 1)]));
    let listening = Search { skill: Some("Ecoute".into()), ..Search::default() };
    check(&portfolio, &listening, &["Badge 2", "Badge 1"]);
    check(&portfolio, &Search { query: Some("badge 1".into()), ..listening }, &["Badge 1"]);

    // Another report says other things.
    let (bytes, mut report) = about(1, &["Soudure"], &[]);
    report.claims.achievement.name = Some("Badge 1".into());
    portfolio.keep_report(&BadgeId::of(&bytes), &report, &[], NOW).unwrap();
    assert_eq!(skills(&portfolio), said(&[("Soudure", 1), ("écoute", 1)]));
    portfolio.remove(&BadgeId::of(&written[1].0)).unwrap();
    assert_eq!(skills(&portfolio), said(&[("Soudure", 1)]));
}

#[test]
fn beginnings_of_any_length_find_the_same() {
    let (_folder, _, mut portfolio) = portfolio();
    // More words that begin alike than are asked one by one.
    let names: Vec<String> = (0..80).map(|number| format!("internation{number} soudure")).collect();
    for name in &names {
        named(&mut portfolio, name);
    }
    named(&mut portfolio, "interne soudeuse");
    // Words of two letters, and more beginnings of three than are asked one by one.
    named(&mut portfolio, "or os fraiseuse");
    for letter in ('a'..='z').chain('α'..='ω').chain('а'..='я') {
        named(&mut portfolio, &format!("fo{letter}e é{letter}"));
    }
    for (words, count) in [
        ("in", 81),
        ("so", 81),
        ("or", 1),
        ("fr", 1),
        ("fo", 83),
        ("foa", 1),
        ("ez", 1),
        ("zz", 0),
        ("inte", 81),
        ("inter", 81),
        ("interna", 80),
        ("internation1", 11),
        ("internation7 soud", 11),
        ("soudure", 80),
        ("soude", 1),
        ("soudures", 0),
        ("inter soudeu", 1),
    ] {
        assert_eq!(portfolio.count(&query(words)).unwrap(), count, "{words}");
        assert_eq!(portfolio.find(&query(words), 0, 100).unwrap().len(), count as usize, "{words}");
    }
}
