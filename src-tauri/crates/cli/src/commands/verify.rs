use crate::args::{Common, Verify};
use crate::exit::Exit;
use crate::fetch::fetch;
use crate::given::{self, Given};
use crate::output;
use app::Problem;
use judge::line::Line;
use judge::{Desk, Source, judge_source};
use verify::{Fetch, NoDocuments, Question};

/// Judges without storing.
pub fn run(args: &Verify, common: &Common) -> Result<Exit, Problem> {
    let fetch = fetch(common)?;
    let question = Question { now: common.now(), addresses: &args.address };
    let fetch = fetch.as_deref().map(|reach| reach as &dyn Fetch);
    let mut gravest = Exit::Done;
    for input in &args.input {
        given::each(input, &mut |given| {
            let (line, exit) = tell(&given, input, fetch, &question, common);
            output::line(&line, common);
            gravest = gravest.max(exit);
        });
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
    let source = match given {
        Given::Address(address) => Source::Address(address),
        Given::Badge { name, member, bytes } => {
            Source::File { name: name.as_deref(), member: member.as_deref(), bytes }
        }
        Given::Refused { member, container, problem } => {
            let line = Line::problem(input, problem, language);
            return (line.of_member(member.as_deref(), *container), Exit::Unreadable);
        }
    };
    match judge_source(&source, &Desk::new(&NoDocuments, fetch), question) {
        Ok(judged) => {
            let report = &judged.judgement.report;
            let line = Line::judged(input, judged.container.as_str(), report, language);
            (line.of_member(source.member(), None), Exit::from(report.outcome()))
        }
        Err(problem) => {
            let line = Line::problem(input, &problem, language);
            (line.of_member(source.member(), None), Exit::Unreadable)
        }
    }
}
