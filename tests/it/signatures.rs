//! The vectors that break signature code, from `../shared` when they are there.

use crate::shared::{json, shared};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use proofs::PublicKey;
use proofs::jose::{self, Algorithm};
use proofs::portable;
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

/// Whether a signature holds; the way of this computer and the portable one must say the same.
#[track_caller]
fn verifies(algorithm: Algorithm, key: &PublicKey, input: &[u8], signature: &[u8]) -> bool {
    let holds = jose::verifies(algorithm, key, input, signature);
    assert_eq!(portable::verifies(algorithm, key, input, signature), holds, "the two ways differ");
    holds
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
fn rsa_keys_are_of_a_size_and_exponent_that_both_ways_take() {
    let key = |modulus: &[u8], exponent: &[u8]| {
        jwk(
            json!({"kty": "RSA", "n": URL_SAFE_NO_PAD.encode(modulus), "e": URL_SAFE_NO_PAD.encode(exponent)}),
        )
    };
    let modulus = |bytes: usize| [&[0xc1], vec![0x35; bytes - 1].as_slice()].concat();
    for bytes in [256, 384, 512, 1024] {
        for exponent in [&[3][..], &[1, 0, 1], &[0xff, 0xff, 0xff, 0xff], &[0, 1, 0, 1]] {
            let key = key(&modulus(bytes), exponent).unwrap_or_else(|| panic!("{bytes} bytes, {exponent:?}"));
            for algorithm in [Algorithm::Rs256, Algorithm::Rs384, Algorithm::Rs512] {
                assert!(!verifies(algorithm, &key, b"x", &vec![1; bytes]));
                assert!(!verifies(algorithm, &key, b"x", &vec![0xff; bytes]));
                assert!(!verifies(algorithm, &key, b"x", &vec![1; bytes + 1]));
            }
        }
    }
    assert!(key(&modulus(255), &[1, 0, 1]).is_none(), "under 2048 bits");
    assert!(key(&modulus(1025), &[1, 0, 1]).is_none(), "over 8192 bits");
    for exponent in [&[][..], &[0], &[1], &[2], &[4], &[1, 0, 0, 0, 1]] {
        assert!(key(&modulus(256), exponent).is_none(), "{exponent:?}");
    }
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
