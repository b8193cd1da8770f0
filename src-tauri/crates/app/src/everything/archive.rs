use crate::Problem;
use serde_json::Value;
use std::collections::BTreeSet;
use std::io::{Seek, Write};
use time::OffsetDateTime;
use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// What no program makes smaller by packing it again.
const PACKED: [&str; 7] = [".png", ".jpg", ".gif", ".webp", ".pdf", ".zip", ".jwt"];

/// A ZIP being written. Each name is given once, also on computers that do not tell « A » from « a ».
pub(super) struct Archive<'a, W: Write + Seek> {
    zip: ZipWriter<&'a mut W>,
    taken: BTreeSet<String>,
    moment: DateTime,
}

impl<'a, W: Write + Seek> Archive<'a, W> {
    pub fn new(to: &'a mut W, now: OffsetDateTime) -> Self {
        Archive { zip: ZipWriter::new(to), taken: BTreeSet::new(), moment: moment(now) }
    }

    /// Adds a file under a name that is safe and that no other file has, and gives its path.
    pub fn add_named(&mut self, folder: &str, name: &str, bytes: &[u8]) -> Result<String, Problem> {
        let (stem, ending) = name.rsplit_once('.').unwrap_or((name, "bin"));
        let numbered = |number: usize| match number {
            1 => format!("{folder}/{name}"),
            _ => format!("{folder}/{stem} ({number}).{ending}"),
        };
        let mut number = 1;
        while self.taken.contains(&folded(&numbered(number))) {
            number += 1;
        }
        let path = numbered(number);
        self.add(&path, bytes)?;
        Ok(path)
    }

    /// Adds a file at a path of ours.
    pub fn add(&mut self, path: &str, bytes: &[u8]) -> Result<(), Problem> {
        self.taken.insert(folded(path));
        let method = match PACKED.iter().any(|ending| path.ends_with(ending)) {
            true => CompressionMethod::Stored,
            false => CompressionMethod::Deflated,
        };
        let options = SimpleFileOptions::default().compression_method(method).last_modified_time(self.moment);
        self.zip.start_file(path, options).map_err(|error| failed(&error))?;
        self.zip.write_all(bytes).map_err(|error| failed(&ZipError::Io(error)))
    }

    /// Adds a value as JSON that people can read, too.
    pub fn json(&mut self, path: &str, value: &Value) -> Result<(), Problem> {
        self.add(path, format!("{value:#}\n").as_bytes())
    }

    pub fn finish(self) -> Result<(), Problem> {
        self.zip.finish().and_then(|to| Ok(to.flush()?)).map_err(|error| failed(&error))
    }
}

/// Names that some computer takes for one.
fn folded(path: &str) -> String {
    portfolio::fold(path)
}

/// A ZIP knows no moment before 1980.
fn moment(now: OffsetDateTime) -> DateTime {
    let year = u16::try_from(now.year()).unwrap_or_default();
    DateTime::from_date_and_time(year, now.month().into(), now.day(), now.hour(), now.minute(), now.second())
        .unwrap_or_default()
}

fn failed(error: &ZipError) -> Problem {
    let full = matches!(error, ZipError::Io(error) if error.kind() == std::io::ErrorKind::StorageFull);
    Problem::new(if full { "export.disk-full" } else { "export.not-written" }).because(error)
}
