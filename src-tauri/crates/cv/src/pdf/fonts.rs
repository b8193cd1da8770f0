//! Fonts cut down to the glyphs that the pages use.

use crate::CvError;
use crate::last::Last;
use crate::pages::{Face, Glyph, Item, Pages, TextRun, faces};
use printpdf::{FontId, FontMetrics, ParsedFont, PdfFont};
use std::collections::BTreeMap;
use subsetter::GlyphRemapper;

/// How many cut fonts are kept: those of a few pages.
const CACHED: usize = 32;

/// What one face needs in this document.
pub(super) struct UsedFace {
    /// By their numbers in the whole font.
    glyphs: BTreeMap<u16, UsedGlyph>,
    numbers: GlyphRemapper,
}

/// A glyph of the embedded font.
pub(super) struct UsedGlyph {
    /// Its number there.
    pub(super) id: u16,
    /// What it says.
    pub(super) says: String,
    /// How far it moves the pen by itself, in thousandths of an em.
    pub(super) width: f32,
}

/// Collects the glyphs of each face.
pub(super) fn used(pages: &Pages) -> Result<BTreeMap<Face, UsedFace>, CvError> {
    let mut used = BTreeMap::new();
    for run in runs(pages) {
        let whole = faces()?.get(run.face).parsed()?;
        let face = used
            .entry(run.face)
            .or_insert_with(|| UsedFace { glyphs: BTreeMap::new(), numbers: GlyphRemapper::new() });
        run.glyphs.iter().for_each(|glyph| face.add(glyph, whole));
    }
    Ok(used)
}

fn runs(pages: &Pages) -> impl Iterator<Item = &TextRun> {
    let marks = pages.pages.iter().flat_map(|page| &page.marks);
    marks.flat_map(|mark| &mark.items).filter_map(|item| match item {
        Item::Text(run) => Some(run),
        _ => None,
    })
}

impl UsedFace {
    fn add(&mut self, glyph: &Glyph, whole: &ParsedFont) {
        let used = self.glyphs.entry(glyph.id).or_insert_with(|| UsedGlyph {
            id: self.numbers.remap(glyph.id),
            says: spoken(&glyph.text),
            width: f32::from(whole.get_glyph_width(glyph.id).unwrap_or_default()) * 1000.0
                / f32::from(whole.units_per_em),
        });
        // One glyph may stand for several spaces; a plain one is what people search for.
        if glyph.text == " " && used.says.trim().is_empty() {
            " ".clone_into(&mut used.says);
        }
    }

    pub(super) fn glyph(&self, id: u16) -> Option<&UsedGlyph> {
        self.glyphs.get(&id)
    }
}

/// Every glyph must say something (PDF/A-3, 6.2.11.7); what its neighbour already says is a joiner.
fn spoken(text: &str) -> String {
    if text.is_empty() { "\u{200D}".to_owned() } else { text.to_owned() }
}

/// The resource name of a face.
pub(super) fn font_id(face: Face) -> FontId {
    FontId(format!("F{}", face.0))
}

/// The font with only the glyphs used, under its tagged name (`ABCDEF+SourceSans3-Regular`).
pub(super) fn embedded(face: Face, used: &UsedFace) -> Result<PdfFont, CvError> {
    let loaded = faces()?.get(face);
    let (name, whole) = (loaded.font.name, loaded.parsed()?);
    let bytes = subset(face, loaded.font.bytes, &used.numbers)
        .map_err(|error| CvError::Font { face: name, reason: error.to_string() })?;
    let widths = used.numbers.remapped_gids().enumerate().map(|(new, old)| {
        let width = whole.get_glyph_width(old).unwrap_or_default();
        (u16::try_from(new).unwrap_or_default(), width)
    });
    let metrics = FontMetrics { ascent: whole.font_metrics.ascent, descent: whole.font_metrics.descent };
    let mut font = ParsedFont::with_glyph_data(
        bytes,
        0,
        Some(format!("{}+{name}", tag(used))),
        BTreeMap::new(),
        widths.collect(),
        whole.units_per_em,
        metrics,
    );
    font.pdf_font_metrics = whole.pdf_font_metrics.clone();
    Ok(PdfFont::new(font))
}

/// The font with these glyphs alone. The last ones are kept: while one types, the letters of a page seldom change.
fn subset(face: Face, font: &[u8], glyphs: &GlyphRemapper) -> Result<Vec<u8>, subsetter::Error> {
    static LAST: Last<(Face, Vec<u16>), Vec<u8>> = Last::new(CACHED);
    LAST.of((face, glyphs.remapped_gids().collect()), || subsetter::subset(font, 0, glyphs))
}

/// Six capitals that depend on the glyphs only (ISO 32000-1, 9.6.4).
fn tag(used: &UsedFace) -> String {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for id in used.glyphs.keys() {
        hash = (hash ^ u64::from(*id)).wrapping_mul(0x0000_0100_0000_01b3);
    }
    (0..6).map(|place| char::from(b'A' + ((hash >> (8 * place)) % 26) as u8)).collect()
}
