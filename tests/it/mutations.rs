//! What is shown is what was signed: no change of a verified badge stays verified (SECURITY 1 and 3).

use serde_json::{Map, Value, json};
use tests::signing::Issuer;
use time::macros::datetime;
use verify::{NoDocuments, Outcome, Question, Verdict};

fn verdict(bytes: &[u8]) -> Option<Outcome> {
    let badge = openbadges::parse(bytes).ok()?;
    let question = Question { now: datetime!(2026-11-22 12:00 UTC), addresses: &[] };
    Some(verify::verify(&badge, &NoDocuments, &question).outcome())
}

/// The credential baked into a sample of ours.
fn sample(name: &str) -> Vec<u8> {
    let sample =
        assets::SAMPLE_BADGES.iter().find(|sample| sample.name == name).expect("a sample of this name");
    let found = baking::extract(sample.bytes, &baking::Limits::default()).unwrap();
    let credential = found.badge.text().as_bytes().to_vec();
    assert_eq!(verdict(&credential), Some(Outcome::Verified), "{name} is verified as it is");
    credential
}

#[test]
fn no_changed_byte_stays_verified() {
    let original = sample("accueil-du-public.png");
    let value: Value = serde_json::from_slice(&original).unwrap();
    let mut tried = 0;
    for at in 0..original.len() {
        for change in [0x01, 0x20] {
            let mut bytes = original.clone();
            bytes[at] ^= change;
            // White space and escapes may change without a change of what is said.
            if serde_json::from_slice::<Value>(&bytes).is_ok_and(|changed| changed == value) {
                continue;
            }
            assert_ne!(verdict(&bytes), Some(Outcome::Verified), "byte {at} changed by {change:#x}");
            tried += 1;
        }
    }
    println!("{tried} changed bytes, none verified");
}

#[test]
fn no_added_member_stays_verified() {
    let original: Value = serde_json::from_slice(&sample("premiers-secours.png")).unwrap();
    let members = [
        ("validUntil", json!("2020-01-01T00:00:00Z")),
        ("https://www.w3.org/2018/credentials#validUntil", json!("2020-01-01T00:00:00Z")),
        ("credentialStatus", json!({"id": "https://issuer.example/s", "type": "1EdTechRevocationList"})),
        ("unknownWord", json!("anything")),
        ("description", json!(null)),
        ("evidence", json!([])),
        ("@included", json!([{"id": "urn:x"}])),
        ("@reverse", json!({})),
        ("@graph", json!([])),
        ("@id", json!("urn:other")),
        ("@context", json!({"name": "https://evil.example/"})),
        ("@context", json!("https://evil.example/context.json")),
        ("humanCode", json!("X")),
    ];
    let mut tried = 0;
    for path in objects(&original, String::new()) {
        for (key, value) in &members {
            let mut changed = original.clone();
            let object = changed.pointer_mut(&path).and_then(Value::as_object_mut).unwrap();
            // The proof's value is no part of what it signs; a new member beside it is.
            if object.contains_key(*key) && object.get(*key) == Some(value) {
                continue;
            }
            object.insert((*key).to_owned(), value.clone());
            let outcome = verdict(changed.to_string().as_bytes());
            assert_ne!(outcome, Some(Outcome::Verified), "{key} added at {path:?}");
            tried += 1;
        }
    }
    println!("{tried} added members, none verified");
}

#[test]
fn no_member_can_be_moved_out_of_sight() {
    let original: Value = serde_json::from_slice(&sample("premiers-secours.png")).unwrap();
    let id = original["id"].clone();
    let mut changed = original.clone();
    let moved = changed.as_object_mut().unwrap().remove("validFrom").unwrap();
    let related = json!({"id": id, "validFrom": moved});
    changed["credentialSubject"]["achievement"]["related"] = related;
    assert_ne!(verdict(changed.to_string().as_bytes()), Some(Outcome::Verified));
}

/// A badge endorsed in its own file: the endorsement says the badge's id a second time, and that is no hiding.
fn endorsed() -> Value {
    let issuer = Issuer::new(1);
    let mut badge = issuer.badge();
    let endorsement = Issuer::new(2).endorsement(&badge["id"], "Well deserved.");
    badge["endorsement"] = json!([Issuer::new(2).sign(&endorsement)]);
    issuer.sign(&badge)
}

#[test]
fn an_endorsement_may_speak_of_the_badge_that_carries_it() {
    let badge = openbadges::parse(endorsed().to_string().as_bytes()).unwrap();
    let question = Question { now: datetime!(2026-11-22 12:00 UTC), addresses: &[] };
    let report = verify::verify(&badge, &NoDocuments, &question);
    assert_eq!(report.outcome(), Outcome::Verified, "{report:#?}");
    assert_eq!(report.endorsements[0].report.outcome(), Outcome::Verified, "{report:#?}");
}

#[test]
fn nothing_can_be_moved_into_an_endorsement() {
    let original = endorsed();
    let subject = &original["endorsement"][0]["credentialSubject"];
    for name in ["validFrom", "issuer", "credentialSubject", "type"] {
        let mut changed = original.clone();
        let moved = changed.as_object_mut().unwrap().remove(name).unwrap();
        let mut hidden = subject.clone();
        match name {
            // The badge would lose what makes it one, and the endorsement's subject have it.
            "type" => hidden["type"] = json!(["EndorsementSubject", "OpenBadgeCredential"]),
            name => hidden[name] = moved,
        }
        changed["endorsement"][0]["credentialSubject"] = hidden;
        assert_ne!(verdict(changed.to_string().as_bytes()), Some(Outcome::Verified), "{name} moved");
    }
    // The comment may stand in the endorsement only: neither at the badge nor at something else of its own.
    let mut at_root = original.clone();
    let comment = at_root["endorsement"][0]["credentialSubject"]["endorsementComment"].take();
    at_root["endorsement"][0]["credentialSubject"] = original["id"].clone();
    at_root["endorsementComment"] = comment;
    at_root["type"] = json!(["VerifiableCredential", "OpenBadgeCredential", "EndorsementSubject"]);
    assert_ne!(verdict(at_root.to_string().as_bytes()), Some(Outcome::Verified));
    let mut elsewhere = original.clone();
    elsewhere["endorsement"][0]["credentialSubject"] = original["id"].clone();
    elsewhere["credentialSubject"]["achievement"]["related"] = subject.clone();
    assert_ne!(verdict(elsewhere.to_string().as_bytes()), Some(Outcome::Verified));
}

#[test]
fn what_cannot_be_checked_is_never_yes() {
    let hosted = br#"{"@context": "https://w3id.org/openbadges/v2", "type": "Assertion", "id": "https://issuer.example/a/1",
        "recipient": {"type": "email", "hashed": false, "identity": "zoe@example.org"}, "badge": "https://issuer.example/b/1",
        "verification": {"type": "hosted"}, "issuedOn": "2026-01-02T10:00:00Z"}"#;
    let badge = openbadges::parse(hosted).unwrap();
    let question =
        Question { now: datetime!(2026-11-22 12:00 UTC), addresses: &["zoe@example.org".to_owned()] };
    let report = verify::verify(&badge, &NoDocuments, &question);
    assert_eq!(report.answers.intact.verdict, Verdict::NotConfirmed);
    assert_eq!(report.answers.issuer.verdict, Verdict::NotConfirmed);
    assert_eq!(report.answers.status.verdict, Verdict::NotConfirmed);
    assert_eq!(report.answers.recipient.verdict, Verdict::Yes);
}

/// The JSON pointers of every object inside.
fn objects(value: &Value, path: String) -> Vec<String> {
    match value {
        Value::Object(object) => inner(object, &path).chain([path.clone()]).collect(),
        Value::Array(items) => {
            items.iter().enumerate().flat_map(|(at, item)| objects(item, format!("{path}/{at}"))).collect()
        }
        _ => Vec::new(),
    }
}

fn inner<'a>(object: &'a Map<String, Value>, path: &'a str) -> impl Iterator<Item = String> + 'a {
    let escaped = |key: &str| key.replace('~', "~0").replace('/', "~1");
    object.iter().flat_map(move |(key, value)| objects(value, format!("{path}/{}", escaped(key))))
}
