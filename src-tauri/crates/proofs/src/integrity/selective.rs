//! `ecdsa-sd-2023` (VC-DI-ECDSA §3.5): the issuer signs each statement alone with a key made for this badge, and that
//! key with the statements that may not be left out. The holder shows some of the others.

use super::{ProofError, Unsecured, canonical, unsigned_options};
use crate::PublicKey;
use crate::canon::{self, Budget, Hash};
use crate::cbor::Reader;
use crate::jose::{Algorithm, verifies};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// Statements that may be shown: each costs a signature.
const MAX_SIGNATURES: usize = 2_000;
/// The longest proof value read, in characters: so many signatures and labels of 32 bytes.
const MAX_LENGTH: usize = 300_000;
/// VC-DI-ECDSA §3.5.2 and §3.5.7: CBOR tags that tell what a holder keeps from what a holder shows.
const BASE: [u8; 3] = [0xd9, 0x5d, 0x00];
const DERIVED: [u8; 3] = [0xd9, 0x5d, 0x01];

/// What a derived proof value holds (§3.5.7).
struct Derived {
    base_signature: Vec<u8>,
    /// The key made for this badge, as multikey bytes: signed as it stands.
    key_bytes: Vec<u8>,
    key: PublicKey,
    signatures: Vec<Vec<u8>>,
    /// The issuer's name for each blank node, by its canonical number.
    labels: Vec<String>,
    mandatory: BTreeSet<usize>,
}

/// §3.5.8 and §3.6.7.
pub(super) fn verify(
    document: &Unsecured<'_>,
    proof: &Map<String, Value>,
    key: &PublicKey,
) -> Result<(), ProofError> {
    let derived = Derived::read(proof)?;
    let context = document.context();
    let options = unsigned_options(proof, context)?;
    let statements = derived.statements(document)?;
    let mut signed = Hash::Sha256.digest(canonical(&options, context, Hash::Sha256)?.as_bytes());
    signed.extend(&derived.key_bytes);
    let (mut mandatory, mut shown) = (String::new(), Vec::new());
    for (at, statement) in statements.iter().enumerate() {
        match derived.mandatory.contains(&at) {
            true => mandatory.push_str(statement),
            false => shown.push(statement),
        }
    }
    signed.extend(Hash::Sha256.digest(mandatory.as_bytes()));
    let holds = verifies(Algorithm::Es256, key, &signed, &derived.base_signature)
        && shown.len() == derived.signatures.len()
        && shown.iter().zip(&derived.signatures).all(|(statement, signature)| {
            verifies(Algorithm::Es256, &derived.key, statement.as_bytes(), signature)
        });
    if holds { Ok(()) } else { Err(ProofError::Signature) }
}

impl Derived {
    fn read(proof: &Map<String, Value>) -> Result<Derived, ProofError> {
        let bytes = proof
            .get("proofValue")
            .and_then(Value::as_str)
            .filter(|text| text.len() <= MAX_LENGTH)
            .and_then(|text| URL_SAFE_NO_PAD.decode(text.strip_prefix('u')?).ok())
            .ok_or(ProofError::BadValue)?;
        if bytes.starts_with(&BASE) {
            return Err(ProofError::BaseProof);
        }
        let inside = bytes.strip_prefix(&DERIVED).ok_or(ProofError::BadValue)?;
        Derived::from_cbor(Reader::new(inside)).ok_or(ProofError::BadValue)
    }

    fn from_cbor(mut reader: Reader<'_>) -> Option<Derived> {
        if reader.array()? != 5 {
            return None;
        }
        let base_signature = reader.bytes()?.to_vec();
        let key_bytes = reader.bytes()?.to_vec();
        let signatures =
            (0..reader.array()?).map(|_| Some(reader.bytes()?.to_vec())).collect::<Option<Vec<_>>>()?;
        let labels = labels(&mut reader)?;
        let count = reader.array()?;
        let mandatory = (0..count)
            .map(|_| usize::try_from(reader.unsigned()?).ok())
            .collect::<Option<BTreeSet<usize>>>()?;
        let fits = reader.is_empty() && mandatory.len() == count && signatures.len() <= MAX_SIGNATURES;
        let key = PublicKey::from_multikey(&key_bytes).ok().filter(|_| fits)?;
        Some(Derived { base_signature, key_bytes, key, signatures, labels, mandatory })
    }

    /// The canonical statements in the issuer's words. Each blank node has a label of its own: two nodes of one label
    /// would be one node to the signatures.
    fn statements(&self, document: &Unsecured<'_>) -> Result<Vec<String>, ProofError> {
        let dataset = document.dataset()?;
        let distinct: BTreeSet<&String> = self.labels.iter().collect();
        if self.labels.len() != dataset.blanks as usize || distinct.len() != self.labels.len() {
            return Err(ProofError::Signature);
        }
        let statements = canon::rdfc_relabelled(&dataset, Hash::Sha256, Budget::default(), &self.labels)?;
        match self.mandatory.last() {
            Some(last) if *last >= statements.len() => Err(ProofError::Signature),
            _ => Ok(statements),
        }
    }
}

/// §3.5.6: `n` → 32 bytes stands for `c14n{n}` → `u` and their base64url. Every number up to the last is there.
fn labels(reader: &mut Reader<'_>) -> Option<Vec<String>> {
    let count = reader.map()?;
    let mut labels = vec![String::new(); count];
    for _ in 0..count {
        let at = usize::try_from(reader.unsigned()?).ok()?;
        let label = reader.bytes().filter(|bytes| bytes.len() == 32)?;
        let place = labels.get_mut(at).filter(|place| place.is_empty())?;
        *place = format!("u{}", URL_SAFE_NO_PAD.encode(label));
    }
    Some(labels)
}
