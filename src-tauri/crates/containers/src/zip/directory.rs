//! The list of entries at the end of a ZIP (APPNOTE 4.3.12 to 4.3.16).

use super::entry::Entry;
use super::fields::Fields;
use crate::{ContainerError, Limits};
use std::io::{Read, Seek, SeekFrom};

const END: u32 = 0x0605_4B50;
const END_64: u32 = 0x0606_4B50;
const LOCATOR_64: u32 = 0x0706_4B50;
const END_SIZE: usize = 22;
const LOCATOR_SIZE: u64 = 20;
/// The end may be followed by a comment of this size, and by nothing else.
const MOST_COMMENT: usize = 0xFFFF;
/// No entry needs more than its name, and we keep no comments.
const MOST_LIST: u64 = 64 << 20;

/// What the end of the archive says of the list.
struct End {
    entries: u64,
    size: u64,
    offset: u64,
    /// Where the end itself begins.
    at: u64,
}

/// Reads the list of entries.
pub(super) fn read(source: &mut (impl Read + Seek), limits: &Limits) -> Result<Vec<Entry>, ContainerError> {
    let end = end(source)?;
    if end.entries > limits.entries as u64 || end.size > MOST_LIST {
        return Err(ContainerError::TooManyEntries { limit: limits.entries });
    }
    // Anything before, between or behind would be seen by one reader and not by another.
    if end.offset.checked_add(end.size) != Some(end.at) {
        return Err(inconsistent());
    }
    let list = bytes_at(source, end.offset, end.size)?;
    let mut fields = Fields::new(&list);
    let mut entries = Vec::new();
    for _ in 0..end.entries {
        entries.push(Entry::read(&mut fields, end.offset)?);
    }
    if fields.is_empty() { Ok(entries) } else { Err(inconsistent()) }
}

fn end(source: &mut (impl Read + Seek)) -> Result<End, ContainerError> {
    let length = source.seek(SeekFrom::End(0))?;
    let begin = length.saturating_sub((END_SIZE + MOST_COMMENT) as u64);
    let tail = bytes_at(source, begin, length - begin)?;
    let places = (0..=tail.len().saturating_sub(END_SIZE)).rev();
    let (at, end) = places
        .filter_map(|at| Some((at, short_end(tail.get(at..)?)?)))
        .next()
        .ok_or(ContainerError::CutShort)?;
    let at = begin + at as u64;
    let end = End { at, ..end };
    if end.entries == 0xFFFF || end.size == 0xFFFF_FFFF || end.offset == 0xFFFF_FFFF {
        return long_end(source, at)?.ok_or_else(inconsistent);
    }
    Ok(end)
}

/// The end record, if these bytes are one and nothing but its comment follows.
fn short_end(bytes: &[u8]) -> Option<End> {
    let mut fields = Fields::new(bytes);
    let signature = fields.u32()?;
    let (disk, first_disk, here, entries) = (fields.u16()?, fields.u16()?, fields.u16()?, fields.u16()?);
    let (size, offset, comment) = (fields.u32()?, fields.u32()?, fields.u16()?);
    fields.take(usize::from(comment))?;
    let whole = disk == first_disk && here == entries && fields.is_empty();
    let end = End { entries: entries.into(), size: size.into(), offset: offset.into(), at: 0 };
    (signature == END && whole).then_some(end)
}

/// The record of ZIP64, which a locator before the short one leads to.
fn long_end(source: &mut (impl Read + Seek), short: u64) -> Result<Option<End>, ContainerError> {
    let Some(locator) = short.checked_sub(LOCATOR_SIZE) else { return Ok(None) };
    let bytes = bytes_at(source, locator, LOCATOR_SIZE)?;
    let mut fields = Fields::new(&bytes);
    let (signature, _disk, at) = (fields.u32(), fields.u32(), fields.u64());
    let Some(at) = at.filter(|at| signature == Some(LOCATOR_64) && *at < locator) else { return Ok(None) };
    let bytes = bytes_at(source, at, locator - at)?;
    Ok(record_64(&bytes, at))
}

fn record_64(bytes: &[u8], at: u64) -> Option<End> {
    let mut fields = Fields::new(bytes);
    let (signature, size) = (fields.u32()?, fields.u64()?);
    fields.take(4)?;
    let (disk, first_disk, here, entries) = (fields.u32()?, fields.u32()?, fields.u64()?, fields.u64()?);
    let end = End { entries, size: fields.u64()?, offset: fields.u64()?, at };
    let whole = disk == first_disk && here == entries && size.checked_add(12)? == bytes.len() as u64;
    (signature == END_64 && whole).then_some(end)
}

fn bytes_at(source: &mut (impl Read + Seek), at: u64, size: u64) -> Result<Vec<u8>, ContainerError> {
    source.seek(SeekFrom::Start(at))?;
    let mut bytes = Vec::new();
    source.take(size.min(MOST_LIST)).read_to_end(&mut bytes)?;
    if bytes.len() as u64 == size { Ok(bytes) } else { Err(ContainerError::CutShort) }
}

/// The list contradicts itself, or the archive.
fn inconsistent() -> ContainerError {
    ContainerError::Inconsistent { name: String::new() }
}
