//! What is asked of a place, and what became of it.

use super::{end_of, is_over};
use portfolio::{LinkState, SavedLink, hex};
use share::{Ending, Place, PlaceFault, Places, Sight, Upload};
use time::OffsetDateTime;

/// Something to be asked of a place, without the portfolio.
#[derive(Debug)]
pub struct Errand {
    pub(super) link: SavedLink,
    pub(super) place: Place,
    pub(super) task: Task,
}

pub(super) enum Task {
    Send { html: Vec<u8> },
    End,
    Look { now: OffsetDateTime },
}

/// How an errand went.
#[derive(Debug)]
pub enum Done {
    /// There is a link to look after, or one that ended.
    Stands(Box<SavedLink>),
    /// No page lies anywhere.
    Nothing {
        /// Of the page.
        id: String,
        /// Why.
        fault: PlaceFault,
    },
}

impl Done {
    fn stands(link: SavedLink) -> Self {
        Done::Stands(Box::new(link))
    }
}

impl Errand {
    /// Asks the place, and waits. `clock` says when the answer came.
    pub fn run(self, places: &dyn Places, clock: fn() -> OffsetDateTime) -> Done {
        let Errand { link, place, task } = self;
        let asked = Asked { places, place, clock };
        match task {
            Task::Send { html } => asked.send(link, &html),
            Task::End => Done::stands(asked.end(link)),
            Task::Look { now } => Done::stands(asked.look(link, now)),
        }
    }
}

struct Asked<'a> {
    places: &'a dyn Places,
    place: Place,
    clock: fn() -> OffsetDateTime,
}

impl Asked<'_> {
    fn send(&self, mut link: SavedLink, html: &[u8]) -> Done {
        let page = Upload { id: &link.id, owner: &link.owner, html, ends: link.ends.and_then(end_of) };
        let placed = match self.places.put(&self.place, &page) {
            Ok(placed) => placed,
            Err(fault) if nothing_was_sent(&fault) => return Done::Nothing { id: link.id, fault },
            Err(fault) => return self.taken_back(link, fault),
        };
        link.address = placed.address;
        if let Some(last) = placed.ends.and_then(|ends| ends.to_utc().date().previous_day()) {
            link.ends = Some(link.ends.map_or(last, |wished| wished.min(last)));
        }
        match self.seen(&link) {
            Ok(true) => Done::stands(self.settled(link, LinkState::Standing, None)),
            // A page that its readers cannot open must not lie about.
            Ok(false) => self.taken_back(link, PlaceFault::Unexpected { status: 404 }),
            Err(fault @ (PlaceFault::NotPublic { .. } | PlaceFault::Downloads | PlaceFault::Changed)) => {
                self.taken_back(link, fault)
            }
            Err(fault) => Done::stands(self.settled(link, LinkState::Sending, Some(fault))),
        }
    }

    /// After a failure nobody knows what lies there: it is taken away, and looked for.
    fn taken_back(&self, link: SavedLink, fault: PlaceFault) -> Done {
        match self.take_away(&link) {
            Ok(()) => Done::Nothing { id: link.id, fault },
            Err(_) => Done::stands(self.settled(link, LinkState::Sending, Some(fault))),
        }
    }

    fn end(&self, link: SavedLink) -> SavedLink {
        match self.take_away(&link) {
            Ok(()) => self.settled(link, LinkState::Ended, None),
            Err(fault) => self.settled(link, LinkState::Ending, Some(fault)),
        }
    }

    /// Has the page deleted, and looks for it as a stranger would.
    fn take_away(&self, link: &SavedLink) -> Result<(), PlaceFault> {
        let told = self.places.end(&self.place, &link.id, &link.owner);
        match self.places.look(&link.address) {
            Ok(Sight::Gone) => Ok(()),
            // What a bucket has not is for many a stranger the same as what it does not show.
            Err(PlaceFault::NotPublic { .. }) if told.is_ok() => Ok(()),
            Ok(Sight::There { .. }) => Err(told.err().unwrap_or(PlaceFault::StillThere)),
            Err(fault) => Err(told.err().unwrap_or(fault)),
        }
    }

    fn look(&self, link: SavedLink, now: OffsetDateTime) -> SavedLink {
        let over = is_over(link.ends, now);
        match self.seen(&link) {
            Ok(true) if over => match self.place.destination.promises().expiry {
                Ending::ByBesace | Ending::ByThePage => self.end(link),
                _ => self.settled(link, LinkState::Ending, Some(PlaceFault::StillThere)),
            },
            Ok(true) => self.settled(link, LinkState::Standing, None),
            Ok(false) if over || link.state == LinkState::Sending => {
                self.settled(link, LinkState::Ended, None)
            }
            Ok(false) => self.settled(link, LinkState::Standing, Some(PlaceFault::Vanished)),
            Err(fault) => {
                let state = link.state;
                self.settled(link, state, Some(fault))
            }
        }
    }

    /// Whether a stranger finds the page, the very one.
    fn seen(&self, link: &SavedLink) -> Result<bool, PlaceFault> {
        match self.places.look(&link.address)? {
            Sight::Gone => Ok(false),
            Sight::There { sha256 } if hex(&sha256) == link.page => Ok(true),
            Sight::There { .. } => Err(PlaceFault::Changed),
        }
    }

    fn settled(&self, link: SavedLink, state: LinkState, fault: Option<PlaceFault>) -> SavedLink {
        SavedLink {
            state,
            checked: Some((self.clock)()),
            fault: fault.map(|fault| fault.code().to_owned()),
            key: link.key.filter(|_| state != LinkState::Ended),
            ..link
        }
    }
}

/// Whether the place refused before there was anything of the page.
fn nothing_was_sent(fault: &PlaceFault) -> bool {
    matches!(
        fault,
        PlaceFault::NotAPlace
            | PlaceFault::Insecure
            | PlaceFault::NotAllowed { .. }
            | PlaceFault::NoFolder { .. }
            | PlaceFault::Taken { .. }
            | PlaceFault::TooLarge
            | PlaceFault::Busy
            | PlaceFault::EndIsPast
            | PlaceFault::Unreachable { .. }
            | PlaceFault::Untrusted { .. }
    )
}

impl std::fmt::Debug for Task {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Task::Send { .. } => "Send",
            Task::End => "End",
            Task::Look { .. } => "Look",
        })
    }
}
