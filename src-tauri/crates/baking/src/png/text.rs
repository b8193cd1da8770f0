use super::chunks::Chunk;
use crate::{Baked, BakingError, Keyword, Limits};
use flate2::read::ZlibDecoder;
use std::borrow::Cow;
use std::io::Read;

/// A credential in a text chunk.
pub(super) struct Text<'a> {
    pub badge: Baked<'a>,
    pub compressed: bool,
}

/// The credential in a chunk, if it is a text chunk under one of our keywords. `left` is how many bytes of
/// credentials this file may still come to.
pub(super) fn credential<'a>(
    chunk: &Chunk<'a>,
    limits: &Limits,
    left: &mut usize,
) -> Result<Option<Text<'a>>, BakingError> {
    let Some((keyword, packed)) = entry(chunk)? else {
        return Ok(None);
    };
    let (bytes, compressed) = match packed {
        Packed::Plain(bytes) => (Cow::Borrowed(bytes), false),
        Packed::Zlib(bytes) => (Cow::Owned(inflate(bytes, *left, limits)?), true),
    };
    *left =
        left.checked_sub(bytes.len()).ok_or(BakingError::CredentialTooLarge { limit: limits.credential })?;
    Ok(Some(Text { badge: Baked::new(bytes, keyword)?, compressed }))
}

enum Packed<'a> {
    Plain(&'a [u8]),
    Zlib(&'a [u8]),
}

/// The keyword and text of a chunk that is ours.
fn entry<'a>(chunk: &Chunk<'a>) -> Result<Option<(Keyword, Packed<'a>)>, BakingError> {
    if !matches!(chunk.name(), b"tEXt" | b"zTXt" | b"iTXt") {
        return Ok(None);
    }
    let spelling = keyword(chunk);
    let Some(keyword) = Keyword::of(spelling) else {
        return Ok(None);
    };
    let rest = chunk.data.get(spelling.len() + 1..).ok_or(BakingError::MalformedChunk)?;
    let packed = match chunk.name() {
        b"tEXt" => Packed::Plain(rest),
        b"zTXt" => zlib(rest)?,
        _ => international(rest)?,
    };
    Ok(Some((keyword, packed)))
}

/// The spelling of a text chunk's keyword, which ends at the first NUL.
pub(super) fn keyword<'a>(chunk: &Chunk<'a>) -> &'a [u8] {
    chunk.data.split(|byte| *byte == 0).next().unwrap_or_default()
}

/// A method byte, then the stream (PNG §11.3.3.3).
fn zlib(rest: &[u8]) -> Result<Packed<'_>, BakingError> {
    match rest.split_first() {
        Some((0, stream)) => Ok(Packed::Zlib(stream)),
        Some((method, _)) => Err(BakingError::UnknownCompression { method: *method }),
        None => Err(BakingError::MalformedChunk),
    }
}

/// Flag, method, language tag, translated keyword, text (PNG §11.3.3.4). The middle two mean nothing here.
fn international(rest: &[u8]) -> Result<Packed<'_>, BakingError> {
    let (flag, method, rest) = match rest {
        [flag, method, rest @ ..] => (*flag, *method, rest),
        _ => return Err(BakingError::MalformedChunk),
    };
    let mut parts = rest.splitn(3, |byte| *byte == 0);
    let (Some(_language), Some(_translated), Some(text)) = (parts.next(), parts.next(), parts.next()) else {
        return Err(BakingError::MalformedChunk);
    };
    match (flag, method) {
        (0, _) => Ok(Packed::Plain(text)),
        (1, 0) => Ok(Packed::Zlib(text)),
        (1, method) => Err(BakingError::UnknownCompression { method }),
        _ => Err(BakingError::MalformedChunk),
    }
}

/// Inflates at most `left` bytes: 1 MB of stream can claim to be 1 GiB of text.
fn inflate(stream: &[u8], left: usize, limits: &Limits) -> Result<Vec<u8>, BakingError> {
    let mut text = Vec::new();
    let most = u64::try_from(left).unwrap_or(u64::MAX).saturating_add(1);
    ZlibDecoder::new(stream).take(most).read_to_end(&mut text).map_err(|_| BakingError::BadCompression)?;
    if text.len() > left {
        return Err(BakingError::CredentialTooLarge { limit: limits.credential });
    }
    Ok(text)
}
