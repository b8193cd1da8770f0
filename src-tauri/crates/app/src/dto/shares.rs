//! Links, and the places where their pages lie.

use super::{ProblemView, iso};
use crate::{KnownPlace, Problem, Shareable, State, is_over, whole_link};
use messages::Language;
use portfolio::{EvidenceItem, LinkState, SavedLink};
use serde::{Deserialize, Serialize};
use share::{Destination, Ending, Promises, Readers};
use time::OffsetDateTime;

/// What a place can do for a link.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PromisesView {
    /// What happens on the end date.
    #[cfg_attr(feature = "bindings", ts(type = "EndingWord"))]
    pub expiry: String,
    /// What happens when the person ends the link.
    #[cfg_attr(feature = "bindings", ts(type = "EndingWord"))]
    pub revocation: String,
    /// Who can read the page.
    #[cfg_attr(feature = "bindings", ts(type = "\"with-the-link\" | \"with-the-file\""))]
    pub readers: String,
}

/// How a link ends, in a word.
pub const ENDING_WORDS: [&str; 4] = ["by-the-place", "by-besace", "by-the-page", "by-nobody"];
/// What kind of place, in a word.
pub const PLACE_WORDS: [&str; 4] = ["folder", "webdav", "s3", "relay"];
/// How a link stands, in a word.
pub const LINK_WORDS: [&str; 5] = ["unfinished", "open", "over", "ended", "unclear"];

/// A place that the person saved; never with what opens it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PlaceView {
    /// As the person calls it.
    pub name: String,
    /// What it is.
    #[cfg_attr(feature = "bindings", ts(type = "PlaceWord"))]
    pub kind: String,
    /// Where it is, as it is written.
    pub address: String,
    /// The name that opens it, or the key id of S3.
    pub user: Option<String>,
    /// Whether a password, a key or a token is kept for it.
    pub has_secret: bool,
    /// What it can do for a link.
    pub promises: PromisesView,
    /// How many links there have not ended.
    pub links: usize,
}

/// A link.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LinkView {
    /// Its identifier: the page's name where it lies.
    pub id: String,
    /// As the person calls it.
    pub title: String,
    /// The CV it shows.
    pub cv: Option<String>,
    /// How many badges it shows.
    pub badges: u32,
    /// The name of its place.
    pub place: String,
    /// What its place is.
    #[cfg_attr(feature = "bindings", ts(type = "PlaceWord"))]
    pub kind: String,
    /// What its place can do for it.
    pub promises: PromisesView,
    /// The whole link, until it ends.
    pub link: Option<String>,
    /// Where the page lies, in a folder.
    pub file: Option<String>,
    /// How it stands.
    #[cfg_attr(feature = "bindings", ts(type = "LinkWord"))]
    pub state: String,
    /// When it was made.
    pub made: String,
    /// Its last day.
    pub ends: Option<String>,
    /// Whether it asks for a password.
    pub password: bool,
    /// When its place was last asked.
    pub checked: Option<String>,
    /// What went wrong then.
    pub problem: Option<ProblemView>,
}

/// What a person can choose from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ShareableView {
    /// The CVs by name.
    pub cvs: Vec<String>,
    /// The badges, newest first.
    pub badges: Vec<ShareableBadgeView>,
    /// The person's addresses that badges were given to.
    pub addresses: Vec<String>,
}

/// A badge that can be shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ShareableBadgeView {
    /// The badge.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Who gave it.
    pub issuer: String,
    /// How it stands.
    pub state: State,
    /// The CVs it stands on.
    pub on_cv: Vec<String>,
    /// What is attached to it.
    pub evidence: Vec<ShareableEvidence>,
}

/// A piece of evidence that can be shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ShareableEvidence {
    /// Its identifier.
    pub id: String,
    /// Its title.
    pub title: String,
    /// `file`, `link` or `story`.
    #[cfg_attr(feature = "bindings", ts(type = "\"file\" | \"link\" | \"story\""))]
    pub kind: String,
}

/// A place as the window wants it kept.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PlaceForm {
    /// What it was called, when it is changed.
    pub before: Option<String>,
    /// What it is called.
    pub name: String,
    /// Where it is.
    pub address: String,
    /// The name that opens it.
    pub user: Option<String>,
    /// What opens it; nothing leaves it as it was.
    pub secret: Option<String>,
}

/// A link as the window wants it made.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LinkForm {
    /// The CV to show; none for badges alone.
    pub cv: Option<String>,
    /// These badges instead of those of the CV.
    pub badges: Option<Vec<String>>,
    /// As the person calls it.
    pub title: String,
    /// Whether the addresses are shown that the badges were given to.
    pub addresses: bool,
    /// Whether the CV as PDF goes with it.
    pub pdf: bool,
    /// The evidence to show.
    pub evidence: Vec<String>,
    /// The name of the place.
    pub place: String,
    /// The last day, YYYY-MM-DD.
    pub ends: Option<String>,
    /// What a reader has to know beside the link.
    pub password: Option<String>,
}

impl From<KnownPlace> for PlaceView {
    fn from(place: KnownPlace) -> Self {
        PlaceView {
            kind: kind(&place.destination).to_owned(),
            address: place.destination.to_string(),
            promises: place.promises.into(),
            name: place.name,
            user: place.user,
            has_secret: place.has_secret,
            links: place.links,
        }
    }
}

impl From<Promises> for PromisesView {
    fn from(promises: Promises) -> Self {
        let word = |ending| match ending {
            Ending::ByThePlace => ENDING_WORDS[0],
            Ending::ByBesace => ENDING_WORDS[1],
            Ending::ByThePage => ENDING_WORDS[2],
            Ending::ByNobody => ENDING_WORDS[3],
        };
        let readers = match promises.readers {
            Readers::WithTheLink => "with-the-link",
            Readers::WithTheFile => "with-the-file",
        };
        PromisesView {
            expiry: word(promises.expiry).to_owned(),
            revocation: word(promises.revocation).to_owned(),
            readers: readers.to_owned(),
        }
    }
}

impl LinkView {
    /// The link as the window tells it; `places` are those of the portfolio.
    pub fn of(
        link: SavedLink,
        places: &[KnownPlace],
        language: Language,
        now: OffsetDateTime,
    ) -> Option<Self> {
        let place = places.iter().find(|place| place.name == link.place)?;
        let file = match place.destination {
            Destination::Folder { .. } => {
                url::Url::parse(&link.address).ok().and_then(|url| url.to_file_path().ok())
            }
            _ => None,
        };
        Some(LinkView {
            state: state(&link, now).to_owned(),
            kind: kind(&place.destination).to_owned(),
            promises: place.promises.into(),
            file: file.map(|file| file.display().to_string()),
            link: whole_link(&link),
            made: iso(link.made),
            ends: link.ends.map(|day| day.to_string()),
            checked: link.checked.map(iso),
            problem: link.fault.map(|code| Problem::of_code(code).view(language)),
            id: link.id,
            title: link.title,
            cv: link.cv,
            badges: link.badges,
            place: link.place,
            password: link.password,
        })
    }
}

fn state(link: &SavedLink, now: OffsetDateTime) -> &'static str {
    let lost = link.fault.as_deref() == Some("place.vanished");
    match link.state {
        LinkState::Sending => "unfinished",
        LinkState::Standing if is_over(link.ends, now) => "over",
        LinkState::Standing if lost => "unclear",
        LinkState::Standing => "open",
        LinkState::Ending => "unclear",
        LinkState::Ended => "ended",
    }
}

fn kind(destination: &Destination) -> &'static str {
    match destination {
        Destination::Folder { .. } => PLACE_WORDS[0],
        Destination::WebDav { .. } => PLACE_WORDS[1],
        Destination::S3 { .. } => PLACE_WORDS[2],
        Destination::Relay { .. } => PLACE_WORDS[3],
    }
}

impl From<Shareable> for ShareableView {
    fn from(all: Shareable) -> Self {
        let badges = all.badges.into_iter().map(|badge| ShareableBadgeView {
            id: badge.id.to_string(),
            name: badge.name,
            issuer: badge.issuer,
            state: badge.state,
            on_cv: badge.on_cv,
            evidence: badge.evidence.into_iter().map(ShareableEvidence::from).collect(),
        });
        ShareableView { cvs: all.cvs, badges: badges.collect(), addresses: all.addresses }
    }
}

impl From<EvidenceItem> for ShareableEvidence {
    fn from(item: EvidenceItem) -> Self {
        let kind = match (&item.url, &item.story) {
            (Some(_), _) => "link",
            (_, Some(_)) => "story",
            _ => "file",
        };
        ShareableEvidence { id: item.id.to_string(), title: item.title, kind: kind.to_owned() }
    }
}

impl std::fmt::Debug for PlaceForm {
    /// Without what opens it.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PlaceForm").finish_non_exhaustive()
    }
}

impl std::fmt::Debug for LinkForm {
    /// Without its password.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LinkForm").finish_non_exhaustive()
    }
}
