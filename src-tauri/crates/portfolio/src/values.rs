use crate::{BadgeId, Competence, EvidenceId, Ready};
use serde_json::Value;
use std::sync::Arc;
use time::OffsetDateTime;
use verify::{Document, Outcome, Report, State};

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
    /// What was made ready of it beforehand, from the same original and the same report.
    pub ready: Option<&'a Ready>,
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

/// Something to be attached to a badge, or to an entry of the CV.
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
    /// A situation told.
    Story(Story),
}

/// A situation told: it shows what no file can.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Story {
    /// Where and when, and what was at stake.
    pub context: String,
    /// What the person did.
    pub action: String,
    /// What came of it.
    pub result: String,
}

/// A piece of evidence that is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EvidenceItem {
    /// Its identifier.
    pub id: EvidenceId,
    /// What it belongs to.
    pub holder: Holder,
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
    /// The story told.
    pub story: Option<Story>,
    /// Who can be seen on a picture and how they agreed, in the person's words.
    pub consent: Option<String>,
    /// When it was attached.
    pub added: OffsetDateTime,
}

/// What a piece of evidence belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Holder {
    /// A badge.
    Badge(BadgeId),
    /// An entry of the CV, by the `x-id` it has there.
    Experience(String),
}

impl From<&BadgeId> for Holder {
    fn from(badge: &BadgeId) -> Self {
        Holder::Badge(badge.clone())
    }
}

impl EvidenceItem {
    /// The badge it belongs to, if it does to one.
    pub fn badge(&self) -> Option<&BadgeId> {
        match &self.holder {
            Holder::Badge(badge) => Some(badge),
            Holder::Experience(_) => None,
        }
    }

    /// The entry of the CV it belongs to, if it does to one.
    pub fn experience(&self) -> Option<&str> {
        match &self.holder {
            Holder::Badge(_) => None,
            Holder::Experience(experience) => Some(experience),
        }
    }

    /// `file`, `link` or `story`.
    pub fn kind(&self) -> &'static str {
        match (&self.url, &self.story) {
            (Some(_), _) => "link",
            (None, Some(_)) => "story",
            (None, None) => "file",
        }
    }
}

/// One of the person's CVs: how it shows the data that all of them share.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SavedCv {
    /// Its name, by which it is asked for; the first has none until it is given one.
    pub name: String,
    /// The badges chosen for it, in order.
    pub badges: Vec<BadgeId>,
    /// Its template, sections and wishes (`cv::Arrangement`).
    pub arrangement: Value,
}

/// What a person says of one badge.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Personal {
    /// Their note.
    pub note: Option<String>,
    /// How well they do it: a position on the scale, from 1.
    pub level: Option<u32>,
    /// Their own words to find it by.
    pub tags: Vec<String>,
    /// What it is good for.
    pub purposes: Vec<Purpose>,
    /// The titles of the collections it is in.
    pub collections: Vec<String>,
    /// The competences of frameworks it shows.
    pub competences: Vec<Competence>,
}

/// What a badge is good for, in the person's eyes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Purpose {
    /// It says who I am.
    Identity,
    /// It takes me further.
    Springboard,
    /// It shows what I can do.
    Skill,
    /// It lets me act.
    Act,
}

impl Purpose {
    /// All of them, in the order people see them.
    pub const ALL: [Purpose; 4] = [Purpose::Identity, Purpose::Springboard, Purpose::Skill, Purpose::Act];

    /// Its name in the file and in interfaces.
    pub fn as_str(self) -> &'static str {
        match self {
            Purpose::Identity => "identity",
            Purpose::Springboard => "springboard",
            Purpose::Skill => "skill",
            Purpose::Act => "act",
        }
    }

    /// The one of this name.
    pub fn of(name: &str) -> Option<Self> {
        Purpose::ALL.into_iter().find(|purpose| purpose.as_str() == name)
    }
}

/// A place for several badges, which may be in others as well.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Collection {
    /// Its title.
    pub title: String,
    /// What it means to the person.
    pub meaning: Option<String>,
    /// How many badges are in it.
    pub badges: u32,
}

/// Which badges to find: those that match all of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Search {
    /// Words, or their beginnings.
    pub query: Option<String>,
    /// The title of a collection.
    pub collection: Option<String>,
    /// A tag.
    pub tag: Option<String>,
    /// A skill, as facets give it.
    pub skill: Option<String>,
    /// The issuer's address or DID, as facets give it.
    pub issuer: Option<String>,
    /// The year it was issued in.
    pub year: Option<i32>,
    /// A position on the scale.
    pub level: Option<u32>,
    /// What it is good for.
    pub purpose: Option<Purpose>,
    /// Its state when it was judged last.
    pub state: Option<State>,
    /// The five answers taken together.
    pub outcome: Option<Outcome>,
}

/// What a list shows of a badge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// Its identifier.
    pub id: BadgeId,
    /// Its name.
    pub name: Option<String>,
    /// The name its issuer gives itself, which proves nothing.
    pub issuer: Option<String>,
    /// The issuer's address or DID; its name when it gives neither.
    pub issuer_id: Option<String>,
    /// Since when, as written.
    pub issued: Option<String>,
    /// Until when, as written.
    pub expires: Option<String>,
    /// The name of its state.
    pub state: String,
    /// The day that belongs to the state.
    pub state_date: Option<String>,
    /// The name of its outcome.
    pub outcome: String,
}

/// In which order a list is read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Order {
    /// The one given last first; by the day it was added when it says none.
    #[default]
    Newest,
    /// By name. Case and accents do not matter.
    Name,
    /// By the name its issuer gives itself.
    Issuer,
}

/// A part of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listing {
    /// How many badges the whole list has.
    pub count: usize,
    /// Those of this part, in order.
    pub badges: Vec<Listed>,
}

/// A badge in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// What is told of it.
    pub card: Card,
    /// When it was added.
    pub added: OffsetDateTime,
    /// How many pieces of evidence are attached.
    pub evidence: u32,
}

/// What could narrow a search, each value with the number of badges it would leave, the most first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facets {
    /// By state.
    pub states: Vec<(String, u32)>,
    /// By the issuer's address or DID.
    pub issuers: Vec<(String, u32)>,
    /// By year of issue.
    pub years: Vec<(String, u32)>,
    /// By position on the scale.
    pub levels: Vec<(String, u32)>,
    /// By what they are good for.
    pub purposes: Vec<(String, u32)>,
    /// By tag.
    pub tags: Vec<(String, u32)>,
    /// By what they are about.
    pub skills: Vec<(String, u32)>,
    /// By title of the collection.
    pub collections: Vec<(String, u32)>,
}
