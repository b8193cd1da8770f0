//! The older suites: the same hashes, signed as a JWS whose payload is left out (`Ed25519Signature2018`,
//! `JsonWebSignature2020`; RFC 7797).

use super::{ProofError, Suite, Unsecured, canonical, starts_with};
use crate::PublicKey;
use crate::canon::Hash;
use crate::jose::{self, Algorithm};
use crate::jsonld::{LdError, each};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserialize;
use serde_json::{Map, Value};

/// The longest `jws` read, in bytes: a signature of RSA 8192 and its header have about 1,500.
const MAX_LENGTH: usize = 2_048;
/// What these proofs were written with, wherever the document has no word for them.
const SUITE_CONTEXTS: [&str; 3] = [
    "https://w3id.org/security/v2",
    "https://w3id.org/security/suites/ed25519-2018/v1",
    "https://w3id.org/security/suites/jws-2020/v1",
];

/// RFC 7797 §3: `b64` must be understood, and nothing else need be. Two members of one name are refused.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Header {
    alg: String,
    b64: bool,
    crit: Vec<String>,
    /// Names the key a second time; `verificationMethod` decides.
    #[serde(rename = "kid")]
    _kid: Option<String>,
}

pub(super) fn verify(
    suite: Suite,
    document: &Unsecured<'_>,
    proof: &Map<String, Value>,
    key: &PublicKey,
) -> Result<(), ProofError> {
    let hash = suite.hash(key)?;
    let mut options = proof.clone();
    let Some(Value::String(jws)) = options.remove("jws").filter(|_| proof.get("proofValue").is_none()) else {
        return Err(ProofError::BadValue);
    };
    let (header, signature) =
        jws.split_once("..").filter(|_| jws.len() <= MAX_LENGTH).ok_or(ProofError::BadValue)?;
    let signature = URL_SAFE_NO_PAD.decode(signature).map_err(|_| ProofError::BadValue)?;
    if !algorithm(header)?.fits(key) {
        return Err(ProofError::WrongKey);
    }
    let context = document.context();
    let mut input = format!("{header}.").into_bytes();
    input.extend(hash.digest(options_canonical(suite, options, context, hash)?.as_bytes()));
    input.extend(hash.digest(document.canonical(hash)?.as_bytes()));
    match jose::verifies(algorithm(header)?, key, &input, &signature) {
        true => Ok(()),
        false => Err(ProofError::Signature),
    }
}

fn algorithm(header: &str) -> Result<Algorithm, ProofError> {
    let json = URL_SAFE_NO_PAD.decode(header).map_err(|_| ProofError::BadValue)?;
    let header: Header = serde_json::from_slice(&json).map_err(|_| ProofError::BadValue)?;
    if header.b64 || header.crit != ["b64"] {
        return Err(ProofError::BadValue);
    }
    Algorithm::named(&header.alg).ok_or(ProofError::Algorithm(header.alg))
}

/// The options in the words of the document; where it lacks them, of the proof's own context or the suite's, over the
/// document's or alone. All are bundled and mean the same by the same word, so that what was signed is one thing.
fn options_canonical(
    suite: Suite,
    mut options: Map<String, Value>,
    document: &Value,
    hash: Hash,
) -> Result<String, ProofError> {
    let own = match options.remove("@context") {
        Some(own) if is_of_suites(&own) => own,
        Some(own) if !starts_with(Some(document), &own) => return Err(ProofError::ContextMismatch),
        _ => Value::from(suite_context(suite)),
    };
    let both: Vec<Value> = each(document).iter().chain(each(&own)).cloned().collect();
    let mut found = canonical(&options, document, hash);
    for context in [Value::Array(both), own] {
        use LdError::{ProtectedTerm, RelativeIri, UndefinedTerm};
        match found {
            Err(ProofError::Document(UndefinedTerm(_) | RelativeIri(_) | ProtectedTerm(_))) => {
                found = canonical(&options, &context, hash);
            }
            done => return done,
        }
    }
    found
}

fn suite_context(suite: Suite) -> &'static str {
    if suite == Suite::JsonWebSignature2020 { SUITE_CONTEXTS[2] } else { SUITE_CONTEXTS[1] }
}

fn is_of_suites(own: &Value) -> bool {
    !each(own).is_empty()
        && each(own).iter().all(|one| one.as_str().is_some_and(|one| SUITE_CONTEXTS.contains(&one)))
}
