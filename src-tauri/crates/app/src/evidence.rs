use crate::photo::{self, Photo};
use crate::{Problem, raster};
use portfolio::{Attached, EvidenceId, EvidenceItem, Holder, Portfolio, Story};
use time::OffsetDateTime;
use url::Url;

/// The largest file that can be attached.
const MOST_BYTES: usize = 50 << 20;

/// An entry of the CV has an `x-id` of this many characters at most.
const LONGEST_X_ID: usize = 64;

/// Attaches a file to a badge or to an entry of the CV. Its title, which may be its name, is text and never a path.
pub fn attach_file(
    title: &str,
    bytes: &[u8],
    note: Option<&str>,
    holder: impl Into<Holder>,
    portfolio: &Portfolio,
    now: OffsetDateTime,
) -> Result<EvidenceItem, Problem> {
    if bytes.is_empty() {
        return Err(Problem::new("evidence.empty"));
    }
    if bytes.len() > MOST_BYTES {
        return Err(Problem::new("evidence.too-large").with("limit", MOST_BYTES >> 20));
    }
    let file = Attached::File { bytes, media_type: media_type(bytes) };
    Ok(portfolio.attach(known(holder)?, &file, title, note, now)?)
}

/// Attaches a link to a badge or to an entry of the CV.
pub fn attach_link(
    url: &str,
    title: Option<&str>,
    note: Option<&str>,
    holder: impl Into<Holder>,
    portfolio: &Portfolio,
    now: OffsetDateTime,
) -> Result<EvidenceItem, Problem> {
    let wrong = || Problem::new("evidence.link").with("address", url);
    let address = Url::parse(url).map_err(|error| wrong().because(error))?;
    if !matches!(address.scheme(), "http" | "https") {
        return Err(wrong());
    }
    let title = title.or(address.host_str()).unwrap_or(url);
    Ok(portfolio.attach(known(holder)?, &Attached::Link { url }, title, note, now)?)
}

/// Attaches a story to a badge or to an entry of the CV: a situation told. What the person did must be said.
pub fn tell_story(
    story: Story,
    title: &str,
    holder: impl Into<Holder>,
    portfolio: &Portfolio,
    now: OffsetDateTime,
) -> Result<EvidenceItem, Problem> {
    if story.action.trim().is_empty() {
        return Err(Problem::new("evidence.no-action"));
    }
    Ok(portfolio.attach(known(holder)?, &Attached::Story(story), title, None, now)?)
}

/// An entry is known by what stands as its `x-id` in a file that may come from anywhere.
fn known(holder: impl Into<Holder>) -> Result<Holder, Problem> {
    let holder = holder.into();
    match &holder {
        Holder::Experience(id)
            if id.is_empty() || id.chars().count() > LONGEST_X_ID || id.chars().any(char::is_control) =>
        {
            Err(Problem::new("evidence.experience"))
        }
        _ => Ok(holder),
    }
}

/// Tells a story anew, under another title.
pub fn retell(
    id: &EvidenceId,
    story: &Story,
    title: &str,
    portfolio: &Portfolio,
) -> Result<EvidenceItem, Problem> {
    if story.action.trim().is_empty() {
        return Err(Problem::new("evidence.no-action"));
    }
    let told = portfolio.retell(id, story)?;
    describe(id, title, told.note.as_deref(), told.consent.as_deref(), portfolio)
}

/// Gives a piece of evidence another title and note, and says who agreed to be seen on it. What is empty is nothing;
/// without a title it keeps the one it has.
pub fn describe(
    id: &EvidenceId,
    title: &str,
    note: Option<&str>,
    consent: Option<&str>,
    portfolio: &Portfolio,
) -> Result<EvidenceItem, Problem> {
    let said = |text: Option<&'_ str>| text.map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned);
    let title = match said(Some(title)) {
        Some(title) => title,
        None => portfolio.evidence_item(id.as_str())?.title,
    };
    let (note, consent) = (said(note), said(consent));
    Ok(portfolio.describe_evidence(id, &title, note.as_deref(), consent.as_deref())?)
}

/// Erases a piece of evidence.
pub fn remove_evidence(id: &EvidenceId, portfolio: &mut Portfolio) -> Result<(), Problem> {
    Ok(portfolio.remove_evidence(id)?)
}

/// A copy of a file attached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EvidenceCopy {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// What they are: a photograph made anew may be of another kind than the one attached.
    pub media_type: String,
}

/// A copy as it may leave this computer: of a photograph only what one sees, without the place, the device and the hour
/// that a camera writes into it. A file of which that cannot be said is refused, and the person may still take the
/// original.
pub fn evidence_copy(item: &EvidenceItem, portfolio: &Portfolio) -> Result<EvidenceCopy, Problem> {
    let EvidenceCopy { bytes, media_type } = evidence_original(item, portfolio)?;
    if !photo::may_tell_more(&media_type) {
        return Ok(EvidenceCopy { bytes, media_type });
    }
    let Photo { bytes, media_type } =
        photo::anew(&bytes).ok_or_else(|| Problem::new("evidence.not-cleaned").with("name", &item.title))?;
    Ok(EvidenceCopy { bytes, media_type: media_type.to_owned() })
}

/// The file as it was attached, byte for byte.
pub fn evidence_original(item: &EvidenceItem, portfolio: &Portfolio) -> Result<EvidenceCopy, Problem> {
    let bytes = portfolio.evidence_bytes(&item.id)?;
    Ok(EvidenceCopy { media_type: media_type(&bytes).to_owned(), bytes })
}

/// A picture to look at, `side` pixels at most; none of what is no picture or cannot be shown within reason.
pub fn evidence_preview(
    item: &EvidenceItem,
    side: u32,
    portfolio: &Portfolio,
) -> Result<Option<Vec<u8>>, Problem> {
    let is_picture = item.media_type.as_deref().is_some_and(|kind| kind.starts_with("image/"));
    if !is_picture {
        return Ok(None);
    }
    let bytes = portfolio.evidence_bytes(&item.id)?;
    Ok(photo::smaller(&bytes, side).map(|photo| photo.bytes).or_else(|| raster::as_png(&bytes)))
}

/// Whether another program may be asked to open a file of this kind: documents, pictures, sounds and films, and nothing
/// that could run.
pub fn may_be_opened(media_type: &str) -> bool {
    const DOCUMENTS: [&str; 8] = [
        "application/pdf",
        "text/plain",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "application/vnd.oasis.opendocument.text",
        "application/vnd.oasis.opendocument.spreadsheet",
        "application/vnd.oasis.opendocument.presentation",
    ];
    // A drawing in SVG can hold a script, which a browser would run.
    let is_picture = media_type.starts_with("image/") && media_type != "image/svg+xml";
    is_picture
        || media_type.starts_with("audio/")
        || media_type.starts_with("video/")
        || DOCUMENTS.contains(&media_type)
}

/// What a file is, by its content: nothing is ever opened because of its name.
fn media_type(bytes: &[u8]) -> &'static str {
    use baking::Kind;
    match Kind::of(bytes) {
        Kind::Png => "image/png",
        Kind::Jpeg => "image/jpeg",
        Kind::Gif => "image/gif",
        Kind::Webp => "image/webp",
        Kind::Svg => "image/svg+xml",
        Kind::Pdf => "application/pdf",
        // Documents of offices are ZIPs.
        Kind::Zip => infer::get(bytes).map_or("application/zip", |found| found.mime_type()),
        Kind::Html => "text/html",
        Kind::Json => "application/json",
        Kind::Text | Kind::Address | Kind::Jws | Kind::Xml => "text/plain",
        _ => infer::get(bytes).map_or("application/octet-stream", |found| found.mime_type()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_run_is_never_opened() {
        let program = [b"MZ".as_slice(), &[0; 200]].concat();
        for bytes in [
            &program[..],
            b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0",
            b"#!/bin/sh\n",
            b"<html><script>alert(1)</script></html>",
            b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>",
            b"PK\x03\x04",
        ] {
            let kind = media_type(bytes);
            assert!(!may_be_opened(kind) || kind == "text/plain", "{kind}");
        }
        assert!(may_be_opened(media_type(b"%PDF-1.7\n")));
        assert!(may_be_opened(media_type(b"ID3\x03\0\0\0\0\0\0")));
    }
}
