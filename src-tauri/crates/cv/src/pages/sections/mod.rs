//! What each part of a CV looks like.

use super::galley::{Column, Flow, Galley};
use super::shaper::is_right_to_left;
use super::tags::{NodeId, Role, Tags};
use super::{contents, contents::Place};
use crate::words::Words;
use crate::{Content, Cv, HeadingRule, Section, SectionKind, TextStyle};
use places::Places;

mod annex;
mod badges;
mod claims;
mod cover;
mod entries;
mod figures;
mod header;
mod places;
mod proofs;

/// Between short things on one line.
const BETWEEN: &str = "  ·  ";
/// Below this width a column is one of short lines.
const NARROW: f32 = 220.0;

/// Sets a whole CV.
pub(super) fn set(cv: &Cv, galley: &mut Galley<'_>) {
    let places = Places::new(cv, galley);
    match &galley.template.cover {
        None => header::set(cv, galley),
        Some(cover) => cover::set(cover, cv, &places, galley),
    }
    let beside = cv.sections.iter().any(|section| galley.template.is_aside(section.kind));
    for (index, section) in cv.sections.iter().enumerate() {
        galley.flow = match (beside, galley.template.is_aside(section.kind)) {
            (false, _) => Flow::Whole,
            (true, false) => Flow::Main,
            (true, true) => Flow::Aside,
        };
        set_section(index, section, &places, galley);
    }
    if let Some(note) = &cv.note {
        galley.flow = if beside { Flow::Main } else { Flow::Whole };
        closing_note(note, galley);
    }
    galley.flow = Flow::Whole;
    annex::set(cv, &places, galley);
}

fn set_section(index: usize, section: &Section, places: &Places<'_>, galley: &mut Galley<'_>) {
    let column = galley.column();
    heading(&section.title, places.headings[index], galley, column);
    match &section.content {
        Content::Entries(entries) => {
            let quoted = section.kind == SectionKind::References;
            for (number, (entry, node)) in entries.iter().zip(&places.entries[index]).enumerate() {
                entries::set(entry, *node, (number, quoted), places, galley, column);
            }
        }
        Content::Claims(all) => claims::claims(all, places, galley, column),
        Content::Badges(all) => badges::set(all, places, galley, column),
        Content::Terms(all) => claims::terms(all, places, galley, column),
    }
}

fn heading(title: &str, node: NodeId, galley: &mut Galley<'_>, column: Column) {
    let template = galley.template;
    galley.space(template.space.section);
    galley.tags.attach(node, Tags::DOCUMENT);
    galley.bookmarks.push((title.to_owned(), node));
    let first = galley.rows.len();
    let span = galley.prose(title, template.text.heading, node);
    galley.set(vec![span], column);
    match template.heading_rule {
        HeadingRule::Full => galley.bar_below(column.width, 2.5, 0.6, template.rule_color),
        HeadingRule::Short => galley.bar_below(22.0, 3.0, 1.4, template.mark_color),
        HeadingRule::None => {}
    }
    galley.keep_from(first);
    galley.keep_last();
    galley.space(template.space.heading);
}

/// The page that says where everything begins.
fn contents_page(cv: &Cv, places: &Places<'_>, galley: &mut Galley<'_>) {
    let listed = places.listed(cv, galley.language);
    if !galley.template.contents || listed.is_empty() {
        return;
    }
    let title = Words(galley.language).say("contents", &[]);
    let (node, column) = (galley.tags.detached(Role::H2), galley.column());
    galley.turn();
    heading(&title, node, galley, column);
    contents::set(&listed, galley);
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

/// A telephone number or a town is not broken over two lines. What goes from right to left keeps its plain spaces:
/// others end the stretch that programs turn round as one.
fn unbroken(text: &str) -> String {
    if text.chars().count() <= 30 && !text.contains(is_right_to_left) {
        text.replace(' ', "\u{A0}")
    } else {
        text.to_owned()
    }
}

fn closing_note(note: &str, galley: &mut Galley<'_>) {
    let (template, column) = (galley.template, galley.column());
    galley.space(template.space.note);
    let first = galley.rows.len();
    galley.paragraph(Role::P, Tags::DOCUMENT, note, template.text.note, column);
    galley.keep_from(first);
    galley.rows.iter_mut().skip(first).for_each(|row| row.foot = true);
}
