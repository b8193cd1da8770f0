//! The fonts of the PDF: read once, never those of the system.

use crate::{CvError, FaceName};
use parley::fontique::{Collection, CollectionOptions, FontInfoOverride, SourceCache};
use parley::fontique::{FontStyle, FontWeight};
use parley::{FontContext, FontData, style::FontFamilyName};
use printpdf::ParsedFont;
use std::borrow::Cow;
use std::sync::{Arc, OnceLock};

/// A face, as an index into the table of fonts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Face(pub(crate) u8);

/// The fonts of `assets`, ready to be shaped with and cut down.
pub(crate) struct Faces {
    faces: Vec<LoadedFace>,
    context: FontContext,
}

pub(crate) struct LoadedFace {
    pub(crate) font: &'static assets::Font,
    /// Read when its first letter is asked for: most pages use half of the faces.
    parsed: OnceLock<Option<ParsedFont>>,
    blob: u64,
}

/// The faces, loaded when first asked for.
pub(crate) fn faces() -> Result<&'static Faces, CvError> {
    static FACES: OnceLock<Faces> = OnceLock::new();
    if let Some(faces) = FACES.get() {
        return Ok(faces);
    }
    let loaded = load()?;
    Ok(FACES.get_or_init(|| loaded))
}

fn load() -> Result<Faces, CvError> {
    let options = CollectionOptions { shared: false, system_fonts: false };
    let mut collection = Collection::new(options);
    let faces =
        assets::FONTS.iter().map(|font| load_face(font, &mut collection)).collect::<Result<_, _>>()?;
    Ok(Faces { faces, context: FontContext { collection, source_cache: SourceCache::default() } })
}

fn load_face(font: &'static assets::Font, collection: &mut Collection) -> Result<LoadedFace, CvError> {
    let blob = parley::fontique::Blob::new(Arc::new(font.bytes));
    let id = blob.id();
    // Each face is a family of its own, so that weight and slant are never guessed or imitated.
    let alone = FontInfoOverride {
        family_name: Some(family(font)),
        weight: Some(FontWeight::NORMAL),
        style: Some(FontStyle::Normal),
        ..FontInfoOverride::default()
    };
    if collection.register_fonts(blob, Some(alone)).is_empty() {
        return Err(unusable(font, "not registered"));
    }
    Ok(LoadedFace { font, parsed: OnceLock::new(), blob: id })
}

fn unusable(font: &assets::Font, reason: &str) -> CvError {
    CvError::Font { face: font.name, reason: reason.to_owned() }
}

impl LoadedFace {
    /// Its tables.
    pub(crate) fn parsed(&self) -> Result<&ParsedFont, CvError> {
        let read = || ParsedFont::from_bytes(self.font.bytes, 0, &mut Vec::new());
        self.parsed.get_or_init(read).as_ref().ok_or_else(|| unusable(self.font, "unreadable"))
    }
}

impl Faces {
    /// A context to shape with; cheap, for the fonts themselves are shared.
    pub(crate) fn context(&self) -> FontContext {
        self.context.clone()
    }

    /// The face that a shaped run came out in.
    pub(crate) fn face_of(&self, data: &FontData) -> Face {
        let found = self.faces.iter().position(|face| face.blob == data.data.id());
        Face(found.unwrap_or_default() as u8)
    }

    pub(crate) fn get(&self, face: Face) -> &LoadedFace {
        &self.faces[usize::from(face.0)]
    }

    /// Whether one of our faces has a glyph for it.
    pub(crate) fn can_write(&self, sign: char) -> bool {
        // Most of a text is ASCII, which every face has.
        if sign == ' ' || sign.is_ascii_graphic() {
            return true;
        }
        // Tables of characters end with U+FFFF, which stands for no glyph.
        let glyph = |face: &LoadedFace| face.parsed().ok()?.codepoint_to_glyph.get(&u32::from(sign)).copied();
        self.faces.iter().any(|face| glyph(face).is_some_and(|glyph| glyph != 0))
    }
}

/// The families to look in, in order: the face asked for, then those that fill its gaps.
pub(crate) fn families(face: FaceName) -> [FontFamilyName<'static>; 3] {
    let first = match face {
        FaceName::Sans => assets::SANS,
        FaceName::SansSemibold => assets::SANS_SEMIBOLD,
        FaceName::SansItalic => assets::SANS_ITALIC,
        FaceName::Serif => assets::SERIF,
        FaceName::SerifSemibold => assets::SERIF_SEMIBOLD,
    };
    [&first, &assets::SANS, &assets::ARABIC].map(named)
}

pub(super) fn named(font: &assets::Font) -> FontFamilyName<'static> {
    FontFamilyName::Named(Cow::Borrowed(family(font)))
}

/// The beginning of its digest: a family is looked up letter by letter for each line, so its name is short.
fn family(font: &assets::Font) -> &'static str {
    &font.sha256[..4]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_face_can_be_read_and_has_all_of_ascii() {
        for face in &faces().unwrap().faces {
            let glyphs = &face.parsed().unwrap().codepoint_to_glyph;
            let has = |sign: &u8| glyphs.get(&u32::from(*sign)).is_some_and(|glyph| *glyph != 0);
            assert!((0x20..0x7F_u8).all(|sign| has(&sign)), "{}", face.font.name);
        }
    }
}
