//! Hosted badges of Open Badges 0.5 to 2.x: what counts is what the issuer publishes (OB 2.0, HostedBadge
//! verification; SECURITY 8). The local copy only tells where to look.

use crate::address::{self, AddressFault, is_under, same_origin};
use crate::case::{Case, Held, Look, is_insecure};
use crate::report::{Answer, Answers, Finding, Report};
use crate::{dates, recipient};
use openbadges::fields::{Object, each, id, only, own_id, text};
use openbadges::{Badge, Claims, Version, read_achievement, read_assertion, read_issuer};
use serde_json::Value;

pub(crate) fn judge(case: &Case<'_>, badge: &Badge) -> Report {
    let found = published(case, badge);
    let assertion = found.assertion.as_ref().unwrap_or(&badge.credential);
    let (class, profile) = award(case, assertion);
    let claims = claims_of(assertion, &class, &profile);
    let issuer = match (&found.assertion, &found.held) {
        (Some(assertion), Some(held)) => bind(case, assertion, held, &class, &profile),
        _ => case.unsure(Finding::new("issuer.not-checked")),
    };
    Report {
        version: badge.version,
        securing: "hosted".to_owned(),
        answers: Answers {
            intact: found.intact,
            issuer,
            recipient: recipient::judge(case, &claims),
            status: found.status,
            dates: dates::own(case, claims.issued.as_deref(), claims.expires.as_deref(), badge.version, None),
        },
        claims,
        flags: Vec::new(),
        endorsements: Vec::new(),
        missing: Vec::new(),
    }
}

/// What the issuer's site says of this assertion.
struct Published {
    assertion: Option<Object>,
    held: Option<Held>,
    intact: Answer,
    status: Answer,
}

fn published(case: &Case<'_>, badge: &Badge) -> Published {
    let unsure = |code: &'static str, address: &str| Published {
        assertion: None,
        held: None,
        intact: case.unsure(Finding::new(code).with("address", address)),
        status: case.unsure(Finding::new("status.not-held")),
    };
    let no = |code: &'static str, address: &str| Published {
        intact: case.no(Finding::new(code).with("address", address)),
        ..unsure("hosted.not-held", address)
    };
    if let Some(code) = unfit(badge) {
        return no(code, "");
    }
    // From 1.0 on an assertion says how it is verified; without that, publishing it proves nothing.
    if badge.version > Version::V0_5 && !badge.credential.is_empty() && how(&badge.credential).is_none() {
        return unsure("hosted.no-method", "");
    }
    let Some(address) = address_of(badge) else { return unsure("hosted.no-address", "") };
    match address::allowed(&address) {
        Err(AddressFault::NotWeb) => return unsure("hosted.no-address", &address),
        Err(_) => return no("container.address", &address),
        Ok(()) => {}
    }
    match case.look_at(&address) {
        Look::Object(assertion, held) => compare(case, badge, &address, assertion, held),
        Look::Status(410, held) => Published {
            status: case.no(Finding::new("status.revoked").with("reason", "")).resting_on(&held),
            ..unsure("hosted.gone", &address)
        },
        Look::Status(404, _) => unsure("hosted.not-found", &address),
        Look::Status(..) | Look::Text(..) => unsure("hosted.unusable", &address),
        Look::Nothing("document.not-held") => unsure("hosted.not-held", &address),
        Look::Nothing("address.blocked") => unsure("hosted.blocked", &address),
        Look::Nothing(_) => unsure("hosted.unreachable", &address),
    }
}

/// An assertion that cannot be a hosted one, whatever its site says.
fn unfit(badge: &Badge) -> Option<&'static str> {
    let kind = how(&badge.credential).and_then(|how| text(how.get("type")));
    if kind.is_some_and(|kind| kind.to_ascii_lowercase().starts_with("signed")) {
        return Some("hosted.signature-missing");
    }
    (badge.claims.recipients.len() > 1).then_some("recipient.several")
}

/// The assertion's own address; 1.x names it in `verify`, 0.5 nowhere.
fn address_of(badge: &Badge) -> Option<String> {
    let own = own_id(&badge.credential).filter(|id| id.starts_with("http"));
    let named = || how(&badge.credential).and_then(|how| text(how.get("url")));
    own.or_else(named).or_else(|| badge.address.clone())
}

pub(crate) fn how(assertion: &Object) -> Option<&Object> {
    only(assertion.get("verification").or_else(|| assertion.get("verify")))?.as_object()
}

fn compare(case: &Case<'_>, badge: &Badge, address: &str, assertion: Object, held: Held) -> Published {
    if assertion.get("revoked") == Some(&Value::Bool(true)) {
        let reason = text(assertion.get("revocationReason")).unwrap_or_default();
        return Published {
            intact: case.unsure(Finding::new("hosted.gone").with("address", address)).resting_on(&held),
            status: case.no(Finding::new("status.revoked").with("reason", reason)).resting_on(&held),
            assertion: None,
            held: Some(held),
        };
    }
    let intact = fidelity(case, badge, address, &assertion, &held).resting_on(&held);
    let says_otherwise = !matches!(assertion.get("revoked"), None | Some(Value::Null | Value::Bool(false)));
    let status = if says_otherwise {
        case.unsure(Finding::new("status.unusable"))
    } else if is_insecure(address) {
        case.unsure(Finding::new("hosted.insecure").with("address", address))
    } else {
        case.yes(Finding::new("status.published").with("host", address::host(address).unwrap_or_default()))
    };
    Published { intact, status: status.resting_on(&held), assertion: Some(assertion), held: Some(held) }
}

/// Whether what is published is this badge.
fn fidelity(case: &Case<'_>, badge: &Badge, address: &str, assertion: &Object, held: &Held) -> Answer {
    let Ok(read) = openbadges::parse_value(Value::Object(assertion.clone())) else {
        return case.unsure(Finding::new("hosted.unusable").with("address", address));
    };
    // Before 2.0 an assertion had no `id`: it was where it was found.
    let same_id = match own_id(assertion) {
        Some(id) => id == address || id == held.address || Some(id) == own_id(&badge.credential),
        None => badge.version < Version::V2_0,
    };
    if !same_id {
        return case.unsure(Finding::new("hosted.other-id").with("address", address));
    }
    if read.claims.recipients != badge.claims.recipients {
        return case.no(Finding::new("hosted.other-recipient").with("address", address));
    }
    if is_insecure(address) || is_insecure(&held.address) {
        return case.unsure(Finding::new("hosted.insecure").with("address", address));
    }
    if *assertion != badge.credential {
        case.flag(Finding::new("differs-from-hosted"));
    }
    case.yes(Finding::new("hosted.published").with("host", address::host(address).unwrap_or_default()))
}

/// A document an assertion points to, or holds inside.
pub(crate) enum Part {
    /// Inside the document that points to it.
    Embedded(Object),
    /// Served at its own address.
    Served(Object, Held),
    /// Not to be had: the reason.
    Missing(&'static str),
}

impl Part {
    pub fn object(&self) -> Option<&Object> {
        match self {
            Part::Embedded(object) | Part::Served(object, _) => Some(object),
            Part::Missing(_) => None,
        }
    }
}

/// The badge class and the issuer's profile of an assertion.
pub(crate) fn award(case: &Case<'_>, assertion: &Object) -> (Part, Part) {
    let class = part(case, only(assertion.get("badge")));
    let profile = match class.object().map(|class| class.get("issuer")) {
        Some(issuer) => part(case, only(issuer.or_else(|| assertion.get("issuer")))),
        None => Part::Missing("issuer.class-not-held"),
    };
    (class, profile)
}

fn part(case: &Case<'_>, value: Option<&Value>) -> Part {
    let address = match value {
        Some(Value::Object(object)) if object.len() > 1 => return Part::Embedded(object.clone()),
        other => id(other),
    };
    match address.map(|address| case.look(&address)) {
        Some(Look::Object(object, held)) => Part::Served(object, held),
        Some(Look::Nothing("document.not-held")) => Part::Missing("issuer.not-held"),
        Some(_) => Part::Missing("issuer.unreachable"),
        None => Part::Missing("issuer.not-named"),
    }
}

/// What is shown: the assertion with its class and issuer put in place.
pub(crate) fn claims_of(assertion: &Object, class: &Part, profile: &Part) -> Claims {
    let mut claims = read_assertion(assertion);
    if let Some(class) = class.object() {
        let id = claims.achievement.id.take();
        claims.achievement = read_achievement(class);
        claims.achievement.id = claims.achievement.id.or(id);
        claims.issuer.id = claims.issuer.id.or_else(|| openbadges::fields::id(class.get("issuer")));
    }
    if let Some(profile) = profile.object() {
        let id = claims.issuer.id.take();
        claims.issuer = read_issuer(profile);
        claims.issuer.id = claims.issuer.id.or(id);
    }
    claims
}

/// Who an assertion's issuer is: the address of the profile, or in 0.5 and 1.x, which give it none, its site.
pub(crate) fn issuer_address(claims: &Claims) -> Option<String> {
    match &claims.issuer.id {
        Some(id) => Some(id.clone()).filter(|id| id.starts_with("http")),
        None => claims.issuer.url.clone(),
    }
}

/// Assertion, class and issuer must be of one house, by origin and by whole path segments.
fn bind(case: &Case<'_>, assertion: &Object, held: &Held, class: &Part, profile: &Part) -> Answer {
    for part in [class, profile] {
        if let Part::Missing(code) = part {
            return case.unsure(Finding::new(code));
        }
    }
    let claims = claims_of(assertion, class, profile);
    let Some(issuer) = issuer_address(&claims) else { return case.unsure(Finding::new("issuer.not-named")) };
    let address =
        claims.id.clone().filter(|id| id.starts_with("http")).unwrap_or_else(|| held.address.clone());
    if assertion
        .get("issuer")
        .is_some_and(|own| id(Some(own)).is_some_and(|own| Some(own) != claims.issuer.id))
    {
        return case.no(Finding::new("issuer.other-award"));
    }
    let class_address = claims.achievement.id.clone().filter(|id| id.starts_with("http"));
    let class_at_home =
        class_address.is_none_or(|class| same_host(&class, &issuer) || allows(profile, &issuer, &class));
    let host = address::host(&issuer).unwrap_or_default();
    let insecure = is_insecure(&issuer)
        || is_insecure(&address)
        || matches!(profile, Part::Served(_, held) if is_insecure(&held.address));
    let in_scope = allows(profile, &issuer, &address)
        || (insecure && !has_rules(profile) && same_host(&address, &issuer));
    let answer = if !in_scope || !class_at_home {
        case.no(Finding::new("issuer.other-origin").with("issuer", host))
    } else if insecure {
        case.unsure(Finding::new("issuer.insecure"))
    } else {
        case.yes(Finding::new("issuer.same-origin").with("host", host))
    };
    match profile {
        Part::Served(_, profile) => answer.resting_on(profile).resting_on(held),
        _ => answer.resting_on(held),
    }
}

/// OB 2.0, VerificationObject: without a rule, one origin. A rule counts only from the issuer's own site: one that
/// came inside an assertion was written by whoever wrote the assertion.
fn allows(profile: &Part, issuer: &str, address: &str) -> bool {
    let rules = match profile {
        Part::Served(profile, held) if same_host(&held.address, issuer) => how(profile),
        _ => None,
    };
    let texts = |name: &str| {
        each(rules.and_then(|rules| rules.get(name))).filter_map(Value::as_str).collect::<Vec<_>>()
    };
    let (prefixes, origins) = (texts("startsWith"), texts("allowedOrigins"));
    if !prefixes.is_empty() {
        return prefixes.iter().any(|prefix| is_under(address, prefix));
    }
    if !origins.is_empty() {
        let host = address::host(address);
        return origins.iter().any(|origin| same_origin(address, origin) || host.as_deref() == Some(*origin));
    }
    same_origin(address, issuer)
}

fn has_rules(profile: &Part) -> bool {
    let rules = profile.object().and_then(how);
    rules.is_some_and(|rules| rules.contains_key("startsWith") || rules.contains_key("allowedOrigins"))
}

/// One host, be it over http or https: http only ever makes an answer unsure.
fn same_host(one: &str, other: &str) -> bool {
    address::host(one).is_some_and(|host| Some(host) == address::host(other))
}
