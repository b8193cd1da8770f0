use crate::fields::{Object, contexts, has_type};
use crate::{Claims, Found, Jws, ParseError, Version, hosted, json, vc};
use serde_json::Value;

/// One credential, read. It only comes out of [`parse`].
#[derive(Debug, Clone, PartialEq)]
pub struct Badge {
    /// The version it is written in.
    pub version: Version,
    /// What sort of credential it is.
    pub kind: Kind,
    /// What it says.
    pub claims: Claims,
    /// The credential itself, as it is to be judged.
    pub credential: Object,
    /// The signature around it, when it came as a compact JWS.
    pub jws: Option<Jws>,
    /// Where it was fetched, when it was: 0.5 and 1.0 may know no other address of their own.
    pub address: Option<String>,
}

/// What sort of credential was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// An Open Badge.
    Badge,
    /// Somebody's word about a badge, a person or an issuer.
    Endorsement,
    /// A verifiable credential that is no Open Badge.
    OtherCredential,
    /// A document of Open Badges that awards nothing: a badge class, an issuer's profile or a part of them.
    NoAward(Found),
}

/// Presentations and envelopes are opened at most this often.
const MAX_WRAPPINGS: usize = 4;

/// Reads one credential: JSON, or a compact JWS with whitespace around it allowed. A presentation, an array or an
/// envelope that holds exactly one is opened.
pub fn parse(bytes: &[u8]) -> Result<Badge, ParseError> {
    match std::str::from_utf8(bytes).map(str::trim) {
        Ok(text) if Jws::looks_like(text) => parse_jws(text, MAX_WRAPPINGS),
        _ => parse_wrapped(json::strict(bytes)?, MAX_WRAPPINGS),
    }
}

/// Reads one credential from JSON already read strictly, or from a string that is a compact JWS.
pub fn parse_value(value: Value) -> Result<Badge, ParseError> {
    parse_wrapped(value, MAX_WRAPPINGS)
}

fn parse_wrapped(value: Value, wrappings: usize) -> Result<Badge, ParseError> {
    let Some(fewer) = wrappings.checked_sub(1) else { return Err(ParseError::NotABadge(Found::OtherJson)) };
    match value {
        Value::String(text) if Jws::looks_like(&text) => parse_jws(&text, fewer),
        Value::Array(items) => parse_wrapped(single(items, Found::OtherJson)?, fewer),
        Value::Object(mut object) if has_type(&object, "VerifiablePresentation") => {
            let inside = match object.remove("verifiableCredential") {
                Some(Value::Array(items)) => single(items, Found::EmptyPresentation)?,
                Some(one) => one,
                None => return Err(ParseError::NotABadge(Found::EmptyPresentation)),
            };
            parse_wrapped(inside, fewer)
        }
        Value::Object(object) if has_type(&object, "EnvelopedVerifiableCredential") => {
            parse_jws(enveloped(&object).ok_or(ParseError::Unreadable { path: "id" })?, fewer)
        }
        Value::Object(object) => parse_object(object, None),
        _ => Err(ParseError::NotABadge(Found::OtherJson)),
    }
}

fn parse_jws(text: &str, wrappings: usize) -> Result<Badge, ParseError> {
    let (jws, mut payload) = Jws::parse(text)?;
    if has_type(&payload, "EnvelopedVerifiableCredential") {
        return parse_wrapped(Value::Object(payload), wrappings);
    }
    match payload.remove("vc") {
        Some(Value::Object(credential)) => {
            parse_object(credential, Some(Jws { claims: payload, in_claim: true, ..jws }))
        }
        Some(_) => Err(ParseError::Unreadable { path: "vc" }),
        None if payload.is_empty() => Err(ParseError::NotABadge(Found::OtherSigned)),
        None => {
            let claims = claims_beside(&payload);
            parse_object(payload, Some(Jws { claims, ..jws }))
        }
    }
}

/// The claims of a token whose payload is the credential itself.
fn claims_beside(payload: &Object) -> Object {
    let names = ["iss", "sub", "aud", "exp", "nbf", "iat", "jti", "vp"];
    let found = names.into_iter().filter_map(|name| payload.get_key_value(name));
    found.map(|(name, value)| (name.clone(), value.clone())).collect()
}

fn parse_object(object: Object, jws: Option<Jws>) -> Result<Badge, ParseError> {
    if is_verifiable_credential(&object) { vc::parse(object, jws) } else { hosted::parse(object, jws) }
}

/// SPEC §1: the context tells, and the type when the context is lost.
fn is_verifiable_credential(object: &Object) -> bool {
    contexts(object).any(|context| context.contains("w3.org/") && context.contains("/credentials/"))
        || has_type(object, "VerifiableCredential")
        || object.contains_key("credentialSubject")
}

fn single(mut items: Vec<Value>, when_empty: Found) -> Result<Value, ParseError> {
    match (items.pop(), items.len()) {
        (Some(item), 0) => Ok(item),
        (None, _) => Err(ParseError::NotABadge(when_empty)),
        (Some(_), others) => Err(ParseError::Several { count: others + 1 }),
    }
}

/// VCDM 2.0 §4.13: `id` is a `data:` URL that holds the secured credential.
fn enveloped(object: &Object) -> Option<&str> {
    let id = object.get("id")?.as_str()?;
    let (media_type, data) = id.strip_prefix("data:")?.split_once(',')?;
    matches!(media_type, "application/vc+jwt" | "application/vc-ld+jwt" | "application/jwt").then_some(data)
}

impl Version {
    /// The version of an OB 1 or 2 document, by the shape it has (SPEC §1).
    pub(crate) fn of_assertion(object: &Object) -> Option<Version> {
        let named =
            |parts: &[&str]| contexts(object).any(|context| parts.iter().any(|part| context.contains(part)));
        if named(&["openbadges/v2", "openbadgespec.org/v2", "/ob/v2p"]) {
            return Some(Version::V2_0);
        }
        if named(&["openbadges/v1", "openbadgespec.org/v1"]) {
            return Some(Version::V1_1);
        }
        match object.get("recipient") {
            _ if object.contains_key("@context") => None,
            Some(Value::Object(_)) => Some(Version::V1_0),
            Some(Value::String(_)) => Some(Version::V0_5),
            _ => None,
        }
    }
}
