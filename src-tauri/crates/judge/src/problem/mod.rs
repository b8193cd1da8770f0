//! From an error to a code with its facts. Each crate's error is matched without a wildcard, so that a new one
//! cannot be forgotten; `assets/locales` has a sentence and a hint for every code.

mod baking;
mod containers;
mod openbadges;

use messages::{Language, Message, Subject};
use std::borrow::Cow;
use verify::Finding;

/// Something that went wrong, for a person to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// `area.word-word`, stable once released.
    pub code: Cow<'static, str>,
    /// The facts its sentence names.
    pub args: Vec<(Cow<'static, str>, String)>,
    /// For the expert: what the program says of it, in English.
    pub detail: Option<String>,
}

impl Problem {
    /// A problem that needs no facts.
    pub fn new(code: &'static str) -> Self {
        Problem { code: Cow::Borrowed(code), args: Vec::new(), detail: None }
    }

    /// The same with a fact.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((Cow::Borrowed(name), value.to_string()));
        self
    }

    /// The same with a detail for the expert.
    #[must_use]
    pub fn because(mut self, detail: impl ToString) -> Self {
        self.detail = Some(detail.to_string());
        self
    }

    /// What happened, in one or two sentences.
    pub fn message(&self, language: Language) -> String {
        let said = self.say(language, Subject::Problems);
        if said == self.code { self.say(language, Subject::Answers) } else { said }
    }

    /// What to do next. There is always something.
    pub fn hint(&self, language: Language) -> String {
        let args = self.borrowed_args();
        [
            (Subject::Problems, &*self.code),
            (Subject::Answers, &*self.code),
            (Subject::Problems, "import.refused"),
        ]
        .into_iter()
        .find_map(|(subject, code)| messages::hint(language, Message { subject, code, args: &args }))
        .unwrap_or_default()
    }

    fn say(&self, language: Language, subject: Subject) -> String {
        messages::say(language, Message { subject, code: &self.code, args: &self.borrowed_args() })
    }

    fn borrowed_args(&self) -> Vec<(&str, &str)> {
        self.args.iter().map(|(name, value)| (&**name, value.as_str())).collect()
    }
}

/// An answer or a flag that stands in the way.
impl From<&Finding> for Problem {
    fn from(finding: &Finding) -> Self {
        let args = finding.args.iter().map(|(name, value)| (name.clone(), value.clone())).collect();
        Problem { code: finding.code.clone(), args, detail: None }
    }
}
