//! Badges out of what holds several: ZIPs, folders, saved e-mails, PDFs with files attached, presentations and records.
//! What something is, its content tells and never its name.
//!
//! ```
//! use containers::{Item, Limits, open};
//! let presentation = br#"{"type": "VerifiablePresentation", "verifiableCredential": [{"a": 1}, {"b": 2}]}"#;
//! let mut members = Vec::new();
//! let done = open(&mut std::io::Cursor::new(presentation), &Limits::default(), &mut |item: Item| {
//!     members.push(item.member.unwrap_or_default());
//!     std::ops::ControlFlow::Continue(())
//! });
//! assert!(done.is_ok());
//! assert_eq!(members, ["verifiableCredential[0]", "verifiableCredential[1]"]);
//! ```
//!
//! # Scope of this crate
//! It gives the bytes of each badge, one at a time, so that an archive of any size needs the memory of one badge. It
//! does not read badges (that is `baking` and `openbadges`), writes nothing, and makes no path of a member's name.

mod candidate;
mod error;
mod folder;
mod limits;
mod mail;
mod names;
mod pdf;
mod walk;
mod zip;

pub use error::{ContainerError, Holder, Refused};
pub use folder::open_folder;
pub use limits::Limits;
pub use walk::{Item, open};
pub use zip::zip_files;
