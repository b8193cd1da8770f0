use super::shape::{Kind, Schema, Shape};
use regex_lite::Regex;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// What may be said of a document as a whole.
const OF_MEMBERS: [&str; 9] = [
    "$schema",
    "$id",
    "$defs",
    "title",
    "description",
    "type",
    "properties",
    "required",
    "additionalProperties",
];

impl Schema {
    /// Reads a schema, or one definition of it. None when it uses a word that would go unheeded: half a check would
    /// pass for a whole one.
    pub fn read(json: &str, definition: &str) -> Option<Schema> {
        let document: Value = serde_json::from_str(json).ok()?;
        let definitions = document.get("$defs").unwrap_or(&Value::Null);
        let root = if definition.is_empty() { &document } else { definitions.get(definition)? };
        if !root.as_object()?.keys().all(|word| OF_MEMBERS.contains(&word.as_str())) {
            return None;
        }
        let definitions = if definitions.is_null() { BTreeMap::new() } else { shapes(definitions)? };
        Some(Schema { root: shape(root)?, definitions })
    }
}

fn shape(value: &Value) -> Option<Shape> {
    let members = match value {
        Value::Bool(allowed) => return Some(Shape { never: !allowed, ..Shape::default() }),
        Value::Object(members) => members,
        _ => return None,
    };
    let mut shape = Shape::default();
    for (word, value) in members {
        heed(&mut shape, word, value, members)?;
    }
    Some(shape)
}

fn heed(shape: &mut Shape, word: &str, value: &Value, members: &Map<String, Value>) -> Option<()> {
    match word {
        "$ref" => shape.reference = Some(value.as_str()?.strip_prefix("#/$defs/")?.to_owned()),
        "type" => shape.kinds = one_or_many(value).iter().map(kind).collect::<Option<_>>()?,
        "enum" => shape.values = Some(value.as_array()?.clone()),
        "pattern" => shape.pattern = Some(Regex::new(value.as_str()?).ok()?),
        "properties" => shape.properties = shapes(value)?,
        "required" => shape.required = value.as_array()?.iter().map(text).collect::<Option<_>>()?,
        "additionalProperties" => shape.other_properties = Some(boxed(value)?),
        "propertyNames" => shape.names = Some(boxed(value)?),
        "items" if value.is_array() => shape.first_items = list(value)?,
        "items" => shape.other_items = Some(boxed(value)?),
        "additionalItems" if members.get("items").is_some_and(Value::is_array) => {
            shape.other_items = Some(boxed(value)?);
        }
        "contains" => shape.contains = Some(boxed(value)?),
        "minItems" => shape.fewest = usize::try_from(value.as_u64()?).ok()?,
        "allOf" => shape.all = list(value)?,
        "anyOf" => shape.any = list(value)?,
        "oneOf" => shape.one = list(value)?,
        // `format` is an annotation in this draft (§7.2.1); dates are judged by their own answer.
        "$schema" | "$id" | "$defs" | "$comment" | "title" | "description" | "format" => {}
        _ => return None,
    }
    Some(())
}

fn shapes(value: &Value) -> Option<BTreeMap<String, Shape>> {
    value.as_object()?.iter().map(|(name, value)| Some((name.clone(), shape(value)?))).collect()
}

fn list(value: &Value) -> Option<Vec<Shape>> {
    value.as_array()?.iter().map(shape).collect()
}

fn boxed(value: &Value) -> Option<Box<Shape>> {
    shape(value).map(Box::new)
}

fn text(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}

fn one_or_many(value: &Value) -> &[Value] {
    match value {
        Value::Array(many) => many,
        one => std::slice::from_ref(one),
    }
}

fn kind(name: &Value) -> Option<Kind> {
    Some(match name.as_str()? {
        "null" => Kind::Null,
        "boolean" => Kind::Boolean,
        "integer" => Kind::Integer,
        "number" => Kind::Number,
        "string" => Kind::Text,
        "array" => Kind::Array,
        "object" => Kind::Object,
        _ => return None,
    })
}
