mod budget;
mod judging;
mod keep;
mod keeper;
mod many;
mod reading;
mod refusal;

pub(crate) use keep::flag_same_id;
pub use many::{Lend, Line, Watch, Way, import_all};

use crate::Problem;
use judge::{Desk, Judged, Source, judge_source};
use portfolio::{Portfolio, Ready, Stored};
use std::sync::Arc;
use time::OffsetDateTime;
use verify::{Document, Fetch, Question, Resolver};

/// What became of one source.
#[derive(Debug, Clone)]
pub struct Imported<'a> {
    /// What was found out, when a badge could be read and was judged.
    pub judged: Option<Judged<'a>>,
    /// Kept, there already, or why not.
    pub stored: Result<Stored, Problem>,
}

/// A badge that was judged, what that rested on, and what was made ready to keep it.
struct Taken<'a> {
    judged: Judged<'a>,
    documents: Vec<Arc<Document>>,
    ready: Ready,
}

/// Takes a badge in: reads it, judges it, keeps it with everything it refers to. What is refused changes nothing.
pub fn import<'a>(
    source: &Source<'a>,
    portfolio: &Portfolio,
    fetch: Option<&dyn Fetch>,
    now: OffsetDateTime,
) -> Imported<'a> {
    let taken = portfolio
        .owner()
        .map_err(Problem::from)
        .and_then(|owner| take(source, portfolio, fetch, &Question { now, addresses: &owner.addresses }));
    let mut taken = match taken {
        Ok(taken) => taken,
        Err(problem) => return Imported { judged: None, stored: Err(problem) },
    };
    let stored = portfolio.together(|portfolio| keep::keep(&mut taken, portfolio, now));
    Imported { judged: Some(taken.judged), stored: stored.unwrap_or_else(Err) }
}

/// Reads and judges.
fn take<'a>(
    source: &Source<'a>,
    held: &dyn Resolver,
    fetch: Option<&dyn Fetch>,
    question: &Question<'_>,
) -> Result<Taken<'a>, Problem> {
    let desk = Desk::new(held, fetch);
    let judged = judge_source(source, &desk, question)?;
    let ready = Ready::of(&judged.original, &judged.judgement.report)?;
    Ok(Taken { judged, documents: desk.documents(), ready })
}
