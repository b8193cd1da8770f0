use crate::{BadgeId, EvidenceId};
use serde_json::Value;
use std::sync::Arc;
use time::OffsetDateTime;
use verify::{Document, Report};

/// Whose portfolio it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Owner {
    /// The person's name.
    pub name: String,
    /// E-mails, URLs, DIDs, telephones: what badges may name the person by.
    pub addresses: Vec<String>,
}

/// A badge to be kept, with everything that belongs to it.
#[derive(Debug, Clone)]
pub struct NewBadge<'a> {
    /// The bytes of the file as it came; of the member, when it came in a container.
    pub original: &'a [u8],
    /// The name it came under, as text only.
    pub file_name: Option<&'a str>,
    /// What the original is.
    pub media_type: &'a str,
    /// The credential, exactly as baked.
    pub credential: &'a [u8],
    /// What held the credential: `png`, `svg`, `json`, …
    pub container: &'a str,
    /// Its path inside a container.
    pub member: Option<&'a str>,
    /// What was found out about it.
    pub report: &'a Report,
    /// What it refers to, as far as it was fetched.
    pub documents: &'a [Arc<Document>],
}

/// Whether a badge was new.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stored {
    /// It was not there before.
    New(BadgeId),
    /// The same bytes were there already; nothing was changed.
    AlreadyThere(BadgeId),
}

/// A badge that is kept, with its latest report.
#[derive(Debug, Clone, PartialEq)]
pub struct HeldBadge {
    /// SHA-256 of the original.
    pub id: BadgeId,
    /// The name it came under.
    pub file_name: Option<String>,
    /// What the original is.
    pub media_type: String,
    /// What held the credential.
    pub container: String,
    /// Its path inside a container.
    pub member: Option<String>,
    /// When it was added.
    pub added: OffsetDateTime,
    /// When it was judged last.
    pub judged_at: OffsetDateTime,
    /// What was found out then.
    pub report: Report,
    /// How many pieces of evidence are attached.
    pub evidence: usize,
}

/// One judgement of the past or the latest.
#[derive(Debug, Clone, PartialEq)]
pub struct HeldReport {
    /// When it was made.
    pub judged_at: OffsetDateTime,
    /// What was found out.
    pub report: Report,
}

/// The file of a badge, as it came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Original {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// The name it came under, as text only.
    pub file_name: Option<String>,
    /// What it is.
    pub media_type: String,
}

/// Something to be attached to a badge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Attached<'a> {
    /// A file.
    File {
        /// Its bytes.
        bytes: &'a [u8],
        /// What it is.
        media_type: &'a str,
    },
    /// A page on the web.
    Link {
        /// Its address.
        url: &'a str,
    },
}

/// A piece of evidence that is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EvidenceItem {
    /// Its identifier.
    pub id: EvidenceId,
    /// The badge it belongs to.
    pub badge: BadgeId,
    /// Its title; a file's name until the person gives another.
    pub title: String,
    /// The person's words.
    pub note: Option<String>,
    /// What the file is.
    pub media_type: Option<String>,
    /// The file's size in bytes.
    pub size: Option<u64>,
    /// SHA-256 of the file.
    pub sha256: Option<String>,
    /// The link's address.
    pub url: Option<String>,
    /// When it was attached.
    pub added: OffsetDateTime,
}

/// The person's CV.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SavedCv {
    /// Their data as JSON Resume, with whatever else it holds.
    pub resume: Value,
    /// The badges chosen for it, in order.
    pub badges: Vec<BadgeId>,
}
