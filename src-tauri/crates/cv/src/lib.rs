//! A CV as values, then as pages, then as an accessible PDF that carries its badges.

mod badge;
mod compose;
mod error;
mod options;
mod resume;
mod template;
mod typography;
mod values;
mod words;

pub use badge::{Attachment, ChosenBadge, EvidenceLine, Provenance};
pub use compose::compose;
pub use error::CvError;
pub use options::RenderOptions;
pub use resume::*;
pub use template::{Color, FaceName, Paper, Spaces, Template, TextStyle, TextStyles};
pub use typography::typography;
pub use values::*;
