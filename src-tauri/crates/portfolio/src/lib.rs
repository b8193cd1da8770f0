//! One person, one `.besace` file: an SQLite database that holds badges, the documents they refer to, evidence and
//! the CV. It can be copied to a USB stick as it is, and encrypted as a whole with a password (SQLCipher 4).
//!
//! ```
//! # fn main() -> Result<(), portfolio::PortfolioError> {
//! # let folder = tempfile::tempdir().unwrap();
//! # let path = folder.path().join("zoe.besace");
//! use portfolio::{Owner, Portfolio};
//! let zoe = Owner { name: "Zoé".into(), addresses: vec!["zoe@example.org".into()] };
//! let portfolio = Portfolio::create(&path, &zoe, None)?;
//! assert_eq!(portfolio.owner()?, zoe);
//! assert!(portfolio.badges()?.is_empty());
//! # Ok(()) }
//! ```
//!
//! # Invariants
//! What came in is given back byte for byte, and checked against its SHA-256 whenever it is read. Each change is
//! one transaction. A file that is newer, foreign, damaged or empty is looked at read-only, refused and untouched.
//! Time is an argument.

mod backup;
mod badges;
mod browse;
mod cards;
mod collections;
mod content;
mod copies;
mod create;
mod cv;
mod documents;
mod dump;
mod erase;
mod error;
mod evidence;
mod facets;
mod fold;
mod frameworks;
mod id;
mod links;
mod look;
mod matching;
mod migrations;
mod open;
mod owner;
mod password;
mod personal;
mod picture;
mod places;
mod ready;
mod reports;
mod search;
mod skills;
mod together;
mod values;
mod whole;

pub use backup::{Backup, Extent};
pub use copies::copies;
pub use error::PortfolioError;
pub use fold::fold;
pub use frameworks::{Competence, Entry, Framework, HeldFramework, Kept};
pub use id::{BadgeId, EvidenceId, hex};
pub use links::{LinkState, SavedLink};
pub use open::{Portfolio, has_password, opens_with};
pub use password::Password;
pub use places::SavedPlace;
pub use ready::Ready;
pub use search::PAGE;
pub use values::{
    Attached, Card, Collection, EvidenceItem, Facets, HeldBadge, HeldReport, Holder, Listed, Listing,
    NewBadge, Order, Original, Owner, Personal, Purpose, SavedCv, Search, Stored, Story,
};
