use super::paragraphs;
use crate::Entry;
use crate::pages::galley::{Column, Galley};
use crate::pages::shaper::Span;
use crate::pages::tags::{NodeId, Role, Tags, Target};
use crate::words::Words;

pub(super) fn set(entry: &Entry, index: usize, quote: bool, galley: &mut Galley<'_>, column: Column) {
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
