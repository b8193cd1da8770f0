//! The annex: what is behind each badge.

use super::badges::{address, evidence, head, text_column};
use super::entries::points;
use super::figures::{beside, code, make_room};
use super::places::Places;
use super::{heading, paragraphs};
use crate::pages::galley::{Column, Galley, Row};
use crate::pages::tags::{NodeId, Role, Tags};
use crate::words::Words;
use crate::{AnswerEntry, BadgeEntry, Cv, Paper};

pub(super) fn set(cv: &Cv, places: &Places<'_>, galley: &mut Galley<'_>) {
    if cv.annex.is_empty() {
        return;
    }
    galley.annex = true;
    galley.turn();
    let column = galley.column();
    let words = Words(galley.language).say("annex", &[]);
    heading(&words, places.annex, galley, column);
    let (page_each, side) = (galley.template.annex.page_each, galley.template.annex.picture);
    let text = text_column(&cv.annex, side, galley, column);
    for (index, (badge, node)) in cv.annex.iter().zip(&places.annexed).enumerate() {
        match (index, page_each) {
            (0, _) => {}
            (_, true) => {
                galley.turn();
                let height = below_head(galley.template.paper);
                galley.push(Row { height, keep: true, ..Row::default() });
            }
            (_, false) => galley.space(galley.template.space.section),
        }
        let first = galley.rows.len();
        set_badge(badge, *node, galley, (text, column.left));
        // Torn in two only where white space would cost more than half a page.
        let tall: f32 = galley.rows.iter().skip(first).map(|row| row.before + row.height).sum();
        if tall <= galley.template.paper.height / 2.0 {
            galley.keep_from(first);
        }
    }
}

/// Lines that are the same on many pages near the edge would be taken for a running head, which readers do not hear.
fn below_head(paper: Paper) -> f32 {
    (paper.height * 0.125 - paper.top).max(0.0)
}

fn set_badge(badge: &BadgeEntry, node: NodeId, galley: &mut Galley<'_>, (column, left): (Column, f32)) {
    let (styles, side) = (&galley.template.text, galley.template.annex.picture);
    let words = Words(galley.language);
    let (first, pictured) = head(badge, node, None, side, galley, (column, left));
    if let Some(description) = &badge.description {
        galley.space(galley.template.space.paragraph);
        paragraphs(description, styles.body, galley, column);
    }
    if pictured {
        make_room(first, side, galley);
    }
    if let Some(criteria) = &badge.criteria {
        part(&words.say("annex-criteria", &[]), galley, column);
        paragraphs(criteria, styles.body, galley, column);
    }
    if !badge.shows.is_empty() {
        part(&words.say("annex-shows", &[]), galley, column);
        points(&badge.shows, galley, column);
    }
    if !badge.answers.is_empty() {
        part(&words.say("annex-answers", &[]), galley, column);
        points(&badge.answers.iter().map(|answer| told(answer, words)).collect::<Vec<_>>(), galley, column);
    }
    if !badge.evidence.is_empty() {
        part(&words.say("annex-evidence", &[]), galley, column);
        evidence(&badge.evidence, galley, column);
    }
    page(badge, galley, column);
}

/// "Est-il intact ? Oui (20 nov. 2026)"
fn told(answer: &AnswerEntry, words: Words) -> String {
    let AnswerEntry { question, answer, date, .. } = answer;
    words.say("annex-answer", &[("question", question), ("answer", answer), ("date", date)])
}

/// A heading within a badge.
fn part(title: &str, galley: &mut Galley<'_>, column: Column) {
    galley.space(galley.template.space.entry);
    let style = galley.template.text.strong;
    galley.paragraph(Role::H4, Tags::DOCUMENT, title, style, column);
    galley.keep_last();
    galley.space(galley.template.space.paragraph);
}

/// Where its page is, with a code for those who hold the paper.
fn page(badge: &BadgeEntry, galley: &mut Galley<'_>, column: Column) {
    if badge.page.is_none() {
        return;
    }
    part(&Words(galley.language).say("annex-page", &[]), galley, column);
    address(badge, galley, column);
    if let Some((code, words)) = code(badge.qr.as_ref(), galley) {
        galley.keep_last();
        let at = galley.rows.len();
        galley.push(Row { height: code.side + 2.0, ..Row::default() });
        beside(at, code.picture, &words, (column.left - 4.0, code.side), galley);
    }
}
