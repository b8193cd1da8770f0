use super::file::Pdf;
use super::object::{Object, text};
use crate::choose::Found;
use crate::{Baked, BakingError, Keyword, Limits, svg};
use std::borrow::Cow;

/// Every credential that a PDF holds as its own: in its information dictionary, and in its XMP (PLATFORMS, "Open
/// Badge Factory"). Files attached to it are other badges, not its own.
pub(crate) fn read<'a>(bytes: &'a [u8], limits: &Limits) -> Result<Found<'a>, BakingError> {
    let pdf = Pdf::open(bytes, limits)?;
    let mut found = of_information(&pdf, limits)?;
    for badge in of_metadata(&pdf, limits)?.badges {
        // Programs keep the two in step, so the same in both is one badge and not two.
        if !found.badges.iter().any(|known| known.text() == badge.text()) {
            found.badges.push(badge);
        }
    }
    Ok(found)
}

fn of_information<'a>(pdf: &Pdf<'a>, limits: &Limits) -> Result<Found<'a>, BakingError> {
    let mut found = Found::default();
    for (key, value) in pdf.of_trailer("Info")?.0 {
        let Some(keyword) = Keyword::of(&key) else { continue };
        let Object::String(credential) = pdf.value(Some(&value))? else { continue };
        let credential = text(&credential);
        if credential.len() > limits.credential {
            return Err(BakingError::CredentialTooLarge { limit: limits.credential });
        }
        found.badges.push(Baked::new(Cow::Owned(credential.into_bytes()), keyword)?);
    }
    Ok(found)
}

fn of_metadata<'a>(pdf: &Pdf<'a>, limits: &Limits) -> Result<Found<'a>, BakingError> {
    let catalog = pdf.of_trailer("Root")?;
    let Object::Stream(stream) = pdf.value(catalog.get("Metadata"))? else {
        return Ok(Found::default());
    };
    match svg::read_metadata(&pdf.contents(&stream)?, limits) {
        // XMP in another encoding, or written badly, is no reason to refuse a PDF that never spoke of a badge.
        Err(BakingError::NotUtf8 | BakingError::MalformedXml { .. }) => Ok(Found::default()),
        read => read,
    }
}
