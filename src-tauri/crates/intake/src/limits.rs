/// How much effort one file may cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The largest file, in bytes.
    pub file: usize,
    /// The largest CV as data (JSON, XML), in bytes: it may hold a photograph.
    pub data: usize,
    /// What a ZIP may cost.
    pub archive: containers::Limits,
    /// What a PDF may cost; and how deep XML is nested, and how many attributes an element has.
    pub pdf: baking::Limits,
    /// The most elements of an XML document.
    pub xml_elements: usize,
    /// The most lines of a table.
    pub rows: usize,
}

impl Default for Limits {
    fn default() -> Self {
        let badge = baking::Limits::default();
        Limits {
            file: 50 << 20,
            data: 10 << 20,
            archive: containers::Limits { inflated: 256 << 20, ..containers::Limits::default() },
            pdf: badge,
            xml_elements: 100_000,
            rows: 5_000,
        }
    }
}
