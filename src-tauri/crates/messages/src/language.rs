use serde::{Deserialize, Serialize};

/// The languages Besace speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// French, the first.
    #[default]
    Fr,
    /// English.
    En,
}

impl Language {
    /// The language of a POSIX locale (`en_GB.UTF-8`) or a BCP 47 tag (`en-GB`); French when it is neither.
    pub fn of_locale(locale: &str) -> Self {
        match locale.get(..2) {
            Some("en") => Language::En,
            _ => Language::Fr,
        }
    }

    /// Its BCP 47 tag.
    pub fn tag(self) -> &'static str {
        match self {
            Language::Fr => "fr",
            Language::En => "en",
        }
    }
}
