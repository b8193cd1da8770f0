//! What was answered otherwise than before.

use super::{BadgeCard, iso};
use crate::Change;
use portfolio::HeldBadge;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use verify::Verdict;

/// A moment at which answers changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TurnView {
    /// The moment.
    pub at: String,
    /// What changed.
    pub changes: Vec<ChangeView>,
}

impl TurnView {
    pub(super) fn of((at, changes): (OffsetDateTime, Vec<Change>)) -> Self {
        TurnView { at: iso(at), changes: changes.into_iter().map(ChangeView::of).collect() }
    }
}

/// A question answered otherwise than before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ChangeView {
    /// The question.
    #[cfg_attr(feature = "bindings", ts(type = "AnswerView[\"question\"]"))]
    pub question: String,
    /// The answer until then.
    #[cfg_attr(feature = "bindings", ts(type = "Verdict"))]
    pub before: Verdict,
    /// The answer from then on.
    #[cfg_attr(feature = "bindings", ts(type = "Verdict"))]
    pub after: Verdict,
}

impl ChangeView {
    pub(super) fn of(change: Change) -> Self {
        ChangeView { question: change.question.to_owned(), before: change.before, after: change.after }
    }
}

/// What checking again found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CheckReport {
    /// Whether the person stopped it; then nothing changed.
    pub stopped: bool,
    /// The badges with answers that changed.
    pub changed: Vec<ChangedBadge>,
}

/// A badge with answers that changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ChangedBadge {
    /// The badge as it is now.
    pub badge: BadgeCard,
    /// What changed.
    pub changes: Vec<ChangeView>,
}

impl ChangedBadge {
    /// The badge, when something changed.
    pub fn of(held: &HeldBadge, changes: Vec<Change>) -> Option<Self> {
        let changes: Vec<ChangeView> = changes.into_iter().map(ChangeView::of).collect();
        (!changes.is_empty()).then(|| ChangedBadge { badge: BadgeCard::of(held), changes })
    }
}
