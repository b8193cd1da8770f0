//! Portfolios of former versions open, with everything that was in them.
#![allow(clippy::unwrap_used)] // what cannot be set up has failed the test

mod common;

use common::dump;
use portfolio::{Backup, Portfolio, SavedCv, Search};
use rusqlite::Connection;
use rusqlite::types::Value;
use serde_json::json;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// A released portfolio, to be worked with.
fn released(version: &str) -> (tempfile::TempDir, PathBuf) {
    let released =
        Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../../../tests/portfolios/{version}.besace"));
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("zoé.besace");
    fs::copy(released, &path).unwrap();
    (folder, path)
}

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

/// What stands in the tables that the fourth step makes anew, with hashes as texts and without numbers. First as it was
/// asked before, then as it is now.
const SAME: [(&str, &str); 6] = [
    ("SELECT sha256, bytes FROM content", "SELECT lower(hex(sha256)), bytes FROM content"),
    (
        "SELECT number, id, original, credential, file_name, media_type, container, member, credential_id, added FROM badge",
        "SELECT badge.number, lower(hex(o.sha256)), lower(hex(o.sha256)), lower(hex(c.sha256)), file_name, media_type,
            container, member, credential_id, added
         FROM badge JOIN content AS o ON o.number = original
         JOIN content AS c ON c.number = coalesce(credential, original)",
    ),
    (
        "SELECT report.number, badge.number, judged_at, json FROM report JOIN badge ON badge.id = report.badge",
        "SELECT number, badge, judged_at, json FROM report",
    ),
    (
        "SELECT address, final_address, first_seen, last_seen, status, content_type, content FROM document",
        "SELECT address, final_address, first_seen, last_seen, status, content_type, lower(hex(sha256))
         FROM document JOIN content ON content.number = content",
    ),
    (
        "SELECT badge.number, document FROM badge_document JOIN badge ON badge.id = badge_document.badge",
        "SELECT badge, document FROM badge_document",
    ),
    (
        "SELECT evidence.number, evidence.id, badge.number, title, note, evidence.media_type, size, content, url, context,
            action, result, consent, evidence.added
         FROM evidence JOIN badge ON badge.id = evidence.badge",
        "SELECT evidence.number, lower(hex(id)), badge, title, note, media_type, size, lower(hex(sha256)), url, context,
            action, result, consent, added
         FROM evidence LEFT JOIN content ON content.number = content",
    ),
];

/// These are as they were.
const UNTOUCHED: [&str; 9] = [
    "owner",
    "address",
    "collection",
    "badge_collection",
    "badge_tag",
    "badge_use",
    "level",
    "badge_note",
    "setting",
];

fn rows(path: &Path, sql: &str) -> Vec<String> {
    let database = Connection::open(path).unwrap();
    let mut sql = database.prepare(sql).unwrap();
    let columns = sql.column_count();
    let row = |row: &rusqlite::Row<'_>| {
        let values: Vec<Value> = (0..columns).map(|at| row.get(at)).collect::<Result<_, _>>()?;
        // An empty hash is none.
        Ok(format!("{values:?}").replace("Text(\"\")", "Null"))
    };
    let mut rows: Vec<String> = sql.query_map([], row).unwrap().collect::<Result<_, _>>().unwrap();
    rows.sort();
    rows
}

#[test]
fn a_portfolio_of_the_second_version_says_the_same_as_before() {
    let (folder, path) = released("v2-whole");
    let portfolio = Portfolio::open(&path, None).unwrap();
    let whole = dump(&portfolio);
    let find =
        |words: &str| portfolio.count(&Search { query: Some(words.into()), ..Search::default() }).unwrap();
    assert_eq!([find("chantier"), find("assembler"), find("calme"), find("effac")], [1, 1, 1, 0]);
    let metal = Search { skill: Some("METAL".into()), ..Search::default() };
    assert_eq!(portfolio.count(&metal).unwrap(), 2);
    portfolio.close().unwrap();

    let before = folder.path().join("zoé.besace.v2");
    for (was, is) in SAME {
        assert!(!rows(&before, was).is_empty(), "{was}");
        assert_eq!(rows(&before, was), rows(&path, is), "{was}");
    }
    for table in UNTOUCHED {
        let all = format!("SELECT * FROM {table}");
        assert_eq!(rows(&before, &all), rows(&path, &all), "{table}");
    }
    assert_eq!(dump(&Portfolio::open(&path, None).unwrap()), whole);
}

#[test]
fn what_belonged_together_is_erased_together_after_an_upgrade() {
    let (folder, path) = released("v2-whole");
    let mut portfolio = Portfolio::open(&path, None).unwrap();
    for held in portfolio.badges().unwrap() {
        portfolio.remove(&held.id).unwrap();
    }
    portfolio.close().unwrap();
    assert!(!folder.path().join("zoé.besace.v2").exists());
    for table in ["content", "report", "document", "evidence", "badge_tag", "skill", "badge_skill"] {
        assert!(rows(&path, &format!("SELECT * FROM {table}")).is_empty(), "{table}");
    }
    for marker in ["Lettre de la tutrice", "Au chantier", "calm", "soudure", "Assembler"] {
        assert!(!common::holds(folder.path(), marker), "{marker}");
    }
}

#[test]
fn a_portfolio_of_the_fourth_version_learns_frameworks() {
    let (folder, path) = released("v4");
    let portfolio = Portfolio::open(&path, None).unwrap();
    assert_eq!(portfolio.frameworks().unwrap(), []);
    let find = |words: &str| {
        portfolio.find(&Search { query: Some(words.into()), ..Search::default() }, 0, 9).unwrap()
    };
    let badge = &find("metal")[0].id;
    assert_eq!(portfolio.personal(badge).unwrap().collections, ["Mon métier"]);
    let skills = portfolio.facets(&Search::default()).unwrap().skills;
    let issuers: BTreeSet<String> = portfolio.skills(false, 99).unwrap().into_iter().collect();
    assert_eq!(skills.into_iter().map(|(name, _)| name).collect::<BTreeSet<_>>(), issuers);
    assert!(!issuers.is_empty() && portfolio.skills(true, 99).unwrap().is_empty());
    portfolio.close().unwrap();
    for table in UNTOUCHED.iter().chain(&["content", "badge", "report", "evidence", "document"]) {
        let all = format!("SELECT * FROM {table}");
        assert_eq!(rows(&folder.path().join("zoé.besace.v4"), &all), rows(&path, &all), "{table}");
    }
}

#[test]
fn a_backup_of_a_former_version_is_restored() {
    for version in ["v1", "v2", "v2-whole", "v4"] {
        let (folder, path) = released(version);
        let restored = folder.path().join("again.besace");
        let portfolio = Backup::open(&path, None).unwrap().restore(&restored, None).unwrap();
        assert!(portfolio.extent().unwrap().badges > 0, "{version}");
    }
}
