use super::file::Pdf;
use super::object::{Dictionary, Object};
use crate::BakingError;
use std::collections::BTreeSet;

/// The values of a name tree (ISO 32000-2, 7.9.6), or the leaves of the page tree: both are `Kids` of `Kids`. No
/// branch is walked twice, so a tree that bites its own tail ends.
pub(super) struct Tree<'p, 'a> {
    pdf: &'p Pdf<'a>,
    seen: BTreeSet<u32>,
    open: Vec<Object>,
}

impl<'p, 'a> Tree<'p, 'a> {
    pub fn new(pdf: &'p Pdf<'a>, root: Option<&Object>) -> Self {
        Tree { pdf, seen: BTreeSet::new(), open: root.cloned().into_iter().collect() }
    }

    /// The next branch that has no branches of its own.
    pub fn next_leaf(&mut self) -> Result<Option<Dictionary>, BakingError> {
        while let Some(node) = self.open.pop() {
            if let Object::Reference(number) = node
                && !self.seen.insert(number)
            {
                continue;
            }
            let node = self.pdf.dictionary(Some(&node))?;
            let kids = self.pdf.array(node.get("Kids"))?;
            if kids.is_empty() {
                return Ok(Some(node));
            }
            self.open.extend(kids.into_iter().rev());
        }
        Ok(None)
    }
}
