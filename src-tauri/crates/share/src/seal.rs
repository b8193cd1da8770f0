//! Sealing and opening. `ui/viewer/unseal.ts` opens the same with WebCrypto.

use crate::{Content, Key, ShareError, payload, sizes};
use aes_gcm::aead::{Aead, Payload};
use aes_gcm::{Aes256Gcm, KeyInit};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use pbkdf2::hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// How pages are written; a reader's page knows its own only.
pub const VERSION: &str = "1";

/// How often PBKDF2-SHA256 goes round over a password: OWASP's figure of 2023. It belongs to the version, so that no
/// host can ask a reader's browser for less, or for years.
pub const ROUNDS: u32 = 600_000;

/// What makes a share unlike any other. Whoever shares fills it from the system, anew each time.
pub struct Randomness(pub [u8; Randomness::BYTES]);

impl Randomness {
    /// A key, a nonce, an id and a salt.
    pub const BYTES: usize = 32 + 12 + 16 + 16;
}

/// A sealed content, and the key that opens it.
#[derive(Clone)]
pub struct Sealed {
    key: Key,
    id: String,
    /// What may lie anywhere: a line that says how it was sealed, and the bytes that nobody can read.
    pub bytes: Vec<u8>,
}

impl Sealed {
    /// Its name where it lies: 128 random bits, which say nothing about it.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// What opens it. It goes into the link's fragment and nowhere else.
    pub fn key(&self) -> &Key {
        &self.key
    }
}

/// Seals the content. The password counts as it is typed, but for how its accents are composed.
///
/// # Errors
/// [`ShareError::TooLarge`] when a page could not hold it.
pub fn seal(content: &Content, password: Option<&str>, randomness: Randomness) -> Result<Sealed, ShareError> {
    let mut random = Cut(&randomness.0);
    let key = Key::new(random.next());
    let (nonce, id, salt): ([u8; 12], [u8; 16], [u8; 16]) = (random.next(), random.next(), random.next());
    let header =
        Header { id: URL_SAFE_NO_PAD.encode(id), nonce, check: key.check(), salt: password.map(|_| salt) };
    let line = header.line();
    let cipher = cipher(&key, password, header.salt.as_ref())?;
    let filled = filled(&payload::pack(content)?);
    let payload = Payload { msg: &filled, aad: line.as_bytes() };
    let hidden = cipher.encrypt(&nonce.into(), payload).map_err(|_| ShareError::Damaged)?;
    // Not authenticated, and it need not be: it only tells damage from a wrong password.
    let sum = URL_SAFE_NO_PAD.encode(Sha256::digest(&hidden));
    let bytes = [format!("{line} {sum}\n").into_bytes(), hidden].concat();
    Ok(Sealed { key, id: header.id, bytes })
}

/// Opens what was sealed.
///
/// # Errors
/// [`ShareError::OtherKey`], [`ShareError::Password`] and [`ShareError::Damaged`] are told apart.
pub fn open(bytes: &[u8], key: &Key, password: Option<&str>) -> Result<Content, ShareError> {
    let (header, sum, hidden) = parts(bytes)?;
    if header.check != key.check() {
        return Err(ShareError::OtherKey);
    }
    if sum != URL_SAFE_NO_PAD.encode(Sha256::digest(hidden)) {
        return Err(ShareError::Damaged);
    }
    if header.salt.is_some() && password.is_none() {
        return Err(ShareError::Password);
    }
    let (cipher, line) = (cipher(key, password, header.salt.as_ref())?, header.line());
    let payload = Payload { msg: hidden, aad: line.as_bytes() };
    let failed = if header.salt.is_some() { ShareError::Password } else { ShareError::Damaged };
    let filled = cipher.decrypt(&header.nonce.into(), payload).map_err(|_| failed)?;
    let (length, rest) = filled.split_first_chunk::<4>().ok_or(ShareError::Damaged)?;
    payload::unpack(rest.get(..u32::from_be_bytes(*length) as usize).ok_or(ShareError::Damaged)?)
}

/// Whether a password is needed to open it.
///
/// # Errors
/// [`ShareError::NotAPage`], [`ShareError::Newer`].
pub fn needs_password(bytes: &[u8]) -> Result<bool, ShareError> {
    Ok(parts(bytes)?.0.salt.is_some())
}

/// How it was sealed. Its line is authenticated: another version, id or salt opens nothing.
struct Header {
    id: String,
    nonce: [u8; 12],
    check: String,
    salt: Option<[u8; 16]>,
}

impl Header {
    fn line(&self) -> String {
        let salt = self.salt.map_or_else(|| "-".into(), |salt| URL_SAFE_NO_PAD.encode(salt));
        let nonce = URL_SAFE_NO_PAD.encode(self.nonce);
        format!("besace-share {VERSION} {} {nonce} {} {salt}", self.id, self.check)
    }
}

/// The header, the sum of what is hidden, and what is hidden.
fn parts(bytes: &[u8]) -> Result<(Header, String, &[u8]), ShareError> {
    let end = bytes.iter().take(400).position(|byte| *byte == b'\n').ok_or(ShareError::NotAPage)?;
    let (line, hidden) = bytes.split_at(end);
    let line = std::str::from_utf8(line).map_err(|_| ShareError::NotAPage)?;
    let words: Vec<&str> = line.split(' ').collect();
    let ["besace-share", version, rest @ ..] = words.as_slice() else { return Err(ShareError::NotAPage) };
    if *version != VERSION {
        return Err(ShareError::Newer { version: (*version).to_owned() });
    }
    let [id, nonce, check, salt, sum] = rest else { return Err(ShareError::NotAPage) };
    let salt = if *salt == "-" { None } else { Some(decoded(salt)?) };
    let header = Header { id: (*id).to_owned(), nonce: decoded(nonce)?, check: (*check).to_owned(), salt };
    Ok((header, (*sum).to_owned(), hidden.get(1..).unwrap_or_default()))
}

fn decoded<const N: usize>(text: &str) -> Result<[u8; N], ShareError> {
    let bytes = URL_SAFE_NO_PAD.decode(text).map_err(|_| ShareError::NotAPage)?;
    bytes.try_into().map_err(|_| ShareError::NotAPage)
}

/// Without a password, the link's key; with one, a key that needs both, so that neither alone opens anything.
fn cipher(key: &Key, password: Option<&str>, salt: Option<&[u8; 16]>) -> Result<Aes256Gcm, ShareError> {
    let (Some(password), Some(salt)) = (password, salt) else {
        return Ok(Aes256Gcm::new(key.bytes().into()));
    };
    // The same é is one sign on one keyboard and two on another.
    let typed = Zeroizing::new(password.nfc().collect::<String>());
    let mut stretched = Zeroizing::new([0; 32]);
    pbkdf2::pbkdf2_hmac::<Sha256>(typed.as_bytes(), salt, ROUNDS, &mut *stretched);
    let mut mixed =
        <Hmac<Sha256> as KeyInit>::new_from_slice(key.bytes()).map_err(|_| ShareError::Password)?;
    mixed.update(&*stretched);
    Ok(Aes256Gcm::new(&mixed.finalize().into_bytes()))
}

/// The length, the bytes, and zeros up to the size of their class.
fn filled(packed: &[u8]) -> Vec<u8> {
    let mut filled = (packed.len() as u32).to_be_bytes().to_vec();
    filled.extend_from_slice(packed);
    filled.resize(sizes::class(filled.len()), 0);
    filled
}

/// Takes pieces from the front of random bytes.
struct Cut<'a>(&'a [u8]);

impl Cut<'_> {
    fn next<const N: usize>(&mut self) -> [u8; N] {
        let mut piece = [0; N];
        let (taken, rest) = self.0.split_at(N);
        piece.copy_from_slice(taken);
        self.0 = rest;
        piece
    }
}
