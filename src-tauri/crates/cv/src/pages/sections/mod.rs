//! What each part of a CV looks like.

use super::galley::{Column, Galley};
use super::tags::{NodeId, Role, Tags};
use crate::{Content, Cv, Section, SectionKind, TextStyle};

mod badges;
mod claims;
mod entries;
mod header;

/// Between short things on one line.
const BETWEEN: &str = "  ·  ";

/// Sets a whole CV.
pub(super) fn set(cv: &Cv, galley: &mut Galley<'_>) {
    header::set(&cv.header, &cv.title, galley);
    // Skills point at badges that may come later: each badge gets its heading's node before anything is set.
    let places = badges::places(cv, galley);
    for section in &cv.sections {
        set_section(section, &places, galley);
    }
    if let Some(note) = &cv.note {
        closing_note(note, galley);
    }
}

fn set_section(section: &Section, places: &[NodeId], galley: &mut Galley<'_>) {
    let column = galley.column();
    heading(&section.title, galley, column);
    match &section.content {
        Content::Entries(entries) => entries.iter().enumerate().for_each(|(index, entry)| {
            entries::set(entry, index, section.kind == SectionKind::References, galley, column);
        }),
        Content::Claims(all) => claims::claims(all, places, galley, column),
        Content::Badges(all) => badges::set(all, places, galley, column),
        Content::Terms(all) => claims::terms(all, galley, column),
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

/// A telephone number or a town is not broken over two lines.
fn unbroken(text: &str) -> String {
    if text.chars().count() <= 30 { text.replace(' ', "\u{A0}") } else { text.to_owned() }
}

fn closing_note(note: &str, galley: &mut Galley<'_>) {
    let (template, column) = (galley.template, galley.column());
    galley.space(template.space.note);
    let first = galley.rows.len();
    galley.paragraph(Role::P, Tags::DOCUMENT, note, template.text.note, column);
    galley.keep_from(first);
    galley.rows.iter_mut().skip(first).for_each(|row| row.foot = true);
}
