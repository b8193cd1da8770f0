use crate::args::{Check, Common};
use crate::exit::Exit;
use crate::fetch::fetch;
use crate::held;
use crate::open::open;
use crate::output;
use app::Problem;
use portfolio::{BadgeId, Portfolio};

/// Verifies again; the former answers stay, with their dates.
pub fn run(args: &Check, common: &Common) -> Result<Exit, Problem> {
    let portfolio = open(&args.portfolio, common)?;
    let fetch = fetch(common)?;
    let mut gravest = Exit::Done;
    for id in wanted(&args.badge, &portfolio)? {
        let judgement = app::check(&id, &portfolio, fetch.as_deref(), common.now())?;
        output::line(&held::line(&portfolio.badge(id.as_str())?, common.language()), common);
        gravest = gravest.max(Exit::from(judgement.report.outcome()));
    }
    portfolio.close()?;
    Ok(gravest)
}

/// The badges named, or all of them.
fn wanted(named: &[String], portfolio: &Portfolio) -> Result<Vec<BadgeId>, Problem> {
    if named.is_empty() {
        return Ok(portfolio.badges()?.into_iter().map(|held| held.id).collect());
    }
    named.iter().map(|id| Ok(portfolio.find_badge(id)?)).collect()
}
