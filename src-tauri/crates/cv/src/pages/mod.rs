//! From a CV as values to pages: shaped, broken into lines, spread over sheets, with the order of reading.

mod contents;
mod faces;
mod galley;
mod known;
mod lines;
mod paginate;
mod picture;
mod qr;
mod sections;
mod shaper;
mod sheets;
mod tags;
mod writable;

pub use faces::Face;
pub(crate) use faces::faces;
pub use picture::Picture;
pub(crate) use picture::read as read_picture;
pub use tags::{Kid, LeafId, Node, NodeId, Role, Tags, Target};

use crate::words::Words;
use crate::{Color, Cv, CvError, TIGHTEST, Template};
use messages::Language;
use std::sync::Arc;

/// Pages ready to be drawn, with what they are about.
#[derive(Debug, Clone, PartialEq)]
pub struct Pages {
    /// The sheets, in order; there is always one.
    pub pages: Vec<Page>,
    /// The order of reading.
    pub tags: Tags,
    /// Headings with their words, in order.
    pub bookmarks: Vec<(String, NodeId)>,
    /// Pictures, each once.
    pub pictures: Vec<Arc<Picture>>,
    /// How far one page is filled.
    pub fit: Fit,
    /// What could not be shown as it is written.
    pub notices: Vec<Notice>,
}

/// One sheet. Lengths are in points; y goes down from the top edge.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// Width of the sheet.
    pub width: f32,
    /// Height of the sheet.
    pub height: f32,
    /// What is drawn, in reading order. A mark's index among those that have a leaf is its MCID.
    pub marks: Vec<Mark>,
    /// Where a click leads somewhere.
    pub links: Vec<LinkArea>,
}

/// Things drawn together: a piece of content, or decoration when it has no leaf.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// The content it is part of; `None` for what readers need not hear.
    pub leaf: Option<LeafId>,
    /// What is drawn.
    pub items: Vec<Item>,
}

/// Something drawn.
#[derive(Debug, Clone, PartialEq)]
pub enum Item {
    /// Glyphs on a base line.
    Text(TextRun),
    /// A filled bar.
    Bar {
        /// Left, top, width and height.
        area: Area,
        /// Its colour.
        color: Color,
    },
    /// A picture, as an index into [`Pages::pictures`].
    Picture {
        /// Which one.
        index: usize,
        /// Where.
        area: Area,
    },
}

/// A rectangle: left, top, width and height.
#[derive(Debug, Clone, Copy, PartialEq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Area {
    pub left: f32,
    pub top: f32,
    pub width: f32,
    pub height: f32,
}

/// Glyphs of one face, size and colour on one base line.
#[derive(Debug, Clone, PartialEq)]
pub struct TextRun {
    /// Their face.
    pub face: Face,
    /// Size of the type.
    pub size: f32,
    /// Ink.
    pub color: Color,
    /// Where the first begins.
    pub x: f32,
    /// The base line.
    pub baseline: f32,
    /// How much wider than drawn in the font; 1 but for the space between the two ends of a line.
    pub stretch: f32,
    /// From left to right.
    pub glyphs: Vec<Glyph>,
    /// What the run says, where its glyphs alone do not (several glyphs for one sign).
    pub actual_text: Option<String>,
}

/// One glyph.
#[derive(Debug, Clone, PartialEq)]
pub struct Glyph {
    /// Its number in the face.
    pub id: u16,
    /// How far it is moved from the pen: to the right, and down.
    pub shift: (f32, f32),
    /// How far it moves the pen.
    pub advance: f32,
    /// What it says: several letters for a ligature.
    pub text: String,
}

/// A place where a click leads somewhere.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LinkArea {
    /// The link's node.
    pub node: NodeId,
    /// Where.
    pub area: Area,
}

/// How far one page is filled, for the meter. The annex does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fit {
    /// How many pages there are.
    pub pages: usize,
    /// Lines of body text that still fit on one page; negative, how many are too many.
    pub lines_left: i32,
}

/// Something that could not be shown as it is written. Nothing is cut without one.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Notice {
    /// No font of ours has these signs; they were left out of this text.
    MissingGlyphs {
        /// The text as written.
        text: String,
        /// The signs left out.
        signs: Vec<char>,
    },
    /// A badge's picture could not be read; the badge is shown without.
    UnreadablePicture {
        /// The badge.
        badge: String,
    },
    /// The photograph could not be read; the CV is shown without.
    UnreadablePhoto,
}

impl Notice {
    /// What a person is told.
    pub fn words(&self, language: Language) -> String {
        let words = Words(language);
        match self {
            Notice::MissingGlyphs { text, signs } => {
                let signs: Vec<String> = signs.iter().map(char::to_string).collect();
                words.say("notice-missing-glyphs", &[("text", text), ("signs", &signs.join(" "))])
            }
            Notice::UnreadablePicture { badge } => words.say("notice-unreadable-picture", &[("name", badge)]),
            Notice::UnreadablePhoto => words.say("notice-unreadable-photo", &[]),
        }
    }
}

/// The least tightening, from 0 to [`TIGHTEST`], with which a CV fits on one page; `None` when none does. `template` is
/// as it is drawn, not tightened.
///
/// # Errors
/// [`CvError::Font`], a mistake in the program.
pub fn tight_that_fits(cv: &Cv, template: &Template) -> Result<Option<u8>, CvError> {
    for steps in 0..=TIGHTEST {
        if layout(cv, &template.tightened(steps))?.fit.pages == 1 {
            return Ok(Some(steps));
        }
    }
    Ok(None)
}

/// Lays a CV out. Text is left-aligned and never hyphenated; a title stays with its first line; nothing is cut:
/// what does not fit goes on to another page.
///
/// # Errors
/// [`CvError::Font`], a mistake in the program.
pub fn layout(cv: &Cv, template: &Template) -> Result<Pages, CvError> {
    let mut galley = galley::Galley::new(cv.language, template)?;
    sections::set(cv, &mut galley);
    paginate::paginate(galley, &cv.header.name)
}
