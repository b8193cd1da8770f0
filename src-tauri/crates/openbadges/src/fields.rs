//! Small readers for JSON members that the specifications allow in several shapes.

use serde_json::{Map, Value};

/// A JSON object.
pub type Object = Map<String, Value>;

/// One value or an array of them, as an iterator.
pub fn each(value: Option<&Value>) -> impl Iterator<Item = &Value> {
    match value {
        Some(Value::Array(items)) => items.as_slice(),
        Some(Value::Null) | None => &[],
        Some(one) => std::slice::from_ref(one),
    }
    .iter()
}

/// The only value: itself, or the one item of an array.
pub fn only(value: Option<&Value>) -> Option<&Value> {
    let mut all = each(value);
    let first = all.next();
    if all.next().is_some() { None } else { first }
}

/// A text: a string, a language value (`@value`), or the first of several.
pub fn text(value: Option<&Value>) -> Option<String> {
    each(value).find_map(|value| match value {
        Value::String(text) => Some(text.clone()),
        Value::Object(object) => object.get("@value")?.as_str().map(str::to_owned),
        _ => None,
    })
}

/// A text or a number, as text.
pub fn scalar(value: Option<&Value>) -> Option<String> {
    match value? {
        Value::Number(number) => Some(number.to_string()),
        other => text(Some(other)),
    }
}

/// A date, as written. What is there and is no date is given as it stands, so that nobody takes it for absent.
pub fn date(value: Option<&Value>) -> Option<String> {
    let value = value.filter(|value| !value.is_null())?;
    match only(Some(value)) {
        Some(Value::String(text)) => Some(text.clone()),
        Some(Value::Object(object)) if object.contains_key("@value") => date(object.get("@value")),
        _ => Some(value.to_string()),
    }
}

/// An identifier: a string, or the `id` of an object.
pub fn id(value: Option<&Value>) -> Option<String> {
    match only(value)? {
        Value::String(text) => Some(text.clone()),
        Value::Object(object) => own_id(object),
        _ => None,
    }
}

/// An object's own `id`.
pub fn own_id(object: &Object) -> Option<String> {
    object.get("id").or_else(|| object.get("@id"))?.as_str().map(str::to_owned)
}

/// The language an object is written in: `inLanguage` (3.0) or `@language` (2.0).
pub fn language(object: &Object) -> Option<String> {
    text(object.get("inLanguage").or_else(|| object.get("@language")))
}

/// Whether the object's `type` names `name`, with or without a vocabulary before it.
pub fn has_type(object: &Object, name: &str) -> bool {
    types(object).any(|kind| kind == name)
}

/// The values of an object's `type`.
pub fn types(object: &Object) -> impl Iterator<Item = &str> {
    each(object.get("type").or_else(|| object.get("@type"))).filter_map(Value::as_str)
}

/// The addresses of an object's `@context`; inline contexts are left out.
pub fn contexts(object: &Object) -> impl Iterator<Item = &str> {
    each(object.get("@context")).filter_map(Value::as_str)
}
