//! The two doors through which documents come in.

use serde::{Deserialize, Serialize};
use std::sync::Arc;
use time::OffsetDateTime;

/// What an address answered, once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// The address asked for.
    pub address: String,
    /// The address that answered in the end, after redirects.
    pub final_address: String,
    /// When it was asked.
    #[serde(with = "time::serde::rfc3339")]
    pub fetched_at: OffsetDateTime,
    /// What it said.
    pub answer: Fetched,
}

/// The answer of an address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Fetched {
    /// It answered over HTTP.
    Body {
        /// The HTTP status of the last answer.
        status: u16,
        /// Its `Content-Type`, as sent.
        content_type: Option<String>,
        /// The body, bounded by whoever fetched it.
        bytes: Vec<u8>,
    },
    /// It did not.
    Failed(FetchFailure),
}

/// Why an address gave nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FetchFailure {
    /// No answer in time.
    Timeout,
    /// The name is not known.
    Dns,
    /// The connection was refused or cut.
    Refused,
    /// The secure connection could not be made.
    Tls,
    /// The answer was over the limit.
    TooLarge,
    /// More redirects than allowed.
    TooManyRedirects,
    /// The address, or one it redirected to, is not one we go to.
    Blocked,
    /// The map of documents does not have it.
    Absent,
}

/// Answers from the documents already held. The portfolio is one.
pub trait Resolver {
    /// The document held for `address`, if any.
    fn document(&self, address: &str) -> Option<Arc<Document>>;
}

/// Reaches out for a document; always comes back with one, be it a failure.
pub trait Fetch {
    /// Asks `address`. The address policy has been applied to it before, and must be again at each redirect.
    fn fetch(&self, address: &str, now: OffsetDateTime) -> Document;
}

/// Holds no document at all.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoDocuments;

impl Resolver for NoDocuments {
    fn document(&self, _: &str) -> Option<Arc<Document>> {
        None
    }
}
