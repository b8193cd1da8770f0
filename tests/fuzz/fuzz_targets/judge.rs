//! A stranger's file, the whole way to the line that is told of it, with no document at hand. Something that only its
//! issuer's server could confirm is never verified.
#![no_main]

use judge::line::Line;
use judge::{Desk, Source, judge_source};
use libfuzzer_sys::fuzz_target;
use messages::Language;
use time::macros::datetime;
use verify::{NoDocuments, Outcome, Question};

fuzz_target!(|bytes: &[u8]| {
    let addresses = ["zoe@example.org".to_owned()];
    let question = Question { now: datetime!(2026-11-22 12:00 UTC), addresses: &addresses };
    let source = Source::File { name: None, member: None, bytes };
    let line = match judge_source(&source, &Desk::new(&NoDocuments, None), &question) {
        Ok(judged) => {
            let report = &judged.judgement.report;
            assert!(report.securing != "hosted" || report.outcome() != Outcome::Verified);
            Line::judged("", judged.container.as_str(), report, Language::En)
        }
        Err(problem) => {
            assert!(!problem.message(Language::Fr).is_empty() && !problem.hint(Language::Fr).is_empty());
            Line::problem("", &problem, Language::En)
        }
    };
    serde_json::to_string(&line).expect("a line of ours");
});
