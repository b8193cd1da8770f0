//! Portfolios of former versions open, with everything that was in them.
#![allow(clippy::unwrap_used)] // what cannot be set up has failed the test

mod common;

use common::dump;
use portfolio::{Portfolio, SavedCv, Search};
use serde_json::json;
use std::fs;
use std::path::Path;

#[test]
fn a_portfolio_of_the_first_version_comes_along_whole() {
    let released = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/portfolios/v1.besace");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("zoé.besace");
    fs::copy(&released, &path).unwrap();
    let portfolio = Portfolio::open(&path, None).unwrap();

    assert_eq!(portfolio.owner().unwrap().name, "Zoé Martin");
    let held = portfolio.badges().unwrap().pop().unwrap();
    assert_eq!(held.report.claims.achievement.name.as_deref(), Some("Cœur de métier : soudure"));
    assert_eq!(portfolio.credential(&held.id).unwrap(), portfolio.original(&held.id).unwrap().bytes);
    let evidence = portfolio.evidence(&held.id).unwrap();
    assert_eq!(evidence.iter().map(|item| item.kind()).collect::<Vec<_>>(), ["file", "link"]);
    assert_eq!(portfolio.evidence_bytes(&evidence[0].id).unwrap(), b"Lettre de la tutrice\n");
    for words in ["coeur", "capucins", "cordons", "tutrice recue", "mai"] {
        let search = Search { query: Some(words.into()), ..Search::default() };
        let found = portfolio.count(&search).unwrap();
        assert_eq!(found, u32::from(words != "tutrice recue"), "{words}");
    }
    let whole = dump(&portfolio);
    portfolio.close().unwrap();

    assert_eq!(fs::read(folder.path().join("zoé.besace.v1")).unwrap(), fs::read(&released).unwrap());
    assert_eq!(dump(&Portfolio::open(&path, None).unwrap()), whole);
}

#[test]
fn the_one_cv_of_the_second_version_becomes_the_first_of_several() {
    let released = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/portfolios/v2.besace");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("zoé.besace");
    fs::copy(released, &path).unwrap();
    let portfolio = Portfolio::open(&path, None).unwrap();

    let badge = portfolio.badges().unwrap().pop().unwrap().id;
    let arrangement = json!({ "language": "en" });
    assert_eq!(portfolio.cvs().unwrap(), [SavedCv { name: String::new(), badges: vec![badge], arrangement }]);
    assert_eq!(portfolio.resume().unwrap().unwrap()["work"][0]["position"], "Agente d’accueil");
    assert_eq!(portfolio.setting("cv.language").unwrap(), None);
}
