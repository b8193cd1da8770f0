use crate::{Desk, Problem, Reading, What, read, settle};
use baking::{Container, Limits};
use openbadges::{Badge, Claims, Kind, Version};
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

/// Judges what an address given by a person answers. The bytes that came are the original.
pub fn judge_address(
    address: &str,
    desk: &Desk<'_>,
    question: &Question<'_>,
    limits: &Limits,
) -> Result<(Arc<Document>, Reading, Judgement), Problem> {
    if let Err(refused) = verify::address::check(address) {
        return Err(Problem::new("input.address").with("address", address).because(format!("{refused:?}")));
    }
    let unreachable = || Problem::new("input.unreachable").with("address", address);
    desk.ask(address, question.now);
    let document = desk.document(address).ok_or_else(unreachable)?;
    let Fetched::Body { status, bytes, .. } = &document.answer else {
        return Err(unreachable());
    };
    let reading = match read(bytes, limits) {
        // A picture that leads elsewhere, which may lead elsewhere again: one step is enough.
        Ok(Reading { what: What::Badge(badge), container, credential, flags }) => {
            let badge = Box::new(published_as(*badge, address));
            Reading { what: What::Badge(badge), container, credential, flags }
        }
        Ok(_) => return Err(Problem::new("input.not-a-badge")),
        Err(_) if *status != 200 => return Err(unreachable()),
        Err(problem) => return Err(problem),
    };
    let judgement = judge(&reading, desk, question)?;
    Ok((document, reading, judgement))
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
    // SPEC §18.10: the bare address in a picture is all there is, so it must be one that can be trusted.
    if container == Container::Png && !address.to_ascii_lowercase().starts_with("https:") {
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
        kind: Kind::Badge,
        claims: Claims { id: Some(address.to_owned()), ..Claims::default() },
        credential: serde_json::Map::new(),
        jws: None,
        address: Some(address.to_owned()),
    }
}
