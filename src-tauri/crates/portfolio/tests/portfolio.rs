//! What a portfolio promises, one case each.

use openbadges::Badge;
use portfolio::{Attached, BadgeId, NewBadge, Owner, Password, Portfolio, PortfolioError, SavedCv, Stored};
use serde_json::json;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tempfile::TempDir;
use time::OffsetDateTime;
use time::macros::datetime;
use verify::{Document, Fetched, NoDocuments, Question, Report, Resolver, verify};

const NOW: OffsetDateTime = datetime!(2026-11-22 10:00 UTC);

fn folder() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("zoé #1.besace");
    (folder, path)
}

fn zoe() -> Owner {
    Owner { name: "Zoé".into(), addresses: vec!["zoe@example.org".into(), "did:key:z6Mk".into()] }
}

fn credential(name: &str) -> Vec<u8> {
    json!({
        "@context": "https://w3id.org/openbadges/v2", "type": "Assertion", "id": "https://i.example/a/1",
        "recipient": {"type": "email", "hashed": false, "identity": "zoe@example.org"},
        "badge": {"type": "BadgeClass", "id": "https://i.example/b/1", "name": name, "issuer": "https://i.example/i"},
        "verification": {"type": "hosted"}, "issuedOn": "2026-01-02T10:00:00Z"
    })
    .to_string()
    .into_bytes()
}

fn report(bytes: &[u8]) -> Report {
    let badge: Badge = openbadges::parse(bytes).expect("a badge");
    verify(&badge, &NoDocuments, &Question { now: NOW, addresses: &[] })
}

fn document(address: &str, body: &str, fetched_at: OffsetDateTime) -> Arc<Document> {
    let answer = Fetched::Body { status: 200, content_type: None, bytes: body.as_bytes().to_vec() };
    Arc::new(Document { address: address.into(), final_address: address.into(), fetched_at, answer })
}

fn add(portfolio: &mut Portfolio, name: &str, documents: &[Arc<Document>]) -> Stored {
    let bytes = credential(name);
    let report = report(&bytes);
    let badge = NewBadge {
        original: &bytes,
        file_name: Some("badge.json"),
        media_type: "application/json",
        credential: &bytes,
        container: "json",
        member: None,
        report: &report,
        documents,
        ready: None,
    };
    portfolio.add(&badge, NOW).expect("to be kept")
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .expect("a folder")
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

#[test]
fn what_was_kept_is_there_after_reopening() {
    let (folder, path) = folder();
    let mut portfolio = Portfolio::create(&path, &zoe(), None).unwrap();
    let page = document("https://i.example/i", "issuer", NOW);
    let Stored::New(id) = add(&mut portfolio, "Welder", std::slice::from_ref(&page)) else {
        panic!("not new")
    };
    assert_eq!(add(&mut portfolio, "Welder", &[]), Stored::AlreadyThere(id.clone()));
    portfolio.close().unwrap();
    assert_eq!(names(folder.path()), ["zoé #1.besace"]);

    let portfolio = Portfolio::open(&path, None).unwrap();
    assert_eq!(portfolio.owner().unwrap(), zoe());
    let held = portfolio.badge(&id.as_str()[..8]).unwrap();
    assert_eq!(held.report, report(&credential("Welder")));
    assert_eq!((held.added, held.container.as_str()), (NOW, "json"));
    assert_eq!(portfolio.original(&id).unwrap().bytes, credential("Welder"));
    assert_eq!(portfolio.credential(&id).unwrap(), credential("Welder"));
    assert_eq!(portfolio.document("https://i.example/i"), Some(page));
    assert_eq!(portfolio.document("https://i.example/other"), None);
    assert_eq!(portfolio.badges_of_credential("https://i.example/a/1", 9).unwrap(), [id]);
}

#[test]
fn newest_first_and_former_answers_beside_the_latest() {
    let (_folder, path) = folder();
    let mut portfolio = Portfolio::create(&path, &zoe(), None).unwrap();
    add(&mut portfolio, "First", &[]);
    let Stored::New(id) = add(&mut portfolio, "Second", &[]) else { panic!("not new") };
    let order: Vec<_> = portfolio
        .badges()
        .unwrap()
        .into_iter()
        .filter_map(|held| held.report.claims.achievement.name)
        .collect();
    assert_eq!(order, ["Second", "First"]);

    let later = NOW + time::Duration::days(1);
    let mut changed = report(&credential("Second"));
    changed.flags.clear();
    changed.missing.clear();
    portfolio.keep_report(&id, &changed, &[], later).unwrap();
    let reports = portfolio.reports(&id).unwrap();
    assert_eq!(reports.iter().map(|report| report.judged_at).collect::<Vec<_>>(), [later, NOW]);
    assert_eq!(portfolio.badge(id.as_str()).unwrap().report, changed);
}

#[test]
fn the_newest_answer_of_an_address_counts_and_former_ones_stay() {
    let (_folder, path) = folder();
    let mut portfolio = Portfolio::create(&path, &zoe(), None).unwrap();
    let (list, later) = ("https://i.example/list", NOW + time::Duration::days(1));
    let Stored::New(id) = add(&mut portfolio, "Welder", &[document(list, "good", NOW)]) else {
        panic!("not new")
    };
    let report = report(&credential("Welder"));
    portfolio.keep_report(&id, &report, &[document(list, "revoked", later)], later).unwrap();
    assert_eq!(portfolio.document(list), Some(document(list, "revoked", later)));
    let again = later + time::Duration::days(1);
    portfolio.keep_report(&id, &report, &[document(list, "good", again)], again).unwrap();
    assert_eq!(portfolio.document(list), Some(document(list, "good", again)));
}

#[test]
fn identifiers_may_be_short_but_not_too_short() {
    let (_folder, path) = folder();
    let mut portfolio = Portfolio::create(&path, &zoe(), None).unwrap();
    add(&mut portfolio, "Welder", &[]);
    assert!(matches!(portfolio.badge("1234567"), Err(PortfolioError::ShortId { .. })));
    assert!(matches!(portfolio.badge("00000000"), Err(PortfolioError::NoBadge { .. })));
    assert!(matches!(portfolio.badge("%%%%%%%%"), Err(PortfolioError::NoBadge { .. })));
}

#[test]
fn evidence_comes_back_as_it_was() {
    let (_folder, path) = folder();
    let mut portfolio = Portfolio::create(&path, &zoe(), None).unwrap();
    let Stored::New(badge) = add(&mut portfolio, "Welder", &[]) else { panic!("not new") };
    let photo = Attached::File { bytes: b"photo", media_type: "image/jpeg" };
    let first = portfolio.attach(&badge, &photo, "../../CON.jpg", None, NOW).unwrap();
    let again = portfolio.attach(&badge, &photo, "My weld", Some("made in May"), NOW).unwrap();
    assert_eq!(first.id, again.id);
    let link = Attached::Link { url: "https://example.org" };
    portfolio.attach(&badge, &link, "Page", None, NOW).unwrap();

    let held: Vec<_> = portfolio.evidence(&badge).unwrap().into_iter().map(|item| item.title).collect();
    assert_eq!(held, ["My weld", "Page"]);
    assert_eq!(portfolio.evidence_bytes(&again.id).unwrap(), b"photo");
    assert_eq!(portfolio.badge(badge.as_str()).unwrap().evidence, 2);
    portfolio.remove_evidence(&again.id).unwrap();
    assert!(matches!(portfolio.evidence_bytes(&again.id), Err(PortfolioError::NoEvidence { .. })));
}

#[test]
fn erased_means_gone_from_the_file() {
    let (folder, path) = folder();
    let mut portfolio = Portfolio::create(&path, &zoe(), None).unwrap();
    let shared = document("https://i.example/shared", "MARKER-SHARED", NOW);
    let own = document("https://i.example/own", "MARKER-OWN", NOW);
    let Stored::New(gone) = add(&mut portfolio, "MARKER-GONE", &[shared.clone(), own]) else {
        panic!("not new")
    };
    let Stored::New(kept) = add(&mut portfolio, "MARKER-KEPT", &[shared]) else { panic!("not new") };
    let photo = [b"MARKER-EVIDENCE".as_slice(), &[7; 1_000_000]].concat();
    let attached = Attached::File { bytes: &photo, media_type: "image/jpeg" };
    portfolio.attach(&gone, &attached, "MARKER-TITLE", Some("MARKER-NOTE"), NOW).unwrap();
    let cv = |name: &str| SavedCv {
        name: name.into(),
        badges: vec![gone.clone(), kept.clone()],
        ..SavedCv::default()
    };
    portfolio.save_cv(&cv("")).unwrap();
    portfolio.save_cv(&cv("Accueil")).unwrap();
    let shown_by = |badges: &[&BadgeId]| json!({"work": [{"position": "Agente", "x-evidence": badges}]});
    portfolio.save_resume(&shown_by(&[&gone, &kept])).unwrap();

    portfolio.remove(&gone).unwrap();
    for cv in portfolio.cvs().unwrap() {
        assert_eq!(cv.badges, std::slice::from_ref(&kept), "{}", cv.name);
    }
    assert_eq!(portfolio.resume().unwrap(), Some(shown_by(&[&kept])));
    let here = |marker: &str| {
        names(folder.path()).iter().any(|name| {
            let bytes = fs::read(folder.path().join(name)).unwrap();
            bytes.windows(marker.len()).any(|window| window == marker.as_bytes())
        })
    };
    for marker in
        ["MARKER-GONE", "MARKER-OWN", "MARKER-EVIDENCE", "MARKER-TITLE", "MARKER-NOTE", gone.as_str()]
    {
        assert!(!here(marker), "{marker} is still there");
    }
    assert!(here("MARKER-KEPT") && here("MARKER-SHARED"));
    assert!(fs::metadata(&path).unwrap().len() < 300_000);
}

#[test]
fn data_cvs_and_settings_are_kept() {
    let (_folder, path) = folder();
    let portfolio = Portfolio::create(&path, &zoe(), None).unwrap();
    assert_eq!(portfolio.resume().unwrap(), None);
    assert_eq!(portfolio.cvs().unwrap(), []);
    let resume = json!({"basics": {"name": "Zoé"}, "x-own": [1]});
    portfolio.save_resume(&resume).unwrap();
    assert_eq!(portfolio.resume().unwrap(), Some(resume));
    let first = SavedCv { arrangement: json!({"tight": 1}), ..SavedCv::default() };
    let second = SavedCv { name: "Accueil".into(), arrangement: json!({}), ..SavedCv::default() };
    portfolio.save_cv(&first).unwrap();
    portfolio.save_cv(&second).unwrap();
    assert_eq!(portfolio.cvs().unwrap(), [first.clone(), second.clone()]);
    assert_eq!(portfolio.cv("Accueil").unwrap(), second);

    assert!(matches!(portfolio.rename_cv("Accueil", " "), Err(PortfolioError::EmptyTitle)));
    assert!(matches!(portfolio.rename_cv("Vente", "X"), Err(PortfolioError::NoCv { .. })));
    portfolio.rename_cv("", "Vente").unwrap();
    assert!(matches!(portfolio.rename_cv("Vente", "Accueil"), Err(PortfolioError::CvTaken { .. })));
    portfolio.remove_cv("Accueil").unwrap();
    assert_eq!(portfolio.cvs().unwrap(), [SavedCv { name: "Vente".into(), ..first }]);
    portfolio.set_setting("language", "fr").unwrap();
    assert_eq!(portfolio.setting("language").unwrap().as_deref(), Some("fr"));
}

#[test]
fn more_cvs_than_anybody_tells_apart_are_refused() {
    let (_folder, path) = folder();
    let portfolio = Portfolio::create(&path, &zoe(), None).unwrap();
    let named = |number: u32| SavedCv { name: format!("{number}"), ..SavedCv::default() };
    (0..50).for_each(|number| portfolio.save_cv(&named(number)).unwrap());
    assert!(matches!(portfolio.save_cv(&named(50)), Err(PortfolioError::TooManyCvs { most: 50 })));
    portfolio.save_cv(&named(49)).unwrap();
}

#[test]
fn altered_bytes_are_not_given_out() {
    let (_folder, path) = folder();
    let mut portfolio = Portfolio::create(&path, &zoe(), None).unwrap();
    let Stored::New(id) = add(&mut portfolio, "Welder", &[]) else { panic!("not new") };
    portfolio.close().unwrap();
    let mut bytes = fs::read(&path).unwrap();
    let original = credential("Welder");
    let at = bytes.windows(original.len()).position(|window| window == original).unwrap();
    bytes[at + 5] ^= 1;
    fs::write(&path, &bytes).unwrap();
    let portfolio = Portfolio::open(&path, None).unwrap();
    assert!(matches!(portfolio.original(&id), Err(PortfolioError::Altered { .. })));
}

#[test]
fn a_password_closes_the_whole_file() {
    let (folder, path) = folder();
    let word = |text: &str| Password::new(text.to_owned()).unwrap();
    assert!(matches!(Password::new(String::new()), Err(PortfolioError::EmptyPassword)));
    let mut portfolio = Portfolio::create(&path, &zoe(), None).unwrap();
    add(&mut portfolio, "Welder", &[]);
    let portfolio = portfolio.set_password(Some(&word("it's a \"secret\""))).unwrap();
    portfolio.close().unwrap();
    assert_eq!(names(folder.path()), ["zoé #1.besace"]);
    assert!(!fs::read(&path).unwrap().windows(6).any(|window| window == b"SQLite" || window == b"Welder"));

    let before = fs::read(&path).unwrap();
    assert!(matches!(Portfolio::open(&path, None), Err(PortfolioError::WrongPassword)));
    assert!(matches!(Portfolio::open(&path, Some(&word("wrong"))), Err(PortfolioError::WrongPassword)));
    assert_eq!(fs::read(&path).unwrap(), before);

    let portfolio = Portfolio::open(&path, Some(&word("it's a \"secret\""))).unwrap();
    assert_eq!(portfolio.badges().unwrap().len(), 1);
    let portfolio = portfolio.set_password(Some(&word("other"))).unwrap();
    portfolio.close().unwrap();
    let portfolio = Portfolio::open(&path, Some(&word("other"))).unwrap().set_password(None).unwrap();
    portfolio.close().unwrap();
    assert!(matches!(Portfolio::open(&path, Some(&word("other"))), Err(PortfolioError::WrongPassword)));
    assert_eq!(Portfolio::open(&path, None).unwrap().badges().unwrap().len(), 1);
}

#[test]
fn a_portfolio_made_with_a_password_never_stood_there_in_the_clear() {
    let (folder, path) = folder();
    let password = Password::new("p".into()).unwrap();
    Portfolio::create(&path, &zoe(), Some(&password)).unwrap().close().unwrap();
    assert_eq!(names(folder.path()), ["zoé #1.besace"]);
    assert_eq!(Portfolio::open(&path, Some(&password)).unwrap().owner().unwrap(), zoe());
}
