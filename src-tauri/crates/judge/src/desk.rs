use crate::living::is_living;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::Arc;
use time::OffsetDateTime;
use verify::{Document, Fetch, FetchFailure, Fetched, Resolver};

/// The most documents that one badge may make us ask for.
const MOST_DOCUMENTS: usize = 40;

/// The documents at hand while one badge is judged: those held, and over them those just asked for.
pub struct Desk<'a> {
    held: &'a dyn Resolver,
    fetch: Option<&'a dyn Fetch>,
    fresh: RefCell<BTreeMap<String, Arc<Document>>>,
    used: RefCell<BTreeMap<String, Arc<Document>>>,
}

impl<'a> Desk<'a> {
    /// With a `fetch`, documents that may have changed are asked for anew; without, everything held is as it is.
    pub fn new(held: &'a dyn Resolver, fetch: Option<&'a dyn Fetch>) -> Self {
        Desk { held, fetch, fresh: RefCell::default(), used: RefCell::default() }
    }

    /// Asks for a document that is not at hand. Gives false when nothing can be learned.
    pub fn ask(&self, address: &str, now: OffsetDateTime) -> bool {
        let Some(fetch) = self.fetch else {
            return false;
        };
        if self.fresh.borrow().contains_key(address) || self.fresh.borrow().len() >= MOST_DOCUMENTS {
            return false;
        }
        let document = if verify::address::check(address).is_ok() {
            fetch.fetch(address, now)
        } else {
            blocked(address, now)
        };
        self.fresh.borrow_mut().insert(address.to_owned(), self.better(document));
        true
    }

    /// What the judgement rested on, to be kept with the badge.
    pub fn documents(self) -> Vec<Arc<Document>> {
        let mut used = self.used.into_inner();
        used.extend(self.fresh.into_inner());
        used.into_values().collect()
    }

    /// Drops what an address answered: it turned out not to matter.
    pub(crate) fn forget(&self, address: &str) {
        self.fresh.borrow_mut().remove(address);
        self.used.borrow_mut().remove(address);
    }

    /// No answer today is worth less than yesterday's answer, which keeps its date.
    fn better(&self, document: Document) -> Arc<Document> {
        match (&document.answer, self.held.document(&document.address)) {
            (Fetched::Failed(_), Some(held)) => held,
            _ => Arc::new(document),
        }
    }
}

impl Resolver for Desk<'_> {
    fn document(&self, address: &str) -> Option<Arc<Document>> {
        if let Some(document) = self.fresh.borrow().get(address) {
            return Some(Arc::clone(document));
        }
        let held =
            self.held.document(address).filter(|document| self.fetch.is_none() || !is_living(document))?;
        self.used.borrow_mut().insert(address.to_owned(), Arc::clone(&held));
        Some(held)
    }
}

fn blocked(address: &str, now: OffsetDateTime) -> Document {
    Document {
        address: address.to_owned(),
        final_address: address.to_owned(),
        fetched_at: now,
        answer: Fetched::Failed(FetchFailure::Blocked),
    }
}
