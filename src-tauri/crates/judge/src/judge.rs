use crate::pasted::{self, Pasted};
use crate::{Desk, Problem, Reading, What, read, settle};
use baking::{Container, Kind, Limits};
use openbadges::{Badge, Claims, Version};
use std::collections::VecDeque;
use std::sync::Arc;
use verify::{Document, Fetched, Question, Report, Resolver};

/// A badge with everything that was found out about it.
#[derive(Debug, Clone)]
pub struct Judgement {
    /// The badge judged. When a picture only holds an address, it is what was published there.
    pub badge: Badge,
    /// The five answers, and what was found in the file.
    pub report: Report,
}

/// Judges what was read from a file.
pub fn judge(reading: &Reading, desk: &Desk<'_>, question: &Question<'_>) -> Result<Judgement, Problem> {
    let badge = match &reading.what {
        What::Badge(badge) => (**badge).clone(),
        What::Address(address) => published(address, reading.container, desk, question)?,
    };
    let mut report = settle(&badge, desk, question);
    report.flags.splice(0..0, reading.flags.iter().cloned());
    Ok(Judgement { badge, report })
}

/// Judges what an address given by a person answers: itself, or where the badge of that page lies (PLATFORMS). The
/// bytes that came are the original. At each step the address policy is asked first.
pub fn judge_address(
    address: &str,
    desk: &Desk<'_>,
    question: &Question<'_>,
    limits: &Limits,
) -> Result<(Arc<Document>, Reading, Judgement), Problem> {
    let checked = verify::address::check(address).map_err(|refused| {
        Problem::new("input.address").with("address", address).because(format!("{refused:?}"))
    })?;
    let mut to_ask = match pasted::read(&checked) {
        Pasted::Ask(addresses) => VecDeque::from(addresses),
        Pasted::ReceiveLink => return Err(Problem::new("input.receive-link")),
    };
    let mut asked = 0;
    let mut told = Vec::new();
    while let Some(next) = to_ask.pop_front().filter(|_| asked < MOST_ASKED) {
        asked += 1;
        match read_at(&next, desk, question, limits) {
            Ok((document, reading)) => {
                let judgement = judge(&reading, desk, question)?;
                return Ok((document, reading, judgement));
            }
            Err(NoBadge::Page(document)) => {
                to_ask.extend(addresses_on(&document));
                // A page is not worth keeping, and may say more of the person than the badge does.
                desk.forget(&next);
                told.push(Problem::new("input.page-without-badge"));
            }
            Err(NoBadge::Other(problem)) => told.push(problem),
        }
    }
    Err(gravest(told))
}

/// How many addresses one pasted address may lead to.
const MOST_ASKED: usize = 6;

/// Why an address gave no badge.
enum NoBadge {
    /// It is a web page.
    Page(Arc<Document>),
    /// It is something else.
    Other(Problem),
}

fn read_at(
    address: &str,
    desk: &Desk<'_>,
    question: &Question<'_>,
    limits: &Limits,
) -> Result<(Arc<Document>, Reading), NoBadge> {
    let unreachable = || NoBadge::Other(Problem::new("input.unreachable").with("address", address));
    if verify::address::check(address).is_err() {
        return Err(unreachable());
    }
    desk.ask(address, question.now);
    let document = desk.document(address).ok_or_else(unreachable)?;
    let Fetched::Body { status, bytes, .. } = &document.answer else {
        return Err(unreachable());
    };
    match read(bytes, limits) {
        // A picture that leads elsewhere, which may lead elsewhere again: one step is enough.
        Ok(Reading { what: What::Badge(badge), container, credential, flags }) => {
            let badge = Box::new(published_as(*badge, address));
            let reading = Reading { what: What::Badge(badge), container, credential, flags };
            Ok((document, reading))
        }
        Ok(_) => Err(NoBadge::Other(Problem::new("input.not-a-badge"))),
        Err(_) if *status != 200 => Err(unreachable()),
        Err(_) if Kind::of(bytes) == Kind::Html => Err(NoBadge::Page(document)),
        Err(problem) => Err(NoBadge::Other(problem)),
    }
}

fn addresses_on(document: &Document) -> Vec<String> {
    match &document.answer {
        Fetched::Body { bytes, .. } => pasted::addresses_in(bytes, &document.final_address),
        Fetched::Failed(_) => Vec::new(),
    }
}

/// What to tell when no address gave a badge: what was wrong with the badge that was there; else that there is only a
/// page, or a picture beside it; else that nobody answered at what was pasted.
fn gravest(told: Vec<Problem>) -> Problem {
    let rank = |problem: &Problem| match &*problem.code {
        "input.unreachable" => 2,
        "input.page-without-badge" | "input.not-baked" | "input.other-picture" => 1,
        _ => 0,
    };
    let page = told.iter().any(|problem| problem.code == "input.page-without-badge");
    let best = told.into_iter().rev().min_by_key(rank);
    match best {
        Some(problem) if page && rank(&problem) == 1 => Problem::new("input.page-without-badge"),
        Some(problem) => problem,
        None => Problem::new("input.not-a-badge"),
    }
}

/// The assertion that a legacy picture says is published at `address` (OB20-Bake "Legacy PNGs"). When nobody can
/// be asked, all that is known is where it should be.
fn published(
    address: &str,
    container: Container,
    desk: &Desk<'_>,
    question: &Question<'_>,
) -> Result<Badge, Problem> {
    let forbidden = || Problem::new("container.address").with("address", address);
    verify::address::check(address).map_err(|refused| forbidden().because(format!("{refused:?}")))?;
    // SPEC §18.10: the bare address in a picture or a PDF is all there is, so it must be one that can be trusted.
    let baked = matches!(container, Container::Png | Container::Pdf);
    if baked && !address.to_ascii_lowercase().starts_with("https:") {
        return Err(forbidden());
    }
    desk.ask(address, question.now);
    match desk.document(address).as_deref() {
        Some(Document { answer: Fetched::Body { status: 200, bytes, .. }, .. }) => {
            let reading = read(bytes, &Limits::default())?;
            match reading.what {
                What::Badge(badge) => Ok(published_as(*badge, address)),
                What::Address(_) => Err(Problem::new("input.not-a-badge")),
            }
        }
        _ => Ok(somewhere(address)),
    }
}

/// Older assertions do not say where they are published; they are where they were found (SPEC §3).
pub fn published_as(mut badge: Badge, address: &str) -> Badge {
    badge.address = Some(address.to_owned());
    badge
}

/// An assertion of which nothing is known but its address.
fn somewhere(address: &str) -> Badge {
    Badge {
        version: Version::V0_5,
        kind: openbadges::Kind::Badge,
        claims: Claims { id: Some(address.to_owned()), ..Claims::default() },
        credential: serde_json::Map::new(),
        jws: None,
        address: Some(address.to_owned()),
    }
}
