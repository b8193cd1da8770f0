/// How much effort one input may cost. The defaults are those of SECURITY, "Limits".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The largest file read at all, in bytes.
    pub file: usize,
    /// The largest credential, in bytes, after inflating.
    pub credential: usize,
    /// The most text chunks of a PNG that is still drawn: many readers take quadratic time. More are only flagged.
    pub text_chunks: usize,
    /// The deepest nesting of XML elements.
    pub xml_depth: usize,
    /// The most attributes on one XML element.
    pub xml_attributes: usize,
    /// The largest picture we would draw, in pixels. A larger one is only flagged.
    pub pixels: u64,
    /// The most elements an SVG may come to when every `use` is followed. A larger one is only flagged.
    pub svg_elements: u64,
    /// The most values read of one PDF.
    pub pdf_objects: usize,
    /// The most bytes that everything inflated of one PDF may come to.
    pub pdf_inflated: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            file: 20 << 20,
            credential: 1 << 20,
            text_chunks: 1000,
            xml_depth: 256,
            xml_attributes: 256,
            pixels: 25_000_000,
            svg_elements: 100_000,
            pdf_objects: 1_000_000,
            pdf_inflated: 64 << 20,
        }
    }
}
