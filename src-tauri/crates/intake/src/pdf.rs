//! A PDF that carries its CV as data: of Europass, of Besace, or of somebody else who does the same.

use crate::{Found, IntakeError, Limits, Source, besace, europass, resume};
use baking::{Attachments, Kind};

pub(crate) fn read(bytes: &[u8], limits: &Limits) -> Result<Found, IntakeError> {
    let attachments = Attachments::of(bytes, &limits.pdf)?;
    let mut files = Vec::new();
    for attachment in attachments.all() {
        files.push((attachment.name.clone(), attachments.read(attachment)?.into_owned()));
    }
    for at in 0..files.len() {
        let found = match files.get(at) {
            Some((_, data)) => data_of(data, limits)?,
            None => None,
        };
        if let Some(found) = found {
            files.remove(at);
            return Ok(with_files(found, files));
        }
    }
    Err(IntakeError::PdfWithoutCv)
}

/// A CV as data, in whichever file it stands.
enum Data {
    Europass(Found),
    Resume(serde_json::Map<String, serde_json::Value>),
}

/// `None` when the file is something else. A file that costs too much refuses the PDF.
fn data_of(bytes: &[u8], limits: &Limits) -> Result<Option<Data>, IntakeError> {
    let read = match Kind::of(bytes) {
        Kind::Json => resume::parse(bytes, limits).map(Data::Resume),
        Kind::Xml => europass::read(bytes, limits).map(Data::Europass),
        _ => return Ok(None),
    };
    match read {
        Ok(data) => Ok(Some(data)),
        Err(
            IntakeError::NotAResume
            | IntakeError::NotEuropass { .. }
            | IntakeError::Json(_)
            | IntakeError::Xml { .. },
        ) => Ok(None),
        Err(error) => Err(error),
    }
}

fn with_files(data: Data, files: Vec<(String, Vec<u8>)>) -> Found {
    match data {
        Data::Resume(members) if besace::is_in(&members) => besace::read(members, files),
        Data::Resume(members) => listing(resume::understood(Source::JsonResume, members), files),
        Data::Europass(found) => listing(Found { source: Source::EuropassPdf, ..found }, files),
    }
}

/// The other files are nothing that was understood.
fn listing(mut found: Found, files: Vec<(String, Vec<u8>)>) -> Found {
    let whole = |(name, _)| crate::NotUnderstood { place: name, text: String::new() };
    found.not_understood.extend(files.into_iter().map(whole));
    found
}
