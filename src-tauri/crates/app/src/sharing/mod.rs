//! Links: a page made of what the person chose, sent to a place, asked after, and ended.
//!
//! What asks a place takes long, so it is apart from the portfolio: [`create_link`], [`end_link`] and [`ask_after_links`]
//! give an [`Errand`], which runs without one, and [`settle`] writes down how it went. Each errand is in the portfolio
//! before it begins: after a power cut, what may lie somewhere is known.

mod content;
mod errand;
mod places;
mod qr;

pub use content::{LinkWish, Shareable, ShareableBadge, SharedPage, make_page, shareable};
pub use errand::{Done, Errand};
pub use places::{KnownPlace, PlaceWish, TriedPlace, place_for, places, remove_place, save_place};
pub use qr::link_qr;

use crate::Problem;
use ::share::PlaceFault;
use errand::Task;
use portfolio::{LinkState, Portfolio, SavedLink};
use time::{Date, OffsetDateTime, Time, UtcOffset};

/// Begins a link: the page is known from now on, and still has to be sent.
///
/// # Errors
/// `link.past` for a last day that is over, `place.none`.
pub fn create_link(
    wish: &LinkWish<'_>,
    page: SharedPage,
    place: &str,
    sent_by: &dyn ::share::Places,
    portfolio: &Portfolio,
) -> Result<Errand, Problem> {
    let place = places::opened(&portfolio.place(place)?)?;
    let link = SavedLink {
        title: match wish.title.trim() {
            "" => page.title.clone(),
            title => title.chars().take(LONGEST_TITLE).collect(),
        },
        cv: wish.cv.map(str::to_owned),
        badges: page.badges,
        place: place.name,
        address: sent_by.address(&place.open, &page.id),
        key: Some(page.key),
        owner: page.owner,
        page: page.sha256,
        id: page.id,
        made: wish.now,
        ends: wish.ends,
        password: wish.password.is_some(),
        state: LinkState::Sending,
        checked: None,
        fault: None,
    };
    portfolio.save_shared_link(&link)?;
    Ok(Errand { link, place: place.open, task: Task::Send { html: page.html } })
}

/// Begins to end a link.
pub fn end_link(id: &str, portfolio: &Portfolio) -> Result<Errand, Problem> {
    let link = SavedLink { state: LinkState::Ending, ..found(id, portfolio)? };
    let place = places::opened(&portfolio.place(&link.place)?)?.open;
    portfolio.save_shared_link(&link)?;
    Ok(Errand { link, place, task: Task::End })
}

/// One errand for each link that has not ended: to see whether it stands, or to end what is over.
pub fn ask_after_links(portfolio: &Portfolio, now: OffsetDateTime) -> Result<Vec<Errand>, Problem> {
    let open = portfolio.shared_links()?.into_iter().filter(|link| link.state != LinkState::Ended);
    open.map(|link| {
        let place = places::opened(&portfolio.place(&link.place)?)?.open;
        let task = if link.state == LinkState::Ending { Task::End } else { Task::Look { now } };
        Ok(Errand { link, place, task })
    })
    .collect()
}

/// Writes down how an errand went. A page that certainly lies nowhere leaves no link behind.
///
/// # Errors
/// What went wrong, when the person asked for it herself and nothing is left of it to look after.
pub fn settle(done: Done, portfolio: &Portfolio) -> Result<SavedLink, Problem> {
    match done {
        Done::Stands(link) => {
            portfolio.save_shared_link(&link)?;
            Ok(*link)
        }
        Done::Nothing { id, fault } => {
            portfolio.drop_shared_link(&id)?;
            Err(fault.into())
        }
    }
}

/// The links, the newest first.
pub fn links(portfolio: &Portfolio) -> Result<Vec<SavedLink>, Problem> {
    Ok(portfolio.shared_links()?)
}

/// Takes an ended link off the list.
pub fn forget_link(id: &str, portfolio: &Portfolio) -> Result<(), Problem> {
    Ok(portfolio.forget_shared_link(&found(id, portfolio)?.id)?)
}

/// The whole link, while it opens something.
pub fn whole_link(link: &SavedLink) -> Option<String> {
    link.key.as_ref().map(|key| format!("{}#{key}", link.address))
}

/// Whether its last day is over, wherever on Earth one reads it.
pub fn is_over(ends: Option<Date>, now: OffsetDateTime) -> bool {
    ends.and_then(end_of).is_some_and(|end| end <= now)
}

/// The moment from which a day is over everywhere: noon of the next day in Greenwich.
fn end_of(day: Date) -> Option<OffsetDateTime> {
    Some(day.next_day()?.with_time(Time::from_hms(12, 0, 0).ok()?).assume_offset(UtcOffset::UTC))
}

/// A link by its name or an unmistakable beginning of it.
fn found(id: &str, portfolio: &Portfolio) -> Result<SavedLink, Problem> {
    let mut like = portfolio.shared_links()?.into_iter().filter(|link| link.id.starts_with(id));
    match (like.next(), like.next()) {
        (Some(link), None) if id.len() >= SHORTEST_ID => Ok(link),
        _ => Ok(portfolio.shared_link(id)?),
    }
}

impl From<PlaceFault> for Problem {
    fn from(fault: PlaceFault) -> Self {
        Problem::new(fault.code()).because(fault)
    }
}

const LONGEST_TITLE: usize = 120;
const SHORTEST_ID: usize = 4;
