use crate::args::{Common, List, Verdict};
use crate::exit::Exit;
use crate::held;
use crate::open::open;
use crate::output;
use app::{Filter, Problem, State};
use messages::Language;
use portfolio::HeldBadge;
use verify::Outcome;

/// Shows the badges of a portfolio, newest first.
pub fn run(args: &List, common: &Common) -> Result<Exit, Problem> {
    let portfolio = open(&args.portfolio, common)?;
    let filter = Filter {
        query: args.query.clone(),
        collection: args.collection.clone(),
        outcome: args.verdict.map(Outcome::from),
        ..Filter::default()
    };
    for held in app::badges(&portfolio, &filter)? {
        match common.json {
            true => output::line(&held::listed(&held, &portfolio, common.language())?, common),
            false => output::say(&output::visible(&in_one_line(&held, common.language()))),
        }
    }
    portfolio.close()?;
    Ok(Exit::Done)
}

/// A badge as people look for it: its number here, its state, its name and who gave it.
fn in_one_line(held: &HeldBadge, language: Language) -> String {
    let (state, date) = app::state_of(&held.report);
    let claims = &held.report.claims;
    let code = match (&state, &date) {
        (State::Expired | State::Revoked, Some(_)) => format!("state.{}-on", state.as_str()),
        _ => format!("state.{}", state.as_str()),
    };
    let state = output::words(language, &code, &[("date", date.as_deref().unwrap_or_default())]);
    let issued = claims.issued.as_deref().and_then(|date| messages::date_in_words(language, date));
    let parts = [
        held.id.as_str().get(..8).map(str::to_owned),
        Some(state),
        claims.achievement.name.clone(),
        claims.issuer.name.clone().or_else(|| app::issuer_proof(&held.report)),
        issued,
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
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
