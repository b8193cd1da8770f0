use super::Taken;
use super::refusal::refusal;
use crate::Problem;
use portfolio::{BadgeId, NewBadge, Portfolio, Ready, Stored};
use time::OffsetDateTime;
use verify::{Finding, Report};

/// What became of a badge: kept, there already, or why it was refused.
pub(super) type Outcome = Result<Stored, Problem>;

/// Keeps a badge that was judged, unless it is to be refused for what it is. `Err` when the portfolio could not keep it;
/// to be called within [`Portfolio::together`], which then takes it back.
pub(super) fn keep(
    taken: &mut Taken<'_>,
    portfolio: &Portfolio,
    now: OffsetDateTime,
) -> Result<Outcome, Problem> {
    let Taken { judged, documents, ready } = taken;
    if let Some(problem) = refusal(judged) {
        return Ok(Err(problem));
    }
    if flag_same_id(&ready.id(), &mut judged.judgement.report, portfolio)? {
        *ready = Ready::of(&judged.original, &judged.judgement.report)?;
    }
    let badge = NewBadge {
        original: &judged.original,
        file_name: judged.name.as_deref(),
        media_type: judged.media_type,
        credential: &judged.credential,
        container: judged.container.as_str(),
        member: judged.member.as_deref(),
        report: &judged.judgement.report,
        documents,
        ready: Some(ready),
    };
    let stored = portfolio.add(&badge, now)?;
    if let Stored::New(id) = &stored {
        tell_the_other(id, &judged.judgement.report, portfolio)?;
    }
    Ok(Ok(stored))
}

const SAME_ID: &str = "identity.same-id";

/// Another badge already uses the credential's own identifier: the person sees both, and neither replaces the other.
/// Gives whether that changes the report.
pub(crate) fn flag_same_id(
    id: &BadgeId,
    report: &mut Report,
    portfolio: &Portfolio,
) -> Result<bool, Problem> {
    let same = !others(id, report, portfolio)?.is_empty();
    // A first try to keep it may have flagged it for another that was then not kept.
    let changes = report.has_flag(SAME_ID) != same;
    report.flags.retain(|flag| flag.code != SAME_ID);
    if same {
        report.flags.push(Finding::new(SAME_ID));
    }
    Ok(changes)
}

/// A badge kept before learns of one that uses its identifier: which of them came first must not change what is said.
/// Where there are several, they know of each other.
fn tell_the_other(id: &BadgeId, report: &Report, portfolio: &Portfolio) -> Result<(), Problem> {
    let others = others(id, report, portfolio)?;
    let [other] = others.as_slice() else { return Ok(()) };
    let mut held = portfolio.badge(other.as_str())?;
    if !held.report.has_flag(SAME_ID) {
        held.report.flags.push(Finding::new(SAME_ID));
        // Its answers are as old as they were.
        portfolio.keep_report(other, &held.report, &[], held.judged_at)?;
    }
    Ok(())
}

/// Other badges with the credential's own identifier: two at most, which is enough to know that there are several.
fn others(id: &BadgeId, report: &Report, portfolio: &Portfolio) -> Result<Vec<BadgeId>, Problem> {
    let Some(own) = &report.claims.id else {
        return Ok(Vec::new());
    };
    let mut others = portfolio.badges_of_credential(own, 3)?;
    others.retain(|other| other != id);
    others.truncate(2);
    Ok(others)
}
