use std::sync::Arc;

/// A node or a value of an RDF graph.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Term {
    /// An absolute IRI.
    Iri(Arc<str>),
    /// A blank node, by its number in the data set.
    Blank(u32),
    /// A literal.
    Literal {
        /// Its lexical form.
        value: Arc<str>,
        /// The IRI of its datatype.
        datatype: Arc<str>,
        /// Its language tag, for `rdf:langString`.
        language: Option<Arc<str>>,
    },
}

/// One statement, in the default graph when `graph` is `None`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Quad {
    /// Of what.
    pub subject: Term,
    /// Which property.
    pub predicate: Arc<str>,
    /// Its value.
    pub object: Term,
    /// In which graph.
    pub graph: Option<Term>,
}

/// Statements, and how many blank nodes they speak of.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Dataset {
    /// The statements, in no order that matters.
    pub quads: Vec<Quad>,
    /// Blank nodes are numbered from 0 to here.
    pub blanks: u32,
}

pub(crate) const RDF: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
