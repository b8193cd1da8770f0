//! Which badges a CV shows, for whatever is done with it.

use app::Problem;
use portfolio::{BadgeId, Portfolio};

/// The badges named, each once; else those chosen for the CV; else, when none ever was, all that can stand on one.
pub fn badges(
    named: Option<&[String]>,
    cv: Option<&str>,
    portfolio: &Portfolio,
) -> Result<Option<Vec<BadgeId>>, Problem> {
    let Some(named) = named else {
        let none_chosen = app::cv(cv, portfolio)?.badges.is_empty();
        return none_chosen.then(|| app::presentable_badges(portfolio)).transpose();
    };
    let mut badges: Vec<BadgeId> = Vec::new();
    for id in named {
        let badge = portfolio.find_badge(id)?;
        if !badges.contains(&badge) {
            badges.push(badge);
        }
    }
    Ok(Some(badges))
}
