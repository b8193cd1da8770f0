//! Where each object of a PDF lies (ISO 32000-2, 7.5.4 and 7.5.8). What a later save says counts before what an
//! earlier one said.

use super::file::Pdf;
use super::lexer::Lexer;
use super::object::{Dictionary, Object, Stream};
use crate::BakingError;
use std::collections::{BTreeMap, BTreeSet};

/// How far from the end the address of the last table may stand.
const TAIL: usize = 2048;
/// More saves than anybody makes.
const MOST_SAVES: usize = 1000;

/// The place of an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// Nowhere any more.
    Free,
    /// At this byte of the file.
    At(usize),
    /// Inside a stream of objects, at this position in its list.
    Inside { stream: u32, index: usize },
}

/// All places, and the trailer of the last save.
#[derive(Debug, Default)]
pub(super) struct Table {
    pub places: BTreeMap<u32, Place>,
    pub trailer: Dictionary,
}

/// Reads every table, from the last save to the first.
pub(super) fn read(pdf: &Pdf<'_>) -> Result<Table, BakingError> {
    let mut table = Table::default();
    let mut queue = vec![last_table(pdf)?];
    let mut seen = BTreeSet::new();
    while let Some(at) = queue.pop() {
        if !seen.insert(at) || seen.len() > MOST_SAVES {
            return Err(BakingError::MalformedPdf { offset: at });
        }
        let trailer = section(pdf, at, &mut table)?;
        // The hidden table of a hybrid file counts before the former save (7.5.8.4), so it is taken first.
        let next = ["Prev", "XRefStm"].map(|key| trailer.integer(key));
        queue.extend(next.into_iter().flatten().filter_map(|at| usize::try_from(at).ok()));
        if table.trailer.0.is_empty() {
            table.trailer = trailer;
        }
    }
    Ok(table)
}

/// What `startxref` at the end of the file says.
fn last_table(pdf: &Pdf<'_>) -> Result<usize, BakingError> {
    const MARK: &[u8] = b"startxref";
    let begin = pdf.bytes.len().saturating_sub(TAIL);
    let tail = pdf.bytes.get(begin..).unwrap_or_default();
    let at = tail.windows(MARK.len()).rposition(|window| window == MARK);
    let cut = BakingError::Truncated { offset: pdf.bytes.len() };
    let at = begin + at.ok_or(cut)? + MARK.len();
    Ok(Lexer::new(pdf.bytes, at, &pdf.objects_left).unsigned()? as usize)
}

/// One table, as text or as a stream; gives its trailer.
fn section(pdf: &Pdf<'_>, at: usize, table: &mut Table) -> Result<Dictionary, BakingError> {
    let mut lexer = Lexer::new(pdf.bytes, at, &pdf.objects_left);
    if lexer.keyword(b"xref") {
        return as_text(pdf, lexer, table);
    }
    match lexer.indirect()? {
        (_, Object::Stream(stream)) if stream.dictionary.is("Type", "XRef") => as_stream(pdf, stream, table),
        _ => Err(BakingError::MalformedPdf { offset: at }),
    }
}

fn as_text(pdf: &Pdf<'_>, mut lexer: Lexer<'_, '_>, table: &mut Table) -> Result<Dictionary, BakingError> {
    while !lexer.keyword(b"trailer") {
        let (first, count) = (lexer.unsigned()?, lexer.unsigned()?);
        for index in 0..count {
            pdf.count_object()?;
            let at = lexer.unsigned()? as usize;
            lexer.unsigned()?;
            let place = if lexer.keyword(b"n") {
                Place::At(at)
            } else if lexer.keyword(b"f") {
                Place::Free
            } else {
                return Err(lexer.malformed());
            };
            let number = first.checked_add(index).ok_or_else(|| lexer.malformed())?;
            table.places.entry(number).or_insert(place);
        }
    }
    match lexer.object()? {
        Object::Dictionary(trailer) => Ok(trailer),
        _ => Err(lexer.malformed()),
    }
}

fn as_stream(pdf: &Pdf<'_>, stream: Stream, table: &mut Table) -> Result<Dictionary, BakingError> {
    let malformed = BakingError::MalformedPdf { offset: stream.start };
    // The length of a table cannot be looked up in the table.
    let length = stream.dictionary.integer("Length").and_then(|length| usize::try_from(length).ok());
    let rows = pdf.decoded(&stream, length.ok_or(malformed.clone())?)?;
    let widths: Vec<usize> = numbers(stream.dictionary.get("W"));
    let [kind, second, third] = widths[..] else { return Err(malformed) };
    let width = kind.saturating_add(second).saturating_add(third);
    if width == 0 || [kind, second, third].iter().any(|width| *width > 8) {
        return Err(malformed);
    }
    let mut rows = rows.chunks_exact(width);
    let size = stream.dictionary.integer("Size").and_then(|size| usize::try_from(size).ok()).unwrap_or(0);
    let index: Vec<usize> = match numbers(stream.dictionary.get("Index")) {
        none if none.is_empty() => vec![0, size],
        some => some,
    };
    for section in index.chunks_exact(2) {
        let first = u32::try_from(section[0]).map_err(|_| malformed.clone())?;
        for (number, row) in (first..=u32::MAX).zip(rows.by_ref().take(section[1])) {
            pdf.count_object()?;
            let field = |begin: usize, width: usize| {
                row[begin..begin + width].iter().fold(0usize, |sum, byte| sum << 8 | usize::from(*byte))
            };
            let place = match if kind == 0 { 1 } else { field(0, kind) } {
                1 => Place::At(field(kind, second)),
                2 => Place::Inside {
                    stream: u32::try_from(field(kind, second)).map_err(|_| malformed.clone())?,
                    index: field(kind + second, third),
                },
                _ => Place::Free,
            };
            table.places.entry(number).or_insert(place);
        }
    }
    Ok(stream.dictionary)
}

fn numbers(array: Option<&Object>) -> Vec<usize> {
    let Some(Object::Array(items)) = array else { return Vec::new() };
    items
        .iter()
        .map(|item| match item {
            Object::Integer(number) => usize::try_from(*number).unwrap_or(usize::MAX),
            _ => usize::MAX,
        })
        .collect()
}
