//! What leaves by copying: texts for forms, the fields of LinkedIn, a signature.

use cv::{FormText, LinkedIn, Signature};
use serde::{Deserialize, Serialize};

/// A text for a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FormTextView {
    /// What the form asks.
    pub title: String,
    /// The whole text.
    pub text: String,
    /// How many signs the form takes, as Unicode counts them.
    pub limit: usize,
}

impl From<FormText> for FormTextView {
    fn from(text: FormText) -> Self {
        FormTextView { title: text.title, text: text.text, limit: text.limit }
    }
}

/// A badge for LinkedIn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LinkedInView {
    /// The address of the form.
    pub url: String,
    /// What to copy into it.
    pub fields: Vec<LinkedInField>,
}

/// A field of the form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LinkedInField {
    /// Its label.
    pub label: String,
    /// What goes into it.
    pub value: String,
}

impl From<LinkedIn> for LinkedInView {
    fn from(made: LinkedIn) -> Self {
        let fields = made.fields.into_iter().map(|(label, value)| LinkedInField { label, value });
        LinkedInView { url: made.url, fields: fields.collect() }
    }
}

/// An e-mail signature.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SignatureView {
    /// As a table.
    pub html: String,
    /// As text.
    pub text: String,
}

impl From<Signature> for SignatureView {
    fn from(made: Signature) -> Self {
        SignatureView { html: made.html, text: made.text }
    }
}
