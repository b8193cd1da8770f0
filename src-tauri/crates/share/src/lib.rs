//! A CV and its badges become one page: one HTML file that anybody may keep, and that only its full link opens.
//!
//! ```
//! # fn main() -> Result<(), share::ShareError> {
//! # let content = share::Content::example();
//! use share::{Key, Randomness, open, seal};
//!
//! let randomness = Randomness([7; Randomness::BYTES]); // the caller's, fresh for each share
//! let sealed = seal(&content, Some("sésame"), randomness)?;
//! let link = format!("https://place.example/{}.html#{}", sealed.id(), sealed.key().fragment());
//! let (_, fragment) = link.split_once('#').unwrap();
//! assert_eq!(open(&sealed.bytes, &Key::of_fragment(fragment).unwrap(), Some("sésame"))?, content);
//! # Ok(()) }
//! ```
//!
//! - [`Content`] is what a reader gets. Its words about badges are the sender's; the page shows what the badges
//!   themselves say, and what the reader's browser found out about them.
//! - [`seal`] hides it under a fresh key: AES-256-GCM, with the version and the id authenticated, in one of few
//!   sizes. A password is mixed into the key, not only asked for.
//! - [`page`] wraps it into the page: the same shell for everybody, around bytes that say nothing.
//! - [`Destination`] is a place for pages, [`Promises`] what it can do for a link, and so what a screen may say of it;
//!   [`Places`] is the port through which pages get there.
//!
//! Not here: the network and the disk, judging badges, the script that opens the page (`ui/viewer`). No disk, no
//! network, no clock, and randomness is an argument.

mod content;
mod destination;
mod error;
mod host;
mod key;
mod page;
mod payload;
mod places;
mod seal;
mod sizes;

pub use content::{Badge, Content, Evidence, File, Maker};
pub use error::ShareError;
pub use host::{Access, Place, PlaceFault, Placed, Places, Sight, Upload};
pub use key::Key;
pub use page::{Reader, page, sealed_in};
pub use places::{Destination, Ending, Promises, Readers};
pub use seal::{ROUNDS, Randomness, Sealed, VERSION, needs_password, open, seal};
