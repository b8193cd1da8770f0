//! The JSON line of a badge: an interface that others rely on. Fields are added, never changed.

mod made;

pub use made::{outcome, say};

use openbadges::Version;
use serde::Serialize;
use verify::{Answers, State, Verdict};

/// What is told of one badge, or of one file refused.
#[derive(Debug, Clone, Serialize)]
pub struct Line {
    /// What was given, as it was named.
    pub input: String,
    /// The portfolio's identifier of the badge, when it is kept there.
    pub id: Option<String>,
    /// Its path inside a container.
    pub member: Option<String>,
    /// `new`, `already-there` or `refused`, when it was to be kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stored: Option<&'static str>,
    /// The answers taken together, or `error`.
    pub outcome: &'static str,
    /// The same as a person is told it; not part of the interface.
    #[serde(skip)]
    pub state: Option<State>,
    /// What held the credential.
    pub container: Option<String>,
    /// What was found out.
    #[serde(flatten)]
    pub judged: Judged,
    /// Addresses that would have answered more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub missing: Option<Vec<String>>,
    /// What is answered otherwise than before, when it was checked again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub changed: Option<Vec<ChangeLine>>,
    /// What the portfolio adds.
    #[serde(flatten)]
    pub held: Option<HeldLine>,
    /// Why no badge could be read, or why it was refused.
    pub error: Option<ErrorLine>,
}

/// A question answered otherwise than before.
#[derive(Debug, Clone, Serialize)]
pub struct ChangeLine {
    /// The question.
    pub question: &'static str,
    /// The answer until now.
    pub before: Verdict,
    /// The answer now.
    pub after: Verdict,
}

/// What only a badge that is kept has.
#[derive(Debug, Clone, Serialize)]
pub struct HeldLine {
    /// When it was added, RFC 3339.
    pub added: String,
    /// The collections it is in.
    pub collections: Vec<String>,
    /// The person's own words to find it by.
    pub tags: Vec<String>,
}

/// The part of a line that an endorsement has, too.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Judged {
    /// Of Open Badges.
    pub version: Option<Version>,
    /// What secures it.
    pub securing: Option<String>,
    /// What it says.
    pub badge: Option<BadgeLine>,
    /// The five answers.
    pub answers: Option<Answers>,
    /// What a reader should know beside them.
    pub flags: Vec<FlagLine>,
    /// Endorsements it carries, judged like badges.
    pub endorsements: Vec<EndorsementLine>,
}

/// What a badge says.
#[derive(Debug, Clone, Serialize)]
pub struct BadgeLine {
    /// The credential's own identifier, which may repeat.
    pub id: Option<String>,
    /// Its name.
    pub name: Option<String>,
    /// Who gave it.
    pub issuer: IssuerLine,
    /// To whom.
    pub recipient: Option<RecipientLine>,
    /// Since when, as written.
    pub issued: Option<String>,
    /// Until when, as written.
    pub expires: Option<String>,
}

/// Who gave a badge.
#[derive(Debug, Clone, Serialize)]
pub struct IssuerLine {
    /// Its address or DID.
    pub id: Option<String>,
    /// The name it gives itself, which proves nothing.
    pub name: Option<String>,
}

/// To whom a badge was given.
#[derive(Debug, Clone, Serialize)]
pub struct RecipientLine {
    /// What kind of address it is.
    pub kind: String,
    /// The address, or its hash.
    pub value: String,
}

/// A flag in words.
#[derive(Debug, Clone, Serialize)]
pub struct FlagLine {
    /// Its code.
    pub code: String,
    /// Its sentence.
    pub message: String,
}

/// An endorsement.
#[derive(Debug, Clone, Serialize)]
pub struct EndorsementLine {
    /// What it endorses.
    pub subject: Option<String>,
    /// Its answers taken together.
    pub outcome: &'static str,
    /// What was found out about it.
    #[serde(flatten)]
    pub judged: Judged,
}

/// A problem in words.
#[derive(Debug, Clone, Serialize)]
pub struct ErrorLine {
    /// Its code.
    pub code: String,
    /// What happened.
    pub message: String,
    /// What to do next.
    pub hint: String,
}
