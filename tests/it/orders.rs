//! In which order badges come in changes nothing of what is kept, nor of what is said about it.

use app::{Input, Line, Opened, Problem, Source, Watch, Way};
use portfolio::{Owner, Portfolio};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::io::Cursor;
use std::ops::ControlFlow;
use time::OffsetDateTime;
use time::macros::datetime;
use verify::{Document, Fetch, FetchFailure, Fetched, Outcome};

const NOW: OffsetDateTime = datetime!(2026-11-22 12:00 UTC);

/// What is said of one badge, whenever it came in.
type Told = (Outcome, BTreeSet<String>, Vec<String>, BTreeSet<String>);

/// A school's server, on which one of its badges has been taken back.
struct School;

impl Fetch for School {
    fn fetch(&self, address: &str, now: OffsetDateTime) -> Document {
        let page = match address {
            "https://i.example/a/1" => Some((200, assertion(1))),
            "https://i.example/a/2" => Some((410, json!({"revoked": true}))),
            "https://i.example/b/1" => Some((200, badge_class())),
            "https://i.example/i" => Some((200, issuer())),
            _ => None,
        };
        let answer = match page {
            Some((status, page)) => {
                Fetched::Body { status, content_type: None, bytes: page.to_string().into_bytes() }
            }
            None => Fetched::Failed(FetchFailure::Absent),
        };
        Document { address: address.into(), final_address: address.into(), fetched_at: now, answer }
    }
}

fn assertion(number: u8) -> Value {
    json!({
        "@context": "https://w3id.org/openbadges/v2", "type": "Assertion",
        "id": format!("https://i.example/a/{number}"),
        "recipient": {"type": "email", "hashed": false, "identity": "zoe@example.org"},
        "badge": "https://i.example/b/1", "verification": {"type": "hosted"}, "issuedOn": "2026-01-02T10:00:00Z",
    })
}

fn badge_class() -> Value {
    json!({
        "@context": "https://w3id.org/openbadges/v2", "type": "BadgeClass", "id": "https://i.example/b/1",
        "name": "Welder", "description": "Welds", "image": "https://i.example/b/1.png",
        "criteria": "https://i.example/c", "issuer": "https://i.example/i",
    })
}

fn issuer() -> Value {
    json!({
        "@context": "https://w3id.org/openbadges/v2", "type": "Issuer", "id": "https://i.example/i",
        "name": "School", "url": "https://i.example", "email": "a@i.example",
    })
}

/// An endorsement that comes without the badge's file; no signature makes it anybody's.
fn endorsement() -> Value {
    json!({
        "@context": ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
        "id": "urn:uuid:e", "type": ["VerifiableCredential", "EndorsementCredential"], "issuer": "https://o.example/",
        "validFrom": "2026-01-02T10:00:00Z",
        "credentialSubject": {"id": "https://i.example/b/1", "type": "EndorsementSubject"},
    })
}

/// Badges of every fate: signed and good, published, published twice alike, taken back, not of this world.
fn files() -> Vec<Vec<u8>> {
    let texts = [
        assertion(1).to_string(),
        serde_json::to_string_pretty(&assertion(1)).unwrap(),
        assertion(2).to_string(),
        assertion(3).to_string(),
        endorsement().to_string(),
        "{}".to_owned(),
    ];
    let samples = assets::SAMPLE_BADGES.iter().take(3).map(|sample| sample.bytes.to_vec());
    // The same credential again, out of its picture.
    let unbaked = baking::extract(assets::SAMPLE_BADGES[0].bytes, &baking::Limits::default()).unwrap();
    let unbaked = unbaked.badge.text().as_bytes().to_vec();
    texts.into_iter().map(String::into_bytes).chain(samples).chain([unbaked]).collect()
}

/// What a fresh portfolio holds after these files came in, one after another or all at once.
fn taken_in(files: &[Vec<u8>], fetch: Option<&(dyn Fetch + Sync)>, at_once: bool) -> BTreeMap<String, Told> {
    let folder = tempfile::tempdir().unwrap();
    let owner = Owner { name: "Zoé".into(), addresses: vec!["zoe@example.org".into()] };
    let portfolio = Portfolio::create(&folder.path().join("zoe.besace"), &owner, None).unwrap();
    // What is refused is refused in every order, as what is kept shows.
    if at_once {
        let way = Way { fetch, now: NOW, again: true };
        let _ = app::import_all(files.iter().map(|bytes| input(bytes)), &mut &portfolio, &way, &mut Deaf)
            .unwrap();
    } else {
        for bytes in files {
            let source = Source::File { name: None, member: None, bytes };
            let _ = app::import(&source, &portfolio, fetch.map(|fetch| fetch as &dyn Fetch), NOW);
        }
    }
    let held = portfolio.badges().unwrap().into_iter();
    held.map(|held| {
        let report = &held.report;
        let flags = report.flags.iter().map(|flag| flag.code.to_string()).collect();
        let answers = report.answers.all().map(|(_, answer)| answer.reason.code.to_string());
        let missing = report.missing.iter().cloned().collect();
        (held.id.to_string(), (report.outcome(), flags, answers.to_vec(), missing))
    })
    .collect()
}

fn input(bytes: &[u8]) -> Input {
    let bytes: Box<dyn app::Bytes> = Box::new(Cursor::new(bytes.to_vec()));
    Input { name: String::new(), opened: Ok(Opened::File { name: None, bytes }) }
}

struct Deaf;

impl Watch for Deaf {
    fn hear(&mut self, _: Line) -> Result<(), Problem> {
        Ok(())
    }

    fn far(&mut self, _: usize, _: usize) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }
}

#[test]
fn badges_of_one_identifier_are_both_marked() {
    let held = taken_in(&files(), Some(&School), false);
    let marked = held.values().filter(|(_, flags, ..)| flags.contains("identity.same-id")).count();
    assert_eq!(marked, 4, "two pairs: {held:#?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_imports_never_matters(
        shuffled in Just(files()).prop_shuffle(), online in any::<bool>(), at_once in any::<bool>(),
    ) {
        let fetch: Option<&(dyn Fetch + Sync)> = if online { Some(&School) } else { None };
        prop_assert_eq!(taken_in(&shuffled, fetch, at_once), taken_in(&files(), fetch, false));
    }
}
