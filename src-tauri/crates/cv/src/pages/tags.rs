//! The order of reading: a tree of what things are, for screen readers and for machines.

/// A node of the tree, as an index into [`Tags::nodes`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(pub(crate) usize);

/// A piece of content: text or a picture that belongs to one node and may go over lines and pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LeafId(pub(crate) usize);

impl NodeId {
    /// Its place in [`Tags::nodes`].
    pub fn index(self) -> usize {
        self.0
    }
}

impl LeafId {
    /// Its place in [`Tags::leaves`].
    pub fn index(self) -> usize {
        self.0
    }
}

/// What a node is: the standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are the standard's")]
pub enum Role {
    Document,
    H1,
    H2,
    H3,
    H4,
    P,
    L,
    LI,
    Lbl,
    LBody,
    Span,
    Link,
    Figure,
    TOC,
    TOCI,
    Reference,
}

/// One node.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// What it is.
    pub role: Role,
    /// What it holds, in reading order.
    pub kids: Vec<Kid>,
    /// Words for a picture, or for a link's purpose.
    pub alt: Option<String>,
    /// Where a link leads.
    pub target: Option<Target>,
}

/// What a node holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kid {
    /// Another node.
    Node(NodeId),
    /// Content.
    Leaf(LeafId),
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// Out of the document.
    Address(String),
    /// To where this node begins.
    Node(NodeId),
}

/// The tree. Node 0 is the document.
#[derive(Debug, Clone, PartialEq)]
pub struct Tags {
    /// Every node.
    pub nodes: Vec<Node>,
    /// The node that each leaf belongs to.
    pub leaves: Vec<NodeId>,
}

impl Tags {
    pub(crate) const DOCUMENT: NodeId = NodeId(0);

    pub(crate) fn new() -> Self {
        let document = Node { role: Role::Document, kids: Vec::new(), alt: None, target: None };
        Tags { nodes: vec![document], leaves: Vec::new() }
    }

    pub(crate) fn node(&mut self, role: Role, parent: NodeId) -> NodeId {
        let id = self.detached(role);
        self.attach(id, parent);
        id
    }

    /// A node that can be led to before it has its place.
    pub(crate) fn detached(&mut self, role: Role) -> NodeId {
        let id = NodeId(self.nodes.len());
        self.nodes.push(Node { role, kids: Vec::new(), alt: None, target: None });
        id
    }

    pub(crate) fn attach(&mut self, node: NodeId, parent: NodeId) {
        self.nodes[parent.0].kids.push(Kid::Node(node));
    }

    pub(crate) fn link(&mut self, parent: NodeId, target: Target, alt: String) -> NodeId {
        let id = self.node(Role::Link, parent);
        self.nodes[id.0].target = Some(target);
        self.nodes[id.0].alt = Some(alt);
        id
    }

    pub(crate) fn leaf(&mut self, parent: NodeId) -> LeafId {
        let id = LeafId(self.leaves.len());
        self.leaves.push(parent);
        self.nodes[parent.0].kids.push(Kid::Leaf(id));
        id
    }

    /// The place of each leaf in the order of reading, from 1; 0 for one that is not in the tree.
    pub(crate) fn reading_order(&self) -> Vec<usize> {
        let mut places = vec![0; self.leaves.len()];
        let (mut next, mut open) = (1, vec![Kid::Node(Tags::DOCUMENT)]);
        while let Some(kid) = open.pop() {
            match kid {
                Kid::Node(node) => open.extend(self.nodes[node.0].kids.iter().rev()),
                Kid::Leaf(leaf) => {
                    places[leaf.0] = next;
                    next += 1;
                }
            }
        }
        places
    }

    /// The first content under a node.
    pub(crate) fn first_leaf(&self, node: NodeId) -> Option<LeafId> {
        self.nodes[node.0].kids.iter().find_map(|kid| match kid {
            Kid::Leaf(leaf) => Some(*leaf),
            Kid::Node(node) => self.first_leaf(*node),
        })
    }
}
