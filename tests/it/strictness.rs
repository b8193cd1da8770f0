//! What is there and cannot be read is never taken for absent: a date, a revocation, a list, an owner.

use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::Arc;
use tests::signing::Issuer;
use time::OffsetDateTime;
use time::macros::datetime;
use verify::{Document, Fetched, Question, Report, Resolver, Verdict};

const NOW: OffsetDateTime = datetime!(2026-11-22 12:00 UTC);

/// Documents by their addresses.
#[derive(Default)]
struct Site(BTreeMap<String, String>);

impl Resolver for Site {
    fn document(&self, address: &str) -> Option<Arc<Document>> {
        let bytes = self.0.get(address)?.clone().into_bytes();
        let answer = Fetched::Body { status: 200, content_type: None, bytes };
        let address = address.to_owned();
        Some(Arc::new(Document { final_address: address.clone(), address, fetched_at: NOW, answer }))
    }
}

fn judge(credential: &str, site: &Site) -> Report {
    let badge = openbadges::parse(credential.as_bytes()).unwrap();
    verify::verify(&badge, site, &Question { now: NOW, addresses: &[] })
}

#[track_caller]
fn check(report: &Report, question: &str, verdict: Verdict, code: &str) {
    let found = report.answers.all().into_iter().find(|(name, _)| *name == question).unwrap().1;
    assert_eq!((found.verdict, found.reason.code.as_ref()), (verdict, code), "{:?}", found.reason);
}

fn jwt(change: impl Fn(&mut Value)) -> String {
    let issuer = Issuer::new(1);
    let mut claims = issuer.badge();
    claims["iss"] = json!(issuer.did());
    claims["sub"] = claims["credentialSubject"]["id"].clone();
    claims["jti"] = claims["id"].clone();
    change(&mut claims);
    issuer.jwt(&claims)
}

#[test]
fn an_end_in_the_last_minute_of_all_years_is_an_end() {
    let never = "9999-12-31T23:59:59Z";
    let badge = |member: &str| {
        let mut badge = Issuer::new(1).badge();
        badge[member] = json!(never);
        Issuer::new(1).sign(&badge).to_string()
    };
    check(&judge(&badge("validUntil"), &Site::default()), "dates", Verdict::Yes, "dates.within");
    let token = jwt(|claims| claims["exp"] = json!(253_402_300_799_u64));
    check(&judge(&token, &Site::default()), "dates", Verdict::Yes, "dates.within");
    let hosted = published(|assertion| assertion["expires"] = json!(never));
    check(&hosted, "dates", Verdict::Yes, "dates.within");
}

#[test]
fn a_date_that_cannot_be_read_is_not_absent() {
    for date in [
        json!(true),
        json!({}),
        json!({"id": "x"}),
        json!([null]),
        json!([]),
        json!(" 2030-01-01T00:00:00Z "),
    ] {
        let hosted = published(|assertion| assertion["expires"] = date.clone());
        check(&hosted, "dates", Verdict::NotConfirmed, "dates.unreadable");
    }
    let two = json!(["2099-01-01T00:00:00Z", "2020-01-01T00:00:00Z"]);
    check(
        &published(|assertion| assertion["expires"] = two.clone()),
        "dates",
        Verdict::NotConfirmed,
        "dates.unreadable",
    );
    for exp in [json!("1700000000"), json!("2020-01-01"), json!([]), json!(null), json!(true), json!(1e300)] {
        let token = jwt(|claims| claims["exp"] = exp.clone());
        check(&judge(&token, &Site::default()), "dates", Verdict::NotConfirmed, "dates.unreadable");
    }
}

#[test]
fn a_token_is_not_in_its_dates_before_it_begins() {
    let token = jwt(|claims| {
        claims.as_object_mut().unwrap().remove("validFrom");
        claims["nbf"] = json!(4_000_000_000_u64);
    });
    check(&judge(&token, &Site::default()), "dates", Verdict::No, "dates.not-yet");
}

#[test]
fn a_header_names_its_key_by_a_text() {
    let token = jwt(|_| ());
    let (_, rest) = token.split_once('.').unwrap();
    let header = base64::Engine::encode(
        &base64::engine::general_purpose::URL_SAFE_NO_PAD,
        r#"{"alg":"EdDSA","kid":1}"#,
    );
    check(&judge(&format!("{header}.{rest}"), &Site::default()), "intact", Verdict::No, "jwt.header");
}

const ASSERTION: &str = "https://i.example/a/1";

/// A hosted badge, published as it is.
fn published(change: impl Fn(&mut Value)) -> Report {
    let mut assertion = json!({
        "@context": "https://w3id.org/openbadges/v2", "type": "Assertion", "id": ASSERTION,
        "recipient": {"type": "email", "hashed": false, "identity": "zoe@example.org"},
        "badge": {"type": "BadgeClass", "id": "https://i.example/b/1", "name": "Accueil", "description": "…",
            "criteria": {"narrative": "…"}, "issuer": "https://i.example/i"},
        "verification": {"type": "HostedBadge"}, "issuedOn": "2026-01-02T10:00:00Z"
    });
    let local = assertion.to_string();
    change(&mut assertion);
    let profile = json!({"@context": "https://w3id.org/openbadges/v2", "type": "Issuer", "id": "https://i.example/i",
        "name": "Atelier", "url": "https://i.example", "email": "a@i.example"});
    let site = Site(BTreeMap::from([
        (ASSERTION.to_owned(), assertion.to_string()),
        ("https://i.example/i".to_owned(), profile.to_string()),
    ]));
    judge(&local, &site)
}

#[test]
fn revoked_in_other_words_is_not_recognised() {
    check(&published(|_| ()), "status", Verdict::Yes, "status.published");
    check(
        &published(|assertion| assertion["revoked"] = json!(false)),
        "status",
        Verdict::Yes,
        "status.published",
    );
    check(
        &published(|assertion| assertion["revoked"] = json!(true)),
        "status",
        Verdict::No,
        "status.revoked",
    );
    for revoked in [json!("true"), json!(1), json!([true]), json!({"@value": true})] {
        let report = published(|assertion| assertion["revoked"] = revoked.clone());
        check(&report, "status", Verdict::NotConfirmed, "status.unusable");
    }
}

#[test]
fn what_is_published_without_a_number_is_not_this_badge() {
    let report = published(|assertion| {
        assertion.as_object_mut().unwrap().remove("id");
    });
    check(&report, "intact", Verdict::NotConfirmed, "hosted.other-id");
}

/// A badge signed with a listed key, whose issuer has a revocation list.
fn signed(profile: impl Fn(&mut Value), key: impl Fn(&mut Value), list: Value) -> Report {
    let issuer = Issuer::new(2);
    let address = "https://i.example/key";
    let payload = json!({
        "@context": "https://w3id.org/openbadges/v2", "type": "Assertion", "id": "urn:uuid:1",
        "recipient": {"type": "email", "hashed": false, "identity": "zoe@example.org"},
        "badge": {"type": "BadgeClass", "id": "https://i.example/b/1", "name": "Accueil", "description": "…",
            "criteria": {"narrative": "…"}, "issuer": "https://i.example/i"},
        "verification": {"type": "SignedBadge", "creator": address}, "issuedOn": "2026-01-02T10:00:00Z"
    });
    let mut owner = json!({"type": "Issuer", "id": "https://i.example/i", "name": "Atelier", "url": "https://i.example",
        "email": "a@i.example", "publicKey": address, "revocationList": "https://i.example/revoked"});
    profile(&mut owner);
    let mut cryptographic_key = json!({"type": "CryptographicKey", "id": address, "owner": "https://i.example/i",
        "publicKeyJwk": issuer.jwk()});
    key(&mut cryptographic_key);
    let site = Site(BTreeMap::from([
        ("https://i.example/i".to_owned(), owner.to_string()),
        (address.to_owned(), cryptographic_key.to_string()),
        ("https://i.example/revoked".to_owned(), list.to_string()),
    ]));
    judge(&issuer.jws(&payload), &site)
}

fn list(assertions: Value) -> Value {
    json!({"type": "RevocationList", "id": "https://i.example/revoked", "issuer": "https://i.example/i",
        "revokedAssertions": assertions})
}

#[test]
fn a_revocation_list_is_read_as_a_whole_or_not_at_all() {
    let status = |assertions: Value| signed(|_| (), |_| (), list(assertions));
    check(&status(json!([])), "status", Verdict::Yes, "status.not-listed");
    check(&status(json!(["urn:uuid:2", {"uid": "3"}])), "status", Verdict::Yes, "status.not-listed");
    check(&status(json!("urn:uuid:1")), "status", Verdict::No, "status.revoked");
    check(&status(json!([{"id": "urn:uuid:1"}])), "status", Verdict::No, "status.revoked");
    for assertions in [json!(null), json!(1), json!({"urn:uuid:1": "why"}), json!([["urn:uuid:1"]])] {
        check(&status(assertions), "status", Verdict::NotConfirmed, "status.unusable");
    }
    let unnamed = |issuer: Value| {
        let mut list = list(json!([]));
        list["issuer"] = issuer;
        signed(|_| (), |_| (), list)
    };
    check(&unnamed(json!(1)), "status", Verdict::NotConfirmed, "status.other-issuer");
    check(&unnamed(json!(true)), "status", Verdict::NotConfirmed, "status.other-issuer");
}

#[test]
fn a_list_that_is_declared_in_no_readable_way_is_declared() {
    for declared in
        [json!(["https://i.example/revoked", "https://i.example/2"]), json!(1), json!(true), json!({})]
    {
        let report = signed(|profile| profile["revocationList"] = declared.clone(), |_| (), list(json!([])));
        check(&report, "status", Verdict::NotConfirmed, "status.unusable");
    }
    let none = signed(|profile| profile["revocationList"] = json!(null), |_| (), list(json!([])));
    check(&none, "status", Verdict::Yes, "status.none-declared");
}

#[test]
fn a_key_says_whose_it_is() {
    let issuer = |key: &dyn Fn(&mut Value)| signed(|_| (), key, list(json!([])));
    check(&issuer(&|_| ()), "issuer", Verdict::Yes, "issuer.key-listed");
    check(
        &issuer(&|key| key["owner"] = json!("https://other.example/i")),
        "issuer",
        Verdict::No,
        "issuer.key-not-listed",
    );
    for change in [
        &(|key: &mut Value| key["owner"] = json!(null)) as &dyn Fn(&mut Value),
        &|key| key["owner"] = json!(7),
        &|key| key["id"] = json!("https://i.example/another-key"),
    ] {
        check(&issuer(change), "issuer", Verdict::NotConfirmed, "issuer.key-without-owner");
    }
}
