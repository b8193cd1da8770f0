//! A file of competences, or what says it is one: understood or refused, and no entry without a code and a title.
#![no_main]

use intake::{FrameworkLimits, read_framework};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(found) = read_framework(bytes, &FrameworkLimits::default()) else { return };
    for entry in &found.entries {
        assert!(!entry.code.is_empty() && !entry.title.is_empty());
    }
});
