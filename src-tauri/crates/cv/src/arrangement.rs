use crate::SectionKind;
use messages::Language;
use serde::{Deserialize, Serialize};

/// How one CV presents the person's data. It holds choices only: the data is shared by all their CVs.
///
/// Every member may be absent from the JSON; the default shows everything, in the first template's order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Arrangement {
    /// The template's name; the first one when there is none.
    pub template: Option<String>,
    /// The language of labels and dates; the caller's when there is none.
    #[cfg_attr(feature = "bindings", ts(type = "Language | null"))]
    pub language: Option<Language>,
    /// What of the person is said.
    pub profile: Profile,
    /// Sections in order; those not named follow in the template's order.
    pub sections: Vec<SectionChoice>,
    /// Entries this CV does not show, by their `x-id`.
    pub left_out: Vec<String>,
    /// Replaces the title under the name (`basics.label`).
    pub headline: Option<String>,
    /// Replaces the sentences about the person (`basics.summary`).
    pub summary: Option<String>,
    /// The job aimed at; never printed, never carried along.
    pub job: Option<Job>,
    /// How far the page is tightened to fit, from 0 to 3.
    pub tight: u8,
    /// Whether the photograph is printed.
    pub photo: bool,
    /// Whether badges with a page have a QR code, or the person's site when no badge has one.
    pub qr: bool,
    /// Whether an annex says for each badge its criteria, answers and evidence.
    pub annex: bool,
    /// Whether what a badge recognises is printed under it.
    pub badge_descriptions: bool,
}

impl Default for Arrangement {
    fn default() -> Self {
        Arrangement {
            template: None,
            language: None,
            profile: Profile::Full,
            sections: Vec::new(),
            left_out: Vec::new(),
            headline: None,
            summary: None,
            job: None,
            tight: 0,
            photo: false,
            qr: false,
            annex: false,
            badge_descriptions: true,
        }
    }
}

/// What of the person is said.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Profile {
    /// Everything.
    #[default]
    Full,
    /// No way to reach the person.
    NoContact,
    /// Nothing that names the person: no name, photograph, address or reference, and no file of a badge.
    Anonymous,
}

/// What becomes of one section.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SectionChoice {
    /// Which one.
    #[cfg_attr(feature = "bindings", ts(type = "string"))]
    pub kind: SectionKind,
    /// Whether it is left out.
    #[serde(default)]
    pub hidden: bool,
    /// Its heading in the person's own words.
    #[serde(default)]
    pub title: Option<String>,
}

/// A job aimed at.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Job {
    /// What it is called.
    pub title: String,
    /// The offer's text.
    pub text: String,
}
