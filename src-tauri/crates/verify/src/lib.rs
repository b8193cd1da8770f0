//! Five answers about a badge, from the documents at hand: no clock, no network, no disk. [`verify`] cannot fail
//! and cannot wait: a bad badge is a [`Report`], and what could not be checked is *not confirmed*.
//!
//! ```
//! # fn main() -> Result<(), openbadges::ParseError> {
//! # let bytes = br#"{"@context":"https://w3id.org/openbadges/v2","type":"Assertion","id":"https://issuer.example/a/1","recipient":{"type":"email","hashed":false,"identity":"zoe@example.org"},"badge":"https://issuer.example/b/1","verification":{"type":"hosted"},"issuedOn":"2026-01-02T10:00:00Z"}"#;
//! let badge = openbadges::parse(bytes)?;
//! let question = verify::Question { now: time::OffsetDateTime::UNIX_EPOCH + time::Duration::days(20_700), addresses: &[] };
//! let report = verify::verify(&badge, &verify::NoDocuments, &question);
//! assert_eq!(report.outcome(), verify::Outcome::NotConfirmed); // hosted: nothing is at hand
//! assert_eq!(report.missing, ["https://issuer.example/a/1", "https://issuer.example/b/1"]);
//! # Ok(()) }
//! ```

pub mod address;
mod case;
mod credential;
mod dates;
mod embedded;
mod endorsements;
mod hosted;
mod jwt;
mod ports;
mod recipient;
mod report;
mod revocations;
mod schema;
mod signed;
mod signer;
mod state;
mod status;
mod texts;
mod verify;

pub use ports::*;
pub use report::*;
pub use state::{State, state_of};
pub use verify::{Question, verify};
