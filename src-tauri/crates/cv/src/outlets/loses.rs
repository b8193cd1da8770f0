/// The formats in which a CV leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// Pages, with the data and the badges inside.
    Pdf,
    /// A web page in one file.
    Html,
    /// A document that can be edited.
    Docx,
    /// Plain text.
    Txt,
    /// JSON Resume.
    Json,
}

impl Format {
    /// The format that the ending of a file's name asks for, without its dot.
    pub fn of_ending(ending: &str) -> Option<Format> {
        Some(match ending.to_ascii_lowercase().as_str() {
            "pdf" => Format::Pdf,
            "html" | "htm" => Format::Html,
            "docx" => Format::Docx,
            "txt" => Format::Txt,
            "json" => Format::Json,
            _ => return None,
        })
    }

    /// The media type of such a file.
    pub fn media_type(self) -> &'static str {
        match self {
            Format::Pdf => "application/pdf",
            Format::Html => "text/html",
            Format::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Format::Txt => "text/plain",
            Format::Json => "application/json",
        }
    }
}

/// What a format cannot hold: the codes of sentences (`assets/locales`, `cv`), none for the PDF.
pub fn loses(format: Format) -> &'static [&'static str] {
    match format {
        Format::Pdf => &[],
        Format::Html => &["loses-html-badges", "loses-html-pages"],
        Format::Docx => &["loses-docx-badges", "loses-docx-changes", "loses-docx-pages"],
        Format::Txt => &["loses-txt-badges", "loses-txt-form"],
        Format::Json => &["loses-json-badges", "loses-json-form"],
    }
}
