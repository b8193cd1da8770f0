//! A page that says where everything begins. The numbers are known only once all pages are.

use super::galley::{Galley, PageOf};
use super::lines::beside;
use super::shaper::{SetLine, Span};
use super::sheets::Sheet;
use super::tags::{NodeId, Role, Tags, Target};
use super::{Item, LeafId};
use crate::TextStyle;
use std::collections::BTreeMap;

/// One line of the contents.
pub(super) struct Place {
    pub(super) title: String,
    pub(super) node: NodeId,
    /// Whether it is a part of the one above it.
    pub(super) inner: bool,
}

/// Room for the number at the right end of a line.
const NUMBER_WIDTH: f32 = 30.0;

pub(super) fn set(places: &[Place], galley: &mut Galley<'_>) {
    let list = galley.tags.node(Role::TOC, Tags::DOCUMENT);
    for place in places {
        let (styles, space) = (&galley.template.text, galley.template.space);
        let style = if place.inner { styles.body } else { styles.title };
        galley.space(if place.inner { space.paragraph } else { space.entry });
        set_place(place, style, list, galley);
    }
}

fn set_place(place: &Place, style: TextStyle, list: NodeId, galley: &mut Galley<'_>) {
    let mut column = galley.column();
    let indent = if place.inner { galley.template.space.indent * 1.6 } else { 0.0 };
    column.left += indent;
    column.width -= indent + NUMBER_WIDTH;
    let item = galley.tags.node(Role::TOCI, list);
    let reference = galley.tags.node(Role::Reference, item);
    let text = galley.link(
        &crate::typography(&place.title, galley.language),
        style,
        reference,
        Target::Node(place.node),
        &place.title,
    );
    let Some(leaf) = text.leaf else { return };
    let first = galley.rows.len();
    galley.set(vec![text], column);
    galley.keep_from(first);
    if let Some(row) = galley.rows.last_mut() {
        row.page_of = Some(PageOf { node: place.node, leaf });
    }
}

/// Writes the numbers in.
pub(super) fn number(sheets: &mut [Sheet], galley: &mut Galley<'_>) {
    let pages = pages_of(sheets);
    let right = galley.template.paper.width - galley.template.paper.right;
    for (_, row) in sheets.iter_mut().flat_map(|sheet| &mut sheet.rows) {
        let Some(PageOf { node, leaf }) = row.page_of.take() else { continue };
        let Some(page) = galley.tags.first_leaf(node).and_then(|first| pages.get(&first)) else { continue };
        let style = galley.template.text.meta;
        let mut set =
            |text: String| galley.lines(&[Span { text, style, leaf: Some(leaf) }], NUMBER_WIDTH).pop();
        let (Some(number), space) = (set((page + 1).to_string()), set(" ".to_owned())) else { continue };
        let x = right - number.width;
        let mut line = SetLine { height: row.height, width: 0.0, runs: Vec::new() };
        for (leaf, item) in std::mem::take(&mut row.items) {
            match item {
                Item::Text(run) => line.runs.push((leaf, run)),
                other => row.items.push((leaf, other)),
            }
        }
        beside(&mut line, number, x, space);
        row.items.extend(line.runs.into_iter().map(|(leaf, run)| (leaf, Item::Text(run))));
    }
}

/// The page on which each piece of content begins, from 0.
fn pages_of(sheets: &[Sheet]) -> BTreeMap<LeafId, usize> {
    let mut pages = BTreeMap::new();
    for (page, sheet) in sheets.iter().enumerate() {
        for leaf in sheet.rows.iter().flat_map(|(_, row)| &row.items).filter_map(|(leaf, _)| *leaf) {
            pages.entry(leaf).or_insert(page);
        }
    }
    pages
}
