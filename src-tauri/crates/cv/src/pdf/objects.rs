//! Small makers of PDF objects.

use crate::CvError;
use crate::deflate::{quickly, small};
use crate::last::Last;
use lopdf::{Dictionary, Object, Stream, StringFormat};
use time::{OffsetDateTime, UtcOffset};

/// A text string (ISO 32000-1, 7.9.2.2): ASCII as it is, anything else as UTF-16.
pub(super) fn text(text: &str) -> Object {
    if text.bytes().all(|byte| (0x20..0x7F).contains(&byte)) {
        return Object::String(text.as_bytes().to_vec(), StringFormat::Literal);
    }
    let units = std::iter::once(0xFEFF).chain(text.encode_utf16());
    Object::String(units.flat_map(u16::to_be_bytes).collect(), StringFormat::Hexadecimal)
}

pub(super) fn name(name: &str) -> Object {
    Object::Name(name.as_bytes().to_vec())
}

/// A date (ISO 32000-1, 7.9.4), in UTC.
pub(super) fn date(moment: OffsetDateTime) -> Object {
    let at = moment.to_offset(UtcOffset::UTC);
    let (year, month, day) = (at.year(), u8::from(at.month()), at.day());
    let (hour, minute, second) = (at.hour(), at.minute(), at.second());
    Object::string_literal(format!("D:{year:04}{month:02}{day:02}{hour:02}{minute:02}{second:02}Z"))
}

/// The same date for XMP.
pub(super) fn xmp_date(moment: OffsetDateTime) -> String {
    let at = moment.to_offset(UtcOffset::UTC);
    let (year, month, day) = (at.year(), u8::from(at.month()), at.day());
    format!("{year:04}-{month:02}-{day:02}T{:02}:{:02}:{:02}Z", at.hour(), at.minute(), at.second())
}

pub(super) fn rectangle(left: f32, bottom: f32, right: f32, top: f32) -> Object {
    let hundredths = |length: f32| Object::Real((length * 100.0).round() / 100.0);
    Object::Array([left, bottom, right, top].map(hundredths).to_vec())
}

pub(super) fn dictionary<const N: usize>(entries: [(&str, Object); N]) -> Dictionary {
    Dictionary::from_iter(entries)
}

/// How many deflated streams are kept: those of a few pages.
const CACHED: usize = 64;

/// Deflates a stream that is not yet, when that makes it smaller.
pub(super) fn deflate(stream: &mut Stream) -> Result<(), CvError> {
    if is_deflatable(stream) {
        let deflated = quickly(&stream.content)?;
        put(stream, deflated);
    }
    Ok(())
}

/// The same for what seldom changes while one types and says no more than which letters a page has: its fonts. The
/// last ones are kept.
pub(super) fn deflate_once(stream: &mut Stream) -> Result<(), CvError> {
    static LAST: Last<Vec<u8>, Vec<u8>> = Last::new(CACHED);
    if is_deflatable(stream) {
        let deflated = LAST.of(stream.content.clone(), || small(&stream.content))?;
        put(stream, deflated);
    }
    Ok(())
}

fn is_deflatable(stream: &Stream) -> bool {
    !stream.dict.has(b"Filter") && stream.content.len() >= 64
}

fn put(stream: &mut Stream, deflated: Vec<u8>) {
    if deflated.len() < stream.content.len() {
        stream.dict.set("Filter", name("FlateDecode"));
        stream.set_content(deflated);
    }
}
