//! What a person joined to a badge or to an experience.

use super::{StoryView, iso};
use crate::Problem;
use portfolio::{EvidenceItem, Holder, Portfolio};
use serde::{Deserialize, Serialize};

/// What a piece of evidence belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum HolderView {
    /// A badge, by its identifier or a beginning of it.
    Badge(String),
    /// An entry of the CV, by its `x-id`.
    Experience(String),
}

impl HolderView {
    /// The badge of the portfolio, or the entry.
    pub fn of(&self, portfolio: &Portfolio) -> Result<Holder, Problem> {
        Ok(match self {
            HolderView::Badge(id) => Holder::Badge(portfolio.find_badge(id)?),
            HolderView::Experience(id) => Holder::Experience(id.clone()),
        })
    }
}

/// A piece of evidence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct EvidenceView {
    /// Its identifier.
    pub id: String,
    /// Its badge, if it belongs to one.
    pub badge: Option<String>,
    /// The entry of the CV it belongs to otherwise, by its `x-id`.
    pub experience: Option<String>,
    /// `file`, `link` or `story`.
    #[cfg_attr(feature = "bindings", ts(type = "\"file\" | \"link\" | \"story\""))]
    pub kind: String,
    /// Its title.
    pub title: String,
    /// The person's words.
    pub note: Option<String>,
    /// What the file is.
    pub mime: Option<String>,
    /// Its size.
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub size: Option<u64>,
    /// The link's address.
    pub url: Option<String>,
    /// The situation told.
    pub story: Option<StoryView>,
    /// Who can be seen on it, and how they agreed.
    pub consent: Option<String>,
    /// Whether another program may be asked to open it.
    pub opens: bool,
    /// When it was attached.
    pub added: String,
}

impl EvidenceView {
    /// A piece of evidence.
    pub fn of(item: &EvidenceItem) -> Self {
        EvidenceView {
            id: item.id.to_string(),
            badge: item.badge().map(ToString::to_string),
            experience: item.experience().map(str::to_owned),
            kind: item.kind().to_owned(),
            title: item.title.clone(),
            note: item.note.clone(),
            mime: item.media_type.clone(),
            size: item.size,
            url: item.url.clone(),
            story: item.story.clone().map(StoryView::from),
            consent: item.consent.clone(),
            opens: item.media_type.as_deref().is_some_and(crate::may_be_opened),
            added: iso(item.added),
        }
    }
}
