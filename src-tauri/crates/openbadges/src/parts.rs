//! Presentations and Comprehensive Learner Records hold other credentials: here they are taken apart, each part byte
//! for byte as it stood.

use crate::fields::Object;
use crate::{Jws, json};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;
use serde_json::value::RawValue;
use std::collections::BTreeMap;

/// A credential inside another document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Where it stands: `verifiableCredential[1]`.
    pub path: String,
    /// Its bytes: JSON as it is written there, or a compact JWS without its quotes.
    pub bytes: Vec<u8>,
}

/// Holders inside holders are opened this often.
const MOST_DEPTH: usize = 4;
/// More credentials than one document has.
const MOST_PARTS: usize = 10_000;

/// Takes a document apart that holds several credentials, as JSON or as a compact JWS. `None` when it is one credential:
/// a presentation of one is read as what it presents, and only a record (CLR 2.0) of one is opened all the same, since
/// it is itself no badge. What is not strict JSON is left whole, to be refused in its own words.
pub fn parts(bytes: &[u8]) -> Option<Vec<Part>> {
    let text = std::str::from_utf8(bytes).ok()?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text).trim();
    let mut found = Vec::new();
    open(text, "", MOST_DEPTH, &mut found).then_some(found)
}

/// Adds what `text` holds, and says whether it holds anything apart from itself.
fn open(text: &str, path: &str, depth: usize, found: &mut Vec<Part>) -> bool {
    let Some(deeper) = depth.checked_sub(1) else { return false };
    if Jws::looks_like(text) {
        return payload(text).is_some_and(|payload| open_signed(&payload, path, deeper, found));
    }
    if !HOLDERS.iter().any(|holder| text.contains(holder)) || json::check(text.as_bytes()).is_err() {
        return false;
    }
    open_object(text, path, deeper, found)
}

/// The names under which a document holds others; a text without them is not looked at any further.
const HOLDERS: [&str; 2] = [PRESENTATION, RECORD];
const PRESENTATION: &str = "VerifiablePresentation";
const RECORD: &str = "ClrCredential";

/// The payload of a JWS is the document itself, or holds it under `vc` or `vp` (VC-JWT 1.1).
fn open_signed(payload: &str, path: &str, depth: usize, found: &mut Vec<Part>) -> bool {
    if !HOLDERS.iter().any(|holder| payload.contains(holder)) || json::check(payload.as_bytes()).is_err() {
        return false;
    }
    let Some(members) = members(payload) else { return false };
    for claim in ["vc", "vp"] {
        if let Some(inside) = members.get(claim) {
            return open_object(inside.get(), &join(path, claim), depth, found);
        }
    }
    open_object(payload, path, depth, found)
}

fn open_object(text: &str, path: &str, depth: usize, found: &mut Vec<Part>) -> bool {
    let Some(members) = members(text) else { return false };
    let is =
        |name| members.get("type").or_else(|| members.get("@type")).is_some_and(|kind| names(kind, name));
    if is(PRESENTATION) {
        let inside = presented(&members, path);
        return match inside.as_slice() {
            [only] => open(only.bare(), &only.path, depth, found),
            several => add(several, depth, found),
        };
    }
    let inside = if is(RECORD) { recorded(&members, path) } else { Vec::new() };
    add(&inside, depth, found)
}

fn add(inside: &[Inside<'_>], depth: usize, found: &mut Vec<Part>) -> bool {
    for part in inside {
        if !open(part.bare(), &part.path, depth, found) && found.len() < MOST_PARTS {
            found.push(Part { path: part.path.clone(), bytes: part.bare().as_bytes().to_vec() });
        }
    }
    !inside.is_empty()
}

type Members<'a> = BTreeMap<String, &'a RawValue>;

fn members(text: &str) -> Option<Members<'_>> {
    serde_json::from_str(text).ok()
}

/// Something inside, and where it stands.
struct Inside<'a> {
    path: String,
    json: &'a RawValue,
}

impl<'a> Inside<'a> {
    /// JSON, or a JWS without its quotes: nothing in it is ever escaped.
    fn bare(&self) -> &'a str {
        let text = self.json.get();
        let unquoted = text.strip_prefix('"').and_then(|text| text.strip_suffix('"'));
        unquoted.filter(|text| Jws::looks_like(text)).unwrap_or(text)
    }
}

/// VCDM 2.0 §4.13.
fn presented<'a>(members: &Members<'a>, path: &str) -> Vec<Inside<'a>> {
    each(members.get("verifiableCredential").copied(), &join(path, "verifiableCredential"))
}

/// CLR 2.0: the credentials stand in the subject.
fn recorded<'a>(record: &Members<'a>, path: &str) -> Vec<Inside<'a>> {
    let subjects = each(record.get("credentialSubject").copied(), &join(path, "credentialSubject"));
    let inside =
        |subject: Inside<'a>| members(subject.json.get()).map(|members| presented(&members, &subject.path));
    subjects.into_iter().filter_map(inside).flatten().collect()
}

/// One value, or each of an array.
fn each<'a>(value: Option<&'a RawValue>, path: &str) -> Vec<Inside<'a>> {
    let Some(json) = value.filter(|value| value.get() != "null") else { return Vec::new() };
    match serde_json::from_str::<Vec<&'a RawValue>>(json.get()) {
        Ok(items) => {
            let numbered = items.into_iter().enumerate();
            numbered.map(|(at, json)| Inside { path: format!("{path}[{at}]"), json }).collect()
        }
        Err(_) => vec![Inside { path: path.to_owned(), json }],
    }
}

fn names(kind: &RawValue, name: &str) -> bool {
    let mut object = Object::new();
    object.insert("type".into(), serde_json::from_str(kind.get()).unwrap_or(Value::Null));
    crate::fields::has_type(&object, name)
}

fn join(path: &str, member: &str) -> String {
    if path.is_empty() { member.to_owned() } else { format!("{path}.{member}") }
}

fn payload(jws: &str) -> Option<String> {
    String::from_utf8(URL_SAFE_NO_PAD.decode(jws.split('.').nth(1)?).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(document: &str, expected: Option<&[(&str, &str)]>) {
        let found = parts(document.as_bytes()).map(|parts| {
            let text = |part: Part| (part.path, String::from_utf8(part.bytes).unwrap());
            parts.into_iter().map(text).collect::<Vec<_>>()
        });
        let expected = expected.map(|parts| {
            parts.iter().map(|(path, json)| ((*path).into(), (*json).into())).collect::<Vec<_>>()
        });
        assert_eq!(found, expected, "{document}");
    }

    fn signed(payload: &str) -> String {
        format!("e30.{}.AA", URL_SAFE_NO_PAD.encode(payload))
    }

    #[test]
    fn a_presentation_of_several_is_taken_apart_byte_for_byte() {
        check(
            "{\"type\": [\"VerifiablePresentation\"], \"verifiableCredential\": [ {\"a\" : 1.0} ,\"e30.e30.AA\", {}]}",
            Some(&[
                ("verifiableCredential[0]", "{\"a\" : 1.0}"),
                ("verifiableCredential[1]", "e30.e30.AA"),
                ("verifiableCredential[2]", "{}"),
            ]),
        );
    }

    #[test]
    fn one_credential_is_left_whole() {
        check(r#"{"type":"VerifiablePresentation","verifiableCredential":[{"a":1}]}"#, None);
        check(r#"{"type":"VerifiablePresentation","verifiableCredential":{"a":1}}"#, None);
        check(r#"{"type":"VerifiablePresentation"}"#, None);
        check(r#"{"type":"OpenBadgeCredential","verifiableCredential":[{},{}]}"#, None);
        check(r#"{"type":["ClrCredential"],"credentialSubject":{"verifiableCredential":[]}}"#, None);
        check(r#"[{"type":"VerifiablePresentation"},{}]"#, None);
        // Two readers of this could see two different presentations.
        check(
            r#"{"type":"VerifiablePresentation","verifiableCredential":[{},{}],"verifiableCredential":[]}"#,
            None,
        );
    }

    #[test]
    fn a_record_is_opened_wherever_it_stands() {
        let record = r#"{"type":["VerifiableCredential","ClrCredential"],"credentialSubject":{"verifiableCredential":[{"a":1}]}}"#;
        let path = "credentialSubject.verifiableCredential[0]";
        check(record, Some(&[(path, "{\"a\":1}")]));
        check(&signed(record), Some(&[(path, "{\"a\":1}")]));
        check(
            &signed(&format!("{{\"vc\":{record}}}")),
            Some(&[("vc.credentialSubject.verifiableCredential[0]", "{\"a\":1}")]),
        );
        check(
            &format!(r#"{{"type":"VerifiablePresentation","verifiableCredential":"{}"}}"#, signed(record)),
            Some(&[("verifiableCredential.credentialSubject.verifiableCredential[0]", "{\"a\":1}")]),
        );
    }

    #[test]
    fn depth_is_bounded() {
        let mut nested = "{}".to_owned();
        for _ in 0..20 {
            nested = format!(r#"{{"type":"VerifiablePresentation","verifiableCredential":[{nested},{{}}]}}"#);
        }
        assert_eq!(parts(nested.as_bytes()).unwrap().len(), 5);
    }
}
