//! Status lists: a bit or a few per credential.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use std::io::Read;

/// The largest list, inflated, in bytes.
pub const MAX_BYTES: usize = 16 * 1024 * 1024;
/// No list is shorter, so that an index tells nothing about its holder. W3C asks for 131,072 (Bitstring Status List
/// §3.2); the library most issuers use has always written 100,000, and what is signed cannot be lengthened.
pub const MIN_BITS: usize = 100_000;

/// Why a list cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ListError {
    /// Not the encoding its type asks for.
    #[error("the list cannot be read")]
    Unreadable,
    /// Over [`MAX_BYTES`] once inflated.
    #[error("the list is too large")]
    TooLarge,
    /// Under [`MIN_BITS`].
    #[error("the list is too short")]
    TooShort,
    /// The index lies outside.
    #[error("the index lies outside the list")]
    OutOfRange,
}

/// A list inflated within bounds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatusList {
    bits: Vec<u8>,
}

impl StatusList {
    /// Reads an `encodedList`: base64url (with multibase `u` for BitstringStatusList, bare for StatusList2021) of GZIP.
    pub fn decode(encoded: &str) -> Result<StatusList, ListError> {
        let bare = encoded.strip_prefix('u').unwrap_or(encoded);
        let packed = [bare, encoded]
            .iter()
            .find_map(|text| {
                let text = text.trim_end_matches('=');
                URL_SAFE_NO_PAD
                    .decode(text)
                    .ok()
                    .or_else(|| STANDARD.decode(text).ok())
                    .filter(|bytes| bytes.starts_with(&[0x1f, 0x8b]))
            })
            .ok_or(ListError::Unreadable)?;
        let mut bits = Vec::new();
        let mut member = flate2::bufread::GzDecoder::new(packed.as_slice());
        member
            .by_ref()
            .take(MAX_BYTES as u64 + 1)
            .read_to_end(&mut bits)
            .map_err(|_| ListError::Unreadable)?;
        // A second member, or anything after the first, is a list that two readers read differently.
        let left = member.into_inner().len();
        match bits.len() {
            length if length > MAX_BYTES => Err(ListError::TooLarge),
            _ if left > 0 => Err(ListError::Unreadable),
            length if length * 8 < MIN_BITS => Err(ListError::TooShort),
            _ => Ok(StatusList { bits }),
        }
    }

    /// The entry at `index`, `size` bits wide (1 to 8), the most significant bit first.
    pub fn entry(&self, index: u64, size: u8) -> Result<u8, ListError> {
        if !(1..=8).contains(&size) {
            return Err(ListError::Unreadable);
        }
        let size = u64::from(size);
        let first = index.checked_mul(size).ok_or(ListError::OutOfRange)?;
        let end = first.checked_add(size).ok_or(ListError::OutOfRange)?;
        (first..end).try_fold(0_u8, |value, bit| {
            let byte = usize::try_from(bit / 8)
                .ok()
                .and_then(|at| self.bits.get(at))
                .ok_or(ListError::OutOfRange)?;
            Ok(value << 1 | (byte >> (7 - bit % 8) & 1))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_beyond_all_numbers_is_out_of_range() {
        // The end of the very last entry overflowed, and without a bit to look at nothing was revoked.
        let list = StatusList { bits: vec![0; MIN_BITS / 8] };
        assert_eq!(list.entry(u64::MAX, 1), Err(ListError::OutOfRange));
        assert_eq!(list.entry(u64::MAX / 8, 8), Err(ListError::OutOfRange));
        assert_eq!(list.entry(0, 1), Ok(0));
    }
}
