//! A CV as values, then as pages, then as an accessible PDF that carries its badges.
//!
//! ```
//! # fn main() -> Result<(), cv::CvError> {
//! use cv::{RenderOptions, Resume, Template};
//! use messages::Language;
//!
//! let resume = Resume::parse(br#"{ "basics": { "name": "Camille Exemple" } }"#)?;
//! let template = Template::first()?;
//! let now = time::macros::datetime!(2026-11-22 10:00 UTC); // there is no clock in here
//! let options = RenderOptions::new(Language::Fr, now, &template);
//!
//! let cv = cv::compose(&resume, &[], &options)?; // values: header, sections, claims with their provenance
//! # #[cfg(feature = "pdf")] {
//! let pages = cv::layout(&cv, &template)?; // glyphs in place; `pages.fit`, `pages.notices`
//! let pdf = cv::pdf(&cv, &pages)?; // the same CV gives the same bytes
//! # assert!(pdf.starts_with(b"%PDF-1.7")); }
//! # Ok(()) }
//! ```
//!
//! - [`Resume`] is JSON Resume 1.x, read generously and kept whole.
//! - [`ChosenBadge`] is what the caller knows of a badge. Its [`Provenance`] comes from a report; nothing here
//!   raises it.
//! - [`Cv`] is what is shown, in order; [`Cv::data`] is the CV as JSON Resume with its badges, the `cv.json` that the
//!   PDF carries.
//! - [`layout`] never cuts: what could not be shown as written is a [`Notice`], what does not fit on one page is
//!   counted by [`Fit`].
//! - [`pdf`] is built to PDF/UA-1 and PDF/A-3a, with every badge's original file inside, byte for byte.
//!
//! - [`html`], [`docx`], [`txt`], [`parcoursup`], [`linkedin`] and [`signature`] are the other ways out; [`loses`] says what
//!   a format cannot hold.
//!
//! Not here: judging badges (`verify`) and reading other people's CV files (`intake`). Without the feature `pdf` only
//! the values are built, for WebAssembly.

mod arrangement;
mod badge;
mod compose;
#[cfg(feature = "pdf")]
mod deflate;
mod error;
#[cfg(feature = "pdf")]
mod last;
mod options;
#[cfg(feature = "pdf")]
mod outlets;
#[cfg(feature = "pdf")]
mod pages;
#[cfg(feature = "pdf")]
mod pdf;
mod resume;
mod template;
mod txt;
mod typography;
mod values;
mod words;

pub use arrangement::{Arrangement, Job, Profile, SectionChoice};
pub use badge::{Answer, Attachment, ChosenBadge, EvidenceLine, Provenance, Question, Verdict};
pub use compose::{DATA_NAME, compose};
pub use error::CvError;
pub use options::RenderOptions;
#[cfg(feature = "pdf")]
pub use outlets::{
    Certification, FormText, Format, LinkedIn, Signature, docx, html, linkedin, loses, parcoursup, signature,
};
#[cfg(feature = "pdf")]
pub use pages::{
    Area, Face, Fit, Glyph, Item, Kid, LeafId, LinkArea, Mark, Node, NodeId, Notice, Page, Pages, Picture,
    Role, Tags, Target, TextRun, layout, tight_that_fits,
};
#[cfg(feature = "pdf")]
pub use pdf::pdf;
pub use resume::*;
pub use template::{
    Annex, Aside, Color, Cover, FaceName, HeadingRule, Paper, Spaces, TIGHTEST, Template, TextStyle,
    TextStyles,
};
pub use txt::txt;
pub use typography::typography;
pub use values::*;
