//! The JSON line of a badge: an interface that others rely on. Fields are added, never changed.

use app::{Judgement, Problem};
use baking::Container;
use messages::Language;
use openbadges::{Claims, Recipient, Version};
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
    pub container: Option<&'static str>,
    #[serde(flatten)]
    pub judged: Judged,
    pub missing: Vec<String>,
    pub error: Option<ErrorLine>,
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
    pub fn judged(input: &str, container: Container, judgement: &Judgement, language: Language) -> Line {
        Line::of_report(input, container.as_str(), &judgement.report, language)
    }

    /// The line of a report.
    pub fn of_report(input: &str, container: &'static str, report: &Report, language: Language) -> Line {
        Line {
            input: input.to_owned(),
            id: None,
            member: None,
            stored: None,
            outcome: outcome(report.outcome()),
            container: Some(container),
            judged: Judged::of(report, language),
            missing: report.missing.clone(),
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
            missing: Vec::new(),
            error: Some(ErrorLine::of(problem, language)),
        }
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
