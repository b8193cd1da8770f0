//! A stream's bytes, unfiltered within a bound (ISO 32000-2, 7.4).

use super::lexer::{is_blank, unhex};
use super::object::{Dictionary, Object};
use crate::BakingError;
use flate2::read::ZlibDecoder;
use std::borrow::Cow;
use std::io::Read;

/// Filters are stacked at most this high; nobody needs more than two.
const MOST_FILTERS: usize = 4;

/// Undoes the filters of a stream. No step gives more than `most` bytes.
pub(super) fn decode<'a>(
    bytes: &'a [u8],
    dictionary: &Dictionary,
    most: usize,
) -> Result<Cow<'a, [u8]>, BakingError> {
    let filters = each(dictionary.get("Filter").or_else(|| dictionary.get("F")));
    let parameters = each(dictionary.get("DecodeParms").or_else(|| dictionary.get("DP")));
    if filters.len() > MOST_FILTERS {
        return Err(BakingError::PdfTooComplex);
    }
    let mut bytes = Cow::Borrowed(bytes);
    for (at, filter) in filters.iter().enumerate() {
        let Object::Name(name) = filter else { return Err(BakingError::BadCompression) };
        let decoded = match name.as_slice() {
            b"FlateDecode" | b"Fl" => inflate(&bytes, most).and_then(|plain| match parameters.get(at) {
                Some(Object::Dictionary(parameters)) => unpredict(plain, parameters),
                _ => Ok(plain),
            })?,
            b"ASCIIHexDecode" | b"AHx" => {
                let digits = bytes.split(|byte| *byte == b'>').next().unwrap_or_default();
                unhex(digits).ok_or(BakingError::BadCompression)?
            }
            b"ASCII85Decode" | b"A85" => ascii85(&bytes).ok_or(BakingError::BadCompression)?,
            _ => return Err(BakingError::BadCompression),
        };
        bytes = Cow::Owned(decoded);
    }
    if bytes.len() > most { Err(BakingError::PdfTooComplex) } else { Ok(bytes) }
}

fn each(value: Option<&Object>) -> &[Object] {
    match value {
        Some(Object::Array(items)) => items,
        Some(Object::Null) | None => &[],
        Some(one) => std::slice::from_ref(one),
    }
}

fn inflate(stream: &[u8], most: usize) -> Result<Vec<u8>, BakingError> {
    let mut plain = Vec::new();
    let bound = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
    ZlibDecoder::new(stream).take(bound).read_to_end(&mut plain).map_err(|_| BakingError::BadCompression)?;
    if plain.len() > most { Err(BakingError::PdfTooComplex) } else { Ok(plain) }
}

/// Undoes PNG's predictors, in which tables of objects are written (7.4.4.4).
fn unpredict(rows: Vec<u8>, parameters: &Dictionary) -> Result<Vec<u8>, BakingError> {
    if parameters.integer("Predictor").unwrap_or(1) < 10 {
        return Ok(rows);
    }
    let number = |key, usual| usize::try_from(parameters.integer(key).unwrap_or(usual)).unwrap_or(0);
    let bits = number("Colors", 1).saturating_mul(number("BitsPerComponent", 8));
    let width = bits.saturating_mul(number("Columns", 1)).div_ceil(8);
    let pixel = bits.div_ceil(8).max(1);
    if width == 0 || width > rows.len() {
        return Err(BakingError::BadCompression);
    }
    let (mut plain, mut above) = (Vec::with_capacity(rows.len()), vec![0u8; width]);
    for row in rows.chunks(width + 1) {
        let (kind, row) = row.split_first().ok_or(BakingError::BadCompression)?;
        let mut line = row.to_vec();
        for at in 0..line.len() {
            let left = if at < pixel { 0 } else { line[at - pixel] };
            let corner = if at < pixel { 0 } else { above[at - pixel] };
            let guess = match kind {
                0 => 0,
                1 => left,
                2 => above[at],
                3 => ((u16::from(left) + u16::from(above[at])) / 2) as u8,
                4 => paeth(left, above[at], corner),
                _ => return Err(BakingError::BadCompression),
            };
            line[at] = line[at].wrapping_add(guess);
        }
        plain.extend_from_slice(&line);
        above[..line.len()].copy_from_slice(&line);
    }
    Ok(plain)
}

fn paeth(left: u8, above: u8, corner: u8) -> u8 {
    let (a, b, c) = (i16::from(left), i16::from(above), i16::from(corner));
    let estimate = a + b - c;
    let (to_a, to_b, to_c) = ((estimate - a).abs(), (estimate - b).abs(), (estimate - c).abs());
    match (to_a <= to_b && to_a <= to_c, to_b <= to_c) {
        (true, _) => left,
        (false, true) => above,
        (false, false) => corner,
    }
}

fn ascii85(written: &[u8]) -> Option<Vec<u8>> {
    let (mut plain, mut group) = (Vec::new(), Vec::with_capacity(5));
    for byte in written.iter().copied().filter(|byte| !is_blank(*byte)) {
        match byte {
            b'~' => break,
            b'z' if group.is_empty() => plain.extend([0; 4]),
            b'!'..=b'u' => group.push(byte - b'!'),
            _ => return None,
        }
        if group.len() == 5 {
            plain.extend(quadruple(&group)?);
            group.clear();
        }
    }
    if let [_, rest @ ..] = group.as_slice() {
        let kept = rest.len();
        group.resize(5, 84);
        plain.extend(quadruple(&group)?.get(..kept)?);
    }
    Some(plain)
}

fn quadruple(group: &[u8]) -> Option<[u8; 4]> {
    let number = group.iter().fold(0u64, |sum, digit| sum * 85 + u64::from(*digit));
    u32::try_from(number).ok().map(u32::to_be_bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ascii85_gives_back_what_was_written() {
        assert_eq!(ascii85(b"87cUR D]i,\"Ebo80~>").as_deref(), Some(&b"Hello World!"[..]));
        assert_eq!(ascii85(b"87cURDZ~>").as_deref(), Some(&b"Hello"[..]));
        assert_eq!(ascii85(b"z~>").as_deref(), Some(&[0; 4][..]));
        assert_eq!(ascii85(b"uuuuu~>"), None);
    }

    #[test]
    fn rows_are_added_to_the_rows_above() {
        let parameters = Dictionary(vec![
            (b"Predictor".to_vec(), Object::Integer(12)),
            (b"Columns".to_vec(), Object::Integer(2)),
        ]);
        assert_eq!(unpredict(vec![2, 1, 2, 2, 1, 1, 1, 5, 1], &parameters), Ok(vec![1, 2, 2, 3, 5, 6]));
        assert_eq!(unpredict(vec![9, 1, 2], &parameters), Err(BakingError::BadCompression));
    }
}
