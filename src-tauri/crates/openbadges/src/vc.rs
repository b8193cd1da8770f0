//! Open Badges 3.0 and other verifiable credentials.

use crate::badge::{
    Achievement, AchievementResult, Alignment, Claims, Evidence, Extension, Issuer, Recipient, Related,
    Version,
};
use crate::fields::{Object, date, each, has_type, id, language, only, own_id, scalar, text, types};
use crate::parse::{Badge, Kind};
use crate::{Jws, ParseError};
use serde_json::Value;

pub(crate) fn parse(credential: Object, jws: Option<Jws>) -> Result<Badge, ParseError> {
    let kind = kind(&credential)?;
    let subject = subject(&credential)?;
    if kind == Kind::Badge && subject.get("achievement").is_none() {
        return Err(ParseError::Missing { path: "credentialSubject.achievement" });
    }
    if !matches!(only(credential.get("issuer")), Some(Value::String(_) | Value::Object(_))) {
        return Err(ParseError::Missing { path: "issuer" });
    }
    let version = if kind == Kind::OtherCredential { Version::Vc } else { Version::V3_0 };
    Ok(Badge { version, kind, claims: read_credential(&credential), credential, jws, address: None })
}

fn kind(credential: &Object) -> Result<Kind, ParseError> {
    if has_type(credential, "OpenBadgeCredential") || has_type(credential, "AchievementCredential") {
        return Ok(Kind::Badge);
    }
    if has_type(credential, "EndorsementCredential") {
        return Ok(Kind::Endorsement);
    }
    let awards = each(credential.get("credentialSubject"))
        .filter_map(Value::as_object)
        .any(|subject| has_type(subject, "AchievementSubject") || subject.contains_key("achievement"));
    if awards && !has_type(credential, "ClrCredential") {
        return Err(ParseError::AchievementWithoutType);
    }
    let lists = each(credential.get("credentialSubject"))
        .filter_map(Value::as_object)
        .any(|subject| has_type(subject, "BitstringStatusList") || has_type(subject, "StatusList2021"));
    let named = |kind: &str| kind.starts_with("BitstringStatusList") || kind.starts_with("StatusList2021");
    if lists && !types(credential).any(named) {
        return Err(ParseError::Unreadable { path: "type" });
    }
    if types(credential).next().is_none() {
        return Err(ParseError::Missing { path: "type" });
    }
    Ok(Kind::OtherCredential)
}

fn subject(credential: &Object) -> Result<&Object, ParseError> {
    match credential.get("credentialSubject") {
        Some(Value::Object(subject)) => Ok(subject),
        Some(Value::Array(subjects)) if subjects.len() > 1 => {
            Err(ParseError::Several { count: subjects.len() })
        }
        Some(Value::Array(subjects)) => match subjects.first() {
            Some(Value::Object(subject)) => Ok(subject),
            _ => Err(ParseError::Missing { path: "credentialSubject" }),
        },
        _ => Err(ParseError::Missing { path: "credentialSubject" }),
    }
}

/// What a verifiable credential says, in the words of Open Badges 3.0.
pub fn read_credential(credential: &Object) -> Claims {
    let empty = Object::new();
    let subject = only(credential.get("credentialSubject")).and_then(Value::as_object).unwrap_or(&empty);
    let achievement = only(subject.get("achievement")).and_then(Value::as_object).unwrap_or(&empty);
    Claims {
        id: own_id(credential),
        achievement: achievement_named(achievement, credential),
        issuer: issuer(credential.get("issuer")),
        recipients: recipients(subject),
        recipient_name: text(subject.get("name")),
        issued: date(credential.get("validFrom").or_else(|| credential.get("issuanceDate"))),
        expires: date(credential.get("validUntil").or_else(|| credential.get("expirationDate"))),
        narrative: text(subject.get("narrative")),
        evidence: each(credential.get("evidence")).filter_map(evidence).collect(),
        results: results(subject, achievement),
        extensions: extensions(credential),
    }
}

fn achievement_named(achievement: &Object, credential: &Object) -> Achievement {
    let criteria = only(achievement.get("criteria"));
    Achievement {
        id: own_id(achievement),
        name: text(achievement.get("name")).or_else(|| text(credential.get("name"))),
        description: text(achievement.get("description")).or_else(|| text(credential.get("description"))),
        criteria: id(criteria),
        criteria_narrative: criteria.and_then(|criteria| text(criteria.get("narrative"))),
        image: id(achievement.get("image")).or_else(|| id(credential.get("image"))),
        kind: text(achievement.get("achievementType")),
        alignments: each(achievement.get("alignment")).filter_map(alignment).collect(),
        tags: each(achievement.get("tag")).filter_map(Value::as_str).map(str::to_owned).collect(),
        language: language(achievement),
        related: related(achievement),
    }
}

fn issuer(value: Option<&Value>) -> Issuer {
    match only(value) {
        Some(Value::Object(profile)) => Issuer {
            id: own_id(profile),
            name: text(profile.get("name")),
            url: text(profile.get("url")),
            email: text(profile.get("email")),
            image: id(profile.get("image")),
        },
        Some(Value::String(id)) => Issuer { id: Some(id.clone()), ..Issuer::default() },
        _ => Issuer::default(),
    }
}

/// A subject's own `id`, then its `identifier`s (OB 3.0 §9.3).
fn recipients(subject: &Object) -> Vec<Recipient> {
    let own =
        own_id(subject).map(|value| Recipient { kind: kind_of_id(&value), value, hashed: false, salt: None });
    let identifiers = each(subject.get("identifier")).filter_map(Value::as_object).filter_map(|identity| {
        let value = text(identity.get("identityHash"))?;
        let kind = match text(identity.get("identityType")).unwrap_or_default().as_str() {
            "emailAddress" => "email".to_owned(),
            other => other.to_owned(),
        };
        let hashed = identity.get("hashed").and_then(Value::as_bool).unwrap_or(false);
        Some(Recipient { kind, value, hashed, salt: text(identity.get("salt")) })
    });
    own.into_iter().chain(identifiers).collect()
}

fn kind_of_id(id: &str) -> String {
    match id.split(':').next() {
        Some("did") => "did",
        Some("mailto") => "email",
        Some("tel") => "telephone",
        Some("http" | "https") => "url",
        _ => "id",
    }
    .to_owned()
}

pub(crate) fn evidence(value: &Value) -> Option<Evidence> {
    match value {
        Value::String(id) => Some(Evidence { id: Some(id.clone()), ..Evidence::default() }),
        Value::Object(object) => Some(Evidence {
            id: own_id(object),
            name: text(object.get("name")),
            description: text(object.get("description")),
            narrative: text(object.get("narrative")),
        }),
        _ => None,
    }
}

/// The other languages and versions an achievement or a badge class names.
pub(crate) fn related(achievement: &Object) -> Vec<Related> {
    let one = |value: &Value| match value {
        Value::String(id) => Some(Related { id: Some(id.clone()), ..Related::default() }),
        Value::Object(object) => Some(Related {
            id: own_id(object),
            language: language(object),
            version: scalar(object.get("version")),
        }),
        _ => None,
    };
    each(achievement.get("related")).filter_map(one).collect()
}

/// Members whose value is typed `Extension` (OB 2.0, Extensions).
pub(crate) fn extensions(credential: &Object) -> Vec<Extension> {
    let one = |(name, value): (&String, &Value)| {
        let object = value.as_object().filter(|object| has_type(object, "Extension"))?;
        let kinds = types(object).filter(|kind| *kind != "Extension").map(str::to_owned).collect();
        Some(Extension { name: name.clone(), kinds, value: value.clone() })
    };
    credential.iter().filter_map(one).collect()
}

pub(crate) fn alignment(value: &Value) -> Option<Alignment> {
    let object = value.as_object()?;
    Some(Alignment {
        name: text(object.get("targetName")),
        url: text(object.get("targetUrl")),
        framework: text(object.get("targetFramework")),
        code: text(object.get("targetCode")),
        description: text(object.get("targetDescription")),
    })
}

/// Results are named by the description they point to (OB 3.0, Result ↔ ResultDescription).
fn results(subject: &Object, achievement: &Object) -> Vec<AchievementResult> {
    let named = |reference: Option<String>| {
        let reference = reference?;
        each(achievement.get("resultDescription"))
            .filter_map(Value::as_object)
            .find(|description| own_id(description).is_some_and(|id| id == reference))
            .and_then(|description| text(description.get("name")))
    };
    each(subject.get("result"))
        .filter_map(Value::as_object)
        .map(|result| AchievementResult {
            name: named(id(result.get("resultDescription"))),
            value: scalar(result.get("value")),
            status: text(result.get("status")),
        })
        .collect()
}
