//! A CV of another program, or what says it is one: understood or refused, and what is understood can be laid out.
#![no_main]

use cv::Resume;
use intake::{Limits, read};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(found) = read(bytes, &Limits::default()) else { return };
    let resume = found.resume.to_string();
    assert!(Resume::parse(resume.as_bytes()).is_ok(), "{resume}");
});
