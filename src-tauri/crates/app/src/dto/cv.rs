//! The CV, as it is edited and as it is laid out.

use crate::cv::{HeldCv, Match};
use crate::{Fix, Leak, Place, Problem};
use cv::{Arrangement, Template};
use messages::{Language, Message, Subject, say};
use portfolio::Portfolio;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// One of the person's CVs as the window edits it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CvState {
    /// Which one; the first has no name until it is given one.
    pub name: String,
    /// The person's data as JSON Resume, shared by all their CVs.
    #[cfg_attr(feature = "bindings", ts(type = "Record<string, unknown>"))]
    pub resume: Value,
    /// The badges chosen, in order.
    pub badges: Vec<String>,
    /// The CV's language.
    #[cfg_attr(feature = "bindings", ts(type = "Language"))]
    pub language: Language,
    /// How it shows the data.
    pub arrangement: Arrangement,
    /// The template's order of sections.
    pub sections: Vec<String>,
}

impl CvState {
    /// The CV as the window edits it.
    pub fn of(held: HeldCv, spoken: Language) -> Result<Self, Problem> {
        let template = held.arrangement.template.as_deref().map_or_else(Template::first, Template::named)?;
        let word = |kind| serde_json::to_value(kind).ok()?.as_str().map(str::to_owned);
        Ok(CvState {
            language: held.arrangement.language.unwrap_or(spoken),
            badges: held.badges.iter().map(ToString::to_string).collect(),
            sections: template.sections.iter().filter_map(word).collect(),
            name: held.name,
            resume: held.resume,
            arrangement: held.arrangement,
        })
    }

    /// What the window edited, to be saved.
    pub fn held(self, portfolio: &Portfolio) -> Result<HeldCv, Problem> {
        let badges: Result<Vec<_>, _> = self.badges.iter().map(|id| portfolio.find_badge(id)).collect();
        let arrangement = Arrangement { language: Some(self.language), ..self.arrangement };
        Ok(HeldCv { name: self.name, resume: self.resume, badges: badges?, arrangement })
    }
}

/// A CV among the person's others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CvCard {
    /// Its name.
    pub name: String,
    /// What stands under the person's name on it.
    pub headline: Option<String>,
    /// How many badges are chosen for it.
    pub badges: usize,
}

impl From<HeldCv> for CvCard {
    fn from(cv: HeldCv) -> Self {
        let label = cv.resume.pointer("/basics/label").and_then(Value::as_str).map(str::to_owned);
        CvCard { name: cv.name, headline: cv.arrangement.headline.or(label), badges: cv.badges.len() }
    }
}

/// A template to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TemplateView {
    /// By which it is chosen.
    pub name: String,
    /// What people call it.
    pub title: String,
    /// What it is good for, in one line.
    pub about: String,
}

impl TemplateView {
    /// Every template, the first one first.
    pub fn all(language: Language) -> Vec<Self> {
        let all = Template::names().filter_map(|name| Template::named(name).ok());
        let views = all.map(|template| {
            let (title, about) = (template.title(language), template.about(language));
            TemplateView { title, about, name: template.name }
        });
        views.collect()
    }
}

/// Something that still says who the person is, and what would mend it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LeakView {
    /// Its code.
    pub code: String,
    /// What it says.
    pub message: String,
    /// What to do.
    pub hint: String,
    /// Where it stands.
    #[serde(rename = "where")]
    pub place: String,
    /// What would mend it at once.
    #[cfg_attr(feature = "bindings", ts(type = "'remove-badge' | 'leave-out' | null"))]
    pub fix: Option<String>,
    /// What to take off: a badge's identifier, or an entry as its section and its place in it (`work/2`).
    pub target: Option<String>,
}

impl LeakView {
    /// In the language of the person.
    pub fn of(leak: &Leak, language: Language) -> Self {
        let (fix, target) = match &leak.fix {
            Some(Fix::RemoveBadge(badge)) => (Some("remove-badge".to_owned()), Some(badge.to_string())),
            Some(Fix::LeaveOut(section, at)) => {
                (Some("leave-out".to_owned()), Some(format!("{section}/{at}")))
            }
            None => (None, None),
        };
        LeakView {
            code: leak.problem.code.to_string(),
            message: leak.problem.message(language),
            hint: leak.problem.hint(language),
            place: place(&leak.place, language),
            fix,
            target,
        }
    }
}

fn place(place: &Place, language: Language) -> String {
    let told = |code: &str, args: &[_]| say(language, Message { subject: Subject::Cv, code, args });
    match place {
        Place::Header => told("place-header", &[]),
        Place::Badge(name) => told("place-badge", &[("name", name.as_str())]),
        Place::Entry { section, title } => {
            let section = told(&format!("section-{section}"), &[]);
            told("place-entry", &[("section", section.as_str()), ("title", title.as_str())])
        }
    }
}

/// A badge that answers the job aimed at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CvMatch {
    /// The badge.
    pub badge: String,
    /// Its name.
    pub name: String,
    /// The words it shares with the offer.
    pub words: Vec<String>,
}

impl From<Match> for CvMatch {
    fn from(found: Match) -> Self {
        CvMatch { badge: found.badge.to_string(), name: found.name, words: found.words }
    }
}
