use crate::rsa::RsaKey;
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use p256::pkcs8::DecodePublicKey;
use serde_json::{Map, Value};

/// A public key of a kind we verify with.
#[derive(Debug, Clone, PartialEq)]
pub enum PublicKey {
    /// Ed25519.
    Ed25519(ed25519_dalek::VerifyingKey),
    /// ECDSA over P-256.
    P256(p256::ecdsa::VerifyingKey),
    /// ECDSA over P-384.
    P384(p384::ecdsa::VerifyingKey),
    /// RSA of 2048 to 8192 bits.
    Rsa(RsaKey),
}

/// Why a key cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    /// Not written as its format asks.
    #[error("the key cannot be read")]
    Unreadable,
    /// Readable, but of a kind, size or curve that is not accepted.
    #[error("a key of this kind is not accepted")]
    NotAccepted,
    /// A secret key where a public one belongs: it has been published by mistake.
    #[error("the key is a private one")]
    Private,
}

impl PublicKey {
    /// Reads a JSON Web Key (RFC 7517, RFC 8037). A private member refuses the key.
    pub fn from_jwk(jwk: &Map<String, Value>) -> Result<PublicKey, KeyError> {
        if jwk.contains_key("d") {
            return Err(KeyError::Private);
        }
        if jwk.get("use").is_some_and(|purpose| purpose != "sig") {
            return Err(KeyError::NotAccepted);
        }
        let text = |name: &str| jwk.get(name).and_then(Value::as_str);
        let bytes = |name: &str| {
            let encoded = text(name).ok_or(KeyError::Unreadable)?;
            URL_SAFE_NO_PAD.decode(encoded).map_err(|_| KeyError::Unreadable)
        };
        match (text("kty"), text("crv")) {
            (Some("OKP"), Some("Ed25519")) => ed25519(&bytes("x")?),
            (Some("EC"), Some("P-256")) => p256(&sec1(&bytes("x")?, &bytes("y")?, 32)?),
            (Some("EC"), Some("P-384")) => p384(&sec1(&bytes("x")?, &bytes("y")?, 48)?),
            (Some("RSA"), _) => Ok(PublicKey::Rsa(RsaKey::new(&bytes("n")?, &bytes("e")?)?)),
            _ => Err(KeyError::NotAccepted),
        }
    }

    /// Reads a Multikey's `publicKeyMultibase`, base58-btc: the multicodec says the kind.
    pub fn from_multibase(text: &str) -> Result<PublicKey, KeyError> {
        let encoded = text.strip_prefix('z').ok_or(KeyError::Unreadable)?;
        // The longest key accepted, an RSA of 8192 bits, has about 1,430 characters.
        if encoded.len() > 2_000 {
            return Err(KeyError::NotAccepted);
        }
        PublicKey::from_multikey(&bs58::decode(encoded).into_vec().map_err(|_| KeyError::Unreadable)?)
    }

    /// Reads a Multikey's bytes: a multicodec and the key.
    pub(crate) fn from_multikey(bytes: &[u8]) -> Result<PublicKey, KeyError> {
        match bytes {
            [0xed, 0x01, key @ ..] => ed25519(key),
            [0x80, 0x24, key @ ..] if key.len() == 33 => p256(key),
            [0x81, 0x24, key @ ..] if key.len() == 49 => p384(key),
            [0x85, 0x24, key @ ..] => Ok(PublicKey::Rsa(RsaKey::from_pkcs1(key)?)),
            _ => Err(KeyError::NotAccepted),
        }
    }

    /// Reads `publicKeyBase58` of an Ed25519VerificationKey2018: the bare 32 bytes.
    pub fn from_base58_ed25519(text: &str) -> Result<PublicKey, KeyError> {
        if text.len() > 64 {
            return Err(KeyError::Unreadable);
        }
        ed25519(&bs58::decode(text).into_vec().map_err(|_| KeyError::Unreadable)?)
    }

    /// Reads the PEM of a `PUBLIC KEY` (SPKI) or an `RSA PUBLIC KEY` (PKCS#1).
    pub fn from_pem(pem: &str) -> Result<PublicKey, KeyError> {
        let pem = pem.trim();
        if pem.contains("PRIVATE KEY") {
            return Err(KeyError::Private);
        }
        let mut body = String::with_capacity(pem.len());
        for line in pem.lines().filter(|line| !line.trim_start().starts_with("-----")) {
            body.extend(line.split_ascii_whitespace());
        }
        let der = STANDARD.decode(body).map_err(|_| KeyError::Unreadable)?;
        if pem.starts_with("-----BEGIN RSA PUBLIC KEY-----") {
            return Ok(PublicKey::Rsa(RsaKey::from_pkcs1(&der)?));
        }
        // RFC 8410: the prefix of an Ed25519 SubjectPublicKeyInfo never varies.
        const ED25519_SPKI: [u8; 12] =
            [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];
        if let Some(key) = der.strip_prefix(&ED25519_SPKI) {
            return ed25519(key);
        }
        // Open Badges 2.x signs with RSA; the algorithm inside lets no key be taken for one of another kind.
        RsaKey::from_spki(&der).map(PublicKey::Rsa).or_else(|no_rsa| {
            let p256 = p256::ecdsa::VerifyingKey::from_public_key_der(&der).map(PublicKey::P256);
            p256.or_else(|_| p384::ecdsa::VerifyingKey::from_public_key_der(&der).map(PublicKey::P384))
                .map_err(|_| no_rsa)
        })
    }

    /// The key as a person can compare it: its kind and the start of its bytes.
    pub fn fingerprint(&self) -> String {
        use sha2::{Digest, Sha256};
        let digest = match self {
            PublicKey::Ed25519(key) => Sha256::digest(key.as_bytes()),
            PublicKey::P256(key) => Sha256::digest(key.to_sec1_point(true).as_bytes()),
            PublicKey::P384(key) => Sha256::digest(key.to_sec1_point(true).as_bytes()),
            PublicKey::Rsa(key) => Sha256::digest(key.modulus()),
        };
        crate::canon::hex(&digest[..16])
    }
}

fn ed25519(bytes: &[u8]) -> Result<PublicKey, KeyError> {
    let bytes: &[u8; 32] = bytes.try_into().map_err(|_| KeyError::Unreadable)?;
    let key = ed25519_dalek::VerifyingKey::from_bytes(bytes).map_err(|_| KeyError::Unreadable)?;
    // A small-order key "verifies" any message (CCTV, speccheck).
    if key.is_weak() { Err(KeyError::NotAccepted) } else { Ok(PublicKey::Ed25519(key)) }
}

fn p256(sec1: &[u8]) -> Result<PublicKey, KeyError> {
    p256::ecdsa::VerifyingKey::from_sec1_bytes(sec1).map(PublicKey::P256).map_err(|_| KeyError::Unreadable)
}

fn p384(sec1: &[u8]) -> Result<PublicKey, KeyError> {
    p384::ecdsa::VerifyingKey::from_sec1_bytes(sec1).map(PublicKey::P384).map_err(|_| KeyError::Unreadable)
}

/// RFC 7518 §6.2: both coordinates at full length.
fn sec1(x: &[u8], y: &[u8], length: usize) -> Result<Vec<u8>, KeyError> {
    if x.len() != length || y.len() != length {
        return Err(KeyError::Unreadable);
    }
    Ok([&[4], x, y].concat())
}
