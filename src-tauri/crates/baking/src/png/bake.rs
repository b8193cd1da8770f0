use super::chunks::{Chunk, Chunks, SIGNATURE};
use super::text;
use crate::{BakingError, Existing, Keyword, Kind};
use std::ops::Range;

/// Puts a credential into a PNG as an uncompressed `iTXt` right after the header; the rest stays byte for byte.
pub(crate) fn bake(
    image: &[u8],
    credential: &[u8],
    keyword: Keyword,
    existing: Existing,
) -> Result<Vec<u8>, BakingError> {
    let mut place = None;
    let mut former: Vec<Range<usize>> = Vec::new();
    for chunk in Chunks::of(image) {
        let chunk = chunk?;
        if place.is_none() && chunk.name() != b"IHDR" {
            return Err(BakingError::NotAPicture { kind: Kind::Png });
        }
        place.get_or_insert(chunk.end());
        if is_credential(&chunk, keyword) {
            former.push(chunk.start..chunk.end());
        }
    }
    if !former.is_empty() && existing == Existing::Refuse {
        return Err(BakingError::AlreadyBaked { keyword });
    }
    // `Chunks` gives at least one chunk or an error.
    let place = place.unwrap_or(SIGNATURE);
    let mut baked = Vec::with_capacity(image.len() + credential.len() + 64);
    baked.extend_from_slice(&image[..place]);
    write_chunk(&mut baked, credential, keyword);
    let mut from = place;
    for range in former {
        // Chunks come in order after the header, so `from <= range.start`.
        baked.extend_from_slice(&image[from..range.start]);
        from = range.end;
    }
    baked.extend_from_slice(&image[from..]);
    Ok(baked)
}

fn is_credential(chunk: &Chunk<'_>, keyword: Keyword) -> bool {
    matches!(chunk.name(), b"tEXt" | b"zTXt" | b"iTXt") && Keyword::of(text::keyword(chunk)) == Some(keyword)
}

/// Keyword, not compressed, no language, no translation, text (OB3 §5.3.1).
fn write_chunk(baked: &mut Vec<u8>, credential: &[u8], keyword: Keyword) {
    let keyword = keyword.as_str().as_bytes();
    // A credential is at most `Limits::credential`, far below PNG's 2^31 - 1.
    let length = u32::try_from(keyword.len() + 5 + credential.len()).unwrap_or(u32::MAX);
    baked.extend_from_slice(&length.to_be_bytes());
    let named = baked.len();
    baked.extend_from_slice(b"iTXt");
    baked.extend_from_slice(keyword);
    baked.extend_from_slice(&[0, 0, 0, 0, 0]);
    baked.extend_from_slice(credential);
    let checksum = crc32fast::hash(&baked[named..]);
    baked.extend_from_slice(&checksum.to_be_bytes());
}
