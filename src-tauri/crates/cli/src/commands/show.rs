use crate::args::{Common, OneBadge};
use crate::exit::Exit;
use crate::held;
use crate::open::open;
use crate::output;
use app::Problem;

/// Shows one badge as it was judged last.
pub fn run(args: &OneBadge, common: &Common) -> Result<Exit, Problem> {
    let portfolio = open(&args.portfolio, common)?;
    let held = portfolio.badge(&args.badge)?;
    output::line(&held::line(&held, common.language()), common);
    portfolio.close()?;
    Ok(Exit::Done)
}
