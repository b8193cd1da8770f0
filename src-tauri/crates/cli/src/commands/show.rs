use crate::args::{Common, OneBadge};
use crate::exit::Exit;
use crate::line::Line;
use crate::open::open;
use crate::output;
use app::Problem;

/// Shows one badge as it was judged last.
pub fn run(args: &OneBadge, common: &Common) -> Result<Exit, Problem> {
    let portfolio = open(&args.portfolio, common)?;
    let held = portfolio.badge(&args.badge)?;
    output::line(&Line::held(&held, common.language()), common);
    portfolio.close()?;
    Ok(Exit::Done)
}
