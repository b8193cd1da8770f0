use crate::Problem;
use crate::import::flag_same_id;
use baking::Limits;
use judge::{Desk, Judgement, What, judge, published_as, read};
use portfolio::{BadgeId, Portfolio};
use time::OffsetDateTime;
use verify::{Fetch, Question};

/// Judges a badge of the portfolio again. The former answers stay beside the new ones, with their dates.
pub fn check(
    id: &BadgeId,
    portfolio: &Portfolio,
    fetch: Option<&dyn Fetch>,
    now: OffsetDateTime,
) -> Result<Judgement, Problem> {
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
    portfolio.keep_report(&held.id, &judgement.report, &desk.documents(), now)?;
    Ok(judgement)
}
