use crate::Problem;
use crate::import::flag_same_id;
use baking::Limits;
use judge::{Desk, Judgement, What, judge, published_as, read};
use portfolio::{BadgeId, HeldReport, Portfolio};
use std::sync::Arc;
use time::OffsetDateTime;
use verify::{Document, Fetch, Question, Report, Verdict};

/// A badge judged again.
#[derive(Debug, Clone)]
pub struct Checked {
    /// What was found out now.
    pub judgement: Judgement,
    /// What is answered otherwise than before.
    pub changes: Vec<Change>,
}

/// One of the five questions, answered otherwise than before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change {
    /// The question, as `verify::Answers` names it.
    pub question: &'static str,
    /// The answer until now.
    pub before: Verdict,
    /// The answer now.
    pub after: Verdict,
}

/// Judges a badge of the portfolio again. The former answers stay beside the new ones, with their dates.
pub fn check(
    id: &BadgeId,
    portfolio: &Portfolio,
    fetch: Option<&dyn Fetch>,
    now: OffsetDateTime,
) -> Result<Checked, Problem> {
    let before = portfolio.badge(id.as_str())?.report;
    let (judgement, documents) = judge_held(id, portfolio, fetch, now)?;
    portfolio.keep_report(id, &judgement.report, &documents, now)?;
    Ok(Checked { changes: changes(&before, &judgement.report), judgement })
}

/// When the answers about a badge changed, and which: the latest first.
pub fn history(id: &BadgeId, portfolio: &Portfolio) -> Result<Vec<(OffsetDateTime, Vec<Change>)>, Problem> {
    let reports = portfolio.reports(id)?;
    let turns = reports.windows(2).filter_map(|pair| match pair {
        [after, before] => Some((after.judged_at, turned(before, after)?)),
        _ => None,
    });
    Ok(turns.collect())
}

fn turned(before: &HeldReport, after: &HeldReport) -> Option<Vec<Change>> {
    Some(changes(&before.report, &after.report)).filter(|changes| !changes.is_empty())
}

/// The same as [`check`], keeping nothing.
pub(crate) fn judge_held(
    id: &BadgeId,
    portfolio: &Portfolio,
    fetch: Option<&dyn Fetch>,
    now: OffsetDateTime,
) -> Result<(Judgement, Vec<Arc<Document>>), Problem> {
    let held = portfolio.badge(id.as_str())?;
    let addresses = portfolio.owner()?.addresses;
    let mut reading = read(&portfolio.original(&held.id)?.bytes, &Limits::default())?;
    if let (What::Badge(badge), "url", Some(address)) = (&mut reading.what, &*held.container, &held.file_name)
    {
        **badge = published_as((**badge).clone(), address);
    }
    let desk = Desk::new(portfolio, fetch);
    let mut judgement = judge(&reading, &desk, &Question { now, addresses: &addresses })?;
    flag_same_id(&held.id, &mut judgement.report, portfolio)?;
    Ok((judgement, desk.documents()))
}

/// A *no* for another reason is another answer: suspended is not revoked.
fn changes(before: &Report, after: &Report) -> Vec<Change> {
    let pairs = before.answers.all().into_iter().zip(after.answers.all());
    pairs
        .filter(|((_, before), (_, after))| {
            let other_no = after.verdict == Verdict::No && before.reason.code != after.reason.code;
            before.verdict != after.verdict || other_no
        })
        .map(|((question, before), (_, after))| Change {
            question,
            before: before.verdict,
            after: after.verdict,
        })
        .collect()
}
