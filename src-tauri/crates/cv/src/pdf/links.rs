//! Places to click, and places to go to.

use super::objects::{dictionary, name, rectangle, text};
use crate::pages::{Item, LeafId, LinkArea, NodeId, Pages, Tags, Target};
use lopdf::{Dictionary, Document, Object, ObjectId};
use std::collections::BTreeMap;

/// Where each leaf begins: its page, and the height from the bottom of it.
pub(super) struct Places(BTreeMap<LeafId, (ObjectId, f32)>);

impl Places {
    pub(super) fn new(pages: &Pages, ids: &[ObjectId]) -> Self {
        let mut places = BTreeMap::new();
        for (page, id) in pages.pages.iter().zip(ids) {
            for mark in &page.marks {
                let (Some(leaf), Some(item)) = (mark.leaf, mark.items.first()) else { continue };
                let top = match item {
                    Item::Text(run) => run.baseline - run.size,
                    Item::Bar { area, .. } | Item::Picture { area, .. } => area.top,
                };
                places.entry(leaf).or_insert((*id, page.height - top + 6.0));
            }
        }
        Places(places)
    }

    /// Goes to where a node begins.
    pub(super) fn destination(&self, node: NodeId, tags: &Tags) -> Option<Object> {
        let (page, top) = self.0.get(&tags.first_leaf(node)?)?;
        let top = Object::Real(top.round());
        Some(vec![(*page).into(), name("XYZ"), Object::Null, top, Object::Null].into())
    }
}

/// Adds the annotations of one page; gives each with its node, to be tied into the structure.
pub(super) fn annotate(
    areas: &[LinkArea],
    (height, page): (f32, ObjectId),
    pages: &Pages,
    places: &Places,
    document: &mut Document,
) -> Vec<(NodeId, ObjectId)> {
    let annotations = areas.iter().filter_map(|area| {
        let annotation = annotation(area, (height, page), pages, places)?;
        Some((area.node, document.add_object(annotation)))
    });
    annotations.collect()
}

fn annotation(
    link: &LinkArea,
    (height, page): (f32, ObjectId),
    pages: &Pages,
    places: &Places,
) -> Option<Dictionary> {
    let node = &pages.tags.nodes[link.node.0];
    let area = link.area;
    let bottom = height - area.top - area.height;
    let mut annotation = dictionary([
        ("Type", name("Annot")),
        ("Subtype", name("Link")),
        ("Rect", rectangle(area.left, bottom, area.left + area.width, bottom + area.height)),
        ("Border", vec![0.into(), 0.into(), 0.into()].into()),
        // Printed: PDF/A wants no annotation that only a screen shows.
        ("F", 4.into()),
        ("P", page.into()),
    ]);
    annotation.set("Contents", text(node.alt.as_deref().unwrap_or_default()));
    match node.target.as_ref()? {
        Target::Node(node) => annotation.set("Dest", places.destination(*node, &pages.tags)?),
        Target::Address(url) => {
            let uri = Object::string_literal(ascii(url));
            annotation.set("A", dictionary([("S", name("URI")), ("URI", uri)]));
        }
    }
    Some(annotation)
}

/// An address holds ASCII only (ISO 32000-1, 12.6.4.7): the rest is percent-encoded.
fn ascii(url: &str) -> String {
    let mut ascii = String::with_capacity(url.len());
    for byte in url.bytes() {
        match byte {
            0x21..=0x7E => ascii.push(char::from(byte)),
            _ => ascii.push_str(&format!("%{byte:02X}")),
        }
    }
    ascii
}
