//! What is kept: one file a page. Its first line says whose it is and when it ends, the page follows. A page that is
//! over leaves that line alone, so that its id is never taken again.
//!
//! One file and not two (a page and its record): then nothing stands between "not there" and "there", on a disk as in an
//! object store, and reading a page asks the store once.

use crate::tokens::Digest;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

/// The bytes of a first line, its end included; a shorter one is filled up. One sector of a disk, which is written whole or
/// not at all; and of a file in a far storage this part alone can be asked for, because each has it.
pub const LINE: usize = 512;

/// The name of a page: 128 random bits of its sender's, as base64url without padding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageId(String);

/// What the first line says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kept", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Record {
    /// A page follows.
    Page {
        /// The hash of the token that ends it.
        owner: Digest,
        /// Its bytes. Other than these many is no page.
        size: u64,
        /// Its hash, by which the same page sent again is known.
        sha256: Digest,
        /// From when on it is given to nobody.
        #[serde(with = "time::serde::rfc3339::option")]
        ends: Option<OffsetDateTime>,
    },
    /// A page stood here.
    Over {
        /// The hash of the token that ended it, or could have.
        owner: Digest,
    },
}

impl PageId {
    /// An id as the sender chose it; nothing when it has another form.
    pub fn parse(text: &str) -> Option<Self> {
        let letter = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
        (text.len() == 22 && text.bytes().all(letter)).then(|| Self(text.to_owned()))
    }

    /// Looked up in place of what has no form of an id, so that it takes as long as any other.
    pub fn of_nobody() -> Self {
        Self("-".repeat(22))
    }

    /// As it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Record {
    /// The first line.
    pub fn line(&self) -> Vec<u8> {
        // Values of four plain types: serde_json has nothing to refuse, and an empty line would be no record.
        let mut line = serde_json::to_vec(self).unwrap_or_default();
        line.resize(LINE - 1, b' ');
        line.push(b'\n');
        line
    }

    /// What `beginning` says; nothing when it has no first line of ours.
    pub fn read(beginning: &[u8]) -> Option<Self> {
        serde_json::from_slice(beginning.get(..LINE)?.strip_suffix(b"\n")?).ok()
    }

    /// Whether a file of so many bytes may begin so. What is left behind a page that is over says nothing.
    pub fn fits(&self, length: u64) -> bool {
        match self {
            Self::Page { size, .. } => (LINE as u64).saturating_add(*size) == length,
            Self::Over { .. } => true,
        }
    }

    /// Whose it is.
    pub fn owner(&self) -> &Digest {
        match self {
            Self::Page { owner, .. } | Self::Over { owner } => owner,
        }
    }

    /// Whether a page stands here that is given to nobody any more.
    pub fn is_past(&self, now: OffsetDateTime) -> bool {
        matches!(self, Self::Page { ends: Some(ends), .. } if *ends <= now)
    }
}

/// Whether these bytes look like a page of Besace. It is sealed, so there is no more to see: this keeps a token from
/// making the relay a place for any file.
pub fn is_a_page(bytes: &[u8]) -> bool {
    const BEGIN: &[u8] = b"<!doctype html>";
    const SEALED: &[u8] = b"id=\"sealed\"";
    bytes.get(..BEGIN.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(BEGIN))
        && bytes.windows(SEALED.len()).any(|part| part == SEALED)
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    #[test]
    fn an_id_is_22_letters_of_base64url() {
        assert!(PageId::parse("AbCdEfGhIjKlMnOpQrStU-").is_some());
        for wrong in [
            "",
            "AbCdEfGhIjKlMnOpQrStU",
            "AbCdEfGhIjKlMnOpQrStUvw",
            "../../../../../../etc/p",
            "AbCdEfGhIjKlMnOpQrStU=",
        ] {
            assert!(PageId::parse(wrong).is_none(), "{wrong}");
        }
    }

    #[test]
    fn the_longest_line_is_read_again() {
        let (owner, sha256) = (Digest::of(b"o"), Digest::of(b"s"));
        let ends = Some(datetime!(9999-12-31 23:59:59 UTC));
        let record = Record::Page { owner, size: u64::MAX, sha256, ends };
        let mut file = record.line();
        assert_eq!(file.len(), LINE);
        file.extend(b"<!doctype html>");
        assert_eq!(Record::read(&file), Some(record));
    }

    #[test]
    fn what_is_no_line_of_ours_is_no_record() {
        for wrong in [&b""[..], b"{}\n", b"<!doctype html>\n", b"{\"kept\":\"page\"}\n", &[b' '; 600]] {
            assert_eq!(Record::read(wrong), None);
        }
    }

    #[test]
    fn a_page_is_past_from_its_very_end_on() {
        let (owner, sha256, ends) = (Digest::of(b"o"), Digest::of(b"s"), datetime!(2027-01-01 0:00 UTC));
        let record = Record::Page { owner, size: 1, sha256, ends: Some(ends) };
        assert!(!record.is_past(ends - time::Duration::SECOND));
        assert!(record.is_past(ends));
        assert!(!Record::Page { owner, size: 1, sha256, ends: None }.is_past(ends));
    }

    #[test]
    fn a_page_begins_as_one_and_holds_something_sealed() {
        assert!(is_a_page(b"<!DOCTYPE html><p id=\"sealed\">"));
        assert!(!is_a_page(b"<!doctype html><p>"));
        assert!(!is_a_page(b" <!doctype html><p id=\"sealed\">"));
        assert!(!is_a_page(b""));
    }
}
