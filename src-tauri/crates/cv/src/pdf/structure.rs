//! The structure tree: what is a heading, a list, a link, and in which order it is read (ISO 32000-1, 14.7).

use super::objects::{dictionary, name, rectangle, text};
use crate::pages::{Item, Kid, LeafId, Node, NodeId, Pages, Role, Tags};
use lopdf::{Dictionary, Document, Object, ObjectId};
use std::collections::BTreeMap;

/// A stretch of marked content: its page, and its number there.
type Mcid = (usize, i64);

/// Everything the tree is made from.
pub(super) struct Structure<'p> {
    pages: &'p Pages,
    page_ids: &'p [ObjectId],
    marks: BTreeMap<LeafId, Vec<Mcid>>,
    annotations: BTreeMap<NodeId, Vec<(usize, ObjectId)>>,
    elements: Vec<ObjectId>,
    parents: Vec<Option<NodeId>>,
    /// Whether a node holds anything that is on a page; those that do not are left out.
    filled: Vec<bool>,
}

impl<'p> Structure<'p> {
    /// `annotations` are those of each page with their nodes.
    pub(super) fn new(
        pages: &'p Pages,
        page_ids: &'p [ObjectId],
        annotations: &[Vec<(NodeId, ObjectId)>],
        document: &mut Document,
    ) -> Self {
        let mut by_node: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for (page, all) in annotations.iter().enumerate() {
            for (node, id) in all {
                by_node.entry(*node).or_default().push((page, *id));
            }
        }
        let elements = pages.tags.nodes.iter().map(|_| document.new_object_id()).collect();
        let (marks, parents) = (marks(pages), parents(&pages.tags));
        let filled = filled(&pages.tags, &parents, &marks);
        Structure { pages, page_ids, marks, annotations: by_node, elements, parents, filled }
    }

    /// Writes the tree and ties pages, content and annotations to it.
    pub(super) fn write(&self, document: &mut Document, catalog: &mut Dictionary) {
        let root = document.new_object_id();
        for (index, node) in self.pages.tags.nodes.iter().enumerate().filter(|(index, _)| self.filled[*index])
        {
            let element = self.element(NodeId(index), node, root);
            document.set_object(self.elements[index], element);
        }
        let (numbers, next) = self.way_back(document);
        let parents = document.add_object(dictionary([("Nums", numbers.into())]));
        let tree = [
            ("Type", name("StructTreeRoot")),
            ("K", self.elements[0].into()),
            ("ParentTree", parents.into()),
            ("ParentTreeNextKey", next.into()),
        ];
        document.set_object(root, dictionary(tree));
        catalog.set("StructTreeRoot", root);
        catalog.set("MarkInfo", dictionary([("Marked", true.into())]));
    }

    fn element(&self, id: NodeId, node: &Node, root: ObjectId) -> Dictionary {
        let page = self.first_page(node);
        let mut kids = Vec::new();
        for kid in &node.kids {
            match kid {
                Kid::Node(child) if !self.filled[child.0] => {}
                Kid::Node(child) => kids.push(self.elements[child.0].into()),
                Kid::Leaf(leaf) => {
                    let marks = self.marks.get(leaf).into_iter().flatten();
                    kids.extend(marks.map(|mark| self.content(*mark, page)));
                }
            }
        }
        let annotations = self.annotations.get(&id).into_iter().flatten();
        kids.extend(annotations.map(|(page, id)| self.object(*page, *id)));
        let mut element = dictionary([
            ("Type", name("StructElem")),
            ("S", name(&format!("{:?}", node.role))),
            ("P", self.parent(id).unwrap_or(root).into()),
            ("K", kids.into()),
        ]);
        if let Some(page) = page {
            element.set("Pg", self.page_ids[page]);
        }
        self.describe(node, page, &mut element);
        element
    }

    fn describe(&self, node: &Node, page: Option<usize>, element: &mut Dictionary) {
        match node.role {
            Role::Figure => {
                element.set("Alt", text(node.alt.as_deref().unwrap_or_default()));
                if let Some(area) = page.and_then(|page| self.picture_area(node, page)) {
                    let layout = [("O", name("Layout")), ("Placement", name("Block")), ("BBox", area)];
                    element.set("A", dictionary(layout));
                }
            }
            Role::L => {
                let numbering = if self.has_labels(node) { "Disc" } else { "None" };
                let list = [("O", name("List")), ("ListNumbering", name(numbering))];
                element.set("A", dictionary(list));
            }
            _ => {}
        }
    }

    fn has_labels(&self, list: &Node) -> bool {
        let nodes = &self.pages.tags.nodes;
        let Some(Kid::Node(item)) = list.kids.first() else { return false };
        matches!(nodes[item.0].kids.first(), Some(Kid::Node(label)) if nodes[label.0].role == Role::Lbl)
    }

    fn picture_area(&self, node: &Node, page: usize) -> Option<Object> {
        let Some(Kid::Leaf(leaf)) = node.kids.first() else { return None };
        let page = &self.pages.pages[page];
        let mark = page.marks.iter().find(|mark| mark.leaf == Some(*leaf))?;
        mark.items.iter().find_map(|item| match item {
            Item::Picture { area, .. } => {
                let bottom = page.height - area.top - area.height;
                Some(rectangle(area.left, bottom, area.left + area.width, bottom + area.height))
            }
            _ => None,
        })
    }

    fn content(&self, (page, mcid): Mcid, own_page: Option<usize>) -> Object {
        if own_page == Some(page) {
            return mcid.into();
        }
        let reference = [("Type", name("MCR")), ("Pg", self.page_ids[page].into()), ("MCID", mcid.into())];
        dictionary(reference).into()
    }

    fn object(&self, page: usize, id: ObjectId) -> Object {
        let reference = [("Type", name("OBJR")), ("Pg", self.page_ids[page].into()), ("Obj", id.into())];
        dictionary(reference).into()
    }

    fn first_page(&self, node: &Node) -> Option<usize> {
        node.kids.iter().find_map(|kid| match kid {
            Kid::Leaf(leaf) => self.marks.get(leaf)?.first().map(|(page, _)| *page),
            Kid::Node(_) => None,
        })
    }

    fn parent(&self, id: NodeId) -> Option<ObjectId> {
        self.parents[id.0].map(|parent| self.elements[parent.0])
    }

    /// The way back from content and annotations to the tree; also numbers the pages and annotations.
    fn way_back(&self, document: &mut Document) -> (Vec<Object>, i64) {
        let mut numbers = Vec::new();
        let mut key = 0i64;
        for (page, id) in self.pages.pages.iter().zip(self.page_ids) {
            let leaves = page.marks.iter().filter_map(|mark| mark.leaf);
            let owners = leaves.map(|leaf| self.elements[self.pages.tags.leaves[leaf.0].0].into());
            numbers.extend([key.into(), Object::Array(owners.collect())]);
            number(*id, "StructParents", key, document);
            key += 1;
        }
        for (node, annotations) in &self.annotations {
            for (_, id) in annotations {
                numbers.extend([key.into(), self.elements[node.0].into()]);
                number(*id, "StructParent", key, document);
                key += 1;
            }
        }
        (numbers, key)
    }
}

fn parents(tags: &Tags) -> Vec<Option<NodeId>> {
    let mut parents = vec![None; tags.nodes.len()];
    for (index, node) in tags.nodes.iter().enumerate() {
        for kid in &node.kids {
            if let Kid::Node(kid) = kid {
                parents[kid.0] = Some(NodeId(index));
            }
        }
    }
    parents
}

fn filled(tags: &Tags, parents: &[Option<NodeId>], marks: &BTreeMap<LeafId, Vec<Mcid>>) -> Vec<bool> {
    let mut filled = vec![false; tags.nodes.len()];
    filled[Tags::DOCUMENT.0] = true;
    for leaf in marks.keys() {
        let mut node = Some(tags.leaves[leaf.0]);
        while let Some(above) = node.filter(|node| !filled[node.0]) {
            filled[above.0] = true;
            node = parents[above.0];
        }
    }
    filled
}

fn number(id: ObjectId, entry: &str, key: i64, document: &mut Document) {
    if let Ok(dictionary) = document.get_dictionary_mut(id) {
        dictionary.set(entry, key);
    }
}

/// Numbers the marks of each page as the backend does: in order, those that have a leaf.
fn marks(pages: &Pages) -> BTreeMap<LeafId, Vec<Mcid>> {
    let mut marks: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for (index, page) in pages.pages.iter().enumerate() {
        for (mcid, leaf) in (0..).zip(page.marks.iter().filter_map(|mark| mark.leaf)) {
            marks.entry(leaf).or_default().push((index, mcid));
        }
    }
    marks
}
