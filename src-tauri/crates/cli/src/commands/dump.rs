use crate::args::{Common, OnePortfolio};
use crate::exit::Exit;
use crate::open::open;
use crate::output;
use app::Problem;

/// Writes everything a portfolio holds: two portfolios hold the same if their dumps are equal.
pub fn run(args: &OnePortfolio, common: &Common) -> Result<Exit, Problem> {
    let portfolio = open(&args.portfolio, common)?;
    let mut text = String::new();
    portfolio.dump(&mut text)?;
    output::say(text.trim_end());
    portfolio.close()?;
    Ok(Exit::Done)
}
