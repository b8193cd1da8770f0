use super::Gathered;
use super::columns::{Publisher, columns, each_name, is_of_rome};
use crate::IntakeError;
use serde_json::{Map, Value};

/// Reads JSON in which objects name competences, however deep they stand. Groups that ROME names in the same way are
/// competences as well: a badge may be tied to a whole field.
pub(super) fn read(text: &str, found: &mut Gathered<'_>) -> Result<Publisher, IntakeError> {
    // The parser bounds the depth itself.
    let json: Value = serde_json::from_str(text).map_err(|_| IntakeError::NotAFramework)?;
    let mut publisher = None;
    walk(&json, &mut publisher, found)?;
    publisher.ok_or(IntakeError::NotAFramework)
}

fn walk(
    value: &Value,
    publisher: &mut Option<Publisher>,
    found: &mut Gathered<'_>,
) -> Result<(), IntakeError> {
    match value {
        Value::Array(values) => values.iter().try_for_each(|value| walk(value, publisher, found)),
        Value::Object(members) => {
            take(members, publisher, found)?;
            members.values().try_for_each(|value| walk(value, publisher, found))
        }
        _ => Ok(()),
    }
}

fn take(
    members: &Map<String, Value>,
    publisher: &mut Option<Publisher>,
    found: &mut Gathered<'_>,
) -> Result<(), IntakeError> {
    let Some(columns) = columns(members.keys().map(String::as_str)) else { return Ok(()) };
    let member = |at: usize| members.values().nth(at).map(text_of).unwrap_or_default();
    let code = member(columns.code);
    // One file is of one publisher: the first competence says which.
    if columns.publisher == Publisher::Rome && !is_of_rome(&code)
        || publisher.is_some_and(|first| first != columns.publisher)
    {
        return Ok(());
    }
    *publisher = Some(columns.publisher);
    found.add(
        &code,
        &member(columns.title),
        columns.others.map(member).as_deref().map(each_name).unwrap_or_default(),
    )
}

/// A text, a number, several texts one a line; of texts in several languages, the French one, else the first.
fn text_of(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Array(values) => values.iter().map(text_of).collect::<Vec<_>>().join("\n"),
        Value::Object(languages) => {
            languages.get("fr").or_else(|| languages.values().next()).map(text_of).unwrap_or_default()
        }
        _ => String::new(),
    }
}
