use super::shape::{Kind, Named, Pattern, Schema, Shape};
use serde_json::{Map, Value};

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
    /// Reads a schema and those of its definitions that describe documents; the empty one is the schema as a whole. None
    /// when it uses a word that would go unheeded: half a check would pass for a whole one.
    pub fn read<'a>(json: &str, documents: impl Iterator<Item = &'a str>) -> Option<Schema> {
        let value: Value = serde_json::from_str(json).ok()?;
        let no_definitions = Value::Object(Map::new());
        let definitions = value.get("$defs").unwrap_or(&no_definitions);
        for name in documents {
            let document = if name.is_empty() { &value } else { definitions.get(name)? };
            if !document.as_object()?.keys().all(|word| OF_MEMBERS.contains(&word.as_str())) {
                return None;
            }
        }
        let mut reader = Reader::default();
        let (root, definitions) = (reader.shape(&value)?, reader.shapes(definitions)?);
        Some(Schema { root, definitions, patterns: reader.patterns })
    }
}

/// Reads shapes. A pattern that stands in many places is one pattern.
#[derive(Default)]
struct Reader {
    patterns: Vec<Pattern>,
}

impl Reader {
    fn shape(&mut self, value: &Value) -> Option<Shape> {
        let members = match value {
            Value::Bool(allowed) => return Some(Shape { never: !allowed, ..Shape::default() }),
            Value::Object(members) => members,
            _ => return None,
        };
        let mut shape = Shape::default();
        for (word, value) in members {
            self.heed(&mut shape, word, value, members)?;
        }
        Some(shape)
    }

    fn heed(
        &mut self,
        shape: &mut Shape,
        word: &str,
        value: &Value,
        members: &Map<String, Value>,
    ) -> Option<()> {
        match word {
            "$ref" => shape.reference = Some(value.as_str()?.strip_prefix("#/$defs/")?.to_owned()),
            "type" => shape.kinds = one_or_many(value).iter().map(kind).collect::<Option<_>>()?,
            "enum" => shape.values = Some(value.as_array()?.clone()),
            "pattern" => shape.pattern = Some(self.pattern(value.as_str()?)),
            "properties" => shape.properties = self.shapes(value)?,
            "required" => shape.required = value.as_array()?.iter().map(text).collect::<Option<_>>()?,
            "additionalProperties" => shape.other_properties = Some(self.boxed(value)?),
            "propertyNames" => shape.names = Some(self.boxed(value)?),
            "items" if value.is_array() => shape.first_items = self.list(value)?,
            "items" => shape.other_items = Some(self.boxed(value)?),
            "additionalItems" if members.get("items").is_some_and(Value::is_array) => {
                shape.other_items = Some(self.boxed(value)?);
            }
            "contains" => shape.contains = Some(self.boxed(value)?),
            "minItems" => shape.fewest = usize::try_from(value.as_u64()?).ok()?,
            "allOf" => shape.all = self.list(value)?,
            "anyOf" => shape.any = self.list(value)?,
            "oneOf" => shape.one = self.list(value)?,
            // `format` is an annotation in this draft (§7.2.1); dates are judged by their own answer.
            "$schema" | "$id" | "$defs" | "$comment" | "title" | "description" | "format" => {}
            _ => return None,
        }
        Some(())
    }

    fn pattern(&mut self, text: &str) -> usize {
        self.patterns.iter().position(|known| known.text == text).unwrap_or_else(|| {
            self.patterns.push(Pattern::new(text));
            self.patterns.len() - 1
        })
    }

    fn shapes(&mut self, value: &Value) -> Option<Named> {
        value.as_object()?.iter().map(|(name, value)| Some((name.clone(), self.shape(value)?))).collect()
    }

    fn list(&mut self, value: &Value) -> Option<Vec<Shape>> {
        value.as_array()?.iter().map(|value| self.shape(value)).collect()
    }

    fn boxed(&mut self, value: &Value) -> Option<Box<Shape>> {
        self.shape(value).map(Box::new)
    }
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
