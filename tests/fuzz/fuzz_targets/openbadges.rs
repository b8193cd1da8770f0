//! A stranger's JSON: our strict reader takes no more than a plain one does, and no shape of it stops the parser.
#![no_main]

use libfuzzer_sys::fuzz_target;
use openbadges::json::{check, strict};
use serde_json::Value;

const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

fuzz_target!(|bytes: &[u8]| {
    let _ = openbadges::parse(bytes);
    let strictly = strict(bytes).ok();
    // Only the strict reader, which is given whole files, has to know of the mark.
    let bytes = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes);
    assert_eq!(check(bytes).is_ok(), strictly.is_some());
    if strictly.is_some() {
        assert_eq!(strictly, serde_json::from_slice::<Value>(bytes).ok());
    }
    for part in openbadges::parts(bytes).unwrap_or_default() {
        assert!(part.bytes.len() < bytes.len());
    }
});
