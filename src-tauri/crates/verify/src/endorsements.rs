//! Endorsements a badge carries (OB 3.0 §9.2). Each is judged like a badge; none changes the badge's own answers.

use crate::case::Case;
use crate::report::{Endorsement, Finding};
use crate::verify::{Question, judge as judge_badge};
use openbadges::fields::{Object, each, id, only, own_id, text};
use openbadges::{Badge, Kind, parse_value};
use serde_json::Value;

/// Endorsements looked at in one badge.
const MAX_ENDORSEMENTS: usize = 32;

pub(crate) fn judge(case: &Case<'_>, badge: &Badge) -> Vec<Endorsement> {
    let subject = only(badge.credential.get("credentialSubject")).and_then(Value::as_object);
    let achievement = subject.and_then(|subject| only(subject.get("achievement"))).and_then(Value::as_object);
    let issuer = only(badge.credential.get("issuer")).and_then(Value::as_object);
    let places: Vec<&Object> = [Some(&badge.credential), achievement, issuer].into_iter().flatten().collect();
    let endorsed: Vec<String> =
        places.iter().filter_map(|place| own_id(place)).chain(id(badge.credential.get("issuer"))).collect();
    places
        .iter()
        .flat_map(|place| each(place.get("endorsement")).chain(each(place.get("endorsementJwt"))))
        .filter(|value| !value.as_str().is_some_and(|text| text.starts_with("http")))
        .take(MAX_ENDORSEMENTS)
        .filter_map(|value| one(case, badge, value, &endorsed))
        .collect()
}

fn one(case: &Case<'_>, badge: &Badge, value: &Value, endorsed: &[String]) -> Option<Endorsement> {
    let Ok(endorsement) = parse_value(value.clone()) else {
        case.flag(Finding::new("endorsement.unreadable"));
        return None;
    };
    if endorsement.kind != Kind::Endorsement {
        case.flag(Finding::new("endorsement.unreadable"));
        return None;
    }
    let question = Question { now: case.now(), addresses: &[] };
    let mut report = judge_badge(&endorsement, case.resolver, &question, false);
    let subject = only(endorsement.credential.get("credentialSubject")).and_then(Value::as_object);
    let about = subject.and_then(own_id);
    if about.as_ref().is_none_or(|about| !endorsed.contains(about)) {
        report.answers.recipient = case.no(Finding::new("endorsement.other-subject"));
        case.flag(Finding::new("endorsement.other-subject"));
    }
    let by = id(endorsement.credential.get("issuer"));
    if by.is_some() && badge.claims.recipients.iter().any(|recipient| Some(&recipient.value) == by.as_ref()) {
        report.flags.push(Finding::new("endorsement.by-holder"));
        case.flag(Finding::new("endorsement.by-holder"));
    }
    for address in report.missing.drain(..) {
        case.look(&address);
    }
    let comment = subject.and_then(|subject| text(subject.get("endorsementComment")));
    Some(Endorsement { subject: about, comment, report })
}
