use super::{Resume, When};
use crate::CvError;
use serde::de::{DeserializeOwned, Error};
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};

impl Resume {
    /// Reads a résumé. Older names (`company`, `website`, `picture`) become today's; a number stands for its
    /// text, `null` for nothing and one value for a list of one; what is not known is kept.
    ///
    /// # Errors
    /// [`CvError::NotJson`] and [`CvError::NotResume`], which say where. A byte order mark is not an error.
    pub fn parse(json: &[u8]) -> Result<Self, CvError> {
        let json = json.strip_prefix(b"\xef\xbb\xbf").unwrap_or(json);
        let mut value: Value = serde_json::from_slice(json).map_err(|error| CvError::NotJson {
            line: error.line(),
            column: error.column(),
            reason: error.to_string(),
        })?;
        if !value.is_object() {
            return Err(CvError::NotResume { path: "$".into(), reason: "an object is expected".into() });
        }
        rename_older_members(&mut value);
        serde_path_to_error::deserialize(&value).map_err(|error| CvError::NotResume {
            path: error.path().to_string(),
            reason: error.inner().to_string(),
        })
    }

    /// Writes it as JSON Resume, unknown members included, in a stable order.
    ///
    /// # Errors
    /// [`CvError::Unwritable`], which no value read by [`Resume::parse`] gives.
    pub fn to_json(&self) -> Result<Vec<u8>, CvError> {
        serde_json::to_vec_pretty(self).map_err(|error| CvError::Unwritable { reason: error.to_string() })
    }
}

/// Before JSON Resume 1.0 some members had other names.
fn rename_older_members(resume: &mut Value) {
    let Value::Object(sections) = resume else { return };
    for (section, value) in sections {
        let items: Vec<&mut Value> = match value {
            Value::Array(items) => items.iter_mut().collect(),
            single => vec![single],
        };
        for object in items.into_iter().filter_map(Value::as_object_mut) {
            if section == "work" {
                rename(object, "company", "name");
            }
            if section == "basics" {
                rename(object, "picture", "image");
            }
            rename(object, "website", "url");
        }
    }
}

fn rename(object: &mut Map<String, Value>, older: &str, newer: &str) {
    if object.contains_key(newer) {
        return;
    }
    if let Some(value) = object.remove(older) {
        object.insert(newer.to_owned(), value);
    }
}

/// Whether a member need not be written.
pub(super) trait Absent {
    fn is_absent(&self) -> bool;
}

impl<T> Absent for Option<T> {
    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T> Absent for Vec<T> {
    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

pub(super) fn is_absent(member: &impl Absent) -> bool {
    member.is_absent()
}

/// A text; a number or a truth value stands for itself.
pub(super) fn text<'de, D: Deserializer<'de>>(from: D) -> Result<Option<String>, D::Error> {
    as_text(Value::deserialize(from)?).map_err(D::Error::custom)
}

pub(super) fn texts<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<String>, D::Error> {
    let texts: Result<Vec<_>, _> = as_list(Value::deserialize(from)?).into_iter().map(as_text).collect();
    Ok(texts.map_err(D::Error::custom)?.into_iter().flatten().collect())
}

pub(super) fn value<'de, D: Deserializer<'de>, T: Lenient>(from: D) -> Result<Option<T>, D::Error> {
    T::read(Value::deserialize(from)?).map_err(D::Error::custom)
}

pub(super) fn list<'de, D: Deserializer<'de>, T: DeserializeOwned>(from: D) -> Result<Vec<T>, D::Error> {
    let items = as_list(Value::deserialize(from)?).into_iter().enumerate();
    items.filter(|(_, item)| !item.is_null()).map(|(index, item)| read_item(index, item)).collect()
}

fn read_item<T: DeserializeOwned, E: Error>(index: usize, item: Value) -> Result<T, E> {
    serde_path_to_error::deserialize(item).map_err(|error| E::custom(format!("[{index}].{error}")))
}

/// A member that may be absent in more ways than one.
pub(super) trait Lenient: Sized {
    fn read(value: Value) -> Result<Option<Self>, String>;
}

impl Lenient for When {
    fn read(value: Value) -> Result<Option<Self>, String> {
        Ok(as_text(value)?.map(When))
    }
}

impl Lenient for super::Basics {
    fn read(value: Value) -> Result<Option<Self>, String> {
        read_object(value)
    }
}

impl Lenient for super::Location {
    fn read(value: Value) -> Result<Option<Self>, String> {
        read_object(value)
    }
}

fn read_object<T: DeserializeOwned>(value: Value) -> Result<Option<T>, String> {
    match value {
        Value::Null => Ok(None),
        value => serde_path_to_error::deserialize(value).map(Some).map_err(|error| error.to_string()),
    }
}

fn as_text(value: Value) -> Result<Option<String>, &'static str> {
    match value {
        Value::Null => Ok(None),
        Value::String(text) => Ok(Some(text)),
        Value::Number(number) => Ok(Some(number.to_string())),
        Value::Bool(truth) => Ok(Some(truth.to_string())),
        Value::Array(_) | Value::Object(_) => Err("a text is expected"),
    }
}

fn as_list(value: Value) -> Vec<Value> {
    match value {
        Value::Null => Vec::new(),
        Value::Array(items) => items,
        single => vec![single],
    }
}
