use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt;

/// The identifier of a badge: lower-case hexadecimal SHA-256 of its original bytes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct BadgeId(pub(crate) String);

/// The identifier of a piece of evidence, made from its badge and its content.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct EvidenceId(pub(crate) String);

impl BadgeId {
    /// The identifier that these bytes get.
    pub fn of(original: &[u8]) -> Self {
        BadgeId(sha256(original))
    }

    /// Its text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl EvidenceId {
    /// The same thing attached twice to one badge is one piece of evidence.
    pub(crate) fn of(badge: &BadgeId, content: &str) -> Self {
        EvidenceId(sha256(format!("{badge}\n{content}").as_bytes()))
    }

    /// Its text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for BadgeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for EvidenceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// SHA-256 in lower-case hexadecimal.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut text = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        text.push(char::from(DIGITS[usize::from(byte >> 4)]));
        text.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
    text
}
