//! The same signatures checked by AWS-LC, three to seven times as fast. What a key and a signature may be is decided
//! before (`PublicKey`, RFC 7518 §3.4), and the tests hold both ways to the same vectors.

use crate::PublicKey;
use crate::jose::{Algorithm, ed25519};
use crate::rsa::RsaKey;
use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_FIXED, ECDSA_P384_SHA384_FIXED, EcdsaVerificationAlgorithm, ParsedPublicKey,
    RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_2048_8192_SHA384, RSA_PKCS1_2048_8192_SHA512, RsaParameters,
    RsaPublicKeyComponents, UnparsedPublicKey,
};
use std::ptr;
use std::sync::{Arc, Mutex, PoisonError};

/// Whether `signature` over `input` holds for `key` under `algorithm`; no if they do not fit together.
pub(crate) fn verifies(algorithm: Algorithm, key: &PublicKey, input: &[u8], signature: &[u8]) -> bool {
    match (algorithm, key) {
        // Ed25519 stays with `verify_strict`: AWS-LC accepts points of small order.
        (Algorithm::EdDsa, PublicKey::Ed25519(key)) => ed25519(key, input, signature),
        (Algorithm::Es256, PublicKey::P256(key)) => {
            ecdsa(&ECDSA_P256_SHA256_FIXED, key.to_sec1_point(false).as_bytes(), input, signature)
        }
        (Algorithm::Es384, PublicKey::P384(key)) => {
            ecdsa(&ECDSA_P384_SHA384_FIXED, key.to_sec1_point(false).as_bytes(), input, signature)
        }
        (Algorithm::Rs256, PublicKey::Rsa(key)) => rsa(&RSA_PKCS1_2048_8192_SHA256, key, input, signature),
        (Algorithm::Rs384, PublicKey::Rsa(key)) => rsa(&RSA_PKCS1_2048_8192_SHA384, key, input, signature),
        (Algorithm::Rs512, PublicKey::Rsa(key)) => rsa(&RSA_PKCS1_2048_8192_SHA512, key, input, signature),
        _ => false,
    }
}

fn ecdsa(
    algorithm: &'static EcdsaVerificationAlgorithm,
    point: &[u8],
    input: &[u8],
    signature: &[u8],
) -> bool {
    UnparsedPublicKey::new(algorithm, point).verify(input, signature).is_ok()
}

fn rsa(parameters: &'static RsaParameters, key: &RsaKey, input: &[u8], signature: &[u8]) -> bool {
    ready(parameters, key).is_some_and(|key| key.verify_sig(input, signature).is_ok())
}

/// The most RSA keys kept ready.
const MOST_READY: usize = 16;

/// An RSA key made ready for one algorithm.
type Ready = (&'static RsaParameters, RsaKey, Arc<ParsedPublicKey>);

/// A key made ready, which costs a tenth of a verification. A portfolio has few issuers, so the last keys met are kept;
/// what is kept is public, and the same key is always made ready the same way.
fn ready(parameters: &'static RsaParameters, key: &RsaKey) -> Option<Arc<ParsedPublicKey>> {
    static READY: Mutex<Vec<Ready>> = Mutex::new(Vec::new());
    let mut all = READY.lock().unwrap_or_else(PoisonError::into_inner);
    let known = all.iter().find(|(algorithm, known, _)| ptr::eq(*algorithm, parameters) && known == key);
    if let Some((.., made)) = known {
        return Some(Arc::clone(made));
    }
    let components = RsaPublicKeyComponents { n: key.modulus(), e: key.exponent() };
    let made = Arc::new(components.to_parsed_public_key(parameters).ok()?);
    if all.len() == MOST_READY {
        all.remove(0);
    }
    all.push((parameters, key.clone(), Arc::clone(&made)));
    Some(made)
}
