//! Suites and ways to join proofs, beyond what most badges have: each holds as signed, and no change of it does.

use crate::shared::{json as read, shared};
use proofs::did::{self, Did};
use proofs::integrity::{self, ProofError, Suite, Unsecured};
use serde_json::{Value, json};
use tests::signing::Issuer;
use time::macros::datetime;
use verify::{NoDocuments, Question, Report, Verdict};

fn judge(credential: &Value) -> Report {
    let badge = openbadges::parse(credential.to_string().as_bytes()).unwrap();
    let question = Question { now: datetime!(2026-11-22 12:00 UTC), addresses: &[] };
    verify::verify(&badge, &NoDocuments, &question)
}

#[track_caller]
fn check(credential: &Value, verdict: Verdict, code: &str) {
    let intact = judge(credential).answers.intact;
    assert_eq!((intact.verdict, intact.reason.code.as_ref()), (verdict, code), "{:?}", intact.reason);
}

/// Every text of the credential, one after the other, with a letter more.
fn each_text_changed(credential: &Value, mut look: impl FnMut(&Value, &str)) {
    fn walk(value: &Value, path: String, found: &mut Vec<String>) {
        match value {
            Value::Object(object) => {
                object.iter().for_each(|(key, value)| walk(value, format!("{path}/{key}"), found));
            }
            Value::Array(items) => {
                items.iter().enumerate().for_each(|(at, value)| walk(value, format!("{path}/{at}"), found));
            }
            Value::String(_) => found.push(path),
            _ => {}
        }
    }
    let mut paths = Vec::new();
    walk(credential, String::new(), &mut paths);
    for path in paths {
        let mut changed = credential.clone();
        let text = changed.pointer_mut(&path).unwrap();
        *text = json!(format!("{}X", text.as_str().unwrap()));
        look(&changed, &path);
    }
}

fn suite_badge(issuer: &Issuer, suite: &str) -> Value {
    let mut badge = issuer.badge();
    badge["@context"].as_array_mut().unwrap().push(json!(suite));
    badge
}

const ED25519_2018: &str = "https://w3id.org/security/suites/ed25519-2018/v1";
const JWS_2020: &str = "https://w3id.org/security/suites/jws-2020/v1";

#[test]
fn detached_signatures_hold_as_signed() {
    let issuer = Issuer::new(3);
    let header = json!({"alg": "EdDSA", "b64": false, "crit": ["b64"]});
    for (kind, suite) in [("Ed25519Signature2018", ED25519_2018), ("JsonWebSignature2020", JWS_2020)] {
        let signed = issuer.sign_detached(&suite_badge(&issuer, suite), kind, &header);
        check(&signed, Verdict::Yes, "proof.valid");
        assert_eq!(judge(&signed).securing, kind);
        each_text_changed(&signed, |changed, path| {
            if let Ok(badge) = openbadges::parse(changed.to_string().as_bytes()) {
                let question = Question { now: datetime!(2026-11-22 12:00 UTC), addresses: &[] };
                let report = verify::verify(&badge, &NoDocuments, &question);
                assert_ne!(report.answers.intact.verdict, Verdict::Yes, "{kind}: {path}");
            }
        });
    }
}

#[test]
fn our_way_to_sign_is_that_of_other_software() {
    // The same badge signed with the npm package @digitalbazaar/ed25519-signature-2018: Ed25519 has one signature only.
    let issuer = Issuer::new(3);
    let header = json!({"alg": "EdDSA", "b64": false, "crit": ["b64"]});
    let signed = issuer.sign_detached(&suite_badge(&issuer, ED25519_2018), "Ed25519Signature2018", &header);
    let theirs = concat!(
        "eyJhbGciOiJFZERTQSIsImI2NCI6ZmFsc2UsImNyaXQiOlsiYjY0Il19..",
        "HxEg9DhTxfmmyibZedN8FuBD89M0fqOavOHER76Rcn2QqIGc__fNxSxnsGfG38A-tJ7ldcQXNNBg2Hy4S0_rBQ"
    );
    assert_eq!(signed["proof"][0]["jws"], theirs);
}

#[test]
fn a_detached_signature_says_b64_and_nothing_else() {
    let issuer = Issuer::new(3);
    let badge = suite_badge(&issuer, JWS_2020);
    for (header, code) in [
        (json!({"alg": "EdDSA"}), "proof.unreadable"),
        (json!({"alg": "EdDSA", "b64": true, "crit": ["b64"]}), "proof.unreadable"),
        (json!({"alg": "EdDSA", "b64": false}), "proof.unreadable"),
        (json!({"alg": "EdDSA", "b64": false, "crit": []}), "proof.unreadable"),
        (json!({"alg": "EdDSA", "b64": false, "crit": ["b64", "exp"], "exp": 1}), "proof.unreadable"),
        (json!({"alg": "EdDSA", "b64": false, "crit": ["b64"], "jwk": {}}), "proof.unreadable"),
        (json!({"alg": "none", "b64": false, "crit": ["b64"]}), "proof.algorithm"),
        (json!({"alg": "HS256", "b64": false, "crit": ["b64"]}), "proof.algorithm"),
        (json!({"alg": "ES256", "b64": false, "crit": ["b64"]}), "proof.wrong-key"),
    ] {
        check(&issuer.sign_detached(&badge, "JsonWebSignature2020", &header), Verdict::No, code);
    }
    // A second value would be a second signature that nobody checks.
    let header = json!({"alg": "EdDSA", "b64": false, "crit": ["b64"]});
    let mut two = issuer.sign_detached(&badge, "JsonWebSignature2020", &header);
    two["proof"][0]["proofValue"] = json!("z1");
    check(&two, Verdict::No, "proof.unreadable");
}

#[test]
fn a_detached_signature_of_other_software_holds() {
    // Made by the library `ssi`; the proof brings its suite's context along, the document has none of it.
    let Some(path) = shared("corpus/ob3-misc/ssi/local-status-list-credential.jsonld") else { return };
    let list = read(&path);
    let proof = list["proof"].as_object().unwrap();
    let method = proof["verificationMethod"].as_str().unwrap();
    let Ok(Did::Key { key, .. }) = did::read(did::of_url(method)) else { panic!("a did:jwk") };
    let mut document = list.as_object().unwrap().clone();
    let suite = Suite::of(proof).unwrap();
    assert_eq!(integrity::verify(suite, &Unsecured::new(&document), proof, &key), Ok(()));
    document.insert("validFrom".to_owned(), json!("2020-01-01T00:00:00Z"));
    let changed = Unsecured::new(&document);
    assert_eq!(integrity::verify(suite, &changed, proof, &key), Err(ProofError::Signature));
}

/// Two proofs, the second over the first.
fn chain() -> Value {
    let issuer = Issuer::new(4);
    let first = issuer.sign_with(&issuer.badge(), object(json!({"id": "urn:proof:a"})));
    issuer.sign_with(&first, object(json!({"id": "urn:proof:b", "previousProof": "urn:proof:a"})))
}

fn object(value: Value) -> serde_json::Map<String, Value> {
    value.as_object().unwrap().clone()
}

#[test]
fn a_chained_proof_covers_those_before_it() {
    let chain = chain();
    check(&chain, Verdict::Yes, "proof.valid");
    let issuer = Issuer::new(4);
    let both = json!({"previousProof": ["urn:proof:a", "urn:proof:b"]});
    check(&issuer.sign_with(&chain, object(both)), Verdict::Yes, "proof.valid");
    each_text_changed(&chain["proof"], |proofs, path| {
        let mut changed = chain.clone();
        changed["proof"] = proofs.clone();
        // A suite that nobody knows is told, and the first proof decides (SPEC §18.6).
        let report = judge(&changed);
        assert!(report.answers.intact.verdict != Verdict::Yes || report.has_flag("proof.extra"), "{path}");
    });
}

#[test]
fn a_chain_that_misses_a_proof_is_broken() {
    let chain = chain();
    let mut cut = chain.clone();
    cut["proof"].as_array_mut().unwrap().remove(0);
    check(&cut, Verdict::No, "proof.chain-broken");
    let mut twice = chain.clone();
    let first = twice["proof"][0].clone();
    twice["proof"].as_array_mut().unwrap().push(first);
    check(&twice, Verdict::No, "proof.chain-broken");
    let mut odd = chain.clone();
    odd["proof"][1]["previousProof"] = json!({"id": "urn:proof:a"});
    check(&odd, Verdict::No, "proof.chain-broken");
    // The second proof alone, its tie taken away: it was not signed so.
    let mut untied = chain;
    untied["proof"][1].as_object_mut().unwrap().remove("previousProof");
    check(&untied, Verdict::No, "proof.invalid");
}

#[test]
fn chains_of_other_software_hold() {
    let Some(folder) = shared("corpus/ob30-learncard/signed") else { return };
    // Its later proofs name the one before and do not cover it: they are told of, and the first decides.
    let chain = read(&folder.join("proof-chain.json"));
    check(&chain, Verdict::Yes, "proof.valid");
    assert!(judge(&chain).has_flag("proof.extra"));
    check(&read(&folder.join("proof-chain-corrupted.json")), Verdict::No, "proof.unreadable");
}

#[test]
fn a_part_of_a_badge_holds_as_it_is_shown() {
    let Some(folder) = shared("corpus/produced-di/sd") else { return };
    let shown = read(&folder.join("02-derived-without-email.json"));
    check(&shown, Verdict::Yes, "proof.valid");
    let report = judge(&shown);
    assert!(report.has_flag("proof.partial"));
    // An end date or a status list may be among what is not shown.
    for answer in [&report.answers.dates, &report.answers.status] {
        assert_eq!((answer.verdict, answer.reason.code.as_ref()), (Verdict::NotConfirmed, "proof.not-shown"));
    }
    each_text_changed(&shown, |changed, path| {
        if let Ok(badge) = openbadges::parse(changed.to_string().as_bytes()) {
            let question = Question { now: datetime!(2026-11-22 12:00 UTC), addresses: &[] };
            let report = verify::verify(&badge, &NoDocuments, &question);
            assert_ne!(report.answers.intact.verdict, Verdict::Yes, "{path}");
        }
    });
    check(&read(&folder.join("03-derived-tampered.json")), Verdict::No, "proof.invalid");
}

#[test]
fn what_only_the_holder_can_use_is_named() {
    let Some(folder) = shared("corpus/produced-di/sd") else { return };
    let base = read(&folder.join("01-base-proof.json"));
    check(&base, Verdict::NotConfirmed, "proof.unsupported");
    assert!(judge(&base).has_flag("proof.base"));
}

#[test]
fn an_enveloped_credential_is_the_token_inside() {
    let issuer = Issuer::new(5);
    let envelope = |token: &str| {
        json!({
            "@context": "https://www.w3.org/ns/credentials/v2",
            "type": ["EnvelopedVerifiableCredential"],
            "id": format!("data:application/vc+jwt,{token}")
        })
    };
    let token = issuer.sign_jwt(&issuer.badge());
    let whole = envelope(&token);
    check(&whole, Verdict::Yes, "proof.valid");
    assert_eq!(judge(&whole).securing, "vc-jwt");
    assert_eq!(judge(&whole).claims.achievement.name.as_deref(), Some("Robotics"));
    let other = issuer.sign_jwt(&Issuer::new(6).badge());
    let (head, signature) = (token.rsplit_once('.').unwrap().0, other.rsplit_once('.').unwrap().1);
    check(&envelope(&format!("{head}.{signature}")), Verdict::No, "proof.invalid");
}
