//! What is kept of a token, and how one is made. A token is 256 random bits, so its SHA-256 gives nothing away and needs
//! no slow hashing: there is nothing to guess.

use crate::RelayError;
use axum::http::{HeaderMap, header};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::Digest as _;
use subtle::{Choice, ConditionallySelectable, ConstantTimeEq};

/// A SHA-256, written as base64url without padding.
#[derive(Debug, Clone, Copy)]
pub struct Digest([u8; 32]);

/// One whose members may put pages here.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Organisation {
    /// What the log calls it.
    pub name: String,
    /// The hash of its token: the token itself stands nowhere on the server.
    pub sha256: Digest,
}

/// A new token: what the organisation is given.
///
/// # Errors
/// [`RelayError::NoRandomness`] when the system has none.
pub fn new_token() -> Result<String, RelayError> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(|_| RelayError::NoRandomness)?;
    Ok(URL_SAFE_NO_PAD.encode(bytes))
}

/// Whose token this is: its place in `organisations`. Every one is compared, so that the time taken tells nothing.
pub fn whose(token: &str, organisations: &[Organisation]) -> Option<usize> {
    let digest = Digest::of(token.as_bytes());
    let mut found = u64::MAX;
    for (place, organisation) in organisations.iter().enumerate() {
        found.conditional_assign(&(place as u64), digest.same(&organisation.sha256));
    }
    usize::try_from(found).ok().filter(|place| *place < organisations.len())
}

/// The token of `Authorization: Bearer …`.
pub fn bearer(headers: &HeaderMap) -> Option<&str> {
    let (scheme, token) = headers.get(header::AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

impl Digest {
    /// The SHA-256 of these bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self(sha2::Sha256::digest(bytes).into())
    }

    /// As it is written; nothing when it is not one.
    pub fn parse(text: &str) -> Option<Self> {
        URL_SAFE_NO_PAD.decode(text).ok()?.try_into().ok().map(Self)
    }

    fn same(&self, other: &Self) -> Choice {
        self.0.ct_eq(&other.0)
    }
}

impl PartialEq for Digest {
    fn eq(&self, other: &Self) -> bool {
        self.same(other).into()
    }
}

impl Eq for Digest {}

impl std::fmt::Display for Digest {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        to.write_str(&URL_SAFE_NO_PAD.encode(self.0))
    }
}

impl Serialize for Digest {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Digest {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(from)?;
        Self::parse(&text)
            .ok_or_else(|| serde::de::Error::custom("not a SHA-256 as `besace-relay token` prints it"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_found_by_its_hash_alone() {
        let named = |name: &str, token: &str| Organisation {
            name: name.into(),
            sha256: Digest::of(token.as_bytes()),
        };
        let organisations = [named("a", "one"), named("b", "two")];
        assert_eq!(whose("two", &organisations), Some(1));
        assert_eq!(whose("one", &organisations), Some(0));
        assert_eq!(whose("three", &organisations), None);
        assert_eq!(whose("", &[]), None);
    }

    #[test]
    fn a_hash_is_43_letters() {
        let digest = Digest::of(b"a token");
        assert_eq!(digest.to_string().len(), 43);
        assert_eq!(Digest::parse(&digest.to_string()), Some(digest));
        assert_eq!(Digest::parse("short"), None);
    }
}
