//! From a résumé to a PDF and back.
#![allow(clippy::unwrap_used, reason = "a test may stop at what it did not expect")]

mod arrangement;
mod assets_files;
mod document;
mod layout;
mod lives;
mod odd_lives;
mod outlets;
mod resume;
mod templates;
mod values;
