//! RSA public keys: which are accepted, and how they are read.

use crate::KeyError;

/// An RSA public key of 2048 to 8192 bits with an odd exponent from 3, of at most 32 bits.
#[derive(Debug, Clone, PartialEq)]
pub struct RsaKey {
    modulus: Vec<u8>,
    exponent: Vec<u8>,
}

impl RsaKey {
    /// From big-endian modulus and exponent.
    pub fn new(modulus: &[u8], exponent: &[u8]) -> Result<RsaKey, KeyError> {
        let modulus = trimmed(modulus);
        let exponent = trimmed(exponent);
        let bits = modulus.len() * 8 - modulus.first().map_or(0, |first| first.leading_zeros() as usize);
        if !(2048..=8192).contains(&bits)
            || modulus.last().is_none_or(|last| last % 2 == 0)
            || exponent.len() > 4
        {
            return Err(KeyError::NotAccepted);
        }
        let value = exponent.iter().fold(0_u32, |all, byte| all << 8 | u32::from(*byte));
        if value < 3 || value % 2 == 0 {
            return Err(KeyError::NotAccepted);
        }
        Ok(RsaKey { modulus: modulus.to_vec(), exponent: exponent.to_vec() })
    }

    /// From the DER of PKCS#1's `RSAPublicKey`.
    pub fn from_pkcs1(der: &[u8]) -> Result<RsaKey, KeyError> {
        let (body, rest) = element(der, 0x30)?;
        let (modulus, body) = element(body, 0x02)?;
        let (exponent, end) = element(body, 0x02)?;
        if !rest.is_empty() || !end.is_empty() {
            return Err(KeyError::Unreadable);
        }
        RsaKey::new(modulus, exponent)
    }

    /// From the DER of a `SubjectPublicKeyInfo` whose algorithm is rsaEncryption.
    pub fn from_spki(der: &[u8]) -> Result<RsaKey, KeyError> {
        const RSA_ENCRYPTION: &[u8] = &[0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01];
        let (body, _) = element(der, 0x30)?;
        let (algorithm, body) = element(body, 0x30)?;
        if !algorithm.starts_with(RSA_ENCRYPTION) {
            return Err(KeyError::NotAccepted);
        }
        let (bits, _) = element(body, 0x03)?;
        RsaKey::from_pkcs1(bits.strip_prefix(&[0]).ok_or(KeyError::Unreadable)?)
    }

    /// The modulus, big-endian without leading zeros.
    pub fn modulus(&self) -> &[u8] {
        &self.modulus
    }

    /// The public exponent, big-endian without leading zeros.
    pub fn exponent(&self) -> &[u8] {
        &self.exponent
    }
}

fn trimmed(bytes: &[u8]) -> &[u8] {
    let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
    &bytes[zeros..]
}

/// One DER element of the tag asked for: its content and what follows.
fn element(der: &[u8], tag: u8) -> Result<(&[u8], &[u8]), KeyError> {
    let [found, first, rest @ ..] = der else { return Err(KeyError::Unreadable) };
    if *found != tag {
        return Err(KeyError::Unreadable);
    }
    let (length, rest) = match (first, rest) {
        (0..=0x7f, rest) => (usize::from(*first), rest),
        (0x81, [a, rest @ ..]) => (usize::from(*a), rest),
        (0x82, [a, b, rest @ ..]) => (usize::from(*a) << 8 | usize::from(*b), rest),
        _ => return Err(KeyError::Unreadable),
    };
    rest.split_at_checked(length).ok_or(KeyError::Unreadable)
}
