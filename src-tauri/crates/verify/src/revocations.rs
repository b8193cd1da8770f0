//! The revocation list of an Open Badges 1.x or 2.x issuer.

use crate::case::{Case, Held, Look, is_insecure};
use crate::hosted::Part;
use crate::report::{Answer, Finding};
use openbadges::fields::{Object, each, id, own_id, text};
use openbadges::{Badge, Version};
use serde_json::Value;

pub(crate) fn judge(case: &Case<'_>, badge: &Badge, profile: &Part) -> Answer {
    let Some(profile) = profile.object() else { return case.unsure(Finding::new("status.issuer-not-held")) };
    let Some(address) = id(profile.get("revocationList")) else {
        return case.yes(Finding::new("status.none-declared"));
    };
    match case.look(&address) {
        Look::Object(list, held) => entry(case, badge, profile, &list, &held, &address).resting_on(&held),
        Look::Nothing("document.not-held") => case.unsure(Finding::new("status.not-held")),
        _ => case.unsure(Finding::new("status.unreachable")),
    }
}

fn entry(
    case: &Case<'_>,
    badge: &Badge,
    profile: &Object,
    list: &Object,
    held: &Held,
    address: &str,
) -> Answer {
    // A list that names its issuer speaks for that one only.
    if id(list.get("issuer")).is_some_and(|named| own_id(profile).is_some_and(|own| own != named)) {
        return case.unsure(Finding::new("status.other-issuer"));
    }
    let reason =
        if badge.version >= Version::V2_0 { listed(badge, list) } else { listed_by_uid(badge, list) };
    match reason {
        Some(reason) => case.no(Finding::new("status.revoked").with("reason", reason)),
        None if badge.version >= Version::V2_0
            && !list.contains_key("revokedAssertions")
            && !list.contains_key("type") =>
        {
            case.unsure(Finding::new("status.unusable"))
        }
        None if is_insecure(address) || is_insecure(&held.address) => {
            case.unsure(Finding::new("status.insecure"))
        }
        None => case.yes(Finding::new("status.not-listed")),
    }
}

/// 2.0: an identifier, or an object with `id` or the older `uid`; `revoked` is true unless it says otherwise.
fn listed(badge: &Badge, list: &Object) -> Option<String> {
    let id = own_id(&badge.credential);
    let uid = text(badge.credential.get("uid"));
    each(list.get("revokedAssertions")).find_map(|entry| match entry {
        Value::String(text) => (Some(text) == id.as_ref()).then(String::new),
        Value::Object(object) => {
            let same = own_id(object).is_some_and(|own| Some(own) == id)
                || text(object.get("uid")).is_some_and(|own| Some(own) == uid);
            let revoked = object.get("revoked") != Some(&Value::Bool(false));
            (same && revoked).then(|| text(object.get("revocationReason")).unwrap_or_default())
        }
        _ => None,
    })
}

/// 1.x: an object from `uid` to a reason.
fn listed_by_uid(badge: &Badge, list: &Object) -> Option<String> {
    [text(badge.credential.get("uid")), own_id(&badge.credential)]
        .into_iter()
        .flatten()
        .find_map(|name| list.get(&name).map(|reason| reason.as_str().unwrap_or_default().to_owned()))
}
