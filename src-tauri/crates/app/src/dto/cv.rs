//! The CV, as it is edited and as it is laid out.

use crate::cv::CvPages;
use messages::Language;
use portfolio::SavedCv;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The person's CV as the window edits it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CvState {
    /// JSON Resume.
    #[cfg_attr(feature = "bindings", ts(type = "Record<string, unknown>"))]
    pub resume: Value,
    /// The badges chosen, in order.
    pub badges: Vec<String>,
    /// The CV's language.
    #[cfg_attr(feature = "bindings", ts(type = "Language"))]
    pub language: Language,
}

impl CvState {
    /// The CV as the window edits it.
    pub fn of(saved: SavedCv, language: Language) -> Self {
        let badges = saved.badges.iter().map(ToString::to_string).collect();
        CvState { resume: saved.resume, badges, language }
    }
}

/// The CV laid out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CvPreview {
    /// The PDF.
    pub pdf: Vec<u8>,
    /// How many pages.
    pub pages: usize,
    /// Lines left, or negative.
    pub lines_left: i64,
}

impl From<CvPages> for CvPreview {
    fn from(laid_out: CvPages) -> Self {
        CvPreview { pdf: laid_out.pdf, pages: laid_out.pages, lines_left: laid_out.lines_left }
    }
}
