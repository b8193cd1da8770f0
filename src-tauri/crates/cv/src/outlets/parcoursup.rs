//! Parcoursup, « Activités et centres d’intérêt »: four texts, of so many signs each.

use crate::words::Words;
use crate::{Content, Cv, Entry, Section, SectionKind, Term};

/// The most signs of a text, as the site counts them: by Unicode scalar.
const LIMIT: usize = 1_500;

/// A text for a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormText {
    /// What the form asks.
    pub title: String,
    /// The whole text, even when it is too long: only the person knows what can go.
    pub text: String,
    /// How many signs the form takes.
    pub limit: usize,
}

impl FormText {
    /// How many signs it has, as the form counts them.
    pub fn length(&self) -> usize {
        self.text.chars().count()
    }
}

/// The form's four questions, and the sections that answer them.
const QUESTIONS: [(&str, &[SectionKind]); 4] = [
    ("parcoursup-work", &[SectionKind::Work]),
    ("parcoursup-volunteer", &[SectionKind::Volunteer]),
    ("parcoursup-guiding", &[SectionKind::Projects]),
    (
        "parcoursup-world",
        &[SectionKind::Languages, SectionKind::Interests, SectionKind::Awards, SectionKind::Publications],
    ),
];

/// Writes the four texts out of what the CV says. It is a beginning: who guided others in which of their works, only the
/// person knows.
pub fn parcoursup(cv: &Cv) -> Vec<FormText> {
    let words = Words(cv.language);
    let texts = QUESTIONS.iter().map(|(question, kinds)| {
        let sections =
            kinds.iter().flat_map(|kind| cv.sections.iter().filter(move |found| found.kind == *kind));
        let parts: Vec<String> = sections.map(section).collect();
        FormText { title: words.say(question, &[]), text: parts.join("\n\n"), limit: LIMIT }
    });
    texts.collect()
}

fn section(section: &Section) -> String {
    match &section.content {
        Content::Entries(entries) => entries.iter().map(entry).collect::<Vec<_>>().join("\n\n"),
        Content::Terms(terms) => {
            let terms = terms.iter().map(term).collect::<Vec<_>>().join(", ");
            format!("{} : {terms}", section.title)
        }
        Content::Claims(_) | Content::Badges(_) => String::new(),
    }
}

/// "Agente d’accueil, Mairie Exemple (janv. 2023 – juin 2025)", then what is said of it.
fn entry(entry: &Entry) -> String {
    let mut heading = entry.title.clone();
    entry.place.iter().for_each(|place| heading.push_str(&format!(", {place}")));
    entry.dates.iter().for_each(|dates| heading.push_str(&format!(" ({dates})")));
    let points = entry.points.iter().map(|point| format!("- {point}"));
    let lines = [heading].into_iter().chain(entry.paragraphs.iter().cloned()).chain(points);
    lines.collect::<Vec<_>>().join("\n")
}

fn term(term: &Term) -> String {
    match &term.detail {
        Some(detail) => format!("{} ({detail})", term.name),
        None => term.name.clone(),
    }
}
