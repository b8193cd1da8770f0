//! From pages to a PDF that is accessible (PDF/UA-1), made to last (PDF/A-3a) and carries its badges.
//!
//! A backend draws the pages inside marked content; one finishing pass adds what printing libraries leave out:
//! the structure tree, metadata, output intent, links, bookmarks and attachments.

mod attach;
mod draw;
mod finish;
mod fonts;
mod icc;
mod links;
mod metadata;
mod objects;
mod outline;
mod structure;

use crate::{Cv, CvError, Pages};

/// Writes the PDF of `pages`. The same CV and pages give the same bytes.
///
/// It is built to PDF/UA-1 and PDF/A-3a; it is not certified.
///
/// # Errors
/// [`CvError::Font`] and [`CvError::Pdf`], mistakes in the program.
pub fn pdf(cv: &Cv, pages: &Pages) -> Result<Vec<u8>, CvError> {
    let document = draw::Printpdf.draw(pages)?;
    finish::finish(document, cv, pages)
}

/// Draws pages: content streams with marked content, fonts and pictures. One document page for each page, in order.
trait Backend {
    fn draw(&self, pages: &Pages) -> Result<lopdf::Document, CvError>;
}

impl From<lopdf::Error> for CvError {
    fn from(error: lopdf::Error) -> Self {
        CvError::Pdf { reason: error.to_string() }
    }
}
