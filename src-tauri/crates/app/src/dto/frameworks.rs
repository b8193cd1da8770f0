//! Frameworks of competences, and the competences of a badge.

use crate::{KnownFramework, TakenFramework};
use portfolio::Competence;
use serde::{Deserialize, Serialize};

/// A framework.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FrameworkView {
    /// By which it is known.
    pub name: String,
    /// What people call it.
    pub title: String,
    /// How many competences it has.
    pub entries: u32,
    /// How many times a badge is tied to one of them.
    pub links: u32,
    /// Whether everybody has it: it cannot be removed.
    pub shipped: bool,
}

/// What became of a framework's file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FrameworkTaken {
    /// What people call the framework.
    pub title: String,
    /// Competences that were not there before.
    pub added: u32,
    /// Competences that are called otherwise now.
    pub changed: u32,
    /// Lines of the file without a competence.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub passed_over: usize,
}

/// A competence of a framework.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CompetenceView {
    /// The name of its framework.
    pub framework: String,
    /// What people call the framework.
    pub framework_title: String,
    /// As the framework writes it: a number, or an address.
    pub code: String,
    /// What it is called.
    pub title: String,
    /// The part of the framework it stands in.
    pub area: Option<String>,
}

impl From<KnownFramework> for FrameworkView {
    fn from(KnownFramework { name, title, entries, links, shipped }: KnownFramework) -> Self {
        FrameworkView { name, title, entries, links, shipped }
    }
}

impl From<TakenFramework> for FrameworkTaken {
    fn from(TakenFramework { title, added, changed, passed_over }: TakenFramework) -> Self {
        FrameworkTaken { title, added, changed, passed_over }
    }
}

impl From<Competence> for CompetenceView {
    fn from(Competence { framework, framework_title, code, title, area }: Competence) -> Self {
        CompetenceView { framework, framework_title, code, title, area }
    }
}
