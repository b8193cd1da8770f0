use crate::kind::is_address;
use crate::{BakingError, Keyword};

/// What a credential is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Content {
    /// JSON.
    Json,
    /// A compact JWS.
    Jws,
    /// The address of a hosted assertion.
    Address,
}

/// Says what is baked, or why it is nothing we take.
pub(crate) fn content_of(credential: &[u8], keyword: Keyword) -> Result<Content, BakingError> {
    let text = std::str::from_utf8(credential).map_err(|_| BakingError::NotUtf8)?;
    let text = trimmed(text);
    if text.is_empty() {
        return Err(BakingError::EmptyCredential { keyword });
    }
    if text.starts_with(['{', '[']) {
        return Ok(Content::Json);
    }
    if is_jws(text) {
        return Ok(Content::Jws);
    }
    if text.split_once('~').is_some_and(|(jws, _)| is_jws(jws)) {
        return Err(BakingError::SdJwt);
    }
    address_of(text, keyword)
}

/// Only Open Badges before 3.0 bake an address (OB20-Bake "Legacy PNGs").
fn address_of(text: &str, keyword: Keyword) -> Result<Content, BakingError> {
    if keyword != Keyword::OpenBadges {
        return Err(BakingError::NotACredential { keyword });
    }
    if is_address(text) {
        return Ok(Content::Address);
    }
    if looks_like_an_address(text) {
        return Err(BakingError::ForbiddenAddress { address: text.chars().take(200).collect() });
    }
    Err(BakingError::NotACredential { keyword })
}

/// `file:…`, `javascript:…`, `\\host\share`, `//host/…`.
fn looks_like_an_address(text: &str) -> bool {
    let scheme = text.split(':').next().unwrap_or_default();
    let has_scheme = text.len() > scheme.len()
        && scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'));
    has_scheme || text.starts_with("\\\\") || text.starts_with("//")
}

/// Whether a text is three base64url parts joined by dots. An unsigned JWS has an empty third part: it is
/// recognised here, so that it can be refused by name later.
pub(crate) fn is_jws(text: &str) -> bool {
    let mut parts = text.split('.');
    let (Some(header), Some(payload), Some(signature), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return false;
    };
    !header.is_empty() && [header, payload, signature].iter().all(|part| is_base64url(part))
}

/// Within 64 bytes each is looked at, whatever the one before was: so a processor takes many at once.
fn is_base64url(part: &str) -> bool {
    let is = |byte: u8| byte.is_ascii_alphanumeric() | (byte == b'-') | (byte == b'_') | (byte == b'=');
    part.as_bytes().chunks(64).all(|bytes| bytes.iter().fold(true, |all, byte| all & is(*byte)))
}

/// A text without a byte order mark in front and blanks around.
pub(crate) fn trimmed(text: &str) -> &str {
    let blank = [' ', '\t', '\r', '\n'];
    text.strip_prefix('\u{FEFF}').unwrap_or(text).trim_matches(blank)
}
