//! A CV as values, then as pages, then as an accessible PDF that carries its badges.

mod badge;
mod compose;
mod error;
mod options;
#[cfg(feature = "pdf")]
mod pages;
#[cfg(feature = "pdf")]
mod pdf;
mod resume;
mod template;
mod typography;
mod values;
mod words;

pub use badge::{Attachment, ChosenBadge, EvidenceLine, Provenance};
pub use compose::compose;
pub use error::CvError;
pub use options::RenderOptions;
#[cfg(feature = "pdf")]
pub use pages::{
    Area, Face, Fit, Glyph, Item, Kid, LeafId, LinkArea, Mark, Node, NodeId, Notice, Page, Pages, Picture, Role, Tags,
    Target, TextRun, layout,
};
#[cfg(feature = "pdf")]
pub use pdf::pdf;
pub use resume::*;
pub use template::{Color, FaceName, Paper, Spaces, Template, TextStyle, TextStyles};
pub use typography::typography;
pub use values::*;
