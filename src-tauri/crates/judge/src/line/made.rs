//! From a report or a problem to the line that is told of it.

use super::{BadgeLine, EndorsementLine, ErrorLine, FlagLine, IssuerLine, Judged, Line, RecipientLine};
use crate::Problem;
use messages::{Language, Message, Subject};
use openbadges::{Claims, Recipient};
use verify::{Endorsement, Finding, Outcome, Report, state_of};

impl Line {
    /// The line of a badge that was judged.
    pub fn judged(input: &str, container: &'static str, report: &Report, language: Language) -> Line {
        Line {
            input: input.to_owned(),
            id: None,
            member: None,
            stored: None,
            outcome: outcome(report.outcome()),
            state: Some(state_of(report).0),
            container: Some(container.to_owned()),
            judged: Judged::of(report, language),
            missing: Some(report.missing.clone()),
            changed: None,
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
            state: None,
            container: None,
            judged: Judged::default(),
            missing: Some(Vec::new()),
            changed: None,
            held: None,
            error: Some(ErrorLine::of(problem, language)),
        }
    }

    /// The same for something inside a container, or for a container refused as a whole.
    #[must_use]
    pub fn of_member(mut self, member: Option<&str>, container: Option<&str>) -> Line {
        self.member = member.map(str::to_owned);
        self.container = self.container.or_else(|| container.map(str::to_owned));
        self
    }
}

impl Judged {
    /// What was found out about a badge, in words.
    pub fn of(report: &Report, language: Language) -> Judged {
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
        FlagLine { code: flag.code.to_string(), message: say(flag, language) }
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

/// Says an answer's reason, or a flag.
pub fn say(finding: &Finding, language: Language) -> String {
    let args: Vec<(&str, &str)> =
        finding.args.iter().map(|(name, value)| (&**name, value.as_str())).collect();
    messages::say(language, Message { subject: Subject::Answers, code: &finding.code, args: &args })
}

/// The name of an outcome.
pub fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Verified => "verified",
        Outcome::NotConfirmed => "not-confirmed",
        Outcome::Rejected => "rejected",
    }
}
