//! Open Badges 0.5 to 3.0 read into one [`Badge`], whatever their version, keeping what was signed.
//!
//! This crate reads; it does not judge. Whether a badge can be believed is the business of `verify`.
//!
//! ```
//! let badge = openbadges::parse(br#"{
//!     "@context": "https://w3id.org/openbadges/v2", "type": "Assertion", "id": "https://issuer.example/a/1",
//!     "recipient": {"type": "email", "hashed": false, "identity": "zoe@example.org"},
//!     "badge": "https://issuer.example/b/1", "verification": {"type": "hosted"},
//!     "issuedOn": "2026-01-02T10:00:00Z"
//! }"#)?;
//! assert_eq!(badge.version, openbadges::Version::V2_0);
//! # Ok::<(), openbadges::ParseError>(())
//! ```

mod badge;
mod error;
pub mod fields;
mod hosted;
pub mod json;
mod jws;
mod parse;
mod parts;
mod vc;

pub use badge::*;
pub use error::{Found, ParseError};
pub use hosted::{read_achievement, read_assertion, read_issuer};
pub use jws::Jws;
pub use parse::{Badge, Kind, parse, parse_value};
pub use parts::{Part, parts};
pub use vc::read_credential;
