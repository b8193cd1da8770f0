//! What became of what was taken in.

use super::{BadgeCard, ProblemView};
use crate::{Line, Problem};
use messages::Language;
use portfolio::{Portfolio, Stored};
use serde::{Deserialize, Serialize};

/// What became of one file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ImportLine {
    /// The file.
    pub input: String,
    /// The path inside a container.
    pub member: Option<String>,
    /// `new`, `already-there` or `refused`.
    #[cfg_attr(feature = "bindings", ts(type = "\"new\" | \"already-there\" | \"refused\""))]
    pub stored: String,
    /// The badge, when it is there.
    pub badge: Option<BadgeCard>,
    /// Why not.
    pub problem: Option<ProblemView>,
}

impl ImportLine {
    /// What became of one badge or file, as the window tells it.
    pub fn of(line: &Line, portfolio: &Portfolio, language: Language) -> Result<Self, Problem> {
        let (stored, id, problem) = match &line.imported.stored {
            Ok(Stored::New(id)) => ("new", Some(id), None),
            Ok(Stored::AlreadyThere(id)) => ("already-there", Some(id), None),
            Err(problem) => ("refused", None, Some(problem.view(language))),
        };
        let held = id.map(|id| portfolio.badge(id.as_str())).transpose()?;
        let badge = held.as_ref().map(BadgeCard::of);
        let (input, member) = (line.input.to_string(), line.member.clone());
        Ok(ImportLine { input, member, stored: stored.to_owned(), badge, problem })
    }
}

/// What became of all files.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ImportReport {
    /// Whether the person ended it; what is told is kept, and nothing else.
    pub stopped: bool,
    /// One line a badge.
    pub lines: Vec<ImportLine>,
}
