//! Several CVs of one life, and what each of them says of the person.
#![allow(clippy::unwrap_used)] // what cannot be set up has failed the test

use app::{CvFormat, CvWish, Fix, Leak, Place};
use cv::{Job, Profile};
use messages::Language;
use portfolio::Portfolio;
use serde_json::{Value, json};
use time::OffsetDateTime;
use time::macros::datetime;

const NOW: OffsetDateTime = datetime!(2026-11-22 10:00 UTC);

fn example() -> (tempfile::TempDir, Portfolio) {
    let folder = tempfile::tempdir().unwrap();
    let portfolio = app::create_example(&folder.path().join("p.besace"), NOW).unwrap();
    (folder, portfolio)
}

fn told(portfolio: &Portfolio, resume: Value) {
    let cv = app::cv(None, portfolio).unwrap();
    app::save_cv(&app::HeldCv { resume, ..cv }, portfolio).unwrap();
}

fn wish(profile: Profile) -> CvWish<'static> {
    CvWish { profile: Some(profile), ..CvWish::saved(Language::Fr, NOW) }
}

#[test]
fn cvs_share_their_data_and_nothing_else() {
    let (_folder, portfolio) = example();
    let first = app::cv(None, &portfolio).unwrap();
    let mut second = app::create_cv(" Accueil ", Some(""), &portfolio).unwrap();
    assert_eq!((second.name.as_str(), &second.badges), ("Accueil", &first.badges));
    second.badges.clear();
    second.resume["basics"]["label"] = json!("Agente d’accueil");
    app::save_cv(&second, &portfolio).unwrap();
    let again = app::choose_cv("", &portfolio).unwrap();
    assert_eq!((&again.badges, &again.resume), (&first.badges, &second.resume));

    assert_eq!(app::create_cv("Accueil", None, &portfolio).unwrap_err().code, "cv.name-taken");
    assert_eq!(app::create_cv("  ", None, &portfolio).unwrap_err().code, "cv.unnamed");
    assert_eq!(app::create_cv(&"x".repeat(81), None, &portfolio).unwrap_err().code, "cv.long-name");
    app::rename_cv("", "Vente", &portfolio).unwrap();
    assert_eq!(app::cv(None, &portfolio).unwrap().name, "Vente");
    assert_eq!(app::remove_cv("Vente", &portfolio).unwrap().name, "Accueil");
    assert_eq!(app::cv(Some("Vente"), &portfolio).unwrap_err().code, "cv.no-cv");
}

#[test]
fn a_cv_that_was_never_saved_can_be_named() {
    let folder = tempfile::tempdir().unwrap();
    let owner = portfolio::Owner { name: "Zoé Martin".into(), addresses: vec!["zoe@example.org".into()] };
    let portfolio = Portfolio::create(&folder.path().join("p.besace"), &owner, None).unwrap();
    app::rename_cv("", "Accueil", &portfolio).unwrap();
    let cv = app::cv(None, &portfolio).unwrap();
    assert_eq!(
        (cv.name.as_str(), cv.resume["basics"]["email"].as_str()),
        ("Accueil", Some("zoe@example.org"))
    );
}

/// Everything by which somebody is known, wherever it may stand.
fn marked() -> Value {
    json!({
        "basics": {
            "name": "Zoé Marqueur", "email": "zm-perso@marque.example", "phone": "+33 6 12 34 56 78",
            "url": "https://zoemarqueur.example/", "label": "Soudeuse, dite Marqueur", "x-birth": "marque-naissance",
            "summary": "Appelez-moi Zoé au 06 12 34 56 78 (zm-perso@marque.example).",
            "location": { "address": "3 rue de la Marque", "city": "Lyon" },
            "profiles": [{ "network": "X", "username": "marque75", "url": "https://x.example/marque75" }],
        },
        "work": [{ "name": "Atelier Z", "position": "Soudeuse", "url": "https://atelier.example/zoe-marqueur",
                   "highlights": ["Z\u{200B}oé a formé 3 personnes", "voir zoemarqueur.example"], "x-note": "marque-secret" }],
        "projects": [{ "name": "Portail", "url": "https://git.example/marque75/portail" }],
        "references": [{ "name": "M. Untel", "reference": "Zoé Marqueur est sérieuse" }],
        "meta": { "author": "marque75" },
    })
}

#[test]
fn an_anonymous_cv_names_nobody_in_any_format() {
    let (_folder, portfolio) = example();
    told(&portfolio, marked());
    let wish = wish(Profile::Anonymous);
    assert_eq!(app::leaks(&portfolio, &wish).unwrap(), []);
    for format in [CvFormat::Txt, CvFormat::Json] {
        let written = app::export_cv(&portfolio, &wish, format, false).unwrap();
        let written = String::from_utf8(written).unwrap().to_lowercase();
        for marker in ["marque", "zoé", "12 34 56", "untel", "camille"] {
            assert!(!written.contains(marker), "{marker} in {format:?}: {written}");
        }
        assert!(written.contains("soudeuse"));
    }
    assert_eq!(app::cv_file_name(&portfolio, &wish, CvFormat::Pdf).unwrap(), "CV.pdf");
}

#[test]
fn what_is_left_is_told_and_no_such_cv_is_called_anonymous() {
    let (_folder, portfolio) = example();
    told(
        &portfolio,
        json!({
            "basics": { "name": "Zoé Martin", "summary": "Née le 3 mai 1999." },
            "work": [{ "position": "Vendeuse" }, { "position": "Caissière", "summary": "Chef : M. Paul, 01 23 45 67 89, paul@magasin.example" }],
        }),
    );
    let found = app::leaks(&portfolio, &wish(Profile::Anonymous)).unwrap();
    let codes: Vec<_> = found.iter().map(|leak| leak.problem.code.as_ref()).collect();
    assert_eq!(codes, ["leak.age", "leak.address", "leak.telephone"]);
    assert_eq!(found[0], Leak { problem: app::Problem::new("leak.age"), place: Place::Header, fix: None });
    assert_eq!(found[1].fix, Some(Fix::LeaveOut("work".into(), 1)));
    let refused = app::export_cv(&portfolio, &wish(Profile::Anonymous), CvFormat::Pdf, false).unwrap_err();
    assert_eq!(refused.code, "cv.not-anonymous");
    app::export_cv(&portfolio, &wish(Profile::Anonymous), CvFormat::Pdf, true).unwrap();
    assert_eq!(app::leaks(&portfolio, &wish(Profile::Full)).unwrap(), []);
}

#[test]
fn without_contacts_the_badges_that_carry_one_are_told() {
    let (_folder, portfolio) = example();
    let found = app::leaks(&portfolio, &wish(Profile::NoContact)).unwrap();
    let badges = app::cv(None, &portfolio).unwrap().badges;
    assert!(!found.is_empty());
    for leak in &found {
        let Some(Fix::RemoveBadge(badge)) = &leak.fix else { panic!("{leak:?}") };
        assert!(badges.contains(badge));
    }
}

#[test]
fn what_a_badge_prints_is_looked_at_too() {
    let (_folder, portfolio) = example();
    let badge = app::cv(None, &portfolio).unwrap().badges[0].clone();
    let note = Some("Ma tutrice : tutrice@mairie.example, 01 23 45 67 89");
    app::attach_file("Lettre", b"%PDF-1.7", note, &badge, &portfolio, NOW).unwrap();
    let found = app::leaks(&portfolio, &wish(Profile::Anonymous)).unwrap();
    let codes: Vec<_> = found.iter().map(|leak| leak.problem.code.as_ref()).collect();
    assert_eq!(codes, ["leak.address", "leak.telephone"]);
    assert!(found.iter().all(|leak| leak.fix == Some(Fix::RemoveBadge(badge.clone()))), "{found:?}");
}

#[test]
fn what_makes_it_one_page_is_the_least_that_does() {
    let (_folder, portfolio) = example();
    let cv = app::cv(None, &portfolio).unwrap();
    let tight = app::tight_that_fits(&portfolio, &wish(Profile::Full)).unwrap();
    assert_eq!(tight, Some(cv.arrangement.tight));
    let pages = |tight| {
        let arrangement = cv::Arrangement { tight, ..cv.arrangement.clone() };
        app::save_cv(&app::HeldCv { arrangement, ..cv.clone() }, &portfolio).unwrap();
        app::lay_out_cv(&portfolio, &wish(Profile::Full)).unwrap().pages
    };
    assert_eq!((pages(3), pages(2)), (1, 2));
}

#[test]
fn badges_answer_a_job_by_the_words_they_share() {
    let (_folder, portfolio) = example();
    let mut cv = app::cv(None, &portfolio).unwrap();
    assert_eq!(app::matches(&cv, &portfolio).unwrap(), []);
    cv.arrangement.job = Some(Job {
        title: "Hôtesse".into(),
        text: "Vous accueillerez le public et saurez donner les premiers secours.".into(),
    });
    let found = app::matches(&cv, &portfolio).unwrap();
    let names: Vec<_> = found.iter().map(|found| found.name.to_lowercase()).collect();
    for word in ["accueil", "secours"] {
        assert!(names.iter().take(3).any(|name| name.contains(word)), "{names:?}");
    }
    assert!(found.iter().all(|found| !found.words.is_empty()));
}
