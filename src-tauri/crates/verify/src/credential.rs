//! Open Badges 3.0 and other verifiable credentials (OB 3.0 §9.1).

use crate::case::Case;
use crate::report::{Answer, Answers, Finding, Report, Verdict};
use crate::{dates, embedded, endorsements, jwt, recipient, schema, status};
use openbadges::Badge;
use openbadges::fields::contexts;
use serde_json::Value;
use time::OffsetDateTime;

/// What the securing mechanism tells: whether it is intact, who signed, and dates of its own.
pub(crate) struct Secured {
    pub securing: String,
    pub intact: Answer,
    pub issuer: Answer,
    /// Dates of a proof or token, judged beside the credential's own.
    pub dates: Vec<Answer>,
    /// `exp` of a token.
    pub expires: Option<OffsetDateTime>,
}

pub(crate) fn judge(case: &Case<'_>, badge: &Badge, with_endorsements: bool) -> Report {
    let secured = match &badge.jws {
        Some(jws) => jwt::judge(case, badge, jws),
        None => embedded::judge(case, badge),
    };
    let signed_with = secured.intact.reason.args.get("key").cloned();
    let status = status::judge(case, badge, signed_with.as_ref());
    let dates = dates::judge(case, badge, secured.dates, secured.expires);
    Report {
        version: badge.version,
        securing: secured.securing,
        claims: badge.claims.clone(),
        answers: Answers {
            intact: schema::hold(case, badge, secured.intact),
            issuer: not_self(case, badge, secured.issuer),
            recipient: recipient::judge(case, &badge.claims),
            status: whole(
                case,
                status,
                "credentialStatus",
                badge.credential.contains_key("credentialStatus"),
            ),
            dates: whole(case, dates, "validUntil", badge.claims.expires.is_some()),
        },
        flags: Vec::new(),
        endorsements: if with_endorsements { endorsements::judge(case, badge) } else { Vec::new() },
        missing: Vec::new(),
    }
}

/// Where a holder shows a part, a member that is not there may have been left out: an end date, a status list. What it
/// would have said is not known.
fn whole(case: &Case<'_>, answer: Answer, member: &'static str, is_shown: bool) -> Answer {
    if answer.verdict != Verdict::Yes || is_shown || !case.has_flag("proof.partial") {
        return answer;
    }
    let reason = Finding::new("proof.not-shown").with("member", member);
    Answer { verdict: Verdict::NotConfirmed, reason, as_of: answer.as_of }
}

/// Signed with the person's own key, a badge says what they declare: nobody else stands behind it.
fn not_self(case: &Case<'_>, badge: &Badge, answer: Answer) -> Answer {
    let own = |id: &String| {
        case.question.addresses.contains(id)
            || badge.claims.recipients.iter().any(|recipient| !recipient.hashed && recipient.value == *id)
    };
    if answer.verdict != Verdict::Yes || !badge.claims.issuer.id.as_ref().is_some_and(own) {
        return answer;
    }
    case.flag(Finding::new("issuer.self"));
    Answer { verdict: Verdict::NotConfirmed, reason: Finding::new("issuer.self"), as_of: answer.as_of }
}

/// The first context says which data model it is (VCDM 2.0 §4.3, VCDM 1.1 §4.1).
pub(crate) fn context_fault(badge: &Badge) -> Option<&'static str> {
    const MODELS: [&str; 2] =
        ["https://www.w3.org/ns/credentials/v2", "https://www.w3.org/2018/credentials/v1"];
    match badge.credential.get("@context") {
        None | Some(Value::Null) => Some("context.missing"),
        Some(Value::Array(items))
            if items.first().and_then(Value::as_str).is_some_and(|first| MODELS.contains(&first)) =>
        {
            None
        }
        Some(Value::String(only)) if MODELS.contains(&only.as_str()) => None,
        Some(_) if contexts(&badge.credential).any(|context| MODELS.contains(&context)) => {
            Some("context.order")
        }
        Some(_) => Some("context.missing"),
    }
}
