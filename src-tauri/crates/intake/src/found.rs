use serde_json::{Map, Value};

/// What a CV file says.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// Whose format it is.
    pub source: Source,
    /// The CV as JSON Resume 1.x. Members with a form of their own (`x-id`, `x-evidence`) are those of Besace.
    pub resume: Value,
    /// The badges that a PDF of Besace carries: each with the name it came under, as text only, and its original bytes.
    /// Nobody has judged them.
    pub badges: Vec<(String, Vec<u8>)>,
    /// How that PDF presented the CV.
    pub arrangement: Option<Value>,
    /// Whatever has no place in the résumé, or none that is printed, in the order of the file.
    pub not_understood: Vec<NotUnderstood>,
}

/// Whose format a CV file has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Source {
    /// JSON Resume, alone or carried by a PDF that is not of Besace.
    JsonResume,
    /// The archive of one's data that LinkedIn gives.
    LinkedIn,
    /// The XML of Europass.
    EuropassXml,
    /// The PDF of Europass, which carries its XML.
    EuropassPdf,
    /// A PDF made by Besace.
    BesacePdf,
}

/// Something in a file that was not understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotUnderstood {
    /// Where it stands, in the words of its format.
    pub place: String,
    /// What stands there; nothing when it is a file as a whole.
    pub text: String,
}

impl Found {
    pub(crate) fn new(source: Source, resume: Draft, not_understood: Leftovers) -> Self {
        Found {
            source,
            resume: Value::Object(resume.0),
            badges: Vec::new(),
            arrangement: None,
            not_understood: not_understood.0,
        }
    }
}

/// Of a longer text only the beginning is listed: it is no text, but a picture, say.
const LONGEST: usize = 2_000;

/// What was not understood so far.
#[derive(Debug, Default)]
pub(crate) struct Leftovers(Vec<NotUnderstood>);

impl Leftovers {
    /// Lists what stands somewhere, when anything does.
    pub fn text(&mut self, place: impl Into<String>, text: &str) {
        let text = text.trim();
        if text.is_empty() {
            return;
        }
        let text = match text.char_indices().nth(LONGEST) {
            Some((end, _)) => format!("{}…", &text[..end]),
            None => text.to_owned(),
        };
        self.0.push(NotUnderstood { place: place.into(), text });
    }

    /// Lists something as a whole.
    pub fn whole(&mut self, place: impl Into<String>) {
        self.0.push(NotUnderstood { place: place.into(), text: String::new() });
    }
}

/// A résumé, or a part of one, that is being written.
#[derive(Debug, Default)]
pub(crate) struct Draft(pub Map<String, Value>);

impl Draft {
    /// Writes a member, unless there is nothing to write.
    pub fn put(&mut self, name: &str, text: Option<String>) {
        if let Some(text) = text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty()) {
            self.0.insert(name.to_owned(), text.into());
        }
    }

    /// Writes a list of texts, unless it is empty.
    pub fn put_all(&mut self, name: &str, texts: Vec<String>) {
        if !texts.is_empty() {
            self.0.insert(name.to_owned(), texts.into());
        }
    }

    /// Writes a part, unless nothing stands in it.
    pub fn put_part(&mut self, name: &str, part: Draft) {
        if !part.0.is_empty() {
            self.0.insert(name.to_owned(), part.0.into());
        }
    }

    /// Adds an entry to a list, unless nothing stands in it.
    pub fn add(&mut self, list: &str, entry: Draft) {
        if entry.0.is_empty() {
            return;
        }
        if let Value::Array(entries) = self.0.entry(list).or_insert_with(|| Value::Array(Vec::new())) {
            entries.push(entry.0.into());
        }
    }

    /// Whether a member is written.
    pub fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }
}
