//! The CV as plain text, for forms that take nothing else.

use crate::words::Words;
use crate::{BadgeEntry, Claim, Content, Cv, Entry, Proof, Relation, Section, Term, typography};
use std::fmt::Write;

/// Writes the CV as plain text: one thing a line, sections apart, in the same order as the pages.
pub fn txt(cv: &Cv) -> String {
    let mut text = String::new();
    let header = &cv.header;
    let contacts =
        header.contacts.iter().map(|contact| contact.text.as_str()).collect::<Vec<_>>().join(" · ");
    let lines = [Some(&header.name), header.label.as_ref(), Some(&contacts), header.summary.as_ref()];
    lines.into_iter().flatten().filter(|line| !line.is_empty()).for_each(|line| push(&mut text, line));
    cv.sections.iter().for_each(|section| push_section(&mut text, section));
    if let Some(note) = note(cv) {
        push(&mut text, &format!("\n{note}"));
    }
    typography(&text, cv.language)
}

/// The closing note without the sentence that the badges are inside: only a PDF carries them.
pub(crate) fn note(cv: &Cv) -> Option<String> {
    let note = cv.note.as_deref()?;
    let carried = cv.files.iter().filter(|file| file.relation == Relation::Supplement).count();
    let files = Words(cv.language).say("note-files", &[("count", &carried.to_string())]);
    Some(note.strip_suffix(&files).unwrap_or(note).trim_end().to_owned()).filter(|note| !note.is_empty())
}

fn push(text: &mut String, line: &str) {
    // Writing to a String cannot fail.
    let _ = writeln!(text, "{line}");
}

fn push_section(text: &mut String, section: &Section) {
    push(text, &format!("\n{}", section.title.to_uppercase()));
    match &section.content {
        Content::Entries(entries) => entries.iter().for_each(|entry| push_entry(text, entry)),
        Content::Claims(claims) => claims.iter().for_each(|claim| push(text, &claim_line(claim))),
        Content::Badges(badges) => badges.iter().for_each(|badge| push_badge(text, badge)),
        Content::Terms(terms) => push(text, &terms.iter().map(term).collect::<Vec<_>>().join(" · ")),
    }
}

fn push_entry(text: &mut String, entry: &Entry) {
    push(text, &between([Some(&entry.title), entry.place.as_ref(), entry.dates.as_ref()]));
    entry.paragraphs.iter().for_each(|paragraph| push(text, paragraph));
    entry.points.iter().for_each(|point| push(text, &format!("- {point}")));
    entry.url.iter().for_each(|url| push(text, url));
    entry.proof.iter().for_each(|proof| push(text, &proof_line(proof)));
}

/// "Vérifié · Accueil du public": the word, and the badge it comes from.
fn proof_line(proof: &Proof) -> String {
    between([Some(&proof.words), proof.shown_by.as_ref()])
}

fn claim_line(claim: &Claim) -> String {
    let keywords = Some(claim.keywords.join(", ")).filter(|keywords| !keywords.is_empty());
    between([Some(&claim.name), claim.level.as_ref(), keywords.as_ref(), Some(&claim.proof.words)])
}

fn push_badge(text: &mut String, badge: &BadgeEntry) {
    let issuer = match (&badge.issuer, &badge.issuer_proof) {
        (Some(issuer), Some(proof)) => Some(format!("{issuer} ({proof})")),
        (issuer, proof) => issuer.as_ref().or(proof.as_ref()).cloned(),
    };
    let words = Some(&badge.provenance_words);
    push(
        text,
        &between([Some(&badge.name), issuer.as_ref(), badge.date.as_ref(), words, badge.state.as_ref()]),
    );
    badge.description.iter().for_each(|description| push(text, description));
    for line in &badge.evidence {
        let parts = [Some(&line.title), line.note.as_ref(), line.url.as_ref()];
        push(text, &format!("- {}", between(parts)));
    }
    badge.page.iter().for_each(|page| push(text, page));
}

fn term(term: &Term) -> String {
    let words = term.proof.as_ref().map(|proof| proof.words.as_str());
    let details: Vec<&str> = term.detail.as_deref().into_iter().chain(words).collect();
    match details.is_empty() {
        true => term.name.clone(),
        false => format!("{} ({})", term.name, details.join(", ")),
    }
}

fn between<const N: usize>(parts: [Option<&String>; N]) -> String {
    parts.into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(" · ")
}
