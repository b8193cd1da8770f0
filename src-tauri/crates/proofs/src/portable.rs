//! Signatures checked in Rust alone: what runs in a browser, and the second opinion of the tests elsewhere.

use crate::PublicKey;
use crate::jose::{Algorithm, ed25519};
use crate::rsa::RsaKey;
use crypto_bigint::modular::{BoxedMontyForm, BoxedMontyParams};
use crypto_bigint::{BoxedUint, Odd};
use sha2::{Digest, Sha256, Sha384, Sha512};

/// Whether `signature` over `input` holds for `key` under `algorithm`; no if they do not fit together.
pub fn verifies(algorithm: Algorithm, key: &PublicKey, input: &[u8], signature: &[u8]) -> bool {
    match (algorithm, key) {
        (Algorithm::EdDsa, PublicKey::Ed25519(key)) => ed25519(key, input, signature),
        (Algorithm::Es256, PublicKey::P256(key)) => {
            use p256::ecdsa::signature::Verifier;
            p256::ecdsa::Signature::from_slice(signature)
                .is_ok_and(|signature| key.verify(input, &signature).is_ok())
        }
        (Algorithm::Es384, PublicKey::P384(key)) => {
            use p384::ecdsa::signature::Verifier;
            p384::ecdsa::Signature::from_slice(signature)
                .is_ok_and(|signature| key.verify(input, &signature).is_ok())
        }
        (Algorithm::Rs256, PublicKey::Rsa(key)) => rsa(key, &SHA256_INFO, &Sha256::digest(input), signature),
        (Algorithm::Rs384, PublicKey::Rsa(key)) => rsa(key, &SHA384_INFO, &Sha384::digest(input), signature),
        (Algorithm::Rs512, PublicKey::Rsa(key)) => rsa(key, &SHA512_INFO, &Sha512::digest(input), signature),
        _ => false,
    }
}

/// PKCS#1 v1.5 over `digest`, whose algorithm `info` names. The expected encoding is built and compared whole (RFC 8017
/// §8.2.2), so that no parser stands between a forger and a yes.
fn rsa(key: &RsaKey, info: &[u8], digest: &[u8], signature: &[u8]) -> bool {
    let length = key.modulus().len();
    if signature.len() != length || signature >= key.modulus() {
        return false;
    }
    let padding = length - 3 - info.len() - digest.len();
    let mut expected = vec![0x00, 0x01];
    expected.resize(2 + padding, 0xff);
    expected.push(0x00);
    expected.extend_from_slice(info);
    expected.extend_from_slice(digest);
    power(key, signature).is_some_and(|opened| opened == expected)
}

/// RSA's public operation.
fn power(key: &RsaKey, signature: &[u8]) -> Option<Vec<u8>> {
    let length = key.modulus().len();
    let precision = u32::try_from(length).ok()? * 8;
    let modulus = Odd::new(BoxedUint::from_be_slice(key.modulus(), precision).ok()?).into_option()?;
    let params = BoxedMontyParams::new_vartime(modulus);
    let signature = BoxedUint::from_be_slice(signature, precision).ok()?;
    let exponent = BoxedUint::from_be_slice(key.exponent(), 32).ok()?;
    let opened = BoxedMontyForm::new(signature, &params).pow(&exponent).retrieve();
    let bytes = opened.to_be_bytes();
    let extra = bytes.len().checked_sub(length)?;
    Some(bytes[extra..].to_vec())
}

// RFC 8017 §9.2, note 1: the DER of DigestInfo up to the digest.
const SHA256_INFO: [u8; 19] = [
    0x30, 0x31, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00,
    0x04, 0x20,
];
const SHA384_INFO: [u8; 19] = [
    0x30, 0x41, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x02, 0x05, 0x00,
    0x04, 0x30,
];
const SHA512_INFO: [u8; 19] = [
    0x30, 0x51, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x03, 0x05, 0x00,
    0x04, 0x40,
];
