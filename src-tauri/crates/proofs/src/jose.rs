//! JSON Web Signatures: which algorithm a key may be used with, and whether a signature holds.

use crate::PublicKey;

/// The algorithms accepted (SECURITY 2). `none`, HMAC and RSA with SHA-1 are not among them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Algorithm {
    /// Ed25519.
    EdDsa,
    /// ECDSA P-256 with SHA-256.
    Es256,
    /// ECDSA P-384 with SHA-384.
    Es384,
    /// RSA PKCS#1 v1.5 with SHA-256.
    Rs256,
    /// RSA PKCS#1 v1.5 with SHA-384.
    Rs384,
    /// RSA PKCS#1 v1.5 with SHA-512.
    Rs512,
}

impl Algorithm {
    /// The algorithm of a header's `alg`, if it is accepted.
    pub fn named(alg: &str) -> Option<Algorithm> {
        Some(match alg {
            "EdDSA" | "Ed25519" => Algorithm::EdDsa,
            "ES256" => Algorithm::Es256,
            "ES384" => Algorithm::Es384,
            "RS256" => Algorithm::Rs256,
            "RS384" => Algorithm::Rs384,
            "RS512" => Algorithm::Rs512,
            _ => return None,
        })
    }

    /// Whether `key` is of the kind this algorithm needs: the key decides, never the header.
    pub fn fits(self, key: &PublicKey) -> bool {
        matches!(
            (self, key),
            (Algorithm::EdDsa, PublicKey::Ed25519(_))
                | (Algorithm::Es256, PublicKey::P256(_))
                | (Algorithm::Es384, PublicKey::P384(_))
                | (Algorithm::Rs256 | Algorithm::Rs384 | Algorithm::Rs512, PublicKey::Rsa(_))
        )
    }
}

/// Whether `signature` over `input` holds for `key` under `algorithm`; no if they do not fit together.
pub fn verifies(algorithm: Algorithm, key: &PublicKey, input: &[u8], signature: &[u8]) -> bool {
    #[cfg(not(target_arch = "wasm32"))]
    return crate::native::verifies(algorithm, key, input, signature);
    #[cfg(target_arch = "wasm32")]
    return crate::portable::verifies(algorithm, key, input, signature);
}

/// Whether an ECDSA signature could be written in a second way that holds as well (a high `s`). It is no forgery, but
/// two files can then differ and be one badge.
pub fn is_malleable(algorithm: Algorithm, signature: &[u8]) -> bool {
    match algorithm {
        Algorithm::Es256 => p256::ecdsa::Signature::from_slice(signature)
            .is_ok_and(|signature| signature.normalize_s() != signature),
        Algorithm::Es384 => p384::ecdsa::Signature::from_slice(signature)
            .is_ok_and(|signature| signature.normalize_s() != signature),
        _ => false,
    }
}

/// Strict: small-order points and signatures not in canonical form are refused.
pub(crate) fn ed25519(key: &ed25519_dalek::VerifyingKey, input: &[u8], signature: &[u8]) -> bool {
    ed25519_dalek::Signature::from_slice(signature)
        .is_ok_and(|signature| key.verify_strict(input, &signature).is_ok())
}
