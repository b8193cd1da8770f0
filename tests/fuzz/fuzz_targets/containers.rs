//! A stranger's archive, e-mail, PDF or presentation: each badge in it comes out once, or the whole is refused and
//! nothing came out before.
#![no_main]

use containers::{Item, Limits, open};
use libfuzzer_sys::fuzz_target;
use std::io::Cursor;
use std::ops::ControlFlow;

fuzz_target!(|bytes: &[u8]| {
    let limits = Limits::default();
    let mut given = 0;
    let done = open(&mut Cursor::new(bytes), &limits, &mut |item: Item| {
        given += 1;
        if let Ok(bytes) = item.content {
            assert!(bytes.len() <= limits.held);
        }
        ControlFlow::Continue(())
    });
    assert_eq!(given == 0, done.is_err());
});
