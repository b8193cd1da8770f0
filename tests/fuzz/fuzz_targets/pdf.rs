//! A stranger's PDF: its own badge, and every file attached to it.
#![no_main]

use baking::{Attachments, Limits, extract};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let limits = Limits::default();
    let _ = extract(bytes, &limits);
    let Ok(attachments) = Attachments::of(bytes, &limits) else { return };
    for attachment in attachments.all() {
        let _ = attachments.read(attachment);
    }
});
