//! Decentralised identifiers: `did:key` and `did:jwk` hold their key, `did:web` names the place to ask.

use crate::{KeyError, PublicKey};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;

/// The longest identifier read, in bytes: a `did:jwk` with an RSA key of 8192 bits has about 2,000.
const MAX_LENGTH: usize = 4_096;

/// What a DID leads to.
#[derive(Debug, Clone, PartialEq)]
pub enum Did {
    /// The key is in the identifier itself; `fragment` is the only name its key can have.
    Key {
        /// The key.
        key: PublicKey,
        /// `did:key`: the identifier again; `did:jwk`: `0`.
        fragment: String,
    },
    /// The document is at this https address.
    Web {
        /// Where to ask.
        address: String,
    },
    /// A DID of a method we do not know.
    Unknown,
}

/// The DID of a DID URL: what stands before `#`, `?` and `/`.
pub fn of_url(url: &str) -> &str {
    url.find(['#', '?', '/']).map_or(url, |end| &url[..end])
}

/// Reads a DID. The key inside is checked as any other.
pub fn read(did: &str) -> Result<Did, KeyError> {
    if did.len() > MAX_LENGTH {
        return Err(KeyError::Unreadable);
    }
    if let Some(id) = did.strip_prefix("did:key:") {
        return Ok(Did::Key { key: PublicKey::from_multibase(id)?, fragment: id.to_owned() });
    }
    if let Some(id) = did.strip_prefix("did:jwk:") {
        let json = URL_SAFE_NO_PAD.decode(id).map_err(|_| KeyError::Unreadable)?;
        let jwk: Value = serde_json::from_slice(&json).map_err(|_| KeyError::Unreadable)?;
        let key = PublicKey::from_jwk(jwk.as_object().ok_or(KeyError::Unreadable)?)?;
        return Ok(Did::Key { key, fragment: "0".to_owned() });
    }
    match did.strip_prefix("did:web:") {
        Some(id) => web(id).map(|address| Did::Web { address }).ok_or(KeyError::Unreadable),
        None => Ok(Did::Unknown),
    }
}

/// did:web: colons become slashes, `%3A` a port; without a path the document is under `.well-known`.
fn web(id: &str) -> Option<String> {
    let mut parts = id.split(':');
    let host = parts.next().filter(|host| !host.is_empty())?.replace("%3A", ":").replace("%3a", ":");
    if host.contains(['/', '@', '?', '#', '%']) || id.contains(['/', '?', '#', '@']) {
        return None;
    }
    let path: Vec<&str> = parts.collect();
    if path.iter().any(|part| part.is_empty() || *part == "." || *part == "..") {
        return None;
    }
    Some(match path.is_empty() {
        true => format!("https://{host}/.well-known/did.json"),
        false => format!("https://{host}/{}/did.json", path.join("/")),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_web(did: &str, address: &str) {
        assert_eq!(read(did), Ok(Did::Web { address: address.to_owned() }));
    }

    #[test]
    fn did_web_becomes_an_address() {
        check_web("did:web:issuer.example", "https://issuer.example/.well-known/did.json");
        check_web("did:web:issuer.example:a:b", "https://issuer.example/a/b/did.json");
        check_web("did:web:issuer.example%3A8443", "https://issuer.example:8443/.well-known/did.json");
    }

    #[test]
    fn did_web_cannot_leave_its_host() {
        for did in [
            "did:web:",
            "did:web:a@b.example",
            "did:web:a.example:..",
            "did:web:a.example::x",
            "did:web:a.example%2Fx",
        ] {
            assert_eq!(read(did), Err(KeyError::Unreadable), "{did}");
        }
    }

    #[test]
    fn did_key_holds_its_key() {
        let did = "did:key:z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi";
        let Ok(Did::Key { key: PublicKey::Ed25519(_), fragment }) = read(did) else {
            panic!("an Ed25519 key")
        };
        assert!(did.ends_with(&fragment));
    }
}
