//! The vectors that break signature code, from `../shared` when they are there.

use crate::shared::{json, shared};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use proofs::PublicKey;
use proofs::jose::{Algorithm, verifies};
use serde_json::{Value, json};

fn hex(value: &Value) -> Vec<u8> {
    let text = value.as_str().unwrap();
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect()
}

fn jwk(key: Value) -> Option<PublicKey> {
    PublicKey::from_jwk(key.as_object().unwrap()).ok()
}

fn ed25519(key: &[u8]) -> Option<PublicKey> {
    jwk(json!({"kty": "OKP", "crv": "Ed25519", "x": URL_SAFE_NO_PAD.encode(key)}))
}

/// Every test of a Wycheproof file: valid must pass, invalid must not; acceptable may do either.
fn wycheproof(file: &str, algorithm: Algorithm, key: impl Fn(&Value) -> Option<PublicKey>) {
    let Some(path) = shared(&format!("hostile/wycheproof/{file}")) else { return };
    let mut ran = 0;
    for group in json(&path)["testGroups"].as_array().unwrap() {
        let key = key(group);
        for test in group["tests"].as_array().unwrap() {
            let holds = key
                .as_ref()
                .is_some_and(|key| verifies(algorithm, key, &hex(&test["msg"]), &hex(&test["sig"])));
            match test["result"].as_str().unwrap() {
                "valid" => assert!(holds, "{file} {} is valid: {}", test["tcId"], test["comment"]),
                "invalid" => assert!(!holds, "{file} {} is invalid: {}", test["tcId"], test["comment"]),
                _ => {}
            }
            ran += 1;
        }
    }
    println!("{file}: {ran} tests");
    assert!(ran > 0);
}

#[test]
fn wycheproof_ed25519() {
    wycheproof("ed25519_test.json", Algorithm::EdDsa, |group| ed25519(&hex(&group["publicKey"]["pk"])));
}

#[test]
fn wycheproof_p256() {
    wycheproof("ecdsa_secp256r1_sha256_p1363_test.json", Algorithm::Es256, |group| {
        let point = hex(&group["publicKey"]["uncompressed"]);
        let (x, y) = (URL_SAFE_NO_PAD.encode(&point[1..33]), URL_SAFE_NO_PAD.encode(&point[33..]));
        jwk(json!({"kty": "EC", "crv": "P-256", "x": x, "y": y}))
    });
}

#[test]
fn wycheproof_rsa() {
    wycheproof("rsa_signature_2048_sha256_test.json", Algorithm::Rs256, |group| {
        PublicKey::from_pem(group["publicKeyPem"].as_str().unwrap()).ok()
    });
}

#[test]
fn cctv_and_speccheck_find_no_loose_ed25519() {
    // Vectors that only a lenient verifier accepts: a small-order key or commitment, or an encoding that is not canonical.
    let Some(path) = shared("hostile/cctv/ed25519vectors.json") else { return };
    let vectors = json(&path);
    let mut accepted = 0;
    for vector in vectors.as_array().unwrap() {
        let flags = vector["flags"]
            .as_array()
            .map(|flags| flags.iter().filter_map(Value::as_str).collect::<Vec<_>>())
            .unwrap_or_default();
        let message = vector["msg"].as_str().unwrap_or_default().as_bytes();
        let holds = ed25519(&hex(&vector["key"]))
            .is_some_and(|key| verifies(Algorithm::EdDsa, &key, message, &hex(&vector["sig"])));
        accepted += usize::from(holds);
        let loose = ["low_order_A", "low_order_R", "non_canonical_A", "non_canonical_R"]
            .iter()
            .any(|flag| flags.contains(flag));
        assert!(!(holds && loose), "CCTV {} holds: {flags:?}", vector["number"]);
    }
    println!("CCTV: {} vectors, {accepted} hold", vectors.as_array().unwrap().len());
    let Some(path) = shared("hostile/speccheck/cases.json") else { return };
    // Cases 0 to 2 have small-order points, 6 and 7 an S out of range, 8 to 11 encodings that are not canonical.
    for (at, case) in json(&path).as_array().unwrap().iter().enumerate() {
        let holds = ed25519(&hex(&case["pub_key"])).is_some_and(|key| {
            verifies(Algorithm::EdDsa, &key, &hex(&case["message"]), &hex(&case["signature"]))
        });
        assert!(!holds || matches!(at, 3..=4), "speccheck {at} holds");
    }
}
