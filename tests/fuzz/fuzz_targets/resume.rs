//! A stranger's JSON Resume: what was read can be written and read again.
#![no_main]

use cv::Resume;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(resume) = Resume::parse(bytes) else { return };
    let written = resume.to_json().expect("a résumé that was read can be written");
    assert!(Resume::parse(&written).is_ok());
});
