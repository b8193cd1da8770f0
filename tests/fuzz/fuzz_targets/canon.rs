//! A stranger's JSON-LD: converted and canonicalised within its budget, and twice alike.
#![no_main]

use libfuzzer_sys::fuzz_target;
use proofs::canon::{Budget, Hash, jcs, rdfc};
use proofs::jsonld::to_rdf;
use serde_json::Value;

fuzz_target!(|bytes: &[u8]| {
    let Ok(value) = openbadges::json::strict(bytes) else { return };
    let _ = jcs(&value);
    let Value::Object(document) = value else { return };
    let Some(context) = document.get("@context") else { return };
    let Ok(dataset) = to_rdf(&document, context) else { return };
    let once = rdfc(&dataset, Hash::Sha256, Budget::default());
    assert_eq!(once.ok(), rdfc(&dataset, Hash::Sha256, Budget::default()).ok());
});
