use crate::{Answer, Outcome, Report, Verdict};
use serde::{Deserialize, Serialize};

/// A badge's state in one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum State {
    /// Every answer asked is yes.
    Verified,
    /// Something could not be checked.
    NotConfirmed,
    /// It is past its date.
    Expired,
    /// Its issuer took it back.
    Revoked,
    /// Its issuer suspended it.
    Suspended,
    /// It was given to somebody else.
    OtherPerson,
    /// The person gave it to themselves.
    SelfDeclared,
    /// It is not what it says.
    Rejected,
}

impl State {
    /// All of them, in the order in which they are told.
    pub const ALL: [State; 8] = [
        State::Verified,
        State::NotConfirmed,
        State::Expired,
        State::Revoked,
        State::Suspended,
        State::OtherPerson,
        State::SelfDeclared,
        State::Rejected,
    ];

    /// The one of this name.
    pub fn of(name: &str) -> Option<Self> {
        State::ALL.into_iter().find(|state| state.as_str() == name)
    }

    /// Its name in interfaces and sentences.
    pub fn as_str(self) -> &'static str {
        match self {
            State::Verified => "verified",
            State::NotConfirmed => "not-confirmed",
            State::Expired => "expired",
            State::Revoked => "revoked",
            State::Suspended => "suspended",
            State::OtherPerson => "other-person",
            State::SelfDeclared => "self-declared",
            State::Rejected => "rejected",
        }
    }
}

/// The state of a badge, and the day that belongs to it. What weighs most is told first.
pub fn state_of(report: &Report) -> (State, Option<String>) {
    let answers = &report.answers;
    let is_no = |answer: &Answer| answer.verdict == Verdict::No;
    let date = |answer: &Answer| answer.reason.args.get("date").cloned();
    if is_no(&answers.intact) || is_no(&answers.issuer) {
        return (State::Rejected, None);
    }
    if is_no(&answers.status) {
        let suspended = answers.status.reason.code == "status.suspended";
        return (if suspended { State::Suspended } else { State::Revoked }, date(&answers.status));
    }
    if is_no(&answers.dates) {
        let expired = matches!(&*answers.dates.reason.code, "dates.expired" | "proof.expired");
        return (if expired { State::Expired } else { State::Rejected }, date(&answers.dates));
    }
    if is_no(&answers.recipient) {
        return (State::OtherPerson, None);
    }
    if report.has_flag("issuer.self") {
        return (State::SelfDeclared, None);
    }
    match report.outcome() {
        Outcome::Verified => (State::Verified, None),
        _ => (State::NotConfirmed, None),
    }
}
