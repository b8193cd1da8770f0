//! Frameworks of competences from the files their publishers give: ROME 4.0 (France Travail) and ESCO (European Union), as
//! tables or as JSON. What a file is, the names of its columns tell.

mod columns;
mod json;
mod table;

use crate::IntakeError;
use columns::Publisher;
use std::collections::BTreeSet;

/// How much effort one file may cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FrameworkLimits {
    /// The largest file, in bytes.
    pub file: usize,
    /// The most competences.
    pub entries: usize,
    /// The longest code, title or other name, in bytes.
    pub text: usize,
}

impl Default for FrameworkLimits {
    fn default() -> Self {
        // ESCO's skills are 14,000 and ROME's 18,000, in 10 MB at most.
        FrameworkLimits { file: 32 << 20, entries: 100_000, text: 1_000 }
    }
}

/// A framework that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundFramework {
    /// `rome` or `esco`.
    pub name: &'static str,
    /// What people call it.
    pub title: &'static str,
    /// Its competences, in the order of the file, each code once.
    pub entries: Vec<FoundCompetence>,
    /// How many lines name no competence, or one that is too long.
    pub passed_over: usize,
}

/// A competence of a framework that was read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FoundCompetence {
    /// As its publisher writes it: a number, or an address.
    pub code: String,
    /// What it is called.
    pub title: String,
    /// What else it is called.
    pub other_names: Vec<String>,
}

/// Reads a file of ROME or of ESCO.
///
/// # Errors
/// [`IntakeError`], when it is neither, cannot be read, or would cost more than `limits` allow.
pub fn read_framework(bytes: &[u8], limits: &FrameworkLimits) -> Result<FoundFramework, IntakeError> {
    if bytes.len() > limits.file {
        return Err(IntakeError::FrameworkTooLarge { limit: limits.file });
    }
    // Spreadsheets and older files of ROME have other encodings, in which accents would come out as other letters.
    let text = std::str::from_utf8(bytes).map_err(|_| IntakeError::NotUtf8)?;
    let text = text.trim_start_matches('\u{FEFF}').trim_start();
    let mut found = Gathered::new(limits);
    let publisher = match text.starts_with(['[', '{']) {
        true => json::read(text, &mut found)?,
        false => table::read(text, &mut found)?,
    };
    found.finish(publisher)
}

/// What was gathered by now.
struct Gathered<'a> {
    limits: &'a FrameworkLimits,
    codes: BTreeSet<String>,
    entries: Vec<FoundCompetence>,
    passed_over: usize,
}

impl<'a> Gathered<'a> {
    fn new(limits: &'a FrameworkLimits) -> Self {
        Gathered { limits, codes: BTreeSet::new(), entries: Vec::new(), passed_over: 0 }
    }

    fn add(&mut self, code: &str, title: &str, other_names: Vec<String>) -> Result<(), IntakeError> {
        let (code, title) = (code.trim(), title.trim());
        let too_long = |text: &str| text.len() > self.limits.text;
        if code.is_empty() || title.is_empty() || too_long(code) || too_long(title) {
            self.passed_over += 1;
            return Ok(());
        }
        if !self.codes.insert(code.to_owned()) {
            return Ok(());
        }
        if self.entries.len() == self.limits.entries {
            return Err(IntakeError::TooManyCompetences { limit: self.limits.entries });
        }
        let other_names = other_names.into_iter().filter(|name| !too_long(name)).collect();
        self.entries.push(FoundCompetence { code: code.to_owned(), title: title.to_owned(), other_names });
        Ok(())
    }

    fn finish(self, publisher: Publisher) -> Result<FoundFramework, IntakeError> {
        if self.entries.is_empty() {
            return Err(IntakeError::NoCompetence);
        }
        let (name, title) = publisher.names();
        Ok(FoundFramework { name, title, entries: self.entries, passed_over: self.passed_over })
    }
}
