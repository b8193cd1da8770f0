//! Whether a credential follows the JSON Schema it names (OB 3.0 §9.1, step 1; SPEC §18.13).

mod read;
mod shape;

use crate::case::Case;
use crate::report::{Answer, Finding, Verdict};
use assets::{Described, OPEN_BADGES_SCHEMA};
use openbadges::fields::{Object, contexts, each, id};
use openbadges::{Badge, Kind};
use shape::Schema;
use std::sync::LazyLock;

/// The bundled schema, read when a badge first needs it.
static SCHEMA: LazyLock<Option<Schema>> = LazyLock::new(|| {
    let definitions = OPEN_BADGES_SCHEMA.credentials.iter().map(|described| described.definition);
    Schema::read(OPEN_BADGES_SCHEMA.json, definitions)
});

/// Judges the form of a credential. What is signed stays signed, but a credential that breaks the form it announces may
/// say something else to another program: then intact is not confirmed.
pub(crate) fn hold(case: &Case<'_>, badge: &Badge, intact: Answer) -> Answer {
    let credential = &badge.credential;
    let mut named = OPEN_BADGES_SCHEMA.credentials.iter().filter(|known| names(credential, known)).peekable();
    if named.peek().is_none() {
        note(case, badge);
        return intact;
    }
    let Some(path) = named.find_map(|known| fault(known.definition, credential)) else {
        return intact;
    };
    let finding = Finding::new("schema.mismatch").with("path", path);
    case.flag(finding.clone());
    match intact.verdict {
        Verdict::Yes => Answer { verdict: Verdict::NotConfirmed, reason: finding, as_of: intact.as_of },
        _ => intact,
    }
}

/// A badge of the present data model that names no schema is told of, no more.
fn note(case: &Case<'_>, badge: &Badge) {
    let is_present = contexts(&badge.credential).next() == Some("https://www.w3.org/ns/credentials/v2");
    if badge.kind != Kind::Badge || !is_present {
        return;
    }
    if let Some(path) = fault("", &badge.credential) {
        case.flag(Finding::new("schema.departs").with("path", path));
    }
}

fn names(credential: &Object, known: &Described) -> bool {
    each(credential.get("credentialSchema"))
        .filter_map(|schema| id(Some(schema)))
        .any(|name| known.addresses.contains(&name.as_str()))
}

fn fault(definition: &str, credential: &Object) -> Option<String> {
    SCHEMA.as_ref()?.fault(definition, credential)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{NoDocuments, Question};
    use serde_json::{Value, json};
    use time::OffsetDateTime;

    const NAMED: &str =
        "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json";

    fn badge(change: impl Fn(&mut Value)) -> Badge {
        let mut credential = json!({
            "@context": ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
            "id": "urn:uuid:1",
            "type": ["VerifiableCredential", "OpenBadgeCredential"],
            "issuer": {"id": "did:example:1", "type": ["Profile"]},
            "validFrom": "2026-01-02T00:00:00Z",
            "credentialSubject": {"id": "did:example:2", "type": ["AchievementSubject"], "achievement": {
                "id": "urn:uuid:3", "type": ["Achievement"], "name": "Accueil", "description": "…", "criteria": {"narrative": "…"},
            }},
        });
        change(&mut credential);
        openbadges::parse(credential.to_string().as_bytes()).unwrap()
    }

    /// The answer to *intact* when the signature is good, and the flags.
    fn held(badge: &Badge) -> (Verdict, Vec<String>) {
        let question = Question { now: OffsetDateTime::UNIX_EPOCH, addresses: &[] };
        let case = Case::new(&NoDocuments, &question);
        let answer = hold(&case, badge, case.yes(Finding::new("proof.valid")));
        (answer.verdict, case.flags().iter().map(|flag| flag.code.to_string()).collect())
    }

    fn name_schema(credential: &mut Value) {
        credential["credentialSchema"] = json!([{"id": NAMED, "type": "1EdTechJsonSchemaValidator2019"}]);
    }

    fn break_form(credential: &mut Value) {
        credential["credentialSubject"]["achievement"]["criteria"] = json!(7);
    }

    #[test]
    fn a_badge_that_follows_its_schema_is_left_alone() {
        assert_eq!(held(&badge(|_| ())), (Verdict::Yes, vec![]));
        assert_eq!(held(&badge(name_schema)), (Verdict::Yes, vec![]));
    }

    #[test]
    fn a_badge_that_breaks_the_schema_it_names_is_not_confirmed() {
        let broken = badge(|credential| {
            name_schema(credential);
            break_form(credential);
        });
        assert_eq!(held(&broken), (Verdict::NotConfirmed, vec!["schema.mismatch".to_owned()]));
    }

    #[test]
    fn a_badge_that_names_no_schema_is_only_told_of() {
        assert_eq!(held(&badge(break_form)), (Verdict::Yes, vec!["schema.departs".to_owned()]));
    }

    #[test]
    fn the_bundled_schema_is_understood() {
        assert!(SCHEMA.as_ref().is_some_and(Schema::is_readable));
    }
}
