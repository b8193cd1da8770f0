use crate::Problem;
use judge::{Desk, Judged, Source, judge_source};
use openbadges::Kind;
use portfolio::{BadgeId, NewBadge, Portfolio, Stored};
use std::sync::Arc;
use time::OffsetDateTime;
use verify::{Document, Fetch, Finding, Question, Report, Verdict};

/// What became of one source.
#[derive(Debug, Clone)]
pub struct Imported<'a> {
    /// What was found out, when a badge could be read.
    pub judged: Option<Judged<'a>>,
    /// Kept, there already, or why not.
    pub stored: Result<Stored, Problem>,
}

/// Takes a badge in: reads it, judges it, keeps it with everything it refers to. What is refused changes nothing.
pub fn import<'a>(
    source: &Source<'a>,
    portfolio: &mut Portfolio,
    fetch: Option<&dyn Fetch>,
    now: OffsetDateTime,
) -> Imported<'a> {
    let (mut judged, documents) = match take(source, portfolio, fetch, now) {
        Ok(taken) => taken,
        Err(problem) => return Imported { judged: None, stored: Err(problem) },
    };
    let stored = match refusal(&judged) {
        Some(problem) => Err(problem),
        None => keep(&mut judged, &documents, portfolio, now),
    };
    Imported { judged: Some(judged), stored }
}

type Documents = Vec<Arc<Document>>;

fn take<'a>(
    source: &Source<'a>,
    portfolio: &Portfolio,
    fetch: Option<&dyn Fetch>,
    now: OffsetDateTime,
) -> Result<(Judged<'a>, Documents), Problem> {
    let addresses = portfolio.owner()?.addresses;
    let desk = Desk::new(portfolio, fetch);
    let judged = judge_source(source, &desk, &Question { now, addresses: &addresses })?;
    Ok((judged, desk.documents()))
}

/// Why a badge that could be read is not kept: it is no badge, or it was tampered with, or was not given by whom it
/// says, or nobody could ever tell. Expired, revoked, somebody else's or unreachable: kept and marked.
fn refusal(judged: &Judged<'_>) -> Option<Problem> {
    const NEVER_TOLD: [&str; 2] = ["context.unknown", "proof.unsupported"];
    match judged.judgement.badge.kind {
        Kind::OtherCredential => return Some(Problem::new("import.not-open-badge")),
        Kind::Endorsement => return Some(Problem::new("import.endorsement")),
        Kind::NoAward(found) => return Some(openbadges::ParseError::NotABadge(found).into()),
        Kind::Badge => {}
    }
    let answers = &judged.judgement.report.answers;
    let told_no = [&answers.intact, &answers.issuer].into_iter().find(|answer| answer.verdict == Verdict::No);
    let untold = Some(&answers.intact).filter(|answer| {
        answer.verdict == Verdict::NotConfirmed && NEVER_TOLD.contains(&&*answer.reason.code)
    });
    told_no.or(untold).map(|answer| Problem::from(&answer.reason))
}

fn keep(
    judged: &mut Judged<'_>,
    documents: &Documents,
    portfolio: &mut Portfolio,
    now: OffsetDateTime,
) -> Result<Stored, Problem> {
    let id = BadgeId::of(&judged.original);
    flag_same_id(&id, &mut judged.judgement.report, portfolio)?;
    let badge = NewBadge {
        original: &judged.original,
        file_name: judged.name.as_deref(),
        media_type: judged.media_type,
        credential: &judged.credential,
        container: judged.container.as_str(),
        member: judged.member.as_deref(),
        report: &judged.judgement.report,
        documents,
    };
    let stored = portfolio.add(&badge, now)?;
    if let Stored::New(id) = &stored {
        tell_the_others(id, &judged.judgement.report, portfolio)?;
    }
    Ok(stored)
}

const SAME_ID: &str = "identity.same-id";

/// Another badge already uses the credential's own identifier: the person sees both, and neither replaces the other.
pub(crate) fn flag_same_id(id: &BadgeId, report: &mut Report, portfolio: &Portfolio) -> Result<(), Problem> {
    if !others(id, report, portfolio)?.is_empty() {
        report.flags.push(Finding::new(SAME_ID));
    }
    Ok(())
}

/// Badges kept before learn of one that uses their identifier: which of them came first must not change what is said.
fn tell_the_others(id: &BadgeId, report: &Report, portfolio: &Portfolio) -> Result<(), Problem> {
    for other in others(id, report, portfolio)? {
        let mut held = portfolio.badge(other.as_str())?;
        if !held.report.has_flag(SAME_ID) {
            held.report.flags.push(Finding::new(SAME_ID));
            // Its answers are as old as they were.
            portfolio.keep_report(&other, &held.report, &[], held.judged_at)?;
        }
    }
    Ok(())
}

fn others(id: &BadgeId, report: &Report, portfolio: &Portfolio) -> Result<Vec<BadgeId>, Problem> {
    let Some(own) = &report.claims.id else {
        return Ok(Vec::new());
    };
    let mut others = portfolio.badges_of_credential(own)?;
    others.retain(|other| other != id);
    Ok(others)
}
