use super::places::Places;
use super::proofs::{self, provenance};
use super::{badges, paragraphs};
use crate::pages::galley::{Column, Galley};
use crate::pages::shaper::Span;
use crate::pages::tags::{NodeId, Role, Tags, Target};
use crate::words::Words;
use crate::{Entry, Proof};

/// `number` counts the entries of the section; what is `quoted` is set as other people's words.
pub(super) fn set(
    entry: &Entry,
    node: NodeId,
    (number, quoted): (usize, bool),
    places: &Places<'_>,
    galley: &mut Galley<'_>,
    column: Column,
) {
    let (styles, space) = (&galley.template.text, galley.template.space);
    if number > 0 {
        galley.space(space.entry);
    }
    let first = galley.rows.len();
    galley.tags.attach(node, Tags::DOCUMENT);
    let title = vec![galley.prose(&entry.title, styles.title, node)];
    galley.set(title, column);
    place_and_dates(entry, galley, column);
    let behind = entry.proof.as_ref().filter(|_| galley.template.badges_behind);
    if let (Some(proof), None) = (&entry.proof, behind) {
        proofs::line(proof, places, galley, column);
    }
    galley.keep_from(first);
    if !entry.paragraphs.is_empty() || !entry.points.is_empty() || behind.is_some() {
        galley.keep_last();
    }
    let style = if quoted { styles.meta } else { styles.body };
    for text in &entry.paragraphs {
        galley.space(space.paragraph);
        paragraphs(text, style, galley, column);
    }
    points(&entry.points, galley, column);
    if let Some(proof) = behind {
        badges_behind(proof, places, galley, column);
    }
}

/// The badges that show an entry, each with its evidence.
fn badges_behind(proof: &Proof, places: &Places<'_>, galley: &mut Galley<'_>, column: Column) {
    let (styles, words) = (&galley.template.text, Words(galley.language));
    galley.space(galley.template.space.paragraph * 2.0);
    galley.paragraph(Role::P, Tags::DOCUMENT, &words.say("behind", &[]), styles.meta, column);
    galley.keep_last();
    for index in &proof.badges {
        let Some(badge) = places.told.get(*index) else { continue };
        let list = galley.tags.node(Role::L, Tags::DOCUMENT);
        let item = galley.tags.node(Role::LI, list);
        galley.space(galley.template.space.paragraph);
        bullet(item, galley, column, |galley, body| {
            let name = crate::typography(&badge.name, galley.language);
            let name = match places.of_badge(*index) {
                Some(target) => galley.link(&name, styles.strong, body, target, &badge.name),
                None => galley.span(&name, styles.strong, body),
            };
            let issuer = badge.issuer.as_ref().map(|issuer| format!(" · {issuer}"));
            let issuer = galley.prose(&(issuer.unwrap_or_default() + " · "), styles.meta, body);
            let mut spans = vec![name, issuer];
            spans.extend(provenance(&badge.provenance, &badge.provenance_words, body, galley));
            spans
        });
        let indent = galley.template.space.indent;
        badges::evidence(
            &badge.evidence,
            galley,
            Column { left: column.left + indent, width: column.width - indent },
        );
    }
}

/// With whom and where, which leads to their page if there is one, and when. The dates are not put at the other edge:
/// programs that take text out of a page make a column of them, and tear the entries apart.
fn place_and_dates(entry: &Entry, galley: &mut Galley<'_>, column: Column) {
    let shown = entry.url.as_deref().map(crate::compose::shown_address);
    let place = entry.place.as_deref().or(shown.as_deref());
    if place.is_none() && entry.dates.is_none() {
        return;
    }
    let (meta, link) = (galley.template.text.meta, galley.template.text.link);
    let node = galley.tags.node(Role::P, Tags::DOCUMENT);
    let mut spans = Vec::new();
    match (place, &entry.url) {
        (None, _) => {}
        (Some(place), None) => spans.push(galley.prose(place, meta, node)),
        (Some(place), Some(url)) => {
            let address = crate::compose::shown_address(url);
            let purpose = Words(galley.language).say("contact-page", &[("address", &address)]);
            spans.push(galley.link(place, link, node, Target::Address(url.clone()), &purpose));
        }
    }
    if let Some(dates) = &entry.dates {
        let between = if spans.is_empty() { "" } else { " · " };
        spans.push(galley.prose(&format!("{between}{}", dates.replace(' ', "\u{A0}")), meta, node));
    }
    galley.set(spans, column);
}

pub(super) fn points(points: &[String], galley: &mut Galley<'_>, column: Column) {
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
