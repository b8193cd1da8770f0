use crate::args::{Common, Verify};
use crate::exit::Exit;
use crate::fetch::fetch;
use crate::given::given;
use crate::output;
use app::{Given, Problem};
use judge::line::Line;
use judge::{Desk, judge_source};
use std::ops::ControlFlow;
use verify::{Fetch, NoDocuments, Question};

/// Judges without storing.
pub fn run(args: &Verify, common: &Common) -> Result<Exit, Problem> {
    let fetch = fetch(common)?;
    let question = Question { now: common.now(), addresses: &args.address };
    let fetch = fetch.as_deref().map(|reach| reach as &dyn Fetch);
    let mut gravest = Exit::Done;
    for input in &args.input {
        let mut take = |given: Given| {
            let (line, exit) = tell(&given, input, fetch, &question, common);
            output::line(&line.of_member(given.member.as_deref(), None), common);
            gravest = gravest.max(exit);
            ControlFlow::Continue(())
        };
        let _ = app::each(given(input).opened, &mut take);
    }
    Ok(gravest)
}

fn tell(
    given: &Given,
    input: &str,
    fetch: Option<&dyn Fetch>,
    question: &Question<'_>,
    common: &Common,
) -> (Line, Exit) {
    let language = common.language();
    let source = match given.source() {
        Ok(source) => source,
        Err((container, problem)) => {
            let line = Line::problem(input, problem, language);
            return (line.of_member(None, container), Exit::Unreadable);
        }
    };
    match judge_source(&source, &Desk::new(&NoDocuments, fetch), question) {
        Ok(judged) => {
            let report = &judged.judgement.report;
            let line = Line::judged(input, judged.container.as_str(), report, language);
            (line, Exit::from(report.outcome()))
        }
        Err(problem) => (Line::problem(input, &problem, language), Exit::Unreadable),
    }
}
