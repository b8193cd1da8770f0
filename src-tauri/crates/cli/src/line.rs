//! The JSON line of a badge: an interface that others rely on. Fields are added, never changed.

use app::Problem;
use messages::Language;
use openbadges::{Claims, Recipient, Version};
use portfolio::HeldBadge;
use serde::Serialize;
use verify::{Answers, Endorsement, Finding, Outcome, Report};

/// What is told of one badge, or of one file refused.
#[derive(Debug, Clone, Serialize)]
pub struct Line {
    pub input: String,
    pub id: Option<String>,
    pub member: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stored: Option<&'static str>,
    pub outcome: &'static str,
    pub container: Option<String>,
    #[serde(flatten)]
    pub judged: Judged,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub missing: Option<Vec<String>>,
    #[serde(flatten)]
    pub held: Option<HeldLine>,
    pub error: Option<ErrorLine>,
}

/// What only a badge that is kept has.
#[derive(Debug, Clone, Serialize)]
pub struct HeldLine {
    pub added: String,
    pub collections: Vec<String>,
    pub tags: Vec<String>,
}

/// The part of a line that an endorsement has, too.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Judged {
    pub version: Option<Version>,
    pub securing: Option<String>,
    pub badge: Option<BadgeLine>,
    pub answers: Option<Answers>,
    pub flags: Vec<FlagLine>,
    pub endorsements: Vec<EndorsementLine>,
}

#[derive(Debug, Clone, Serialize)]
pub struct BadgeLine {
    pub id: Option<String>,
    pub name: Option<String>,
    pub issuer: IssuerLine,
    pub recipient: Option<RecipientLine>,
    pub issued: Option<String>,
    pub expires: Option<String>,
}

#[derive(Debug, Clone, Serialize)]
pub struct IssuerLine {
    pub id: Option<String>,
    pub name: Option<String>,
}

#[derive(Debug, Clone, Serialize)]
pub struct RecipientLine {
    pub kind: String,
    pub value: String,
}

#[derive(Debug, Clone, Serialize)]
pub struct FlagLine {
    pub code: String,
    pub message: String,
}

#[derive(Debug, Clone, Serialize)]
pub struct EndorsementLine {
    pub subject: Option<String>,
    pub outcome: &'static str,
    #[serde(flatten)]
    pub judged: Judged,
}

#[derive(Debug, Clone, Serialize)]
pub struct ErrorLine {
    pub code: String,
    pub message: String,
    pub hint: String,
}

impl Line {
    /// The line of a badge that was judged.
    pub fn judged(input: &str, container: &'static str, report: &Report, language: Language) -> Line {
        Line {
            input: input.to_owned(),
            id: None,
            member: None,
            stored: None,
            outcome: outcome(report.outcome()),
            container: Some(container.to_owned()),
            judged: Judged::of(report, language),
            missing: Some(report.missing.clone()),
            held: None,
            error: None,
        }
    }

    /// The line of an input in which no badge could be read.
    pub fn problem(input: &str, problem: &Problem, language: Language) -> Line {
        Line {
            input: input.to_owned(),
            id: None,
            member: None,
            stored: None,
            outcome: "error",
            container: None,
            judged: Judged::default(),
            missing: Some(Vec::new()),
            held: None,
            error: Some(ErrorLine::of(problem, language)),
        }
    }

    /// The line of a badge that is kept.
    pub fn held(held: &HeldBadge, language: Language) -> Line {
        Line {
            input: held.file_name.clone().unwrap_or_else(|| held.id.to_string()),
            id: Some(held.id.to_string()),
            member: held.member.clone(),
            stored: None,
            outcome: outcome(held.report.outcome()),
            container: Some(held.container.clone()),
            judged: Judged::of(&held.report, language),
            missing: Some(held.report.missing.clone()),
            held: None,
            error: None,
        }
    }

    /// The same as `list` gives it.
    #[must_use]
    pub fn listed(mut self, held: &HeldBadge) -> Line {
        self.missing = None;
        self.held = Some(HeldLine {
            added: crate::clock::write(held.added),
            collections: Vec::new(),
            tags: Vec::new(),
        });
        self
    }
}

impl Judged {
    fn of(report: &Report, language: Language) -> Judged {
        Judged {
            version: Some(report.version),
            securing: Some(report.securing.clone()),
            badge: Some(BadgeLine::of(&report.claims)),
            answers: Some(report.answers.clone()),
            flags: report.flags.iter().map(|flag| FlagLine::of(flag, language)).collect(),
            endorsements: report
                .endorsements
                .iter()
                .map(|item| EndorsementLine::of(item, language))
                .collect(),
        }
    }
}

impl BadgeLine {
    fn of(claims: &Claims) -> BadgeLine {
        BadgeLine {
            id: claims.id.clone(),
            name: claims.achievement.name.clone(),
            issuer: IssuerLine { id: claims.issuer.id.clone(), name: claims.issuer.name.clone() },
            recipient: claims.recipients.first().map(RecipientLine::of),
            issued: claims.issued.clone(),
            expires: claims.expires.clone(),
        }
    }
}

impl RecipientLine {
    fn of(recipient: &Recipient) -> RecipientLine {
        RecipientLine { kind: recipient.kind.clone(), value: recipient.value.clone() }
    }
}

impl FlagLine {
    fn of(flag: &Finding, language: Language) -> FlagLine {
        FlagLine { code: flag.code.to_string(), message: crate::output::finding(flag, language) }
    }
}

impl EndorsementLine {
    fn of(endorsement: &Endorsement, language: Language) -> EndorsementLine {
        EndorsementLine {
            subject: endorsement.subject.clone(),
            outcome: outcome(endorsement.report.outcome()),
            judged: Judged::of(&endorsement.report, language),
        }
    }
}

impl ErrorLine {
    /// A problem in words.
    pub fn of(problem: &Problem, language: Language) -> ErrorLine {
        ErrorLine {
            code: problem.code.to_string(),
            message: problem.message(language),
            hint: problem.hint(language),
        }
    }
}

/// The name of an outcome.
pub fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Verified => "verified",
        Outcome::NotConfirmed => "not-confirmed",
        Outcome::Rejected => "rejected",
    }
}
