//! What was found, and how sure it is.

use openbadges::{Claims, Version};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::BTreeMap;
use time::OffsetDateTime;

/// Everything that was found out about one badge.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// The version it is written in.
    pub version: Version,
    /// What secures it: `hosted`, `jws`, `vc-jwt`, a cryptosuite's name, or `none`.
    pub securing: String,
    /// What it says, completed from the documents it points to.
    pub claims: Claims,
    /// The five answers.
    pub answers: Answers,
    /// What a reader should know beside the answers.
    pub flags: Vec<Finding>,
    /// Endorsements it carries, each with its own answers. They never change the badge's own.
    pub endorsements: Vec<Endorsement>,
    /// Addresses that would have answered more, had their documents been at hand.
    pub missing: Vec<String>,
}

/// The five answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Answers {
    /// Is it as it was signed?
    pub intact: Answer,
    /// Did the issuer it names really give it?
    pub issuer: Answer,
    /// Is it the person's who asks?
    pub recipient: Answer,
    /// Has it not been revoked?
    pub status: Answer,
    /// Is it in its dates?
    pub dates: Answer,
}

/// One answer with its reason and its date.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    /// Yes, no, not confirmed or not asked.
    #[serde(rename = "answer")]
    pub verdict: Verdict,
    /// Why: a stable code that has a sentence in both languages.
    #[serde(flatten)]
    pub reason: Finding,
    /// The moment the answer holds for: of the oldest document it rests on, or now.
    #[serde(with = "time::serde::rfc3339")]
    pub as_of: OffsetDateTime,
}

/// The possible answers to one question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Checked, and so.
    Yes,
    /// Checked, and not so.
    No,
    /// It could not be checked, or not with certainty.
    NotConfirmed,
    /// Nobody asked; it does not count.
    NotAsked,
}

impl Verdict {
    /// How much it weighs where several answers become one.
    pub(crate) fn gravity(self) -> u8 {
        match self {
            Verdict::No => 2,
            Verdict::NotConfirmed => 1,
            Verdict::Yes | Verdict::NotAsked => 0,
        }
    }
}

/// A code and its facts; `messages` turns it into a sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// `area.word-word`, stable once released.
    pub code: Cow<'static, str>,
    /// The facts that its sentence names.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub args: BTreeMap<Cow<'static, str>, String>,
}

/// All answers taken together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// Every answer asked is yes.
    Verified,
    /// None is no, at least one is not confirmed.
    NotConfirmed,
    /// At least one is no.
    Rejected,
}

/// An endorsement, judged like a badge.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Endorsement {
    /// What it endorses: often not the object it sits on.
    pub subject: Option<String>,
    /// What the endorser wrote (Markdown, untrusted).
    pub comment: Option<String>,
    /// Its own report.
    pub report: Report,
}

impl Report {
    /// The five answers taken together.
    pub fn outcome(&self) -> Outcome {
        let verdicts = self.answers.all().map(|(_, answer)| answer.verdict);
        if verdicts.contains(&Verdict::No) {
            Outcome::Rejected
        } else if verdicts.contains(&Verdict::NotConfirmed) {
            Outcome::NotConfirmed
        } else {
            Outcome::Verified
        }
    }

    /// Whether a flag of this code was raised.
    pub fn has_flag(&self, code: &str) -> bool {
        self.flags.iter().any(|flag| flag.code == code)
    }
}

impl Outcome {
    /// Its name in interfaces.
    pub fn as_str(self) -> &'static str {
        match self {
            Outcome::Verified => "verified",
            Outcome::NotConfirmed => "not-confirmed",
            Outcome::Rejected => "rejected",
        }
    }
}

impl Answers {
    /// The answers with their names, in the order people read them.
    pub fn all(&self) -> [(&'static str, &Answer); 5] {
        [
            ("intact", &self.intact),
            ("issuer", &self.issuer),
            ("recipient", &self.recipient),
            ("status", &self.status),
            ("dates", &self.dates),
        ]
    }
}

impl Finding {
    /// A finding that needs no facts.
    pub fn new(code: &'static str) -> Self {
        Finding { code: Cow::Borrowed(code), args: BTreeMap::new() }
    }

    /// The same with a fact.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.insert(Cow::Borrowed(name), value.into());
        self
    }
}
