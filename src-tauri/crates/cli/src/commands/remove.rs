use crate::args::{Common, OneBadge};
use crate::exit::Exit;
use crate::open::open;
use app::Problem;

/// Erases a badge and all that only it used.
pub fn run(args: &OneBadge, common: &Common) -> Result<Exit, Problem> {
    let mut portfolio = open(&args.portfolio, common)?;
    app::remove(&args.badge, &mut portfolio)?;
    portfolio.close()?;
    Ok(Exit::Done)
}
