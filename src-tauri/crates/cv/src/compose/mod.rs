//! From a résumé and chosen badges to a CV as values.

mod badges;
mod entries;
mod files;
mod header;

pub use files::DATA_NAME;
#[cfg(feature = "pdf")]
pub(crate) use header::shown_address;

use crate::words::Words;
use crate::{ChosenBadge, Content, Cv, CvError, Provenance, RenderOptions, Resume, Section, SectionKind};

/// Composes a CV. What the résumé does not say is not shown: an empty life gives an empty page, not an error.
///
/// # Errors
/// [`CvError::Unwritable`] when the data cannot be written as JSON; no résumé read by [`Resume::parse`] does that.
pub fn compose(resume: &Resume, badges: &[ChosenBadge], options: &RenderOptions) -> Result<Cv, CvError> {
    let words = Words(options.language);
    let names = files::names(badges);
    let sections = options.sections.iter();
    let header = header::header(resume);
    let (title, subject) = titles(&header.name, badges, words);
    Ok(Cv {
        language: options.language,
        title,
        subject,
        composed: options.now,
        header,
        sections: sections.filter_map(|kind| section(*kind, resume, badges, &names, options)).collect(),
        note: note(badges, options),
        files: files::carried(resume, badges, &names, options)?,
    })
}

fn titles(name: &str, badges: &[ChosenBadge], words: Words) -> (String, String) {
    let title = match name {
        "" => words.say("document-title-anonymous", &[]),
        name => words.say("document-title", &[("name", name)]),
    };
    let subject = if badges.is_empty() { "document-subject-plain" } else { "document-subject" };
    (title, words.say(subject, &[]))
}

fn section(
    kind: SectionKind,
    resume: &Resume,
    badges: &[ChosenBadge],
    names: &[String],
    options: &RenderOptions,
) -> Option<Section> {
    let words = Words(options.language);
    let (label, content) = match kind {
        SectionKind::Work => ("work", entries::work(resume, words)),
        SectionKind::Education => ("education", entries::education(resume, words)),
        SectionKind::Skills => ("skills", badges::skills(resume, badges, names, words)),
        SectionKind::Badges => ("badges", badges::badges(badges, names, options)),
        SectionKind::Certificates => ("certificates", entries::certificates(resume, badges, words)),
        SectionKind::Languages => ("languages", entries::languages(resume)),
        SectionKind::Volunteer => ("volunteer", entries::volunteer(resume, words)),
        SectionKind::Projects => ("projects", entries::projects(resume, words)),
        SectionKind::Awards => ("awards", entries::awards(resume, words)),
        SectionKind::Publications => ("publications", entries::publications(resume, words)),
        SectionKind::Interests => ("interests", entries::interests(resume)),
        SectionKind::References => ("references", entries::references(resume)),
    };
    let title = words.say(&format!("section-{label}"), &[]);
    (!content.is_empty()).then_some(Section { kind, title, content })
}

impl Content {
    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        match self {
            Content::Entries(entries) => entries.is_empty(),
            Content::Claims(claims) => claims.is_empty(),
            Content::Badges(badges) => badges.is_empty(),
            Content::Terms(terms) => terms.is_empty(),
        }
    }
}

/// Explains the words of provenance that are used, and says that the badges are inside the file.
fn note(badges: &[ChosenBadge], options: &RenderOptions) -> Option<String> {
    let words = Words(options.language);
    let mut sentences = Vec::new();
    // When badges were verified at different moments, the oldest is what holds for all.
    if let Some(as_of) = badges.iter().filter_map(verified_as_of).min() {
        sentences.push(words.say("note-verified", &[("date", &words.date(as_of.date()))]));
    }
    if badges.iter().any(|badge| matches!(badge.provenance, Provenance::Recognised { .. })) {
        sentences.push(words.say("note-recognised", &[]));
    }
    if badges.iter().any(|badge| badge.provenance == Provenance::Declared) {
        sentences.push(words.say("note-declared", &[]));
    }
    if !badges.is_empty() {
        sentences.push(words.say("note-files", &[("count", &badges.len().to_string())]));
    }
    (!sentences.is_empty()).then(|| sentences.join(" "))
}

fn verified_as_of(badge: &ChosenBadge) -> Option<time::OffsetDateTime> {
    match badge.provenance {
        Provenance::Verified { as_of } => Some(as_of),
        _ => None,
    }
}

/// The text without the white space around it; `None` when nothing is left.
fn said(text: &Option<String>) -> Option<String> {
    text.as_deref().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned)
}

/// The same on one line, without control characters: it also names the document.
fn one_line(text: &Option<String>) -> Option<String> {
    let text = said(text)?.replace(|sign: char| sign.is_control(), " ");
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    (!line.is_empty()).then_some(line)
}

fn all_said(texts: &[String]) -> Vec<String> {
    texts.iter().map(|text| text.trim().to_owned()).filter(|text| !text.is_empty()).collect()
}

fn joined(parts: impl IntoIterator<Item = Option<String>>, between: &str) -> Option<String> {
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(between))
}

/// An address a click may lead to: `http`, `https`, `mailto` and `tel`, nothing that could run or read a file.
fn clickable(url: &Option<String>) -> Option<String> {
    let url = said(url)?;
    let scheme = url.split_once(':')?.0.to_ascii_lowercase();
    let safe = url.chars().all(|sign| !sign.is_control() && !sign.is_whitespace());
    (safe && matches!(scheme.as_str(), "http" | "https" | "mailto" | "tel")).then_some(url)
}
