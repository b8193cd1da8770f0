//! Frameworks of competences: those that everybody has, those of files, and what becomes of the ties.
#![allow(clippy::unwrap_used)] // what cannot be set up has failed the test

use app::{Problem, competence, competences, frameworks, journey, link, take_framework, unlink};
use messages::Language;
use portfolio::{BadgeId, Portfolio};
use std::io::{Cursor, Read};
use tempfile::TempDir;
use time::macros::datetime;

const ROME: &str =
    "code_ogr,libelle\n100045,Réaliser une soudure\n100046,Gérer des données de chantier\n,Sans code\n";

fn example() -> (TempDir, Portfolio, BadgeId) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("example.besace");
    let portfolio = app::create_example(&path, datetime!(2026-11-22 10:00 UTC)).unwrap();
    let badge = portfolio.badges().unwrap().remove(0).id;
    (folder, portfolio, badge)
}

fn codes(query: &str, framework: Option<&str>, portfolio: &Portfolio) -> Vec<String> {
    let found = competences(query, framework, portfolio).unwrap();
    found.into_iter().map(|found| format!("{}:{}", found.framework, found.code)).collect()
}

fn code_of(result: Result<impl Sized, Problem>) -> String {
    result.err().unwrap().code.to_string()
}

#[test]
fn those_that_everybody_has_are_offered_before_any_file() {
    let (_folder, portfolio, badge) = example();
    assert_eq!(codes("", None, &portfolio).len(), 23);
    assert_eq!(codes("GERER donn", None, &portfolio), ["crcn:1.2"]);
    assert_eq!(codes("1.2", None, &portfolio)[0], "crcn:1.2");
    assert_eq!(codes("communication", None, &portfolio)[0], "clea:1");
    assert_eq!(codes("francais", Some("crcn"), &portfolio), [""; 0]);
    assert_eq!(codes("?!", None, &portfolio), [""; 0]);

    link(&badge, "crcn", "1.2", &portfolio).unwrap();
    let known = frameworks(&portfolio).unwrap();
    let told: Vec<_> =
        known.iter().map(|known| (&*known.title, known.entries, known.links, known.shipped)).collect();
    assert_eq!(told, [("CléA", 7, 0, true), ("CRCN", 16, 1, true)]);
    assert_eq!(codes("", None, &portfolio).len(), 23);
    assert_eq!(code_of(app::remove_framework("crcn", &portfolio)), "framework.stays");
}

#[test]
fn a_file_brings_others_and_they_go_with_their_ties() {
    let (_folder, portfolio, badge) = example();
    let taken = take_framework(ROME.as_bytes(), &portfolio).unwrap();
    assert_eq!((&*taken.title, taken.added, taken.changed, taken.passed_over), ("ROME", 2, 0, 1));
    assert_eq!(take_framework(ROME.as_bytes(), &portfolio).unwrap().added, 0);
    assert_eq!(codes("gerer des donnees", None, &portfolio), ["crcn:1.2", "rome:100046"]);
    let said = link(&badge, "rome", "100046", &portfolio).unwrap();
    assert_eq!(said.competences[0].title, "Gérer des données de chantier");
    app::remove_framework("rome", &portfolio).unwrap();
    assert_eq!(portfolio.personal(&badge).unwrap().competences, []);
    assert_eq!(code_of(take_framework(b"Name\nA\n", &portfolio)), "framework.unknown");
}

#[test]
fn a_code_names_one_competence() {
    let (_folder, portfolio, _) = example();
    assert_eq!(competence("1.2", &portfolio).unwrap().title, "Gérer des données");
    assert_eq!(competence("clea:6", &portfolio).unwrap().framework, "clea");
    assert_eq!(code_of(competence("rome:1", &portfolio)), "framework.no-code");
    let same = "code_ogr,libelle\n1234,Un\n";
    take_framework(same.as_bytes(), &portfolio).unwrap();
    let esco = "conceptUri,preferredLabel\n1234,Deux\nhttp://data.europa.eu/esco/skill/5,Trois\n";
    take_framework(esco.as_bytes(), &portfolio).unwrap();
    assert_eq!(code_of(competence("1234", &portfolio)), "framework.several-codes");
    assert_eq!(competence("esco:1234", &portfolio).unwrap().title, "Deux");
    assert_eq!(competence("http://data.europa.eu/esco/skill/5", &portfolio).unwrap().title, "Trois");
}

#[test]
fn what_the_person_says_stays_apart_from_what_issuers_say() {
    let (_folder, portfolio, badge) = example();
    let before = journey(&portfolio).unwrap();
    link(&badge, "crcn", "2.1", &portfolio).unwrap();
    let after = journey(&portfolio).unwrap();
    assert_eq!(after.skills, before.skills);
    assert_eq!(after.competences.iter().map(|strand| &*strand.value).collect::<Vec<_>>(), ["Interagir"]);
    unlink(&badge, "crcn", "2.1", &portfolio).unwrap();
    assert_eq!(journey(&portfolio).unwrap(), before);
}

#[test]
fn the_export_of_everything_tells_them() {
    let (_folder, portfolio, badge) = example();
    link(&badge, "crcn", "2.1", &portfolio).unwrap();
    let mut zip = Cursor::new(Vec::new());
    app::export_everything(&portfolio, Language::Fr, datetime!(2026-11-22 10:00 UTC), &mut zip).unwrap();
    let mut zip = zip::ZipArchive::new(zip).unwrap();
    let mut read = |name: &str| {
        let mut text = String::new();
        zip.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    };
    assert!(read("index.html").contains("Interagir (CRCN 2.1)"));
    let personal: serde_json::Value = serde_json::from_str(&read("personal.json")).unwrap();
    let competence = &personal["badges"][0]["competences"][0];
    assert_eq!((&competence["framework"], &competence["code"]), (&"crcn".into(), &"2.1".into()));
}
