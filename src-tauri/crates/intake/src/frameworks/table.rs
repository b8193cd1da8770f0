use super::Gathered;
use super::columns::{Columns, Publisher, columns, each_name, is_of_rome};
use crate::IntakeError;

/// What parts the fields of a line. Publishers use commas; spreadsheets save with others.
const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// Reads a table whose first line names its columns.
pub(super) fn read(text: &str, found: &mut Gathered<'_>) -> Result<Publisher, IntakeError> {
    let (delimiter, columns) = DELIMITERS
        .into_iter()
        .find_map(|delimiter| heading(text, delimiter))
        .ok_or(IntakeError::NotAFramework)?;
    for record in reader(text, delimiter).records().skip(1) {
        let Ok(record) = record else {
            found.passed_over += 1;
            continue;
        };
        let field = |at: usize| record.get(at).unwrap_or_default();
        let code = field(columns.code);
        if columns.publisher == Publisher::Rome && !is_of_rome(code) {
            found.passed_over += 1;
            continue;
        }
        found.add(
            code,
            field(columns.title),
            columns.others.map(field).map(each_name).unwrap_or_default(),
        )?;
    }
    Ok(columns.publisher)
}

fn heading(text: &str, delimiter: u8) -> Option<(u8, Columns)> {
    let first = reader(text, delimiter).records().next()?.ok()?;
    Some((delimiter, columns(first.iter())?))
}

fn reader(text: &str, delimiter: u8) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(text.as_bytes())
}
