//! Links to pages that the person shared: where each lies, what opens it, and how it stands.

use crate::error::unreadable;
use crate::places;
use crate::reports::{moment, read_moment};
use crate::{Portfolio, PortfolioError};
use rusqlite::{OptionalExtension, Row, params};
use time::macros::format_description;
use time::{Date, OffsetDateTime};

/// How far a link has come. What is written before its place is asked tells the truth after a cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkState {
    /// On its way to its place; perhaps there, perhaps not.
    Sending,
    /// It was seen there.
    Standing,
    /// The person ended it; perhaps it is still there.
    Ending,
    /// It ended, and was found there no more.
    Ended,
}

/// A link.
#[derive(Clone, PartialEq, Eq)]
pub struct SavedLink {
    /// The page's name where it lies.
    pub id: String,
    /// As the person calls it.
    pub title: String,
    /// The CV it shows, by the name it had.
    pub cv: Option<String>,
    /// How many badges it shows.
    pub badges: u32,
    /// The name of its place.
    pub place: String,
    /// Where a reader finds it.
    pub address: String,
    /// What stands behind the `#`; none once it has ended.
    pub key: Option<String>,
    /// What ends it at a relay.
    pub owner: String,
    /// SHA-256 of the page, in lower-case hexadecimal.
    pub page: String,
    /// When it was made.
    pub made: OffsetDateTime,
    /// Its last day.
    pub ends: Option<Date>,
    /// Whether it asks for a password.
    pub password: bool,
    /// How far it has come.
    pub state: LinkState,
    /// When its place was asked last.
    pub checked: Option<OffsetDateTime>,
    /// What went wrong then: a code.
    pub fault: Option<String>,
}

const LINK: &str =
    "SELECT id, title, cv, badges, place.name, link.address, key, owner, page, made, ends, password,
        state, checked, fault
    FROM link JOIN place ON place.number = place";
const DAY: &[time::format_description::BorrowedFormatItem<'_>] = format_description!("[year]-[month]-[day]");

impl Portfolio {
    /// The links, the newest first.
    pub fn shared_links(&self) -> Result<Vec<SavedLink>, PortfolioError> {
        let mut sql = self.database.prepare_cached(&format!("{LINK} ORDER BY link.number DESC"))?;
        let rows = sql.query_map([], columns)?;
        rows.map(|row| row.map_err(PortfolioError::from)?.read()).collect()
    }

    /// One link, by its page's name.
    pub fn shared_link(&self, id: &str) -> Result<SavedLink, PortfolioError> {
        let sql = format!("{LINK} WHERE id = ?1");
        let found = self.database.prepare_cached(&sql)?.query_row([id], columns).optional()?;
        found.ok_or_else(|| no_link(id))?.read()
    }

    /// Keeps a link: a new one, or what it is now. Its place, its page and its day of birth stay.
    pub fn save_shared_link(&self, link: &SavedLink) -> Result<(), PortfolioError> {
        let place = places::number(&link.place, &self.database)?;
        let ends = link.ends.map(|day| day.format(DAY)).transpose().map_err(unreadable)?;
        let checked = link.checked.map(moment).transpose()?;
        let sql = "INSERT INTO link (id, title, cv, badges, place, address, key, owner, page, made, ends, password,
                state, checked, fault)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
            ON CONFLICT (id) DO UPDATE SET title = excluded.title, address = excluded.address, key = excluded.key,
                ends = excluded.ends, state = excluded.state, checked = excluded.checked, fault = excluded.fault";
        self.database.prepare_cached(sql)?.execute(params![
            link.id,
            link.title,
            link.cv,
            link.badges,
            place,
            link.address,
            link.key,
            link.owner,
            link.page,
            moment(link.made)?,
            ends,
            link.password,
            link.state.word(),
            checked,
            link.fault,
        ])?;
        // What opened a page that has ended is to be found nowhere any more.
        if link.key.is_none() { self.purge_all() } else { Ok(()) }
    }

    /// Takes an ended link off the list.
    ///
    /// # Errors
    /// [`PortfolioError::LinkStands`] for another: nobody could end it any more.
    pub fn forget_shared_link(&self, id: &str) -> Result<(), PortfolioError> {
        if self.shared_link(id)?.state != LinkState::Ended {
            return Err(PortfolioError::LinkStands { id: id.to_owned() });
        }
        self.drop_shared_link(id)
    }

    /// Takes a link off the list whose page was never put anywhere.
    pub fn drop_shared_link(&self, id: &str) -> Result<(), PortfolioError> {
        self.database.execute("DELETE FROM link WHERE id = ?1", [id])?;
        self.purge_all()
    }
}

impl LinkState {
    const ALL: [LinkState; 4] =
        [LinkState::Sending, LinkState::Standing, LinkState::Ending, LinkState::Ended];

    fn word(self) -> &'static str {
        match self {
            LinkState::Sending => "sending",
            LinkState::Standing => "standing",
            LinkState::Ending => "ending",
            LinkState::Ended => "ended",
        }
    }
}

/// A row, with its moments and its state as they are written.
struct Written {
    link: SavedLink,
    made: String,
    ends: Option<String>,
    state: String,
    checked: Option<String>,
}

impl Written {
    fn read(self) -> Result<SavedLink, PortfolioError> {
        let Written { link, made, ends, state, checked } = self;
        let state = LinkState::ALL.into_iter().find(|known| known.word() == state);
        Ok(SavedLink {
            made: read_moment(&made)?,
            ends: ends.map(|day| Date::parse(&day, DAY)).transpose().map_err(unreadable)?,
            state: state.ok_or_else(|| unreadable("a link in an unknown state"))?,
            checked: checked.map(|moment| read_moment(&moment)).transpose()?,
            ..link
        })
    }
}

fn columns(row: &Row<'_>) -> rusqlite::Result<Written> {
    let link = SavedLink {
        id: row.get(0)?,
        title: row.get(1)?,
        cv: row.get(2)?,
        badges: row.get(3)?,
        place: row.get(4)?,
        address: row.get(5)?,
        key: row.get(6)?,
        owner: row.get(7)?,
        page: row.get(8)?,
        made: OffsetDateTime::UNIX_EPOCH,
        ends: None,
        password: row.get(11)?,
        state: LinkState::Sending,
        checked: None,
        fault: row.get(14)?,
    };
    Ok(Written { link, made: row.get(9)?, ends: row.get(10)?, state: row.get(12)?, checked: row.get(13)? })
}

fn no_link(id: &str) -> PortfolioError {
    PortfolioError::NoLink { id: id.to_owned() }
}

impl std::fmt::Debug for SavedLink {
    /// Neither what opens a page nor what ends it.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SavedLink").field("state", &self.state).finish_non_exhaustive()
    }
}
