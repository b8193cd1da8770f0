//! A stranger's file and a stranger's server: the first part of the input is the badge, the others are what the
//! addresses it leads to answer, whichever they are.
#![no_main]

use judge::{Desk, Source, judge_source};
use libfuzzer_sys::fuzz_target;
use std::cell::Cell;
use time::OffsetDateTime;
use time::macros::datetime;
use verify::{Document, Fetch, FetchFailure, Fetched, NoDocuments, Question};

/// What stands between two documents; `seed` writes it, too.
const BETWEEN: &[u8] = b"\n%%\n";

fuzz_target!(|bytes: &[u8]| {
    let mut parts = parts(bytes).into_iter();
    let badge = parts.next().unwrap_or_default();
    let server = Server { answers: parts.collect(), asked: Cell::new(0) };
    let question = Question { now: datetime!(2026-11-22 12:00 UTC), addresses: &[] };
    let source = Source::File { name: None, member: None, bytes: badge };
    let _ = judge_source(&source, &Desk::new(&NoDocuments, Some(&server)), &question);
});

struct Server<'a> {
    answers: Vec<&'a [u8]>,
    asked: Cell<usize>,
}

impl Fetch for Server<'_> {
    fn fetch(&self, address: &str, now: OffsetDateTime) -> Document {
        let answer = match self.answers.get(self.asked.replace(self.asked.get() + 1)) {
            Some(bytes) => Fetched::Body { status: 200, content_type: None, bytes: bytes.to_vec() },
            None => Fetched::Failed(FetchFailure::Absent),
        };
        Document { address: address.into(), final_address: address.into(), fetched_at: now, answer }
    }
}

fn parts(mut bytes: &[u8]) -> Vec<&[u8]> {
    let mut parts = Vec::new();
    while let Some(at) = bytes.windows(BETWEEN.len()).position(|window| window == BETWEEN) {
        parts.push(&bytes[..at]);
        bytes = &bytes[at + BETWEEN.len()..];
    }
    parts.push(bytes);
    parts
}
