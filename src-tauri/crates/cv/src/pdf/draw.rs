//! Pages drawn with printpdf, inside marked content.

use super::Backend;
use super::fonts::{self, UsedFace, UsedGlyph};
use crate::pages::{Area, Face, Item, Mark, Page, Pages, TextRun};
use crate::{Color, CvError};
use printpdf::{
    Codepoint, DictItem, ExternalStream, ExternalXObject, Mm, Op, PaintMode, PdfDocument, PdfFontHandle,
    PdfPage, PdfSaveOptions, Pt, Rect, Rgb, TextItem, TextMatrix, XObject, XObjectId, XObjectTransform,
};
use std::collections::BTreeMap;

/// The backend that uses printpdf.
pub(super) struct Printpdf;

impl Backend for Printpdf {
    fn draw(&self, pages: &Pages) -> Result<lopdf::Document, CvError> {
        let mut document = PdfDocument::new("");
        let used = fonts::used(pages)?;
        for (face, glyphs) in &used {
            document.resources.fonts.map.insert(fonts::font_id(*face), fonts::embedded(*face, glyphs)?);
        }
        for (index, picture) in pages.pictures.iter().enumerate() {
            document.resources.xobjects.map.insert(picture_id(index), image(picture));
        }
        document.pages =
            pages.pages.iter().map(|page| draw_page(page, &pages.tags, &used)).collect::<Result<_, _>>()?;
        let options =
            PdfSaveOptions { optimize: false, subset_fonts: false, secure: true, image_optimization: None };
        Ok(document.to_lopdf_document(&options, &mut Vec::new()))
    }
}

fn picture_id(index: usize) -> XObjectId {
    XObjectId(format!("P{index}"))
}

fn image(picture: &crate::pages::Picture) -> XObject {
    let name = |name: &str| DictItem::Name(name.as_bytes().to_vec());
    let dict = BTreeMap::from([
        ("Type".to_owned(), name("XObject")),
        ("Subtype".to_owned(), name("Image")),
        ("Width".to_owned(), DictItem::Int(picture.width.into())),
        ("Height".to_owned(), DictItem::Int(picture.height.into())),
        ("ColorSpace".to_owned(), name("DeviceRGB")),
        ("BitsPerComponent".to_owned(), DictItem::Int(8)),
        ("Filter".to_owned(), name("FlateDecode")),
    ]);
    let stream = ExternalStream { dict, content: picture.deflated.clone(), compress: false };
    XObject::External(ExternalXObject { stream, width: None, height: None, dpi: None })
}

/// About how many operations a mark and an item take. One is so large that a growing list of them is felt.
const AROUND_MARK: usize = 2;
const FOR_ITEM: usize = 7;

fn draw_page(
    page: &Page,
    tags: &crate::pages::Tags,
    used: &BTreeMap<Face, UsedFace>,
) -> Result<PdfPage, CvError> {
    let most = page.marks.iter().map(|mark| AROUND_MARK + mark.items.len() * FOR_ITEM).sum();
    let mut pen = Pen { ops: Vec::with_capacity(most), height: page.height, used, color: None };
    let mut mcid = 0;
    for mark in &page.marks {
        match mark.leaf {
            Some(leaf) => {
                let role = tags.nodes[tags.leaves[leaf.0].0].role;
                pen.begin(format!("{role:?}"), "MCID", DictItem::Int(mcid));
                mcid += 1;
            }
            None => pen.ops.push(Op::BeginMarkedContent { tag: "Artifact".to_owned() }),
        }
        pen.mark(mark)?;
        pen.ops.push(Op::EndMarkedContent);
    }
    let millimetres = |points: f32| Mm::from(Pt(points));
    Ok(PdfPage::new(millimetres(page.width), millimetres(page.height), pen.ops))
}

/// What has been drawn on a page so far.
struct Pen<'p> {
    ops: Vec<Op>,
    height: f32,
    used: &'p BTreeMap<Face, UsedFace>,
    color: Option<Color>,
}

impl Pen<'_> {
    fn begin(&mut self, tag: String, key: &str, value: DictItem) {
        let properties = DictItem::Dict { map: BTreeMap::from([(key.to_owned(), value)]) };
        self.ops.push(Op::BeginMarkedContentWithProperties { tag, properties });
    }

    fn mark(&mut self, mark: &Mark) -> Result<(), CvError> {
        for item in &mark.items {
            match item {
                Item::Text(run) => self.text(run)?,
                Item::Bar { area, color } => self.bar(*area, *color),
                Item::Picture { index, area } => self.picture(*index, *area),
            }
        }
        Ok(())
    }

    fn fill(&mut self, color: Color) {
        if self.color != Some(color) {
            self.color = Some(color);
            let [r, g, b] = color.0.map(rounded);
            self.ops.push(Op::SetFillColor { col: printpdf::Color::Rgb(Rgb { r, g, b, icc_profile: None }) });
        }
    }

    fn bar(&mut self, area: Area, color: Color) {
        self.fill(color);
        let rectangle = Rect {
            x: Pt(rounded(area.left)),
            y: Pt(rounded(self.height - area.top - area.height)),
            width: Pt(rounded(area.width)),
            height: Pt(rounded(area.height)),
            mode: Some(PaintMode::Fill),
            winding_order: None,
        };
        self.ops.push(Op::DrawRectangle { rectangle });
    }

    fn picture(&mut self, index: usize, area: Area) {
        let transform = XObjectTransform {
            translate_x: Some(Pt(rounded(area.left))),
            translate_y: Some(Pt(rounded(self.height - area.top - area.height))),
            scale_x: Some(rounded(area.width)),
            scale_y: Some(rounded(area.height)),
            no_auto_scale: true,
            ..XObjectTransform::default()
        };
        self.ops.push(Op::UseXobject { id: picture_id(index), transform });
    }

    fn text(&mut self, run: &TextRun) -> Result<(), CvError> {
        let Some(used) = self.used.get(&run.face) else { return Ok(()) };
        self.fill(run.color);
        if let Some(text) = &run.actual_text {
            self.begin("Span".to_owned(), "ActualText", utf16(text));
        }
        self.ops.push(Op::StartTextSection);
        let font = PdfFontHandle::External(fonts::font_id(run.face));
        self.ops.push(Op::SetFont { font, size: Pt(run.size) });
        if run.stretch != 1.0 {
            self.ops.push(Op::SetHorizontalScaling { percent: rounded(run.stretch * 100.0) });
        }
        self.glyphs(run, used);
        if run.stretch != 1.0 {
            self.ops.push(Op::SetHorizontalScaling { percent: 100.0 });
        }
        self.ops.push(Op::EndTextSection);
        if run.actual_text.is_some() {
            self.ops.push(Op::EndMarkedContent);
        }
        Ok(())
    }

    /// Shows glyphs where shaping put them; kerning is what the pen is moved by beside the font's own widths.
    fn glyphs(&mut self, run: &TextRun, used: &UsedFace) {
        let (mut x, mut height) = (run.x, 0.0);
        let mut line = Vec::with_capacity(run.glyphs.len());
        self.move_to(run.x, run.baseline);
        for glyph in &run.glyphs {
            let (right, down) = glyph.shift;
            if down != height || right != 0.0 {
                self.show(&mut line);
                self.move_to(x + right, run.baseline + down);
                height = down;
            }
            let Some(UsedGlyph { id, says, width }) = used.glyph(glyph.id) else { continue };
            let kern = width - (glyph.advance - right) * 1000.0 / (run.size * run.stretch);
            let offset = if kern.abs() < 0.5 { 0.0 } else { kern.round() };
            line.push(Codepoint { gid: *id, offset, cid: Some(says.clone()) });
            x += glyph.advance;
        }
        self.show(&mut line);
    }

    fn move_to(&mut self, x: f32, y: f32) {
        let matrix = TextMatrix::Raw([1.0, 0.0, 0.0, 1.0, rounded(x), rounded(self.height - y)]);
        self.ops.push(Op::SetTextMatrix { matrix });
    }

    fn show(&mut self, line: &mut Vec<Codepoint>) {
        if !line.is_empty() {
            self.ops.push(Op::ShowText { items: vec![TextItem::GlyphIds(std::mem::take(line))] });
        }
    }
}

fn utf16(text: &str) -> DictItem {
    let units = std::iter::once(0xFEFF).chain(text.encode_utf16());
    DictItem::Bytes(units.flat_map(u16::to_be_bytes).collect())
}

/// A thousandth of a point is enough, and shorter to write.
fn rounded(length: f32) -> f32 {
    (length * 1000.0).round() / 1000.0
}
