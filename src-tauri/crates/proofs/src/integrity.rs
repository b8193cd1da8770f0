//! Data Integrity proofs: which suite, what was hashed, and whether the signature holds.

mod detached;
mod selective;

use crate::PublicKey;
use crate::canon::{self, Budget, CanonError, Hash};
use crate::jose::ed25519;
use crate::jsonld::{Dataset, LdError, each, to_rdf, to_rdf_without};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value};
use std::borrow::Cow;

/// The suites verified here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Suite {
    /// `eddsa-rdfc-2022`, and `eddsa-2022` as its draft was called.
    EddsaRdfc2022,
    /// `eddsa-jcs-2022`.
    EddsaJcs2022,
    /// `ecdsa-rdfc-2019`.
    EcdsaRdfc2019,
    /// `ecdsa-jcs-2019`.
    EcdsaJcs2019,
    /// `ecdsa-sd-2023`: the holder shows a part of what was signed.
    EcdsaSd2023,
    /// `Ed25519Signature2020`.
    Ed25519Signature2020,
    /// `Ed25519Signature2018`, a detached JWS.
    Ed25519Signature2018,
    /// `JsonWebSignature2020`, a detached JWS whose algorithm is the key's.
    JsonWebSignature2020,
}

/// Why a proof does not hold, or cannot be judged.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ProofError {
    /// The document cannot be turned into statements without losing something.
    #[error(transparent)]
    Document(#[from] LdError),
    /// Canonicalising costs more than any honest document.
    #[error(transparent)]
    Canon(#[from] CanonError),
    /// JSON without a canonical form.
    #[error("the document has no canonical form")]
    NoCanonicalForm,
    /// `proofValue` is not written as its suite asks.
    #[error("the proof value cannot be read")]
    BadValue,
    /// `proof.@context` is not the beginning of the document's (EDDSA §3.3.2).
    #[error("the proof has another context than the document")]
    ContextMismatch,
    /// The JWS names an algorithm that is not accepted.
    #[error("the algorithm `{0}` is not accepted")]
    Algorithm(String),
    /// A proof to derive others from: only its holder can use it.
    #[error("a base proof, from which its holder derives what to show")]
    BaseProof,
    /// The key is of another kind than the suite's.
    #[error("the key does not fit the suite")]
    WrongKey,
    /// The signature does not hold: something was changed.
    #[error("the signature does not hold")]
    Signature,
}

impl Suite {
    /// The suite of a proof, by its `type` and `cryptosuite`; `None` for one we do not verify.
    pub fn of(proof: &Map<String, Value>) -> Option<Suite> {
        let name = |key: &str| proof.get(key).and_then(Value::as_str);
        match (name("type")?, name("cryptosuite")) {
            ("DataIntegrityProof", Some("eddsa-rdfc-2022" | "eddsa-2022")) => Some(Suite::EddsaRdfc2022),
            ("DataIntegrityProof", Some("eddsa-jcs-2022")) => Some(Suite::EddsaJcs2022),
            ("DataIntegrityProof", Some("ecdsa-rdfc-2019")) => Some(Suite::EcdsaRdfc2019),
            ("DataIntegrityProof", Some("ecdsa-jcs-2019")) => Some(Suite::EcdsaJcs2019),
            ("DataIntegrityProof", Some("ecdsa-sd-2023")) => Some(Suite::EcdsaSd2023),
            ("Ed25519Signature2020", None) => Some(Suite::Ed25519Signature2020),
            ("Ed25519Signature2018", None) => Some(Suite::Ed25519Signature2018),
            ("JsonWebSignature2020", None) => Some(Suite::JsonWebSignature2020),
            _ => None,
        }
    }

    fn canonicalises_json(self) -> bool {
        matches!(self, Suite::EddsaJcs2022 | Suite::EcdsaJcs2019)
    }

    fn hash(self, key: &PublicKey) -> Result<Hash, ProofError> {
        match (self, key) {
            (
                Suite::EddsaRdfc2022
                | Suite::EddsaJcs2022
                | Suite::Ed25519Signature2020
                | Suite::Ed25519Signature2018,
                PublicKey::Ed25519(_),
            ) => Ok(Hash::Sha256),
            (Suite::EcdsaRdfc2019 | Suite::EcdsaJcs2019 | Suite::EcdsaSd2023, PublicKey::P256(_)) => {
                Ok(Hash::Sha256)
            }
            // The hashes are SHA-256 whatever the key; the JWS around them has its own.
            (Suite::JsonWebSignature2020, _) => Ok(Hash::Sha256),
            (Suite::EcdsaRdfc2019 | Suite::EcdsaJcs2019, PublicKey::P384(_)) => Ok(Hash::Sha384),
            _ => Err(ProofError::WrongKey),
        }
    }
}

/// What a proof is over: a document without its proofs, but for those that came before (DI §4.5).
#[derive(Debug, Clone, PartialEq)]
pub struct Unsecured<'a> {
    members: Cow<'a, Map<String, Value>>,
    /// The member that is not covered.
    left_out: Option<&'static str>,
}

impl<'a> Unsecured<'a> {
    /// The document without any proof.
    pub fn new(document: &'a Map<String, Value>) -> Self {
        Unsecured { members: Cow::Borrowed(document), left_out: Some("proof") }
    }

    /// The document with `previous` for its only proofs.
    pub fn after(document: &Map<String, Value>, previous: Vec<Value>) -> Self {
        let mut members = document.clone();
        members.insert("proof".to_owned(), Value::Array(previous));
        Unsecured { members: Cow::Owned(members), left_out: None }
    }

    fn context(&self) -> &Value {
        self.members.get("@context").unwrap_or(&Value::Null)
    }

    fn dataset(&self) -> Result<Dataset, LdError> {
        to_rdf_without(self.left_out, &self.members, self.context())
    }

    /// What is stated, in the one way to write it.
    fn canonical(&self, hash: Hash) -> Result<String, ProofError> {
        Ok(canon::rdfc(&self.dataset()?, hash, Budget::default())?)
    }

    fn to_json(&self) -> Map<String, Value> {
        let mut members = self.members.clone().into_owned();
        if let Some(name) = self.left_out {
            members.remove(name);
        }
        members
    }
}

/// Checks one proof of a document.
pub fn verify(
    suite: Suite,
    document: &Unsecured<'_>,
    proof: &Map<String, Value>,
    key: &PublicKey,
) -> Result<(), ProofError> {
    let hash = suite.hash(key)?;
    match suite {
        Suite::EcdsaSd2023 => return selective::verify(document, proof, key),
        Suite::Ed25519Signature2018 | Suite::JsonWebSignature2020 => {
            return detached::verify(suite, document, proof, key);
        }
        _ => {}
    }
    let signature = proof_value(proof)?;
    let message = if suite.canonicalises_json() {
        json_message(document, proof, hash)?
    } else {
        statement_message(document, proof, hash)?
    };
    if holds(key, &message, &signature) { Ok(()) } else { Err(ProofError::Signature) }
}

/// EDDSA §3.3: the JCS suites hash the JSON itself.
fn json_message(
    document: &Unsecured<'_>,
    proof: &Map<String, Value>,
    hash: Hash,
) -> Result<Vec<u8>, ProofError> {
    let mut options = proof.clone();
    options.remove("proofValue");
    let mut document = document.to_json();
    if let Some(context) = options.get("@context") {
        if !starts_with(document.get("@context"), context) {
            return Err(ProofError::ContextMismatch);
        }
        document.insert("@context".to_owned(), context.clone());
    }
    let canonical = |value| canon::jcs(&Value::Object(value)).map_err(|_| ProofError::NoCanonicalForm);
    let mut message = hash.digest(canonical(options)?.as_bytes());
    message.extend(hash.digest(canonical(document)?.as_bytes()));
    Ok(message)
}

/// EDDSA §3.2: the RDFC suites hash what is stated.
fn statement_message(
    document: &Unsecured<'_>,
    proof: &Map<String, Value>,
    hash: Hash,
) -> Result<Vec<u8>, ProofError> {
    let context = document.context();
    let options = unsigned_options(proof, context)?;
    let mut message = hash.digest(canonical(&options, context, hash)?.as_bytes());
    message.extend(hash.digest(document.canonical(hash)?.as_bytes()));
    Ok(message)
}

/// The same of a proof's options.
fn canonical(node: &Map<String, Value>, context: &Value, hash: Hash) -> Result<String, ProofError> {
    Ok(canon::rdfc(&to_rdf(node, context)?, hash, Budget::default())?)
}

/// A proof without its value, to be read in the document's context.
fn unsigned_options(proof: &Map<String, Value>, context: &Value) -> Result<Map<String, Value>, ProofError> {
    let mut options = proof.clone();
    options.remove("proofValue");
    match options.remove("@context") {
        Some(own) if !starts_with(Some(context), &own) => Err(ProofError::ContextMismatch),
        _ => Ok(options),
    }
}

/// Whether the contexts of the document begin with those of the proof, in order.
fn starts_with(document: Option<&Value>, own: &Value) -> bool {
    document.is_some_and(|document| each(document).starts_with(each(own)))
}

fn proof_value(proof: &Map<String, Value>) -> Result<Vec<u8>, ProofError> {
    let text = proof
        .get("proofValue")
        .and_then(Value::as_str)
        .filter(|text| text.len() <= 256)
        .ok_or(ProofError::BadValue)?;
    match text.split_at_checked(1) {
        Some(("z", encoded)) => bs58::decode(encoded).into_vec().map_err(|_| ProofError::BadValue),
        Some(("u", encoded)) => URL_SAFE_NO_PAD.decode(encoded).map_err(|_| ProofError::BadValue),
        _ => Err(ProofError::BadValue),
    }
}

fn holds(key: &PublicKey, message: &[u8], signature: &[u8]) -> bool {
    match key {
        PublicKey::Ed25519(key) => ed25519(key, message, signature),
        PublicKey::P256(_) => crate::jose::verifies(crate::jose::Algorithm::Es256, key, message, signature),
        PublicKey::P384(_) => crate::jose::verifies(crate::jose::Algorithm::Es384, key, message, signature),
        PublicKey::Rsa(_) => false,
    }
}
