//! From a résumé and chosen badges to a CV as values.

mod badges;
mod entries;
mod files;
mod header;
mod proofs;
mod shown;

pub use files::DATA_NAME;
#[cfg(feature = "pdf")]
pub(crate) use header::shown_address;

use crate::words::Words;
use crate::{
    BadgeEntry, ChosenBadge, Content, Cv, CvError, Header, Profile, Provenance, RenderOptions, Resume,
    Section, SectionKind,
};
use proofs::Chosen;

/// Composes a CV. What the résumé does not say is not shown: an empty life gives an empty page, not an error.
///
/// # Errors
/// [`CvError::Unwritable`] when the data cannot be written as JSON; no résumé read by [`Resume::parse`] does that.
pub fn compose(resume: &Resume, badges: &[ChosenBadge], options: &RenderOptions) -> Result<Cv, CvError> {
    let words = Words(options.language);
    let shown = shown::shown(resume, options);
    let chosen = Chosen::new(badges, resume, options);
    let mut entries = badges::badges(&chosen, options);
    let header = header::header(&shown, options, entries.iter().any(|badge| badge.page.is_some()));
    let author =
        Some(header.name.clone()).filter(|name| !name.is_empty() && options.profile != Profile::Anonymous);
    let kinds = options.sections.iter();
    let sections: Vec<Section> =
        kinds.filter_map(|kind| section(*kind, &shown, &chosen, &mut entries, options)).collect();
    let note = note(&sections, badges, options);
    let annex = if options.annex { badges::annex(entries, &chosen, &sections, words) } else { Vec::new() };
    Ok(Cv {
        language: options.language,
        title: title(&header, words),
        subject: subject(badges, words),
        composed: options.now,
        profile: options.profile,
        author,
        header,
        sections,
        annex,
        note,
        files: files::carried(&shown, &chosen, options)?,
    })
}

fn title(header: &Header, words: Words) -> String {
    match header.name.as_str() {
        "" => words.say("document-title-anonymous", &[]),
        name => words.say("document-title", &[("name", name)]),
    }
}

fn subject(badges: &[ChosenBadge], words: Words) -> String {
    words.say(if badges.is_empty() { "document-subject-plain" } else { "document-subject" }, &[])
}

fn section(
    kind: SectionKind,
    shown: &Resume,
    chosen: &Chosen<'_>,
    badges: &mut Vec<BadgeEntry>,
    options: &RenderOptions,
) -> Option<Section> {
    let words = Words(options.language);
    let (label, content) = match kind {
        SectionKind::Work => ("work", entries::work(shown, chosen, words)),
        SectionKind::Education => ("education", entries::education(shown, chosen, words)),
        SectionKind::Skills => ("skills", badges::skills(shown, chosen, words)),
        SectionKind::Badges => ("badges", Content::Badges(listed(badges, options))),
        SectionKind::Certificates => ("certificates", entries::certificates(shown, chosen, words)),
        SectionKind::Languages => ("languages", entries::languages(shown, chosen, words)),
        SectionKind::Volunteer => ("volunteer", entries::volunteer(shown, chosen, words)),
        SectionKind::Projects => ("projects", entries::projects(shown, chosen, words)),
        SectionKind::Awards => ("awards", entries::awards(shown, chosen, words)),
        SectionKind::Publications => ("publications", entries::publications(shown, chosen, words)),
        SectionKind::Interests => ("interests", entries::interests(shown)),
        SectionKind::References => ("references", entries::references(shown)),
    };
    let own = options.titles.get(&kind).map(|title| title.trim().to_owned());
    let title = own.unwrap_or_else(|| words.say(&format!("section-{label}"), &[]));
    (!content.is_empty()).then_some(Section { kind, title, content })
}

/// The badges for their section, with their pictures: they are copied only when the annex needs them again.
fn listed(badges: &mut Vec<BadgeEntry>, options: &RenderOptions) -> Vec<BadgeEntry> {
    if options.annex { badges.clone() } else { std::mem::take(badges) }
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
fn note(sections: &[Section], badges: &[ChosenBadge], options: &RenderOptions) -> Option<String> {
    let words = Words(options.language);
    let used: Vec<&Provenance> = sections.iter().flat_map(|section| provenances(&section.content)).collect();
    let mut sentences = Vec::new();
    // When badges were verified at different moments, the oldest is what holds for all.
    if let Some(as_of) = used.iter().filter_map(|provenance| verified_as_of(provenance)).min() {
        sentences.push(words.say("note-verified", &[("date", &words.date(as_of.date()))]));
    }
    if used.iter().any(|provenance| matches!(provenance, Provenance::Recognised { .. })) {
        sentences.push(words.say("note-recognised", &[]));
    }
    if used.contains(&&Provenance::Declared) {
        sentences.push(words.say("note-declared", &[]));
    }
    if !badges.is_empty() && options.profile != Profile::Anonymous {
        sentences.push(words.say("note-files", &[("count", &badges.len().to_string())]));
    }
    (!sentences.is_empty()).then(|| sentences.join(" "))
}

fn provenances(content: &Content) -> Vec<&Provenance> {
    match content {
        Content::Entries(entries) => {
            entries.iter().filter_map(|entry| Some(&entry.proof.as_ref()?.provenance)).collect()
        }
        Content::Claims(claims) => claims.iter().map(|claim| &claim.proof.provenance).collect(),
        Content::Badges(badges) => badges.iter().map(|badge| &badge.provenance).collect(),
        Content::Terms(terms) => {
            terms.iter().filter_map(|term| Some(&term.proof.as_ref()?.provenance)).collect()
        }
    }
}

fn verified_as_of(provenance: &Provenance) -> Option<time::OffsetDateTime> {
    match provenance {
        Provenance::Verified { as_of } => Some(*as_of),
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
