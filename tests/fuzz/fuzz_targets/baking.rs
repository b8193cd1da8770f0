//! A stranger's picture: what is baked into it comes out, or is refused; what we bake into it comes out as it was.
#![no_main]

use baking::{Existing, Keyword, Limits, bake, extract, look_at_picture};
use libfuzzer_sys::fuzz_target;

const CREDENTIAL: &[u8] =
    br#"{"@context":["https://www.w3.org/ns/credentials/v2"],"type":["VerifiableCredential"]}"#;

fuzz_target!(|bytes: &[u8]| {
    let limits = Limits::default();
    let _ = extract(bytes, &limits);
    let _ = look_at_picture(bytes, &limits);
    if let Ok(baked) = bake(bytes, CREDENTIAL, Keyword::OpenBadgeCredential, Existing::Refuse)
        && let Ok(found) = extract(&baked, &limits)
    {
        assert_eq!(found.badge.text().as_bytes(), CREDENTIAL);
    }
});
