use crate::args::{Common, Verify};
use crate::exit::Exit;
use crate::fetch::fetch;
use crate::input::{self, Input};
use crate::output;
use app::Problem;
use baking::Limits;
use judge::line::Line;
use judge::{Desk, Judged, Source, judge_source};
use verify::{Fetch, NoDocuments, Question};

/// Judges without storing.
pub fn run(args: &Verify, common: &Common) -> Result<Exit, Problem> {
    let fetch = fetch(common)?;
    let question = Question { now: common.now(), addresses: &args.address };
    let mut gravest = Exit::Done;
    for input in &args.input {
        let read = input::read(input, &Limits::default());
        let judged = read.as_ref().map_err(Clone::clone).and_then(|read| {
            judge(read, input, fetch.as_deref().map(|reach| reach as &dyn Fetch), &question)
        });
        let (line, exit) = match judged {
            Ok(judged) => {
                let report = &judged.judgement.report;
                let line = Line::judged(input, judged.container.as_str(), report, common.language());
                (line, Exit::from(report.outcome()))
            }
            Err(problem) => (Line::problem(input, &problem, common.language()), Exit::Unreadable),
        };
        output::line(&line, common);
        gravest = gravest.max(exit);
    }
    Ok(gravest)
}

fn judge<'a>(
    input: &'a Input,
    name: &'a str,
    fetch: Option<&dyn Fetch>,
    question: &Question<'_>,
) -> Result<Judged<'a>, Problem> {
    let desk = Desk::new(&NoDocuments, fetch);
    let source = match input {
        Input::Address(address) => Source::Address(address),
        Input::Bytes(bytes) => Source::File { name: Some(name), member: None, bytes },
        Input::Folder(_) => return Err(Problem::new("file.is-a-folder").with("name", name)),
    };
    Ok(judge_source(&source, &desk, question)?)
}
