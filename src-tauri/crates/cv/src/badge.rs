use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime};

/// Where a claim comes from. The caller derives it from a report; this crate never raises it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Provenance {
    /// All answers about the badge are yes.
    #[serde(rename_all = "camelCase")]
    Verified {
        /// The moment the answers hold for.
        #[serde(with = "time::serde::rfc3339")]
        as_of: OffsetDateTime,
    },
    /// Somebody else says so, in an endorsement or in evidence.
    Recognised {
        /// Their name, as it can be checked.
        by: String,
    },
    /// The person says so.
    Declared,
}

/// A badge picked for a CV, with everything that is printed or carried along.
#[derive(Debug, Clone, PartialEq)]
pub struct ChosenBadge {
    /// The achievement's name.
    pub name: String,
    /// The name the issuer gives itself: never proof of anything.
    pub issuer: String,
    /// The issuer's web domain or key: what can be checked. Printed beside the name.
    pub issuer_proof: Option<String>,
    /// When it was awarded.
    pub issued: Option<Date>,
    /// How far it can be believed.
    pub provenance: Provenance,
    /// What a reader should know about its state ("expired on…"), in the CV's language.
    pub state: Option<String>,
    /// What had to be done to earn it.
    pub criteria: Option<String>,
    /// What it recognises.
    pub description: Option<String>,
    /// The badge's picture as PNG.
    pub picture: Option<Vec<u8>>,
    /// The badge as it was received, carried inside the PDF byte for byte.
    pub file: Attachment,
    /// The five answers about it, in order; printed in an annex.
    pub answers: Vec<Answer>,
    /// What the person joins to it.
    pub evidence: Vec<EvidenceLine>,
    /// A page where the proof can be read.
    pub page: Option<String>,
}

/// One of the five answers about a badge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Answer {
    /// The question.
    pub question: Question,
    /// The answer.
    pub verdict: Verdict,
    /// The moment it holds for.
    #[serde(with = "time::serde::rfc3339")]
    pub as_of: OffsetDateTime,
}

/// The five questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Question {
    /// Is it as it was signed?
    Intact,
    /// Did the issuer it names really give it?
    Issuer,
    /// Is it this person's?
    Recipient,
    /// Has it not been revoked?
    Status,
    /// Is it in its dates?
    Dates,
}

/// The possible answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Verdict {
    Yes,
    No,
    NotConfirmed,
    NotAsked,
}

/// A file carried inside the PDF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// The name it came under; the PDF gets a safe ASCII name made from it.
    pub name: String,
    /// Its media type (`image/png`).
    pub mime: String,
    /// Its content, never touched.
    pub bytes: Vec<u8>,
    /// A sentence for readers.
    pub description: String,
    /// When it was last changed.
    pub date: OffsetDateTime,
}

/// One piece of evidence, on one line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EvidenceLine {
    /// What it is.
    pub title: String,
    /// Where it can be seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// A word about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}
