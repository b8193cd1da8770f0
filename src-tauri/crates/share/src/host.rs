//! The port through which pages get out of the house. `net` stands behind it.

use crate::Destination;
use thiserror::Error;
use time::OffsetDateTime;
use zeroize::Zeroizing;

/// What opens a place. It says nothing of itself in a log.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Access {
    /// A name, or the key id of S3.
    pub user: Option<String>,
    /// A password, the secret key of S3, or the token of a relay.
    pub secret: Option<Zeroizing<String>>,
}

/// A place with what opens it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Where it is.
    pub destination: Destination,
    /// What opens it.
    pub access: Access,
}

/// A page on its way.
#[derive(Debug, Clone, Copy)]
pub struct Upload<'a> {
    /// Its name there.
    pub id: &'a str,
    /// What the owner of the page alone knows: a relay asks for it before it ends a page.
    pub owner: &'a str,
    /// The page.
    pub html: &'a [u8],
    /// When the place should stop giving it out.
    pub ends: Option<OffsetDateTime>,
}

/// A page that was put somewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed {
    /// Where a reader finds it, without its key.
    pub address: String,
    /// When the place will stop giving it out by itself, whatever was asked.
    pub ends: Option<OffsetDateTime>,
}

/// What a stranger finds at an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sight {
    /// A page.
    There {
        /// SHA-256 of what was given out.
        sha256: [u8; 32],
    },
    /// Nothing: 404, 410, or no such file.
    Gone,
}

/// Where pages are put, taken away and looked for.
pub trait Places {
    /// Puts a page somewhere.
    fn put(&self, place: &Place, page: &Upload<'_>) -> Result<Placed, PlaceFault>;

    /// Takes a page away. One that is not there is no fault: [`Places::look`] says what is.
    fn end(&self, place: &Place, id: &str, owner: &str) -> Result<(), PlaceFault>;

    /// Where a reader would find a page of this name, as far as that can be known beforehand.
    fn address(&self, place: &Place, id: &str) -> String;

    /// Asks as a stranger would: without what opens the place.
    fn look(&self, address: &str) -> Result<Sight, PlaceFault>;
}

/// What can go wrong at a place.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum PlaceFault {
    /// The text names no place.
    #[error("this is no place for pages")]
    NotAPlace,
    /// A password would travel in the open.
    #[error("http to another computer")]
    Insecure,
    /// The name, the password or the token is wrong, or does not suffice.
    #[error("the place says no ({status})")]
    NotAllowed {
        /// 401 or 403; 0 for a folder.
        status: u16,
    },
    /// The folder or bucket is not there.
    #[error("the folder is not there ({status})")]
    NoFolder {
        /// 404, 405 or 409; 0 for a folder of this computer.
        status: u16,
    },
    /// A page of this name is there already, or was.
    #[error("the name is taken ({status})")]
    Taken {
        /// 409 or 412.
        status: u16,
    },
    /// The place is full.
    #[error("no room ({status})")]
    Full {
        /// 507; 0 for a folder.
        status: u16,
    },
    /// The place takes no page this large.
    #[error("too large for the place (413)")]
    TooLarge,
    /// The place asks to come back later.
    #[error("too many at once (429)")]
    Busy,
    /// The end date is past for the place.
    #[error("the end is past (422)")]
    EndIsPast,
    /// The place is broken.
    #[error("the place fails ({status})")]
    Broken {
        /// From 500 on.
        status: u16,
    },
    /// Nobody answers there.
    #[error("nobody answers: {detail}")]
    Unreachable {
        /// As the network says it.
        detail: String,
    },
    /// The connection ended in the midst, or took too long.
    #[error("the connection was cut: {detail}")]
    Cut {
        /// As the network says it.
        detail: String,
    },
    /// The connection cannot be trusted.
    #[error("not the server it should be: {detail}")]
    Untrusted {
        /// As TLS says it.
        detail: String,
    },
    /// The page is there, but a stranger is not let in.
    #[error("a stranger is not let in ({status})")]
    NotPublic {
        /// What the stranger is answered.
        status: u16,
    },
    /// A stranger is made to keep the page as a file, without its key.
    #[error("the page is given out as a file to keep")]
    Downloads,
    /// A stranger gets something other than the page that was put there.
    #[error("the place gives out something else")]
    Changed,
    /// The page was taken away and is given out all the same.
    #[error("the page is still given out")]
    StillThere,
    /// The page was there, and is not any more.
    #[error("the page is gone")]
    Vanished,
    /// Something no place should answer.
    #[error("an answer nobody expects ({status})")]
    Unexpected {
        /// Its status.
        status: u16,
    },
}

impl PlaceFault {
    /// A stable code, which has a sentence and a hint.
    pub fn code(&self) -> &'static str {
        match self {
            PlaceFault::NotAPlace => "place.address",
            PlaceFault::Insecure => "place.insecure",
            PlaceFault::NotAllowed { .. } => "place.not-allowed",
            PlaceFault::NoFolder { .. } => "place.no-folder",
            PlaceFault::Taken { .. } => "place.taken",
            PlaceFault::Full { .. } => "place.full",
            PlaceFault::TooLarge => "place.too-large",
            PlaceFault::Busy => "place.busy",
            PlaceFault::EndIsPast => "place.end-is-past",
            PlaceFault::Broken { .. } => "place.broken",
            PlaceFault::Unreachable { .. } => "place.unreachable",
            PlaceFault::Cut { .. } => "place.cut",
            PlaceFault::Untrusted { .. } => "place.untrusted",
            PlaceFault::NotPublic { .. } => "place.not-public",
            PlaceFault::Downloads => "place.downloads",
            PlaceFault::Changed => "place.changed",
            PlaceFault::StillThere => "place.still-there",
            PlaceFault::Vanished => "place.vanished",
            PlaceFault::Unexpected { .. } => "place.unexpected",
        }
    }
}

impl std::fmt::Debug for Access {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Access").finish_non_exhaustive()
    }
}
