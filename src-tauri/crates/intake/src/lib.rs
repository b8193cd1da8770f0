//! Other people's CV files: bytes in, a JSON Resume and what was not understood out. And files of competence frameworks.
//!
//! ```
//! let file = br#"{ "basics": { "name": "Camille Exemple" }, "work": [{ "company": "Mairie Exemple", "salary": "?" }] }"#;
//! let found = intake::read(file, &intake::Limits::default())?;
//! assert_eq!(found.source, intake::Source::JsonResume);
//! assert_eq!(found.resume["work"][0]["name"], "Mairie Exemple");
//! assert_eq!(found.not_understood[0].place, "work[0].salary");
//! # Ok::<(), intake::IntakeError>(())
//! ```
//!
//! - What a file is, its content tells and never its name.
//! - Nothing is dropped in silence: what has no place in a JSON Resume is in [`Found::not_understood`].
//! - Nothing is invented: a date that is not one stays the words it is.
//!
//! # Scope of this crate
//! It reads; it judges no badge, keeps nothing and merges nothing (that is `app`). What a PDF says of itself is as little
//! believed as any other file: the badges in it are bytes to be judged.

mod besace;
mod error;
mod europass;
mod found;
mod frameworks;
mod limits;
mod linkedin;
mod pdf;
mod prose;
mod read;
mod resume;
mod when;

pub use error::IntakeError;
pub use found::{Found, NotUnderstood, Source};
pub use frameworks::{FoundCompetence, FoundFramework, FrameworkLimits, read_framework};
pub use limits::Limits;
pub use read::read;
