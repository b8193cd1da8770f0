//! A stranger's signed badge, with the key that its header brings along.
#![no_main]

use libfuzzer_sys::fuzz_target;
use openbadges::{Badge, parse};
use proofs::PublicKey;
use proofs::jose::{Algorithm, is_malleable, verifies};
use serde_json::Value;

fuzz_target!(|bytes: &[u8]| {
    let Ok(Badge { jws: Some(jws), .. }) = parse(bytes) else { return };
    let header = |name: &str| jws.header.get(name);
    let Some(algorithm) = header("alg").and_then(Value::as_str).and_then(Algorithm::named) else { return };
    let _ = is_malleable(algorithm, &jws.signature);
    if let Some(Ok(key)) = header("jwk").and_then(Value::as_object).map(PublicKey::from_jwk) {
        let _ = verifies(algorithm, &key, jws.signing_input.as_bytes(), &jws.signature);
    }
});
