use crate::outlets::document::{Block, Drawing, Run, Style};
use crate::outlets::html::escaped;
use std::fmt::Write;

/// The text of the document, and what it refers to.
#[derive(Default)]
pub(super) struct Body {
    pub xml: String,
    /// Where its links lead; the first is `link1`.
    pub links: Vec<String>,
    /// Its pictures as PNG; the first is `image1`.
    pub pictures: Vec<Vec<u8>>,
}

/// English Metric Units in a millimetre.
const MILLIMETRE: u32 = 36_000;

impl Body {
    pub fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(level, text) => {
                let text = Run { text: text.clone(), url: None, strong: false };
                self.paragraph(&format!("Heading{level}"), &[text], false);
            }
            Block::Line(style, runs) => match style {
                Style::Label => self.paragraph("Subtitle", runs, false),
                Style::Text => self.paragraph("Normal", runs, false),
                Style::Meta => self.paragraph("Normal", runs, true),
            },
            Block::Points(points) => points.iter().for_each(|runs| self.paragraph("ListBullet", runs, false)),
            Block::Picture(drawing) => self.picture(drawing),
        }
    }

    fn paragraph(&mut self, style: &str, runs: &[Run], emphasis: bool) {
        let runs: String = runs.iter().map(|run| self.run(run, emphasis)).collect();
        self.push(&format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>{runs}</w:p>"));
    }

    fn run(&mut self, run: &Run, emphasis: bool) -> String {
        let style = match (&run.url, run.strong, emphasis) {
            (Some(_), ..) => "<w:rPr><w:rStyle w:val=\"Hyperlink\"/></w:rPr>",
            (None, true, _) => "<w:rPr><w:rStyle w:val=\"Strong\"/></w:rPr>",
            (None, false, true) => "<w:rPr><w:rStyle w:val=\"Emphasis\"/></w:rPr>",
            (None, false, false) => "",
        };
        let text = format!("<w:r>{style}<w:t xml:space=\"preserve\">{}</w:t></w:r>", escaped(&run.text));
        let Some(url) = &run.url else { return text };
        self.links.push(url.clone());
        format!("<w:hyperlink r:id=\"link{}\" w:history=\"1\">{text}</w:hyperlink>", self.links.len())
    }

    fn picture(&mut self, drawing: &Drawing) {
        self.pictures.push(drawing.png.clone());
        let number = self.pictures.len();
        let (width, height) = size(drawing);
        let alt = escaped(&drawing.alt);
        self.push(&format!(
            "<w:p><w:pPr><w:pStyle w:val=\"Normal\"/></w:pPr><w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">\
            <wp:extent cx=\"{width}\" cy=\"{height}\"/><wp:docPr id=\"{number}\" name=\"image{number}\" descr=\"{alt}\"/>\
            <a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic>\
            <pic:nvPicPr><pic:cNvPr id=\"{number}\" name=\"image{number}\" descr=\"{alt}\"/><pic:cNvPicPr/></pic:nvPicPr>\
            <pic:blipFill><a:blip r:embed=\"image{number}\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
            <pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{width}\" cy=\"{height}\"/></a:xfrm>\
            <a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
        ));
    }

    fn push(&mut self, xml: &str) {
        // Writing to a String cannot fail.
        let _ = writeln!(self.xml, "{xml}");
    }
}

/// A badge is as wide as on a page, a photograph as on an identity card.
fn size(drawing: &Drawing) -> (u32, u32) {
    let width = if drawing.is_photo { 30 } else { 14 } * MILLIMETRE;
    (width, (width / drawing.width.max(1)).saturating_mul(drawing.height))
}
