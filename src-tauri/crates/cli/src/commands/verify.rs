use crate::args::{Common, Verify};
use crate::documents::Documents;
use crate::exit::Exit;
use crate::input::{self, Input};
use crate::line::Line;
use crate::output;
use app::{Desk, Judgement, Problem};
use baking::{Container, Limits};
use verify::{Fetch, NoDocuments, Question};

/// Judges without storing.
pub fn run(args: &Verify, common: &Common) -> Result<Exit, Problem> {
    let documents = common.documents.as_deref().map(Documents::open).transpose()?;
    let fetch = documents.as_ref().map(|documents| documents as &dyn Fetch);
    let question = Question { now: common.now(), addresses: &args.address };
    let mut gravest = Exit::Done;
    for input in &args.input {
        let (line, exit) = match judge(input, fetch, &question) {
            Ok((container, judgement)) => {
                let line = Line::judged(input, container, &judgement, common.language());
                (line, Exit::from(judgement.report.outcome()))
            }
            Err(problem) => (Line::problem(input, &problem, common.language()), Exit::Unreadable),
        };
        output::line(&line, common);
        gravest = gravest.max(exit);
    }
    Ok(gravest)
}

fn judge(
    input: &str,
    fetch: Option<&dyn Fetch>,
    question: &Question<'_>,
) -> Result<(Container, Judgement), Problem> {
    let limits = Limits::default();
    let desk = Desk::new(&NoDocuments, fetch);
    match input::read(input, &limits)? {
        Input::Address(address) => {
            let (_, _, judgement) = app::judge_address(&address, &desk, question, &limits)?;
            Ok((Container::Url, judgement))
        }
        Input::Bytes(bytes) => {
            let reading = app::read(&bytes, &limits)?;
            Ok((reading.container, app::judge(&reading, &desk, question)?))
        }
    }
}
