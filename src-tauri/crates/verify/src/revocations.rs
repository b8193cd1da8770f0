//! The revocation list of an Open Badges 1.x or 2.x issuer.

use crate::case::{Case, Held, Look, is_insecure};
use crate::hosted::Part;
use crate::report::{Answer, Finding};
use openbadges::fields::{Object, each, id, own_id, text};
use openbadges::{Badge, Version};
use serde_json::Value;

pub(crate) fn judge(case: &Case<'_>, badge: &Badge, profile: &Part) -> Answer {
    let Some(profile) = profile.object() else { return case.unsure(Finding::new("status.issuer-not-held")) };
    let declared = profile.get("revocationList").filter(|list| !list.is_null());
    let Some(declared) = declared else {
        return case.yes(Finding::new("status.none-declared"));
    };
    let Some(address) = id(Some(declared)) else { return case.unsure(Finding::new("status.unusable")) };
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
    if list.contains_key("issuer") && own_id(profile).is_some_and(|own| id(list.get("issuer")) != Some(own)) {
        return case.unsure(Finding::new("status.other-issuer"));
    }
    let (own, uid) = (own_id(&badge.credential), text(badge.credential.get("uid")));
    let revoked = if badge.version >= Version::V2_0 {
        reason(list.get("revokedAssertions"), own.as_deref(), uid.as_deref())
    } else {
        Some(listed_by_uid(list, own, uid))
    };
    match revoked {
        None => case.unsure(Finding::new("status.unusable")),
        Some(Some(reason)) => case.no(Finding::new("status.revoked").with("reason", reason)),
        Some(None) if is_insecure(address) || is_insecure(&held.address) => {
            case.unsure(Finding::new("status.insecure"))
        }
        Some(None) => case.yes(Finding::new("status.not-listed")),
    }
}

/// Why a list revokes `id` or `uid`; `None` when the list cannot be read as a whole. An entry is an identifier, or an
/// object with `id` or the older `uid`; `revoked` is true unless it says otherwise.
pub(crate) fn reason(entries: Option<&Value>, id: Option<&str>, uid: Option<&str>) -> Option<Option<String>> {
    let mut found = None;
    // An empty list may be left out by no one: it is what says that nothing is revoked.
    for entry in each(Some(entries.filter(|entries| !entries.is_null())?)) {
        let (same, object) = match entry {
            Value::String(text) => (Some(text.as_str()) == id, None),
            Value::Object(object) => {
                let (own, own_uid) = (own_id(object), text(object.get("uid")));
                if own.is_none() && own_uid.is_none() {
                    return None;
                }
                let same =
                    own.is_some() && own.as_deref() == id || own_uid.is_some() && own_uid.as_deref() == uid;
                (same && object.get("revoked") != Some(&Value::Bool(false)), Some(object))
            }
            _ => return None,
        };
        if same && found.is_none() {
            found = Some(object.and_then(|object| text(object.get("revocationReason"))).unwrap_or_default());
        }
    }
    Some(found)
}

/// 1.x: an object from `uid` to a reason.
fn listed_by_uid(list: &Object, id: Option<String>, uid: Option<String>) -> Option<String> {
    [uid, id]
        .into_iter()
        .flatten()
        .find_map(|name| list.get(&name).map(|reason| reason.as_str().unwrap_or_default().to_owned()))
}
