//! Contexts and schemas are what they were when they were pinned.

use crate::shared::{json, shared};
use sha2::{Digest, Sha256};

#[test]
fn every_context_has_its_digest() {
    for context in assets::CONTEXTS {
        assert_eq!(digest(context.json), context.sha256, "{}", context.address);
    }
}

#[test]
fn the_schema_has_its_digest() {
    assert_eq!(digest(assets::OPEN_BADGES_SCHEMA.json), assets::OPEN_BADGES_SCHEMA.sha256);
}

fn digest(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn every_context_equals_the_published_one() {
    let Some(map) = shared("corpus/contexts/url_map.json") else { return };
    let map = json(&map);
    for context in assets::CONTEXTS {
        let Some(path) = map.get(context.address).and_then(|path| path.as_str()) else { continue };
        let published = json(&shared("corpus").unwrap().join(path));
        let ours: serde_json::Value = serde_json::from_str(context.json).unwrap();
        assert_eq!(ours, published, "{}", context.address);
    }
}
