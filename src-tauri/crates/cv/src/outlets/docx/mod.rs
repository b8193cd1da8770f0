//! The CV as a document that can be edited (ECMA-376, WordprocessingML): headings, lists and links with the styles that
//! every word processor knows. A small writer of our own: the crate `docx-rs` writes the clock and no language.

mod body;
mod parts;

use super::document::blocks;
use crate::{Cv, CvError};
use body::Body;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{DateTime, ZipWriter};

/// Writes the CV as DOCX. The same CV gives the same bytes.
///
/// # Errors
/// [`CvError::Docx`], when what is written does not fit into an archive.
pub fn docx(cv: &Cv) -> Result<Vec<u8>, CvError> {
    let mut body = Body::default();
    blocks(cv).iter().for_each(|block| body.block(block));
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, xml) in parts::parts(cv, &body) {
        put(&mut archive, name, xml.as_bytes())?;
    }
    for (at, picture) in body.pictures.iter().enumerate() {
        put(&mut archive, &format!("word/media/image{}.png", at + 1), picture)?;
    }
    archive.finish().map(Cursor::into_inner).map_err(failed)
}

fn put(archive: &mut ZipWriter<Cursor<Vec<u8>>>, name: &str, bytes: &[u8]) -> Result<(), CvError> {
    // There is no clock in here: each part is of the first day that a ZIP knows.
    let options = SimpleFileOptions::default().last_modified_time(DateTime::default());
    archive.start_file(name, options).map_err(failed)?;
    archive.write_all(bytes).map_err(failed)
}

fn failed(error: impl std::fmt::Display) -> CvError {
    CvError::Docx { reason: error.to_string() }
}
