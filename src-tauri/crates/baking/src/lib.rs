//! A credential in and out of a picture, and out of a PDF, recognised by content and never by file name.
//!
//! ```
//! let limits = baking::Limits::default();
//! let extraction = baking::extract(br#"{"type": "Assertion"}"#, &limits)?;
//! assert_eq!(extraction.container, baking::Container::Json);
//! assert_eq!(extraction.badge.content, baking::Content::Json);
//! # Ok::<(), baking::BakingError>(())
//! ```
//!
//! # Scope of this crate
//! It finds the bytes of a credential and gives them back exactly as baked; it does not read them (that is
//! `openbadges`) and judges nothing (that is `verify`). Pixels are never decoded. There is no I/O.

mod bake;
mod choose;
mod content;
mod error;
mod extract;
mod kind;
mod limits;
mod pdf;
mod png;
mod svg;

pub use bake::{Existing, bake};
pub use content::Content;
pub use error::BakingError;
pub use extract::{Baked, Container, Extraction, Flag, Keyword, extract, look_at_picture};
pub use kind::Kind;
pub use limits::Limits;
pub use pdf::{Attachment, Attachments};
