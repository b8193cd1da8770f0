use crate::found::Leftovers;
use crate::{IntakeError, Limits};
use std::cell::Cell;

/// A table with a heading.
pub(super) struct Table {
    /// Its file.
    pub path: String,
    /// Its lines that say anything.
    pub rows: Vec<Row>,
}

/// A line of a table.
pub(super) struct Row {
    cells: Vec<Field>,
}

struct Field {
    /// The heading of its column, in small letters.
    column: String,
    text: String,
    taken: Cell<bool>,
}

impl Table {
    /// Reads a table; `None` when its text is not UTF-8, which LinkedIn always writes.
    pub fn read(path: &str, bytes: &[u8], limits: &Limits) -> Result<Option<Table>, IntakeError> {
        let Ok(text) = std::str::from_utf8(bytes) else { return Ok(None) };
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(delimiter(text))
            .from_reader(text.as_bytes());
        let (mut heading, mut rows) = (None, Vec::new());
        for record in reader.records() {
            let Ok(record) = record else { return Ok(None) };
            let Some(columns) = &heading else {
                heading = Some(record.iter().map(|name| name.trim().to_lowercase()).collect::<Vec<_>>());
                continue;
            };
            if rows.len() == limits.rows {
                return Err(IntakeError::TooManyRows { file: path.to_owned(), limit: limits.rows });
            }
            rows.extend(Row::of(columns, &record));
        }
        Ok(Some(Table { path: path.to_owned(), rows }))
    }
}

/// A table that was saved again by a French spreadsheet has semicolons.
fn delimiter(text: &str) -> u8 {
    let heading = text.lines().next().unwrap_or_default();
    if heading.contains(';') && !heading.contains(',') { b';' } else { b',' }
}

impl Row {
    /// `None` when nothing stands in it.
    fn of(columns: &[String], record: &csv::StringRecord) -> Option<Row> {
        let cells = record.iter().enumerate().filter(|(_, text)| !text.trim().is_empty());
        let cells: Vec<Field> = cells
            .map(|(at, text)| Field {
                column: columns.get(at).cloned().unwrap_or_default(),
                text: text.trim().to_owned(),
                taken: Cell::new(false),
            })
            .collect();
        (!cells.is_empty()).then_some(Row { cells })
    }

    /// What stands in a column, which counts as understood from then on.
    pub fn take(&self, column: &str) -> Option<String> {
        let cell = self.cells.iter().find(|cell| cell.column == column)?;
        cell.taken.set(true);
        Some(cell.text.clone())
    }

    /// Takes what says nothing more to a reader.
    pub fn take_each(&self, columns: &[&str]) {
        let said = |cell: &&Field| columns.contains(&cell.column.as_str());
        self.cells.iter().filter(said).for_each(|cell| cell.taken.set(true));
    }

    /// Lists what was not taken.
    pub fn leave(&self, place: &str, left: &mut Leftovers) {
        for cell in self.cells.iter().filter(|cell| !cell.taken.get()) {
            left.text(format!("{place} › {}", cell.column), &cell.text);
        }
    }

    /// The whole line.
    pub fn all(&self) -> String {
        self.cells.iter().map(|cell| cell.text.as_str()).collect::<Vec<_>>().join(" · ")
    }
}
