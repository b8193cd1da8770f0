//! The key of a page: the part of a link that no server is ever told.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

/// How many signs a key has in a link.
const SIGNS: usize = 43;

/// A key of 256 bits. It has no `Debug`, and is wiped when it goes.
#[derive(Clone)]
pub struct Key(Zeroizing<[u8; 32]>);

impl Key {
    pub(crate) fn new(bytes: [u8; 32]) -> Key {
        Key(Zeroizing::new(bytes))
    }

    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// What stands behind the `#` of a link.
    pub fn fragment(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.bytes())
    }

    /// The key in what stands behind the `#`: its first signs. What mail programs and trackers hang on is left.
    pub fn of_fragment(fragment: &str) -> Option<Key> {
        let fragment = fragment.trim_start_matches('#');
        let is_sign = |sign: u8| sign.is_ascii_alphanumeric() || sign == b'-' || sign == b'_';
        let signs = fragment.bytes().take_while(|sign| is_sign(*sign)).count();
        if signs != SIGNS {
            return None;
        }
        let bytes = URL_SAFE_NO_PAD.decode(fragment.get(..SIGNS)?).ok()?;
        Some(Key::new(bytes.try_into().ok()?))
    }

    /// Tells this key from any other and says nothing else of it, so that a reader with the wrong link is told so
    /// and not that the page is damaged. 64 bits of a hash of 256 random ones.
    pub(crate) fn check(&self) -> String {
        let digest = Sha256::new().chain_update(b"besace-share key").chain_update(self.bytes()).finalize();
        URL_SAFE_NO_PAD.encode(&digest[..8])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_survives_what_is_hung_on_its_link() {
        let key = Key::new([0xA5; 32]);
        let fragment = key.fragment();
        for link in [
            fragment.clone(),
            format!("#{fragment}"),
            format!("{fragment}?fbclid=1"),
            format!("{fragment})."),
        ] {
            assert!(Key::of_fragment(&link).is_some_and(|found| found.bytes() == key.bytes()), "{link}");
        }
        assert!(Key::of_fragment(&fragment[..42]).is_none());
        assert!(Key::of_fragment(&format!("{fragment}A")).is_none());
        assert!(Key::of_fragment("").is_none());
    }
}
