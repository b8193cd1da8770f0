//! The five answers about a badge, and what to know beside them.

use super::iso;
use crate::Problem;
use messages::{Language, Message, Subject};
use serde::{Deserialize, Serialize};
use verify::{Answer, Finding, Report, Verdict};

/// One of the five answers, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AnswerView {
    /// Which question.
    #[cfg_attr(
        feature = "bindings",
        ts(type = "\"intact\" | \"issuer\" | \"recipient\" | \"status\" | \"dates\"")
    )]
    pub question: String,
    /// Yes, no, …
    #[cfg_attr(feature = "bindings", ts(type = "Verdict"))]
    pub verdict: Verdict,
    /// Its code.
    pub code: String,
    /// Why, in one sentence.
    pub sentence: String,
    /// What to do.
    pub hint: Option<String>,
    /// When it was checked.
    pub as_of: String,
    /// Names and values, for the expert.
    pub details: Vec<(String, String)>,
}

impl AnswerView {
    pub(super) fn of(question: &str, answer: &Answer, language: Language) -> Self {
        let reason = &answer.reason;
        AnswerView {
            question: question.to_owned(),
            verdict: answer.verdict,
            code: reason.code.to_string(),
            sentence: Problem::from(reason).message(language),
            hint: said(reason, language, messages::hint),
            as_of: iso(answer.as_of),
            details: reason.args.iter().map(|(name, value)| (name.to_string(), value.clone())).collect(),
        }
    }
}

/// A flag, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FlagView {
    /// Its code.
    pub code: String,
    /// Its sentence.
    pub message: String,
}

impl FlagView {
    pub(super) fn of(flag: &Finding, language: Language) -> Self {
        FlagView { code: flag.code.to_string(), message: Problem::from(flag).message(language) }
    }
}

pub(super) fn answers(report: &Report, language: Language) -> Vec<AnswerView> {
    report
        .answers
        .all()
        .into_iter()
        .map(|(question, answer)| AnswerView::of(question, answer, language))
        .collect()
}

fn said<T>(finding: &Finding, language: Language, say: impl Fn(Language, Message<'_>) -> T) -> T {
    let args: Vec<(&str, &str)> =
        finding.args.iter().map(|(name, value)| (&**name, value.as_str())).collect();
    say(language, Message { subject: Subject::Answers, code: &finding.code, args: &args })
}
