use rusqlite::types::{FromSql, FromSqlResult, ValueRef};
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
        BadgeId(hex(&sha256(original)))
    }

    /// Its text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Its bytes; none when it was made elsewhere and is no hash.
    pub(crate) fn hash(&self) -> Option<Hash> {
        hash_of(&self.0)
    }
}

impl EvidenceId {
    /// The same thing attached twice to one badge, or to one experience, is one piece of evidence.
    pub(crate) fn of(holder: &str, content: &str) -> Self {
        EvidenceId(hex(&sha256(format!("{holder}\n{content}").as_bytes())))
    }

    pub(crate) fn hash(&self) -> Option<Hash> {
        hash_of(&self.0)
    }

    /// Its text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Read from where it is kept as bytes.
impl FromSql for BadgeId {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value.as_blob().map(|bytes| BadgeId(hex(bytes)))
    }
}

impl FromSql for EvidenceId {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value.as_blob().map(|bytes| EvidenceId(hex(bytes)))
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

/// A SHA-256.
pub(crate) type Hash = [u8; 32];

pub(crate) fn sha256(bytes: &[u8]) -> Hash {
    Sha256::digest(bytes).into()
}

/// In lower-case hexadecimal, as people and other rooms have it.
pub fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut text = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        text.push(char::from(DIGITS[usize::from(byte >> 4)]));
        text.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
    text
}

/// The hash of this hexadecimal, if it is the whole of one.
fn hash_of(text: &str) -> Option<Hash> {
    (text.len() == 64).then(|| padded(text, 0)).flatten()
}

/// The first and the last hash whose hexadecimal begins so; `None` when there can be none.
pub(crate) fn hashes_from(beginning: &str) -> Option<(Hash, Hash)> {
    Some((padded(beginning, 0)?, padded(beginning, 15)?))
}

/// A hash that begins so, what is missing of it being one digit.
fn padded(beginning: &str, digit: u8) -> Option<Hash> {
    let mut digits = [digit; 64];
    for (at, c) in beginning.chars().enumerate() {
        *digits.get_mut(at)? = u8::try_from(c.to_digit(16)?).ok()?;
    }
    let mut hash = [0; 32];
    for (byte, pair) in hash.iter_mut().zip(digits.chunks_exact(2)) {
        *byte = pair.iter().fold(0, |byte, digit| byte << 4 | digit);
    }
    Some(hash)
}
