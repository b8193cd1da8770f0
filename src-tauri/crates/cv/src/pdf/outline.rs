//! Bookmarks: the name, and the sections under it.

use super::links::Places;
use super::objects::{dictionary, name, text};
use crate::Pages;
use lopdf::{Dictionary, Document, Object};

pub(super) fn add(pages: &Pages, places: &Places, document: &mut Document, catalog: &mut Dictionary) {
    let marks: Vec<(&str, Object)> = pages
        .bookmarks
        .iter()
        .filter_map(|(title, node)| Some((title.as_str(), places.destination(*node, &pages.tags)?)))
        .collect();
    if marks.is_empty() {
        return;
    }
    let root = document.new_object_id();
    let ids: Vec<_> = marks.iter().map(|_| document.new_object_id()).collect();
    for (index, (title, destination)) in marks.into_iter().enumerate() {
        let mut item = dictionary([("Title", text(title)), ("Parent", root.into()), ("Dest", destination)]);
        if let Some(previous) = index.checked_sub(1).and_then(|index| ids.get(index)) {
            item.set("Prev", *previous);
        }
        if let Some(next) = ids.get(index + 1) {
            item.set("Next", *next);
        }
        document.set_object(ids[index], item);
    }
    let count = i64::try_from(ids.len()).unwrap_or_default();
    let (first, last) = (ids[0], ids[ids.len() - 1]);
    let outline =
        [("Type", name("Outlines")), ("First", first.into()), ("Last", last.into()), ("Count", count.into())];
    document.set_object(root, dictionary(outline));
    catalog.set("Outlines", root);
}
