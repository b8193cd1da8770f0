//! A stranger's status list: inflated within its bounds, and asked for an entry anywhere.
#![no_main]

use libfuzzer_sys::fuzz_target;
use proofs::status::StatusList;

fuzz_target!(|asked: (u64, u8, &str)| {
    let (index, size, encoded) = asked;
    let Ok(list) = StatusList::decode(encoded) else { return };
    if let Ok(value) = list.entry(index, size) {
        assert!(u32::from(value) < 1 << size);
    }
});
