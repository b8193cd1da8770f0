//! A stranger's key or DID, in every way it can be written.
#![no_main]

use libfuzzer_sys::fuzz_target;
use proofs::{PublicKey, did};
use serde_json::Value;

fuzz_target!(|text: &str| {
    let _ = did::read(text);
    let _ = did::of_url(text);
    let jwk = serde_json::from_str::<Value>(text).ok();
    let read = [
        PublicKey::from_multibase(text).ok(),
        PublicKey::from_base58_ed25519(text).ok(),
        PublicKey::from_pem(text).ok(),
        jwk.as_ref().and_then(Value::as_object).and_then(|jwk| PublicKey::from_jwk(jwk).ok()),
    ];
    for key in read.into_iter().flatten() {
        assert!(!key.fingerprint().is_empty());
    }
});
