//! Is it still recognised? Lists are believed only when the issuer signed them and they are in force; anything else
//! is *not confirmed*, never "not revoked" (SECURITY 9).

use crate::case::{Case, Held, Look, is_insecure};
use crate::report::{Answer, Finding, Verdict};
use crate::{dates, embedded, jwt, revocations};
use openbadges::Badge;
use openbadges::fields::{Object, each, has_type, id, only, own_id, text};
use proofs::status::{ListError, StatusList};
use serde_json::Value;

/// Status entries looked at in one credential.
const MAX_ENTRIES: usize = 8;

/// Judges every status entry; `signed_with` is the fingerprint of the key that signed the badge.
pub(crate) fn judge(case: &Case<'_>, badge: &Badge, signed_with: Option<&String>) -> Answer {
    let entries: Vec<&Value> = each(badge.credential.get("credentialStatus")).collect();
    if entries.is_empty() {
        return case.yes(Finding::new("status.none-declared"));
    }
    if entries.len() > MAX_ENTRIES {
        return case.unsure(Finding::new("status.too-many"));
    }
    // Every entry counts: the gravest answer is the answer.
    let answers = entries.into_iter().map(|entry| match entry.as_object() {
        Some(entry) => judge_entry(case, badge, signed_with, entry),
        None => case.unsure(Finding::new("status.unknown-kind")),
    });
    answers
        .max_by_key(|answer| answer.verdict.gravity())
        .unwrap_or_else(|| case.yes(Finding::new("status.none-declared")))
}

fn judge_entry(case: &Case<'_>, badge: &Badge, signed_with: Option<&String>, entry: &Object) -> Answer {
    if has_type(entry, "1EdTechRevocationList") {
        return revocation_list(case, badge, entry);
    }
    if ["BitstringStatusListEntry", "StatusList2021Entry"].iter().any(|kind| has_type(entry, kind)) {
        return bitstring(case, badge, signed_with, entry);
    }
    case.unsure(Finding::new("status.unknown-kind"))
}

/// What a list's address gave, or the answer that no list allows.
fn fetch(case: &Case<'_>, address: Option<String>) -> Result<(Look, String), Answer> {
    let address = address.ok_or_else(|| case.unsure(Finding::new("status.unusable")))?;
    match case.look(&address) {
        Look::Nothing("document.not-held") => Err(case.unsure(Finding::new("status.not-held"))),
        Look::Nothing("address.blocked") => Err(case.unsure(Finding::new("status.blocked"))),
        Look::Nothing(_) | Look::Status(..) => Err(case.unsure(Finding::new("status.unreachable"))),
        found => Ok((found, address)),
    }
}

/// 1EdTechRevocationList: `revokedCredential[]` by the credential's `id`.
fn revocation_list(case: &Case<'_>, badge: &Badge, entry: &Object) -> Answer {
    let (list, held, address) = match fetch(case, own_id(entry)) {
        Ok((Look::Object(list, held), address)) => (list, held, address),
        Ok(_) => return case.unsure(Finding::new("status.unusable")),
        Err(answer) => return answer,
    };
    let entries = list.get("revokedCredential").or_else(|| list.get("revokedCredentials"));
    let own = own_id(&badge.credential);
    let Some(revoked) = revocations::reason(entries, own.as_deref(), None) else {
        return case.unsure(Finding::new("status.unusable")).resting_on(&held);
    };
    // A list that names its issuer must name this one.
    if list.contains_key("issuer") && id(list.get("issuer")) != id(badge.credential.get("issuer")) {
        return case.unsure(Finding::new("status.other-issuer")).resting_on(&held);
    }
    let answer = match revoked {
        Some(reason) => case.no(Finding::new("status.revoked").with("reason", reason)),
        None if is_insecure(&address) || is_insecure(&held.address) => {
            case.unsure(Finding::new("status.insecure"))
        }
        None => case.yes(Finding::new("status.not-listed")),
    };
    answer.resting_on(&held)
}

/// W3C Bitstring Status List §3.2, and StatusList2021 before it.
fn bitstring(case: &Case<'_>, badge: &Badge, signed_with: Option<&String>, entry: &Object) -> Answer {
    let (list, held) = match fetch(case, id(entry.get("statusListCredential"))) {
        Ok((Look::Object(list, held), _)) => (openbadges::parse_value(Value::Object(list)), held),
        Ok((Look::Text(text, held), _)) => (openbadges::parse(text.as_bytes()), held),
        Ok(_) => return case.unsure(Finding::new("status.unusable")),
        Err(answer) => return answer,
    };
    let Ok(list) = list else { return case.unsure(Finding::new("status.unusable")).resting_on(&held) };
    let answer = match distrust(case, badge, signed_with, &list, &held) {
        Some(code) => case.unsure(Finding::new(code)),
        None => read_bit(case, entry, &list),
    };
    answer.resting_on(&held)
}

/// Why a list cannot be believed.
fn distrust(
    case: &Case<'_>,
    badge: &Badge,
    signed_with: Option<&String>,
    list: &Badge,
    held: &Held,
) -> Option<&'static str> {
    let secured = match &list.jws {
        Some(jws) => jwt::judge(case, list, jws),
        None => embedded::judge(case, list),
    };
    let issuer = id(badge.credential.get("issuer"));
    // Signed by the key that signed the badge, the list is as good as the badge itself.
    let same_key = secured.intact.reason.args.get("key").is_some_and(|key| Some(key) == signed_with);
    if secured.intact.verdict != Verdict::Yes || !(secured.issuer.verdict == Verdict::Yes || same_key) {
        return Some("status.list-not-proven");
    }
    let home = issuer.as_deref().is_some_and(|issuer| is_home(issuer, &held.address));
    if id(list.credential.get("issuer")) != issuer && !home {
        return Some("status.other-issuer");
    }
    if !dates::in_force(case, &list.credential)
        || secured.dates.iter().any(|answer| answer.verdict != Verdict::Yes)
    {
        return Some("status.list-out-of-date");
    }
    let known = ["BitstringStatusListCredential", "StatusList2021Credential"]
        .iter()
        .any(|kind| has_type(&list.credential, kind));
    if !known || is_insecure(&held.address) {
        return Some("status.unusable");
    }
    None
}

/// Whether an address is on the host that a did:web or https issuer names: what it serves there is its own.
fn is_home(issuer: &str, address: &str) -> bool {
    let home = match proofs::did::read(issuer) {
        Ok(proofs::did::Did::Web { address }) => address,
        _ => issuer.to_owned(),
    };
    crate::address::same_origin(&home, address)
}

fn read_bit(case: &Case<'_>, entry: &Object, list: &Badge) -> Answer {
    let unusable = || case.unsure(Finding::new("status.unusable"));
    let Some(subject) = only(list.credential.get("credentialSubject")).and_then(Value::as_object) else {
        return unusable();
    };
    let Some(purpose) = text(entry.get("statusPurpose")) else { return unusable() };
    if !each(subject.get("statusPurpose")).any(|known| known.as_str() == Some(purpose.as_str())) {
        return case.unsure(Finding::new("status.other-purpose"));
    }
    let (Some(index), Some(size)) = (index(case, entry), size(entry)) else { return unusable() };
    let Some(encoded) = subject.get("encodedList").and_then(Value::as_str) else { return unusable() };
    match StatusList::decode(encoded).and_then(|list| list.entry(index, size)) {
        Ok(0) => case.yes(Finding::new("status.not-listed")),
        Ok(_) if purpose == "revocation" => case.no(Finding::new("status.revoked").with("reason", "")),
        Ok(_) if purpose == "suspension" => case.no(Finding::new("status.suspended").with("reason", "")),
        Ok(value) if purpose == "message" => message(case, entry, value),
        Ok(_) => case.yes(Finding::new("status.not-listed")),
        Err(ListError::OutOfRange) => case.unsure(Finding::new("status.out-of-range")),
        Err(_) => unusable(),
    }
}

/// A message is not a revocation; what it says is the issuer's business, so it is not confirmed as good either.
fn message(case: &Case<'_>, entry: &Object, value: u8) -> Answer {
    let wanted = format!("0x{value:x}");
    let said = each(entry.get("statusMessage"))
        .filter_map(Value::as_object)
        .find(|message| {
            text(message.get("status")).is_some_and(|status| status.eq_ignore_ascii_case(&wanted))
        })
        .and_then(|message| text(message.get("message")));
    case.unsure(Finding::new("status.message").with("message", said.unwrap_or(wanted)))
}

/// A string of digits; numbers occur in the wild and are accepted (SPEC §18.7).
fn index(case: &Case<'_>, entry: &Object) -> Option<u64> {
    match entry.get("statusListIndex")? {
        Value::String(text) if text.bytes().all(|byte| byte.is_ascii_digit()) => text.parse().ok(),
        Value::Number(number) => {
            case.flag(Finding::new("status.index-number"));
            number.as_u64()
        }
        _ => None,
    }
}

fn size(entry: &Object) -> Option<u8> {
    match entry.get("statusSize") {
        None => Some(1),
        Some(value) => u8::try_from(value.as_u64()?).ok().filter(|size| (1..=8).contains(size)),
    }
}
