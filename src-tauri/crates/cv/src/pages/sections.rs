//! What each part of a CV looks like.

use super::galley::{Column, Galley};
use super::shaper::Span;
use super::tags::{NodeId, Role, Tags, Target};
use crate::words::Words;
use crate::{Claim, Contact, Content, Cv, Entry, Header, Provenance, Section, SectionKind, Term, TextStyle};

mod badges;

/// Between short things on one line.
const BETWEEN: &str = "  ·  ";

/// Sets a whole CV.
pub(super) fn set(cv: &Cv, galley: &mut Galley<'_>) {
    header(&cv.header, &cv.title, galley);
    // Skills point at badges that may come later: each badge gets its heading's node before anything is set.
    let places = badges::places(cv, galley);
    for section in &cv.sections {
        set_section(section, &places, galley);
    }
    if let Some(note) = &cv.note {
        closing_note(note, galley);
    }
}

fn header(header: &Header, title: &str, galley: &mut Galley<'_>) {
    let (styles, space, column) = (&galley.template.text, galley.template.space, galley.column());
    // Headings begin with one of the first level, whoever the CV is about.
    let name = if header.name.is_empty() { title } else { &header.name };
    if !name.is_empty() {
        let node = galley.tags.node(Role::H1, Tags::DOCUMENT);
        galley.bookmarks.push((name.to_owned(), node));
        let span = galley.prose(name, styles.name, node);
        galley.set(vec![span], column);
    }
    if let Some(label) = &header.label {
        galley.paragraph(Role::P, Tags::DOCUMENT, label, styles.label, column);
    }
    if !header.contacts.is_empty() {
        galley.space(space.paragraph * 2.0);
        contacts(&header.contacts, galley, column);
    }
    if !galley.rows.is_empty() {
        let mark = galley.template.mark_color;
        galley.bar_below(34.0, 9.0, 1.6, mark);
    }
    if let Some(summary) = &header.summary {
        galley.space(space.entry + 2.0);
        paragraphs(summary, styles.summary, galley, column);
    }
}

fn contacts(contacts: &[Contact], galley: &mut Galley<'_>, column: Column) {
    let style = galley.template.text.contact;
    let words = Words(galley.language);
    let node = galley.tags.node(Role::P, Tags::DOCUMENT);
    let (mut items, mut separators) = (Vec::new(), Vec::new());
    for contact in contacts {
        separators.push(galley.span(BETWEEN, style, node));
        items.push(vec![match &contact.url {
            None => galley.prose(&unbroken(&contact.text), style, node),
            Some(url) => {
                let purpose = contact_purpose(url, &contact.text, words);
                let target = Target::Address(url.clone());
                galley.link(&unbroken(&contact.text), style, node, target, &purpose)
            }
        }]);
    }
    galley.set_list(items, separators, column);
}

/// A telephone number or a town is not broken over two lines.
fn unbroken(text: &str) -> String {
    if text.chars().count() <= 30 { text.replace(' ', "\u{A0}") } else { text.to_owned() }
}

fn contact_purpose(url: &str, text: &str, words: Words) -> String {
    match url.split_once(':').map(|(scheme, _)| scheme) {
        Some("mailto") => words.say("contact-email", &[("address", text)]),
        Some("tel") => words.say("contact-phone", &[("number", text)]),
        _ => words.say("contact-page", &[("address", text)]),
    }
}

fn set_section(section: &Section, places: &[NodeId], galley: &mut Galley<'_>) {
    let column = galley.column();
    heading(&section.title, galley, column);
    match &section.content {
        Content::Entries(entries) => entries.iter().enumerate().for_each(|(index, entry)| {
            set_entry(entry, index, section.kind == SectionKind::References, galley, column);
        }),
        Content::Claims(all) => claims(all, places, galley, column),
        Content::Badges(all) => badges::set(all, places, galley, column),
        Content::Terms(all) => terms(all, galley, column),
    }
}

fn heading(title: &str, galley: &mut Galley<'_>, column: Column) {
    let template = galley.template;
    galley.space(template.space.section);
    let node = galley.tags.node(Role::H2, Tags::DOCUMENT);
    galley.bookmarks.push((title.to_owned(), node));
    let first = galley.rows.len();
    let span = galley.prose(title, template.text.heading, node);
    galley.set(vec![span], column);
    galley.bar_below(column.width, 2.5, 0.6, template.rule_color);
    galley.keep_from(first);
    galley.keep_last();
    galley.space(template.space.heading);
}

fn set_entry(entry: &Entry, index: usize, quote: bool, galley: &mut Galley<'_>, column: Column) {
    let (styles, space) = (&galley.template.text, galley.template.space);
    if index > 0 {
        galley.space(space.entry);
    }
    let first = galley.rows.len();
    let node = galley.tags.node(Role::H3, Tags::DOCUMENT);
    let title = vec![galley.prose(&entry.title, styles.title, node)];
    let dates = dates(entry.dates.as_deref(), galley);
    galley.set_two_sided(title, dates, column);
    place(entry, galley, column);
    let body = !entry.paragraphs.is_empty() || !entry.points.is_empty();
    galley.keep_from(first);
    if body {
        galley.keep_last();
    }
    let style = if quote { styles.meta } else { styles.body };
    for text in &entry.paragraphs {
        galley.space(space.paragraph);
        paragraphs(text, style, galley, column);
    }
    points(&entry.points, galley, column);
}

fn dates(dates: Option<&str>, galley: &mut Galley<'_>) -> Vec<Span> {
    let Some(dates) = dates else { return Vec::new() };
    let style = galley.template.text.meta;
    let node = galley.tags.node(Role::P, Tags::DOCUMENT);
    vec![galley.prose(&dates.replace(' ', "\u{A0}"), style, node)]
}

/// With whom and where; it leads to their page if there is one.
fn place(entry: &Entry, galley: &mut Galley<'_>, column: Column) {
    let shown = entry.url.as_deref().map(crate::compose::shown_address);
    let Some(text) = entry.place.as_deref().or(shown.as_deref()) else { return };
    let (meta, link) = (galley.template.text.meta, galley.template.text.link);
    let node = galley.tags.node(Role::P, Tags::DOCUMENT);
    let span = match &entry.url {
        None => galley.prose(text, meta, node),
        Some(url) => {
            let address = crate::compose::shown_address(url);
            let purpose = Words(galley.language).say("contact-page", &[("address", &address)]);
            galley.link(text, link, node, Target::Address(url.clone()), &purpose)
        }
    };
    galley.set(vec![span], column);
}

/// Each line of a text is a paragraph.
pub(super) fn paragraphs(text: &str, style: TextStyle, galley: &mut Galley<'_>, column: Column) {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    for (index, line) in lines.enumerate() {
        if index > 0 {
            galley.space(galley.template.space.paragraph);
        }
        galley.paragraph(Role::P, Tags::DOCUMENT, line, style, column);
    }
}

fn points(points: &[String], galley: &mut Galley<'_>, column: Column) {
    if points.is_empty() {
        return;
    }
    let style = galley.template.text.body;
    let list = galley.tags.node(Role::L, Tags::DOCUMENT);
    for text in points {
        galley.space(galley.template.space.paragraph * 0.5);
        let item = galley.tags.node(Role::LI, list);
        bullet(item, galley, column, |galley, body| vec![galley.prose(text, style, body)]);
    }
}

/// A point: its sign in the margin, its text indented.
pub(super) fn bullet(
    item: NodeId,
    galley: &mut Galley<'_>,
    column: Column,
    text: impl FnOnce(&mut Galley<'_>, NodeId) -> Vec<Span>,
) {
    let (indent, style) = (galley.template.space.indent, galley.template.text.meta);
    let label = galley.tags.node(Role::Lbl, item);
    let sign = galley.span("•", style, label);
    let body = galley.tags.node(Role::LBody, item);
    let spans = text(galley, body);
    let first = galley.rows.len();
    galley.set(spans, Column { left: column.left + indent, width: column.width - indent });
    let sign = galley.lines(&[sign], column.width);
    galley.put_first(first, sign, column.left + 1.0);
}

fn claims(claims: &[Claim], places: &[NodeId], galley: &mut Galley<'_>, column: Column) {
    let list = galley.tags.node(Role::L, Tags::DOCUMENT);
    for (index, claim) in claims.iter().enumerate() {
        if index > 0 {
            galley.space(galley.template.space.paragraph);
        }
        let item = galley.tags.node(Role::LI, list);
        let body = galley.tags.node(Role::LBody, item);
        let mut line = claim_text(claim, body, galley);
        // On the same line and not in a column of its own: a machine must not lose which skill is shown by what.
        line.extend(provenance(&claim.provenance, &claim.provenance_words, body, galley));
        if let Some(place) = claim.badge.and_then(|badge| places.get(badge)) {
            line.extend(proof(Target::Node(*place), &claim.name, body, galley));
        }
        galley.set(line, column);
        // No skill stands alone at the foot or at the head of a page.
        if claims.len() > 1 && (index == 0 || index + 2 == claims.len()) {
            galley.keep_last();
        }
    }
}

fn claim_text(claim: &Claim, node: NodeId, galley: &mut Galley<'_>) -> Vec<Span> {
    let (strong, body, meta) =
        (galley.template.text.strong, galley.template.text.body, galley.template.text.meta);
    let mut spans = vec![galley.prose(&claim.name, strong, node)];
    if !claim.keywords.is_empty() {
        spans.push(galley.prose(&format!(" ({})", claim.keywords.join(", ")), meta, node));
    }
    if let Some(level) = &claim.level {
        spans.push(galley.prose(&format!(" · {level}"), body, node));
    }
    spans.push(galley.span(" · ", meta, node));
    spans
}

/// The sign and the word: never by colour alone.
pub(super) fn provenance(kind: &Provenance, words: &str, node: NodeId, galley: &mut Galley<'_>) -> Vec<Span> {
    let styles = &galley.template.text;
    let (sign, style) = match kind {
        Provenance::Verified { .. } => ("✓", styles.verified),
        Provenance::Recognised { .. } => ("◆", styles.recognised),
        Provenance::Declared => ("○", styles.declared),
    };
    vec![galley.prose(&format!("{sign}\u{A0}{words}"), style, node)]
}

pub(super) fn proof(target: Target, name: &str, node: NodeId, galley: &mut Galley<'_>) -> [Span; 2] {
    let (meta, link) = (galley.template.text.meta, galley.template.text.link);
    let words = Words(galley.language);
    let purpose = words.say("proof-target", &[("name", name)]);
    let between = galley.span(" · ", meta, node);
    [between, galley.link(&words.say("proof", &[]), link, node, target, &purpose)]
}

fn terms(terms: &[Term], galley: &mut Galley<'_>, column: Column) {
    let (strong, meta) = (galley.template.text.strong, galley.template.text.meta);
    let node = galley.tags.node(Role::P, Tags::DOCUMENT);
    let (mut items, mut separators) = (Vec::new(), Vec::new());
    for term in terms {
        separators.push(galley.span(BETWEEN, meta, node));
        let mut item = vec![galley.prose(&unbroken(&term.name), strong, node)];
        if let Some(detail) = &term.detail {
            item.push(galley.prose(&unbroken(&format!(" ({detail})")), meta, node));
        }
        items.push(item);
    }
    galley.set_list(items, separators, column);
}

fn closing_note(note: &str, galley: &mut Galley<'_>) {
    let (template, column) = (galley.template, galley.column());
    galley.space(template.space.note);
    let first = galley.rows.len();
    galley.paragraph(Role::P, Tags::DOCUMENT, note, template.text.note, column);
    galley.keep_from(first);
    galley.rows.iter_mut().skip(first).for_each(|row| row.foot = true);
}
