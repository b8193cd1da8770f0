use serde_json::Value;
use verify::{Document, Fetched};

/// Whether a document may say something else tomorrow, and that would matter: status lists, revocation lists,
/// hosted assertions, and whatever did not answer. Keys, issuers, badge classes and pictures are kept as first
/// seen, so that a badge outlives its issuer's server.
pub(crate) fn is_living(document: &Document) -> bool {
    match &document.answer {
        Fetched::Failed(_) => true,
        Fetched::Body { status, .. } if *status != 200 => true,
        Fetched::Body { bytes, .. } => !is_lasting(bytes),
    }
}

fn is_lasting(bytes: &[u8]) -> bool {
    match serde_json::from_slice::<Value>(bytes) {
        Ok(Value::Object(object)) => {
            const KEYS: [&str; 8] = [
                "kty",
                "keys",
                "publicKeyPem",
                "publicKeyMultibase",
                "publicKeyJwk",
                "verificationMethod",
                "assertionMethod",
                "controller",
            ];
            let class = object.contains_key("criteria") || object.contains_key("issuer");
            let status = object.contains_key("credentialSubject");
            let person = object.contains_key("name");
            let awarded = object.contains_key("recipient") || status;
            KEYS.iter().any(|key| object.contains_key(*key)) || (class || person) && !awarded
        }
        Ok(_) => false,
        // A compact JWS is a status list; a key in PEM, a picture or a page is none.
        Err(_) => !bytes.starts_with(b"eyJ"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    fn check(status: u16, body: &str, living: bool) {
        let document = Document {
            address: "https://i.example/".into(),
            final_address: "https://i.example/".into(),
            fetched_at: datetime!(2026-01-01 0:00 UTC),
            answer: Fetched::Body { status, content_type: None, bytes: body.as_bytes().to_vec() },
        };
        assert_eq!(is_living(&document), living, "{status} {body}");
    }

    #[test]
    fn what_may_change_is_asked_again() {
        check(200, r#"{"type":"Assertion","recipient":{},"badge":"x"}"#, true);
        check(200, r#"{"type":["BitstringStatusListCredential"],"issuer":"x","credentialSubject":{}}"#, true);
        check(200, r#"{"uid-1": "given by mistake"}"#, true);
        check(200, "eyJhbGciOiJFZERTQSJ9.e30.AA", true);
        check(404, "{}", true);
        check(200, r#"{"kty":"OKP","crv":"Ed25519","x":"AA"}"#, false);
        check(200, "-----BEGIN PUBLIC KEY-----", false);
        check(200, r#"{"id":"did:web:i.example","verificationMethod":[]}"#, false);
        check(200, r#"{"type":"BadgeClass","name":"Welder","criteria":"x","issuer":"y"}"#, false);
        check(200, r#"{"type":"Profile","name":"School","url":"https://i.example"}"#, false);
    }
}
