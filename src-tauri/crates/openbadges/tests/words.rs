//! Each version's own words become the words of 3.0, and what has no such word is kept as it stands.

#![allow(clippy::unwrap_used)] // a test stops where something is not as it should be

use openbadges::{Claims, Related};
use serde_json::{Value, json};

fn claims(credential: &Value) -> Claims {
    openbadges::parse(credential.to_string().as_bytes()).unwrap().claims
}

#[test]
fn the_words_of_2_0_are_mapped() {
    let claims = claims(&json!({
        "@context": "https://w3id.org/openbadges/v2", "type": "Assertion", "id": "https://i.example/a/1",
        "recipient": {"type": "email", "hashed": false, "identity": "zoe@example.org"},
        "badge": {
            "type": "BadgeClass", "id": "https://i.example/b/1", "name": "Accueil", "@language": "fr",
            "criteria": {"narrative": "Tenir l’accueil."}, "issuer": "https://i.example/i", "tags": ["accueil"],
            "alignment": {"targetName": "Accueillir", "targetUrl": "https://rome.example/1"},
            "related": [{"id": "https://i.example/b/2", "@language": "en", "version": 2}, "https://i.example/b/0"]
        },
        "verification": {"type": "HostedBadge"}, "issuedOn": "2026-01-02T10:00:00Z", "expires": "2027-01-02T10:00:00Z",
        "extensions:hours": {"type": ["Extension", "extensions:HoursExtension"], "hours": 12}
    }));
    let achievement = &claims.achievement;
    assert_eq!(claims.issued.as_deref(), Some("2026-01-02T10:00:00Z"));
    assert_eq!(claims.expires.as_deref(), Some("2027-01-02T10:00:00Z"));
    assert_eq!(achievement.criteria_narrative.as_deref(), Some("Tenir l’accueil."));
    assert_eq!(achievement.alignments[0].name.as_deref(), Some("Accueillir"));
    assert_eq!(achievement.tags, ["accueil"]);
    assert_eq!(achievement.language.as_deref(), Some("fr"));
    let related = |id: &str, language: Option<&str>, version: Option<&str>| Related {
        id: Some(id.to_owned()),
        language: language.map(str::to_owned),
        version: version.map(str::to_owned),
    };
    assert_eq!(
        achievement.related,
        [
            related("https://i.example/b/2", Some("en"), Some("2")),
            related("https://i.example/b/0", None, None)
        ]
    );
    let [hours] = &claims.extensions[..] else { panic!("{:?}", claims.extensions) };
    assert_eq!(
        (hours.name.as_str(), &hours.kinds[..]),
        ("extensions:hours", &["extensions:HoursExtension".to_owned()][..])
    );
    assert_eq!(hours.value["hours"], 12);
}

#[test]
fn results_are_named_by_what_they_measure() {
    let claims = claims(&json!({
        "@context": ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
        "id": "urn:uuid:1", "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "issuer": "did:example:1", "validFrom": "2026-01-02T00:00:00Z",
        "credentialSubject": {
            "id": "did:example:2", "type": ["AchievementSubject"],
            "result": [{"type": ["Result"], "resultDescription": "urn:uuid:r", "value": "16/20"}],
            "achievement": {
                "id": "urn:uuid:3", "type": ["Achievement"], "name": "Accueil", "inLanguage": "fr", "tag": ["accueil"],
                "resultDescription": [{"id": "urn:uuid:r", "type": ["ResultDescription"], "name": "Mise en situation"}]
            }
        }
    }));
    assert_eq!(claims.achievement.language.as_deref(), Some("fr"));
    assert_eq!(claims.results[0].name.as_deref(), Some("Mise en situation"));
    assert_eq!(claims.results[0].value.as_deref(), Some("16/20"));
    assert!(claims.extensions.is_empty());
}
