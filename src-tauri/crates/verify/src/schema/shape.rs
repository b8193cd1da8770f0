use regex_lite::Regex;
use serde_json::{Map, Value};
use std::cell::Cell;
use std::cmp::Ordering;
use std::sync::OnceLock;

/// Looks at values while one credential is checked. `oneOf` may look at the same value twice at each level, so that
/// depth alone does not bound the work.
const MAX_STEPS: u32 = 200_000;

/// A JSON Schema (2019-09), as far as the bundled ones use its words. Its references stay within it.
#[derive(Debug)]
pub(super) struct Schema {
    /// A document is an object, and this says of it no more than of its members.
    pub root: Shape,
    pub definitions: Named,
    pub patterns: Vec<Pattern>,
}

/// A `pattern`, compiled when a text first meets it: most credentials meet few.
#[derive(Debug)]
pub(super) struct Pattern {
    pub text: String,
    compiled: OnceLock<Option<Regex>>,
    /// The first texts it met, and whether they match: contexts and kinds of achievement are few.
    met: [OnceLock<(String, bool)>; 4],
}

/// One schema object. What is not said allows everything.
#[derive(Debug, Default)]
pub(super) struct Shape {
    /// `false`: no value is allowed.
    pub never: bool,
    /// `$ref`: the name of a definition.
    pub reference: Option<String>,
    pub kinds: Vec<Kind>,
    pub values: Option<Vec<Value>>,
    /// Its place in `Schema::patterns`.
    pub pattern: Option<usize>,
    pub properties: Named,
    pub required: Vec<String>,
    pub other_properties: Option<Box<Shape>>,
    pub names: Option<Box<Shape>>,
    /// `items` as an array: the first items, each its own.
    pub first_items: Vec<Shape>,
    /// `items` as one schema, or `additionalItems`.
    pub other_items: Option<Box<Shape>>,
    pub contains: Option<Box<Shape>>,
    pub fewest: usize,
    pub all: Vec<Shape>,
    pub any: Vec<Shape>,
    pub one: Vec<Shape>,
}

/// Shapes by name. Every member of every credential is looked up, so they are in the order of their names' lengths
/// first: two names are seldom as long as each other, and only then are their letters compared.
#[derive(Debug, Default)]
pub(super) struct Named(Vec<(String, Shape)>);

impl Named {
    pub fn get(&self, name: &str) -> Option<&Shape> {
        let at = self.0.binary_search_by(|(known, _)| by_length(known, name)).ok()?;
        self.0.get(at).map(|(_, shape)| shape)
    }
}

impl FromIterator<(String, Shape)> for Named {
    fn from_iter<I: IntoIterator<Item = (String, Shape)>>(shapes: I) -> Named {
        let mut shapes: Vec<_> = shapes.into_iter().collect();
        shapes.sort_by(|(one, _), (other, _)| by_length(one, other));
        Named(shapes)
    }
}

fn by_length(one: &str, other: &str) -> Ordering {
    one.len().cmp(&other.len()).then_with(|| one.cmp(other))
}

/// `type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Null,
    Boolean,
    Integer,
    Number,
    Text,
    Array,
    Object,
}

/// Where a check is. Nearly every credential follows its schema, and for those nobody asks where.
trait Place: Sized {
    fn here(&self) -> Self;
    fn member(&self, name: &str) -> Self;
    fn item(&self, index: usize) -> Self;
    fn depth(&self) -> usize;
}

impl Place for () {
    fn here(&self) -> Self {}
    fn member(&self, _: &str) -> Self {}
    fn item(&self, _: usize) -> Self {}
    fn depth(&self) -> usize {
        0
    }
}

/// A path a person can follow.
impl Place for String {
    fn here(&self) -> Self {
        self.clone()
    }
    fn member(&self, name: &str) -> Self {
        if self.is_empty() { name.to_owned() } else { format!("{self}.{name}") }
    }
    fn item(&self, index: usize) -> Self {
        format!("{self}[{index}]")
    }
    fn depth(&self) -> usize {
        self.len()
    }
}

/// The place of the member that departs from the schema.
type Verdict<P> = Result<(), P>;

impl Schema {
    /// The path of the first member that departs from a definition, or from the schema as a whole, for instance
    /// `credentialSubject.achievement`.
    pub fn fault(&self, definition: &str, document: &Map<String, Value>) -> Option<String> {
        let shape = self.definitions.get(definition).unwrap_or(&self.root);
        let check = || Check { schema: self, steps: Cell::new(0) };
        check().members(shape, document, &()).err()?;
        check().members(shape, document, &String::new()).err()
    }

    /// Whether all its patterns compile.
    #[cfg(test)]
    pub fn is_readable(&self) -> bool {
        self.patterns.iter().all(|pattern| Regex::new(&pattern.text).is_ok())
    }

    fn matches(&self, pattern: usize, text: &str) -> bool {
        self.patterns.get(pattern).is_some_and(|pattern| pattern.matches(text))
    }
}

impl Pattern {
    pub fn new(text: &str) -> Pattern {
        Pattern { text: text.to_owned(), compiled: OnceLock::new(), met: Default::default() }
    }

    fn matches(&self, text: &str) -> bool {
        let known = self.met.iter().map_while(OnceLock::get).find(|(known, _)| known == text);
        if let Some((_, matches)) = known {
            return *matches;
        }
        let regex = self.compiled.get_or_init(|| Regex::new(&self.text).ok());
        let matches = regex.as_ref().is_some_and(|regex| regex.is_match(text));
        // Two threads may take the same place: then one text is forgotten, and looked at anew when it comes again.
        if let Some(free) = self.met.iter().find(|place| place.get().is_none()).filter(|_| text.len() <= 200)
        {
            let _ = free.set((text.to_owned(), matches));
        }
        matches
    }
}

struct Check<'a> {
    schema: &'a Schema,
    steps: Cell<u32>,
}

impl Check<'_> {
    fn holds<P: Place>(&self, shape: &Shape, value: &Value, path: &P) -> Verdict<P> {
        self.steps.set(self.steps.get() + 1);
        if shape.never || self.steps.get() > MAX_STEPS {
            return Err(path.here());
        }
        if let Some(name) = &shape.reference {
            let meant = self.schema.definitions.get(name).ok_or_else(|| path.here())?;
            self.holds(meant, value, path)?;
        }
        let is_kind = shape.kinds.is_empty() || shape.kinds.iter().any(|kind| kind.is_of(value));
        let is_value = shape.values.as_ref().is_none_or(|values| values.contains(value));
        if !is_kind || !is_value {
            return Err(path.here());
        }
        match value {
            Value::String(text)
                if shape.pattern.is_some_and(|pattern| !self.schema.matches(pattern, text)) =>
            {
                return Err(path.here());
            }
            Value::Array(items) => self.items(shape, items, path)?,
            Value::Object(members) => self.members(shape, members, path)?,
            _ => {}
        }
        self.branches(shape, value, path)
    }

    fn items<P: Place>(&self, shape: &Shape, items: &[Value], path: &P) -> Verdict<P> {
        if items.len() < shape.fewest {
            return Err(path.here());
        }
        for (index, item) in items.iter().enumerate() {
            if let Some(shape) = shape.first_items.get(index).or(shape.other_items.as_deref()) {
                self.holds(shape, item, &path.item(index))?;
            }
        }
        match &shape.contains {
            Some(wanted) if !items.iter().any(|item| self.holds(wanted, item, path).is_ok()) => {
                Err(path.here())
            }
            _ => Ok(()),
        }
    }

    fn members<P: Place>(&self, shape: &Shape, members: &Map<String, Value>, path: &P) -> Verdict<P> {
        if let Some(missing) = shape.required.iter().find(|name| !members.contains_key(*name)) {
            return Err(path.member(missing));
        }
        for (name, member) in members {
            if let Some(names) = &shape.names {
                self.holds(names, &Value::String(name.clone()), path)?;
            }
            if let Some(shape) = shape.properties.get(name).or(shape.other_properties.as_deref()) {
                self.holds(shape, member, &path.member(name))?;
            }
        }
        Ok(())
    }

    fn branches<P: Place>(&self, shape: &Shape, value: &Value, path: &P) -> Verdict<P> {
        for branch in &shape.all {
            self.holds(branch, value, path)?;
        }
        if !shape.any.is_empty() {
            self.count(&shape.any, value, path)?;
        }
        if !shape.one.is_empty() && self.count(&shape.one, value, path)? > 1 {
            return Err(path.here());
        }
        Ok(())
    }

    /// How many branches hold. When none does, the deepest fault is the one that helps.
    fn count<P: Place>(&self, branches: &[Shape], value: &Value, path: &P) -> Result<usize, P> {
        let (mut held, mut deepest) = (0, None);
        for branch in branches {
            match self.holds(branch, value, path) {
                Ok(()) => held += 1,
                Err(fault) if deepest.as_ref().is_none_or(|known: &P| known.depth() <= fault.depth()) => {
                    deepest = Some(fault);
                }
                Err(_) => {}
            }
        }
        if held > 0 { Ok(held) } else { Err(deepest.unwrap_or_else(|| path.here())) }
    }
}

impl Kind {
    fn is_of(self, value: &Value) -> bool {
        match self {
            Kind::Null => value.is_null(),
            Kind::Boolean => value.is_boolean(),
            Kind::Integer => {
                value.is_i64() || value.is_u64() || value.as_f64().is_some_and(|n| n.fract() == 0.0)
            }
            Kind::Number => value.is_number(),
            Kind::Text => value.is_string(),
            Kind::Array => value.is_array(),
            Kind::Object => value.is_object(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn fault_of(schema: &Value, value: &Value) -> Option<String> {
        let whole = json!({"properties": {"it": schema}, "$defs": schema.get("$defs").unwrap_or(&json!({}))});
        let document = json!({"it": value});
        Schema::read(&whole.to_string(), [""].into_iter()).unwrap().fault("", document.as_object().unwrap())
    }

    #[test]
    fn the_deepest_member_is_named() {
        let schema = json!({
            "properties": {"a": {"oneOf": [{"type": "string"}, {"type": "object", "required": ["b"]}]}},
        });
        assert_eq!(fault_of(&schema, &json!({"a": {}})), Some("it.a.b".to_owned()));
        assert_eq!(fault_of(&schema, &json!({"a": "text"})), None);
    }

    #[test]
    fn exactly_one_branch_is_one() {
        let schema = json!({"oneOf": [{"type": "string"}, {"enum": ["a"]}]});
        assert_eq!(fault_of(&schema, &json!("a")), Some("it".to_owned()));
        assert_eq!(fault_of(&schema, &json!("b")), None);
    }

    #[test]
    fn items_are_counted_and_looked_at_in_their_order() {
        let schema = json!({"type": "array", "minItems": 2, "items": [{"enum": ["first"]}], "additionalItems": {"type": "string"}});
        assert_eq!(fault_of(&schema, &json!(["first", "then"])), None);
        assert_eq!(fault_of(&schema, &json!(["first"])), Some("it".to_owned()));
        assert_eq!(fault_of(&schema, &json!(["first", 2])), Some("it[1]".to_owned()));
        assert_eq!(fault_of(&schema, &json!(["other", "then"])), Some("it[0]".to_owned()));
    }

    #[test]
    fn a_schema_with_a_word_nobody_reads_is_no_schema() {
        assert!(Schema::read(r#"{"properties": {"a": {"minimum": 3}}}"#, [""].into_iter()).is_none());
        assert!(
            Schema::read(r#"{"oneOf": [true]}"#, [""].into_iter()).is_none(),
            "said of the document as a whole"
        );
    }

    /// Each level of this value is looked at twice by each level of the schema.
    #[test]
    fn the_work_is_bounded() {
        let schema = json!({
            "$defs": {"node": {"oneOf": [
                {"properties": {"n": {"$ref": "#/$defs/node"}}, "required": ["x"]},
                {"properties": {"n": {"$ref": "#/$defs/node"}}},
            ]}},
            "$ref": "#/$defs/node",
        });
        let deep = (0..60).fold(json!({}), |inner, _| json!({"n": inner, "x": 1}));
        assert!(fault_of(&schema, &deep).is_some());
    }
}
