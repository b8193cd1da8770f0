use crate::args::{Common, List, Verdict};
use crate::exit::Exit;
use crate::line::Line;
use crate::open::open;
use crate::output;
use app::{Filter, Problem};
use verify::Outcome;

/// Shows the badges of a portfolio, newest first.
pub fn run(args: &List, common: &Common) -> Result<Exit, Problem> {
    let portfolio = open(&args.portfolio, common)?;
    if args.collection.is_some() {
        return Err(Problem::new("usage.not-yet"));
    }
    let filter = Filter { query: args.query.clone(), outcome: args.verdict.map(Outcome::from) };
    for held in app::badges(&portfolio, &filter)? {
        output::line(&Line::held(&held, common.language()).listed(&held), common);
    }
    portfolio.close()?;
    Ok(Exit::Done)
}

impl From<Verdict> for Outcome {
    fn from(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Verified => Outcome::Verified,
            Verdict::NotConfirmed => Outcome::NotConfirmed,
            Verdict::Rejected => Outcome::Rejected,
        }
    }
}
