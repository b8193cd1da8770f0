use super::{Taken, Way, take};
use crate::{Given, Problem};
use judge::{Judged, Source};
use portfolio::{BadgeId, Portfolio};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use verify::{Document, Fetch, Fetched, Question, Resolver};

/// The largest documents that are remembered, all together, in bytes.
const REMEMBERED: usize = 8 << 20;

/// An item that waits to be judged.
pub(super) struct Work {
    /// Which one it is, in the order given.
    pub at: usize,
    pub input: Arc<str>,
    /// What it takes of the budget.
    pub weight: usize,
    pub given: Given,
}

/// An item that was judged, and waits to be kept.
pub(super) struct Done {
    pub at: usize,
    pub input: Arc<str>,
    pub weight: usize,
    pub member: Option<String>,
    pub container: Option<&'static str>,
    pub found: Result<Found, Problem>,
}

/// What was found in an item.
pub(super) enum Found {
    /// A badge that is there already.
    Held(BadgeId),
    /// One that may be kept.
    Judged(Box<Taken<'static>>),
}

/// What a judge says to whoever has the portfolio.
pub(super) enum Said {
    /// Something is to be looked up.
    Ask(Box<dyn FnOnce(&Portfolio) + Send>),
    /// An item is judged.
    Done(Box<Done>),
}

/// Those who judge, on several threads.
pub(super) struct Judges<'a> {
    queue: Mutex<Receiver<Work>>,
    way: Way<'a>,
    addresses: &'a [String],
    remembered: Mutex<Remembered>,
}

impl<'a> Judges<'a> {
    pub fn new(queue: Receiver<Work>, way: &Way<'a>, addresses: &'a [String]) -> Self {
        Judges { queue: Mutex::new(queue), way: *way, addresses, remembered: Mutex::default() }
    }

    /// Judges one item after another, until there are no more or nobody listens.
    pub fn work(&self, tell: Sender<Said>) {
        let asking = Asking { tell, remembered: self.way.fetch.is_none().then_some(&self.remembered) };
        while let Some(work) = self.next() {
            let Work { at, input, weight, given } = work;
            let container = given.source().err().and_then(|(container, _)| container);
            // A mistake of ours about one badge must not cost the others.
            let found = catch_unwind(AssertUnwindSafe(|| self.judge(&given, &asking)))
                .unwrap_or_else(|_| Err(Problem::new("program.fault")));
            let done = Done { at, input, weight, member: given.member, container, found };
            if asking.tell.send(Said::Done(Box::new(done))).is_err() {
                return;
            }
        }
    }

    fn next(&self) -> Option<Work> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner).recv().ok()
    }

    fn judge(&self, given: &Given, asking: &Asking<'_>) -> Result<Found, Problem> {
        let source = given.source().map_err(|(_, problem)| problem.clone())?;
        if let Some(id) = self.held(&source, asking) {
            return Ok(Found::Held(id));
        }
        let question = Question { now: self.way.now, addresses: self.addresses };
        let fetch = self.way.fetch.map(|fetch| fetch as &dyn Fetch);
        let Taken { judged, documents, ready } = take(&source, asking, fetch, &question)?;
        let judged = Judged { original: Cow::Owned(judged.original.into_owned()), ..judged };
        Ok(Found::Judged(Box::new(Taken { judged, documents, ready })))
    }

    /// A badge that need not be judged, because it is there.
    fn held(&self, source: &Source<'_>, asking: &Asking<'_>) -> Option<BadgeId> {
        let Source::File { bytes, .. } = source else { return None };
        let id = Some(BadgeId::of(bytes)).filter(|_| !self.way.again)?;
        let wanted = id.clone();
        let holds = asking.ask(move |portfolio| portfolio.holds(&wanted).unwrap_or(false))?;
        holds.then_some(id)
    }
}

/// Looks things up in the portfolio, which another thread has.
struct Asking<'a> {
    tell: Sender<Said>,
    remembered: Option<&'a Mutex<Remembered>>,
}

impl Asking<'_> {
    /// `None` when nobody answers any more.
    fn ask<T: Send + 'static>(&self, question: impl FnOnce(&Portfolio) -> T + Send + 'static) -> Option<T> {
        let (answer, hear) = channel();
        let ask = move |portfolio: &Portfolio| {
            // Whoever asked may have been told to stop.
            let _ = answer.send(question(portfolio));
        };
        self.tell.send(Said::Ask(Box::new(ask))).ok()?;
        hear.recv().ok()
    }
}

impl Resolver for Asking<'_> {
    fn document(&self, address: &str) -> Option<Arc<Document>> {
        let wanted = address.to_owned();
        let look = || self.ask(move |portfolio| portfolio.document(&wanted)).flatten();
        match self.remembered {
            Some(remembered) => Remembered::or_else(remembered, address, look),
            None => look(),
        }
    }
}

/// Documents looked up before. When nobody is asked for new ones, those held stay as they are all through an import;
/// and badges that come together often have the same issuer.
#[derive(Default)]
struct Remembered {
    documents: BTreeMap<String, Option<Arc<Document>>>,
    bytes: usize,
}

impl Remembered {
    fn or_else(
        this: &Mutex<Remembered>,
        address: &str,
        look: impl FnOnce() -> Option<Arc<Document>>,
    ) -> Option<Arc<Document>> {
        let lock = || this.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = lock().documents.get(address) {
            return known.clone();
        }
        let found = look();
        lock().put(address, &found);
        found
    }

    /// Beyond the limit, what is new is looked up each time.
    fn put(&mut self, address: &str, found: &Option<Arc<Document>>) {
        let body = match found.as_deref().map(|document| &document.answer) {
            Some(Fetched::Body { bytes, .. }) => bytes.len(),
            Some(Fetched::Failed(_)) | None => 0,
        };
        let bytes = self.bytes.saturating_add(2 * address.len() + body);
        if bytes <= REMEMBERED {
            self.bytes = bytes;
            self.documents.insert(address.to_owned(), found.clone());
        }
    }
}
