//! The line of a badge that is kept.

use app::{Change, Problem};
use judge::line::{ChangeLine, HeldLine, Judged, Line, outcome};
use messages::Language;
use portfolio::{HeldBadge, Personal, Portfolio};

/// The line of a badge that is kept.
pub fn line(held: &HeldBadge, language: Language) -> Line {
    Line {
        input: held.file_name.clone().unwrap_or_else(|| held.id.to_string()),
        id: Some(held.id.to_string()),
        member: held.member.clone(),
        stored: None,
        outcome: outcome(held.report.outcome()),
        state: Some(app::state_of(&held.report).0),
        container: Some(held.container.clone()),
        judged: Judged::of(&held.report, language),
        missing: Some(held.report.missing.clone()),
        changed: None,
        held: None,
        error: None,
    }
}

/// The same, checked again.
pub fn checked(held: &HeldBadge, changes: &[Change], language: Language) -> Line {
    let told = |change: &Change| ChangeLine {
        question: change.question,
        before: change.before,
        after: change.after,
    };
    Line { changed: Some(changes.iter().map(told).collect()), ..line(held, language) }
}

/// The same as `list` gives it.
pub fn listed(held: &HeldBadge, portfolio: &Portfolio, language: Language) -> Result<Line, Problem> {
    let added = crate::clock::write(held.added);
    let Personal { collections, tags, .. } = portfolio.personal(&held.id)?;
    Ok(Line { missing: None, held: Some(HeldLine { added, collections, tags }), ..line(held, language) })
}
