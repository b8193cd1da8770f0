//! One badge being judged: what is asked, what is at hand, what was noticed on the way.

use crate::report::{Answer, Finding, Verdict};
use crate::{Document, FetchFailure, Fetched, Question, Resolver, address};
use openbadges::fields::Object;
use openbadges::json;
use serde_json::Value;
use std::cell::RefCell;
use std::sync::Arc;
use time::OffsetDateTime;

pub(crate) struct Case<'a> {
    pub resolver: &'a dyn Resolver,
    pub question: &'a Question<'a>,
    missing: RefCell<Vec<String>>,
    flags: RefCell<Vec<Finding>>,
}

/// What a look at an address gave.
pub(crate) enum Look {
    /// A JSON object, served with status 200.
    Object(Object, Held),
    /// A text that is no JSON object, served with status 200.
    Text(String, Held),
    /// It answered with another status.
    Status(u16, Held),
    /// It could not be had, or not read; why.
    Nothing(&'static str),
}

/// When a document was had, and from where.
#[derive(Debug, Clone)]
pub(crate) struct Held {
    pub at: OffsetDateTime,
    pub address: String,
}

impl<'a> Case<'a> {
    pub fn new(resolver: &'a dyn Resolver, question: &'a Question<'a>) -> Self {
        Case { resolver, question, missing: RefCell::default(), flags: RefCell::default() }
    }

    pub fn now(&self) -> OffsetDateTime {
        self.question.now
    }

    /// The document at an address, if it may be asked and is at hand; else it is noted as missing.
    pub fn look(&self, address: &str) -> Look {
        match address::allowed(address) {
            Ok(()) => self.look_at(address),
            Err(_) => Look::Nothing("address.blocked"),
        }
    }

    /// The same for an address that was just judged as one we go to.
    pub fn look_at(&self, address: &str) -> Look {
        let address = address.split('#').next().unwrap_or_default();
        match self.resolver.document(address) {
            Some(document) => read(&document),
            None => {
                let mut missing = self.missing.borrow_mut();
                if !missing.iter().any(|known| known == address) {
                    missing.push(address.to_owned());
                }
                Look::Nothing("document.not-held")
            }
        }
    }

    pub fn flag(&self, finding: Finding) {
        let mut flags = self.flags.borrow_mut();
        if !flags.contains(&finding) {
            flags.push(finding);
        }
    }

    pub fn has_flag(&self, code: &str) -> bool {
        self.flags.borrow().iter().any(|flag| flag.code == code)
    }

    pub fn missing(&self) -> Vec<String> {
        self.missing.borrow().clone()
    }

    pub fn flags(&self) -> Vec<Finding> {
        self.flags.borrow().clone()
    }

    pub fn yes(&self, reason: Finding) -> Answer {
        self.answer(Verdict::Yes, reason)
    }

    pub fn no(&self, reason: Finding) -> Answer {
        self.answer(Verdict::No, reason)
    }

    pub fn unsure(&self, reason: Finding) -> Answer {
        self.answer(Verdict::NotConfirmed, reason)
    }

    fn answer(&self, verdict: Verdict, reason: Finding) -> Answer {
        Answer { verdict, reason, as_of: self.now() }
    }
}

impl Answer {
    /// The same, resting on a document: no fresher than it.
    #[must_use]
    pub(crate) fn resting_on(mut self, held: &Held) -> Self {
        self.as_of = self.as_of.min(held.at);
        self
    }
}

fn read(document: &Arc<Document>) -> Look {
    let held = Held { at: document.fetched_at, address: document.final_address.clone() };
    match &document.answer {
        Fetched::Body { status: 200, bytes, .. } => match json::strict(bytes) {
            Ok(Value::Object(object)) => Look::Object(object, held),
            _ => match std::str::from_utf8(bytes) {
                Ok(text) => Look::Text(text.to_owned(), held),
                Err(_) => Look::Nothing("document.unreadable"),
            },
        },
        Fetched::Body { status, .. } => Look::Status(*status, held),
        Fetched::Failed(FetchFailure::Blocked) => Look::Nothing("address.blocked"),
        Fetched::Failed(_) => Look::Nothing("document.unreachable"),
    }
}

/// Whether an address is fetched in the clear: what rests on it is not confirmed (SPEC §18.10).
pub(crate) fn is_insecure(address: &str) -> bool {
    address.get(..5).is_some_and(|scheme| scheme.eq_ignore_ascii_case("http:"))
}
