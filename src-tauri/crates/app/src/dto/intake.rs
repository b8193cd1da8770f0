//! A CV that was found in a file, for the person to choose from.

use crate::{FoundEntry, Problem, found_entries};
use cv::{Content, RenderOptions, Resume};
use intake::{Found, NotUnderstood, Source};
use messages::{Language, Message, Subject, say};
use portfolio::Portfolio;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeSet;
use time::OffsetDateTime;

/// What a CV file says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CvFound {
    /// By which the host knows it until it is taken.
    pub token: String,
    /// What the file is, in words.
    pub source: String,
    /// What can be chosen, section by section.
    pub parts: Vec<FoundPart>,
    /// What was not understood: where it stands, and what.
    pub not_understood: Vec<String>,
    /// How many badges it carries.
    pub badges: usize,
}

/// A section of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FoundPart {
    /// Its name in JSON Resume.
    pub section: String,
    /// What can be chosen of it.
    pub entries: Vec<FoundLine>,
}

/// One thing that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FoundLine {
    /// Its place in the section.
    pub index: usize,
    /// What it is.
    pub title: String,
    /// What else tells it apart.
    pub detail: String,
    /// Whether the person's CV says so already.
    pub already: bool,
}

/// What is wanted of one section.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TakenPart {
    /// Its name in JSON Resume.
    pub section: String,
    /// The places of what is wanted.
    pub indexes: Vec<usize>,
}

impl TakenPart {
    /// As [`crate::Wanted::Chosen`] has it.
    pub fn chosen(self) -> (String, BTreeSet<usize>) {
        (self.section, self.indexes.into_iter().collect())
    }
}

impl CvFound {
    /// A CV that was found, as the window shows it.
    pub fn of(
        found: &Found,
        token: &str,
        portfolio: &Portfolio,
        language: Language,
    ) -> Result<Self, Problem> {
        let parts = found_entries(found, portfolio)?.into_iter().map(|(section, entries)| {
            let entries = entries.into_iter().enumerate();
            let lines = entries.map(|(index, entry)| FoundLine::of(index, entry, section, language));
            FoundPart { section: section.to_owned(), entries: lines.collect() }
        });
        Ok(CvFound {
            token: token.to_owned(),
            source: source_words(found.source, language),
            parts: parts.collect(),
            not_understood: found.not_understood.iter().map(told).collect(),
            badges: found.badges.len(),
        })
    }
}

impl FoundLine {
    fn of(index: usize, entry: FoundEntry, section: &str, language: Language) -> Self {
        let FoundEntry { value, already } = entry;
        let (title, detail) = match section {
            "basics" => of_basics(&value, language),
            _ => composed(value, section, language).unwrap_or_default(),
        };
        FoundLine { index, title, detail, already }
    }
}

/// What the file is, in words.
pub fn source_words(source: Source, language: Language) -> String {
    let code = match source {
        Source::JsonResume => "source-json-resume",
        Source::LinkedIn => "source-linkedin",
        Source::EuropassXml => "source-europass-xml",
        Source::EuropassPdf => "source-europass-pdf",
        Source::BesacePdf => "source-besace-pdf",
    };
    words(code, language)
}

fn told(left: &NotUnderstood) -> String {
    let parts = [left.place.as_str(), left.text.as_str()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" — ")
}

/// "Téléphone", "+33 6…": a portrait is only named.
fn of_basics(member: &Value, language: Language) -> (String, String) {
    let Some((name, value)) = member.as_object().and_then(|member| member.iter().next()) else {
        return Default::default();
    };
    let detail = match (name.as_str(), value) {
        ("image", _) => String::new(),
        (_, Value::Object(parts)) => parts.values().filter_map(Value::as_str).collect::<Vec<_>>().join(" · "),
        (_, value) => value.as_str().unwrap_or_default().to_owned(),
    };
    (words(&format!("basics-{name}"), language), detail)
}

/// An entry in the words in which a CV prints it.
fn composed(entry: Value, section: &str, language: Language) -> Option<(String, String)> {
    let alone = Value::Object(Map::from_iter([(section.to_owned(), Value::Array(vec![entry]))]));
    let resume = Resume::parse(alone.to_string().as_bytes()).ok()?;
    // Nothing of this is dated.
    let options = RenderOptions::first(language, OffsetDateTime::UNIX_EPOCH).ok()?;
    let cv = cv::compose(&resume, &[], &options).ok()?;
    let joined = |parts: [Option<String>; 2]| parts.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    Some(match cv.sections.into_iter().next()?.content {
        Content::Entries(entries) => {
            let entry = entries.into_iter().next()?;
            (entry.title, joined([entry.place, entry.dates]))
        }
        Content::Claims(claims) => {
            let claim = claims.into_iter().next()?;
            let around = Some(claim.keywords.join(", ")).filter(|around| !around.is_empty());
            (claim.name, joined([claim.level, around]))
        }
        Content::Terms(terms) => {
            let term = terms.into_iter().next()?;
            (term.name, term.detail.unwrap_or_default())
        }
        Content::Badges(_) => return None,
    })
}

fn words(code: &str, language: Language) -> String {
    say(language, Message { subject: Subject::Cv, code, args: &[] })
}
