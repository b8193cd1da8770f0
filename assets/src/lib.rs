//! Data that Besace carries with it, so that nothing has to be fetched: JSON-LD contexts and JSON schemas, sentences in two
//! languages, fonts, CV templates, frameworks of competences, a made-up person's badges. This crate has no logic: it is a table of bytes. Origins, licences and
//! digests of files by others are in `assets/README.md`.

mod contexts;
mod fonts;
mod frameworks;
mod locales;
mod samples;
mod schemas;
mod templates;
mod words;

pub use contexts::{CONTEXTS, Context};
pub use fonts::{ARABIC, FONTS, Font, SANS, SANS_ITALIC, SANS_SEMIBOLD, SERIF, SERIF_SEMIBOLD};
pub use frameworks::FRAMEWORKS;
pub use locales::{EN, FR, Sentences};
pub use samples::{
    SAMPLE_ADDRESS, SAMPLE_BADGES, SAMPLE_CV_BADGES, SAMPLE_EVIDENCE, SAMPLE_NAME, SAMPLE_RESUME, Sample,
    SampleEvidence,
};
pub use schemas::{Described, OPEN_BADGES_SCHEMA, Schema};
pub use templates::{TEMPLATES, Template};
pub use words::FILLERS;
