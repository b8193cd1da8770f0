//! Open Badges 0.5, 1.0, 1.1 and 2.x, in the words of 3.0. Old words are upgraded as validator-core does
//! (SPEC §3); the upgrade is a view, the original bytes stay what counts.

use crate::badge::{Achievement, Alignment, Claims, Issuer, Recipient, Version};
use crate::fields::{Object, date, each, has_type, id, language, only, own_id, text, types};
use crate::parse::{Badge, Kind};
use crate::{Found, Jws, ParseError};
use serde_json::Value;

pub(crate) fn parse(credential: Object, jws: Option<Jws>) -> Result<Badge, ParseError> {
    if credential.contains_key("claim") && has_type(&credential, "Endorsement") {
        let claims = read_assertion(&credential);
        return Ok(Badge {
            version: Version::V2_0,
            kind: Kind::Endorsement,
            claims,
            credential,
            jws,
            address: None,
        });
    }
    let version = Version::of_assertion(&credential);
    let Some(version) = version.filter(|version| *version < Version::V1_1 || is_assertion(&credential))
    else {
        return no_award(version, credential, jws);
    };
    require(&credential, version, jws.is_some())?;
    Ok(Badge {
        version,
        kind: Kind::Badge,
        claims: read_assertion(&credential),
        credential,
        jws,
        address: None,
    })
}

/// 1.1 may leave `type` out where the shape is plain; 2.0 may not.
fn is_assertion(credential: &Object) -> bool {
    match types(credential).next() {
        Some(_) => has_type(credential, "Assertion"),
        None => credential.contains_key("recipient") && credential.contains_key("badge"),
    }
}

/// What each version cannot do without (SPEC §3, §4.1).
fn require(credential: &Object, version: Version, signed: bool) -> Result<(), ParseError> {
    let mut needed = vec!["recipient", "badge"];
    match version {
        Version::V0_5 => {}
        Version::V1_0 => needed.extend(["uid", "verify", "issuedOn"]),
        _ => needed.push("issuedOn"),
    }
    if credential.get("revoked") == Some(&Value::Bool(true)) {
        needed.clear();
    }
    for path in needed {
        if credential.get(path).is_none_or(Value::is_null) {
            return Err(ParseError::Missing { path });
        }
    }
    // OB 2.0, Assertion: `image` is an address; a picture inside would let the badge choose its own.
    if version >= Version::V2_0 && id(credential.get("image")).is_some_and(|image| image.starts_with("data:"))
    {
        return Err(ParseError::Unreadable { path: "image" });
    }
    // An assertion that is neither hosted nor signed says nothing of where it could be checked.
    if version >= Version::V1_1
        && !signed
        && own_id(credential).is_none()
        && verification(credential).is_none()
    {
        return Err(ParseError::Missing { path: "id" });
    }
    Ok(())
}

/// A document of Open Badges that awards nothing is read as what it is; anything else is not ours.
fn no_award(version: Option<Version>, credential: Object, jws: Option<Jws>) -> Result<Badge, ParseError> {
    let is = |names: &[&str]| names.iter().any(|name| has_type(&credential, name));
    let found = if is(&["BadgeClass"]) {
        Found::BadgeClass
    } else if is(&["Issuer", "Profile", "IssuerOrg"]) {
        Found::Profile
    } else if is(&["AlignmentObject"]) || credential.contains_key("targetUrl") {
        Found::Part
    } else if is(&["RevocationList"]) {
        return Err(ParseError::NotABadge(Found::RevocationList));
    } else {
        return Err(ParseError::NotABadge(if jws.is_some() { Found::OtherSigned } else { Found::OtherJson }));
    };
    let claims =
        Claims { id: own_id(&credential), achievement: read_achievement(&credential), ..Claims::default() };
    let version = version.unwrap_or(Version::V2_0);
    Ok(Badge { version, kind: Kind::NoAward(found), claims, credential, jws, address: None })
}

/// `verification` (2.0) or `verify` (1.x, and 2.0 in the wild).
pub(crate) fn verification(credential: &Object) -> Option<&Object> {
    only(credential.get("verification").or_else(|| credential.get("verify")))?.as_object()
}

/// What an assertion says; badge class and issuer only as far as they are embedded.
pub fn read_assertion(assertion: &Object) -> Claims {
    let class = only(assertion.get("badge")).and_then(Value::as_object);
    let achievement = match class {
        Some(class) => read_achievement(class),
        None => Achievement { id: id(assertion.get("badge")), ..Achievement::default() },
    };
    let issuer =
        match class.and_then(|class| only(class.get("issuer"))).or_else(|| only(assertion.get("issuer"))) {
            Some(Value::Object(profile)) => read_issuer(profile),
            Some(Value::String(id)) => Issuer { id: Some(id.clone()), ..Issuer::default() },
            _ => Issuer::default(),
        };
    Claims {
        id: own_id(assertion)
            .or_else(|| verification(assertion).and_then(hosted_address))
            .or_else(|| text(assertion.get("uid")).map(|uid| format!("uid:{uid}"))),
        achievement,
        issuer,
        recipients: recipients(assertion),
        recipient_name: None,
        issued: date(assertion.get("issuedOn").or_else(|| assertion.get("issued_on"))),
        expires: date(assertion.get("expires")),
        narrative: text(assertion.get("narrative")),
        evidence: each(assertion.get("evidence")).filter_map(crate::vc::evidence).collect(),
        results: Vec::new(),
        extensions: crate::vc::extensions(assertion),
    }
}

/// 1.x: the `verify.url` of a hosted badge is its address.
fn hosted_address(how: &Object) -> Option<String> {
    (text(how.get("type")).as_deref() == Some("hosted")).then(|| text(how.get("url"))).flatten()
}

/// A badge class as an achievement.
pub fn read_achievement(class: &Object) -> Achievement {
    let criteria = only(class.get("criteria"));
    Achievement {
        id: own_id(class),
        name: text(class.get("name")),
        description: text(class.get("description")),
        criteria: id(criteria),
        criteria_narrative: criteria.and_then(|criteria| text(criteria.get("narrative"))),
        image: id(class.get("image")),
        kind: None,
        alignments: each(class.get("alignment").or_else(|| class.get("alignments")))
            .filter_map(alignment)
            .collect(),
        tags: each(class.get("tags")).filter_map(Value::as_str).map(str::to_owned).collect(),
        language: language(class),
        related: crate::vc::related(class),
    }
}

/// An issuer's profile; 0.5 wrote `origin`, `contact` and `org`.
pub fn read_issuer(profile: &Object) -> Issuer {
    let name = text(profile.get("name"));
    Issuer {
        id: own_id(profile),
        name: match text(profile.get("org")) {
            Some(organisation) => {
                Some(name.map_or(organisation.clone(), |name| format!("{name}: {organisation}")))
            }
            None => name,
        },
        url: text(profile.get("url")).or_else(|| text(profile.get("origin"))),
        email: text(profile.get("email")).or_else(|| text(profile.get("contact"))),
        image: id(profile.get("image")),
    }
}

fn recipients(assertion: &Object) -> Vec<Recipient> {
    each(assertion.get("recipient"))
        .filter_map(|recipient| match recipient {
            // 0.5: a hash or an address, the salt beside it.
            Value::String(value) => Some(Recipient {
                kind: "email".to_owned(),
                value: value.clone(),
                hashed: !value.contains('@'),
                salt: text(assertion.get("salt")),
            }),
            Value::Object(identity) => Some(Recipient {
                kind: text(identity.get("type")).unwrap_or_else(|| "email".to_owned()),
                value: text(identity.get("identity"))?,
                hashed: identity.get("hashed").and_then(Value::as_bool).unwrap_or(false),
                salt: text(identity.get("salt")),
            }),
            _ => None,
        })
        .collect()
}

/// 1.x wrote `name`, `url`, `description`; 2.0 `target…`.
fn alignment(value: &Value) -> Option<Alignment> {
    let object = value.as_object()?;
    let mut read = crate::vc::alignment(value)?;
    read.name = read.name.or_else(|| text(object.get("name")));
    read.url = read.url.or_else(|| text(object.get("url")));
    read.description = read.description.or_else(|| text(object.get("description")));
    Some(read)
}
