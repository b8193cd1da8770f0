use crate::args::{Check, Common};
use crate::exit::Exit;
use crate::fetch::fetch;
use crate::held;
use crate::open::open;
use crate::output;
use app::{Ahead, Problem, Reach};
use portfolio::{BadgeId, Portfolio};
use std::io::IsTerminal;
use std::ops::ControlFlow;
use verify::Fetch;

/// Verifies again; the former answers stay, with their dates.
pub fn run(args: &Check, common: &Common) -> Result<Exit, Problem> {
    let portfolio = open(&args.portfolio, common)?;
    let badges = wanted(&args.badge, &portfolio)?;
    let ahead = fetch(common)?.map(|reach| fetch_ahead(&badges, &portfolio, &reach, common)).transpose()?;
    let mut gravest = Exit::Done;
    for id in badges {
        let checked = app::check(&id, &portfolio, ahead.as_ref().map(|a| a as &dyn Fetch), common.now())?;
        let held = portfolio.badge(id.as_str())?;
        output::line(&held::checked(&held, &checked.changes, common.language()), common);
        gravest = gravest.max(Exit::from(checked.judgement.report.outcome()));
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

/// Each address is asked once for all badges. Whoever watches a terminal sees how far it is.
fn fetch_ahead(
    badges: &[BadgeId],
    portfolio: &Portfolio,
    reach: &Reach,
    common: &Common,
) -> Result<Ahead, Problem> {
    let watched = std::io::stderr().is_terminal();
    let mut watch = |done: usize, total: usize| {
        if watched {
            let (done, total) = (done.to_string(), total.to_string());
            let words = output::words(common.language(), "cli.asking", &[("done", &done), ("total", &total)]);
            eprint!("\r{words}");
        }
        ControlFlow::Continue(())
    };
    let look = |ahead: &Ahead| ahead.wanted(badges, portfolio, common.now());
    let ahead = app::fetch_ahead(look, reach, common.now(), &mut watch)?;
    if watched {
        eprintln!();
    }
    Ok(ahead.unwrap_or_default())
}
