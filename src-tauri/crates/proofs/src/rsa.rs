//! RSA's public operation, PKCS#1 v1.5. The expected encoding is built and compared whole (RFC 8017 §8.2.2), so
//! that no parser stands between a forger and a yes.

use crate::KeyError;
use crypto_bigint::modular::{BoxedMontyForm, BoxedMontyParams};
use crypto_bigint::{BoxedUint, Odd};

/// An RSA public key of 2048 to 8192 bits with an odd exponent of 3 to 33 bits.
#[derive(Debug, Clone, PartialEq)]
pub struct RsaKey {
    modulus: Vec<u8>,
    exponent: u64,
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
        let exponent = exponent.iter().fold(0_u64, |all, byte| all << 8 | u64::from(*byte));
        if exponent < 3 || exponent % 2 == 0 {
            return Err(KeyError::NotAccepted);
        }
        Ok(RsaKey { modulus: modulus.to_vec(), exponent })
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

    /// The modulus, big-endian.
    pub fn modulus(&self) -> &[u8] {
        &self.modulus
    }

    /// Whether `signature` is PKCS#1 v1.5 over `digest`, whose algorithm `prefix` names (DigestInfo without digest).
    pub fn verifies(&self, prefix: &[u8], digest: &[u8], signature: &[u8]) -> bool {
        let length = self.modulus.len();
        if signature.len() != length || signature >= self.modulus.as_slice() {
            return false;
        }
        let padding = length - 3 - prefix.len() - digest.len();
        let mut expected = vec![0x00, 0x01];
        expected.resize(2 + padding, 0xff);
        expected.push(0x00);
        expected.extend_from_slice(prefix);
        expected.extend_from_slice(digest);
        self.power(signature).is_some_and(|opened| opened == expected)
    }

    fn power(&self, signature: &[u8]) -> Option<Vec<u8>> {
        let precision = u32::try_from(self.modulus.len()).ok()? * 8;
        let modulus = Odd::new(BoxedUint::from_be_slice(&self.modulus, precision).ok()?).into_option()?;
        let params = BoxedMontyParams::new_vartime(modulus);
        let signature = BoxedUint::from_be_slice(signature, precision).ok()?;
        let opened = BoxedMontyForm::new(signature, &params).pow(&BoxedUint::from(self.exponent)).retrieve();
        let bytes = opened.to_be_bytes();
        let extra = bytes.len().checked_sub(self.modulus.len())?;
        Some(bytes[extra..].to_vec())
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
