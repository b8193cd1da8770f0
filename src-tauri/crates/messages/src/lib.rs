//! An identifier and its arguments become a sentence, in French or in English. Sentences live in
//! `assets/locales`; nothing here is written for people.

mod language;
mod say;

pub use language::Language;
pub use say::{Message, Subject, date_in_words, hint, say};
