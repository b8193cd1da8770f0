use super::file::Pdf;
use super::names::Tree;
use super::object::{Dictionary, Object, Stream, text};
use crate::{BakingError, Limits};
use std::borrow::Cow;
use std::collections::BTreeSet;

/// More files than anybody attaches.
const MOST_ATTACHMENTS: usize = 1000;

/// The files attached to a PDF: in its catalog, and to its pages.
#[derive(Debug)]
pub struct Attachments<'a> {
    pdf: Pdf<'a>,
    all: Vec<Attachment>,
}

/// A file attached to a PDF.
#[derive(Debug, Clone)]
pub struct Attachment {
    /// Its name, as text only: it is no path.
    pub name: String,
    stream: Stream,
}

impl<'a> Attachments<'a> {
    /// Finds the files attached to a PDF, without reading them.
    pub fn of(bytes: &'a [u8], limits: &Limits) -> Result<Self, BakingError> {
        let pdf = Pdf::open(bytes, limits)?;
        let mut finder = Finder { pdf: &pdf, seen: BTreeSet::new(), found: Vec::new() };
        finder.of_catalog()?;
        finder.of_pages()?;
        let all = finder.found;
        Ok(Attachments { pdf, all })
    }

    /// The files, in the order of the PDF.
    pub fn all(&self) -> &[Attachment] {
        &self.all
    }

    /// The bytes of one. All of them together stay within [`Limits::pdf_inflated`].
    pub fn read(&self, attachment: &Attachment) -> Result<Cow<'a, [u8]>, BakingError> {
        self.pdf.contents(&attachment.stream)
    }
}

struct Finder<'p, 'a> {
    pdf: &'p Pdf<'a>,
    /// Where the streams begin that are known already: a file may be named in several places.
    seen: BTreeSet<usize>,
    found: Vec<Attachment>,
}

impl Finder<'_, '_> {
    /// Associated files first: their order is the author's, that of a name tree is the alphabet's.
    fn of_catalog(&mut self) -> Result<(), BakingError> {
        let catalog = self.pdf.of_trailer("Root")?;
        for specification in self.pdf.array(catalog.get("AF"))? {
            self.add(&specification)?;
        }
        let names = self.pdf.dictionary(catalog.get("Names"))?;
        let mut tree = Tree::new(self.pdf, names.get("EmbeddedFiles"));
        while let Some(leaf) = tree.next_leaf()? {
            // Name, file, name, file.
            for specification in self.pdf.array(leaf.get("Names"))?.iter().skip(1).step_by(2) {
                self.add(specification)?;
            }
        }
        Ok(())
    }

    /// Files pinned to a page (ISO 32000-2, 12.5.6.15).
    fn of_pages(&mut self) -> Result<(), BakingError> {
        let catalog = self.pdf.of_trailer("Root")?;
        let mut pages = Tree::new(self.pdf, catalog.get("Pages"));
        while let Some(page) = pages.next_leaf()? {
            for annotation in self.pdf.array(page.get("Annots"))? {
                let annotation = self.pdf.dictionary(Some(&annotation))?;
                if let (true, Some(file)) = (annotation.is("Subtype", "FileAttachment"), annotation.get("FS"))
                {
                    self.add(file)?;
                }
            }
        }
        Ok(())
    }

    fn add(&mut self, specification: &Object) -> Result<(), BakingError> {
        let specification = self.pdf.dictionary(Some(specification))?;
        let embedded = self.pdf.dictionary(specification.get("EF"))?;
        let stream = embedded.get("UF").or_else(|| embedded.get("F"));
        let Object::Stream(stream) = self.pdf.value(stream)? else { return Ok(()) };
        if !self.seen.insert(stream.start) {
            return Ok(());
        }
        if self.found.len() == MOST_ATTACHMENTS {
            return Err(BakingError::PdfTooComplex);
        }
        let name = self.name(&specification)?;
        self.found.push(Attachment { name, stream });
        Ok(())
    }

    fn name(&self, specification: &Dictionary) -> Result<String, BakingError> {
        let name = specification.get("UF").or_else(|| specification.get("F"));
        Ok(match self.pdf.value(name)? {
            Object::String(name) => text(&name),
            _ => String::new(),
        })
    }
}
