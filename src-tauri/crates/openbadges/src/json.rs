//! Strict JSON: what two programs could read differently is refused. No duplicate member, no byte after the
//! end, UTF-8 only, bounded size and depth (SECURITY 5).

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};
use std::cell::Cell;
use std::fmt;

/// The largest JSON document read, in bytes.
pub const MAX_BYTES: usize = 1024 * 1024;
/// The deepest nesting read.
pub const MAX_DEPTH: usize = 64;

/// Why bytes are not strict JSON.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum JsonError {
    /// Over [`MAX_BYTES`].
    #[error("over {MAX_BYTES} bytes")]
    TooLarge,
    /// Over [`MAX_DEPTH`].
    #[error("nested deeper than {MAX_DEPTH}")]
    TooDeep,
    /// Not UTF-8.
    #[error("not UTF-8")]
    NotUtf8,
    /// Twice the same member in one object: a reader could take either.
    #[error("the member is there twice, near line {line}")]
    DuplicateKey {
        /// Line, from 1.
        line: usize,
    },
    /// Not JSON.
    #[error("not JSON at line {line}, column {column}")]
    Syntax {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
    },
}

/// Reads one JSON value, strictly. A byte order mark is accepted.
pub fn strict(bytes: &[u8]) -> Result<Value, JsonError> {
    if bytes.len() > MAX_BYTES {
        return Err(JsonError::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| JsonError::NotUtf8)?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    read(text, Keep::Everything)
}

/// Says whether bytes are strict JSON without keeping their values: for documents that hold many credentials, each of
/// which is then read by itself. The size is the caller's to bound.
pub fn check(bytes: &[u8]) -> Result<(), JsonError> {
    let text = std::str::from_utf8(bytes).map_err(|_| JsonError::NotUtf8)?;
    read(text, Keep::Nothing).map(|_| ())
}

fn read(text: &str, keep: Keep) -> Result<Value, JsonError> {
    let fault = Cell::new(None);
    let mut reader = serde_json::Deserializer::from_str(text);
    Strict { depth: 0, keep, fault: &fault }
        .deserialize(&mut reader)
        .and_then(|value| reader.end().map(|()| value))
        .map_err(|error| match fault.get() {
            Some(Fault::Depth) => JsonError::TooDeep,
            Some(Fault::Duplicate) => JsonError::DuplicateKey { line: error.line() },
            None => JsonError::Syntax { line: error.line(), column: error.column() },
        })
}

#[derive(Clone, Copy, PartialEq)]
enum Keep {
    Everything,
    Nothing,
}

#[derive(Clone, Copy)]
enum Fault {
    Depth,
    Duplicate,
}

/// Builds a `Value` while refusing what serde_json would let pass.
#[derive(Clone, Copy)]
struct Strict<'a> {
    depth: usize,
    keep: Keep,
    fault: &'a Cell<Option<Fault>>,
}

impl<'a> Strict<'a> {
    fn deeper<E: serde::de::Error>(self) -> Result<Strict<'a>, E> {
        if self.depth >= MAX_DEPTH {
            self.fault.set(Some(Fault::Depth));
            return Err(E::custom("too deep"));
        }
        Ok(Strict { depth: self.depth + 1, ..self })
    }
}

impl<'de> DeserializeSeed<'de> for Strict<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Strict<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }
    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }
    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }
    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }
    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }
    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }
    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }
    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let inner = self.deeper()?;
        let mut array = Vec::new();
        while let Some(item) = items.next_element_seed(inner)? {
            if self.keep == Keep::Everything {
                array.push(item);
            }
        }
        Ok(Value::Array(array))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let inner = self.deeper()?;
        let mut object = Map::new();
        while let Some(key) = members.next_key::<String>()? {
            let value = members.next_value_seed(inner)?;
            // The key counts either way: it must not come twice.
            let kept = if self.keep == Keep::Everything { value } else { Value::Null };
            if object.insert(key, kept).is_some() {
                self.fault.set(Some(Fault::Duplicate));
                return Err(A::Error::custom("duplicate member"));
            }
        }
        Ok(Value::Object(object))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(json: &str, expected: Result<Value, JsonError>) {
        assert_eq!(strict(json.as_bytes()), expected);
    }

    #[test]
    fn reads_what_is_plain() {
        check(
            "\u{feff} {\"a\": [1, -2, 0.5, null, true, \"é\"]} ",
            Ok(serde_json::json!({"a": [1, -2, 0.5, null, true, "é"]})),
        );
    }

    #[test]
    fn refuses_a_member_twice_even_when_escaped() {
        check("{\"a\": 1, \"\\u0061\": 2}", Err(JsonError::DuplicateKey { line: 1 }));
    }

    #[test]
    fn refuses_what_follows_the_end() {
        check("{} {}", Err(JsonError::Syntax { line: 1, column: 4 }));
    }

    #[test]
    fn refuses_depth_beyond_the_limit() {
        check(&format!("{}{}", "[".repeat(65), "]".repeat(65)), Err(JsonError::TooDeep));
        assert!(strict(format!("{}{}", "[".repeat(64), "]".repeat(64)).as_bytes()).is_ok());
    }

    #[test]
    fn refuses_lone_surrogates_and_other_encodings() {
        assert!(matches!(strict(br#""\ud800""#), Err(JsonError::Syntax { .. })));
        check("{'a': 1}", Err(JsonError::Syntax { line: 1, column: 2 }));
        assert_eq!(strict(&[0xff, 0xfe, b'{', 0]), Err(JsonError::NotUtf8));
    }
}
