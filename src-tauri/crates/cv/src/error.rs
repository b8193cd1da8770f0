/// What can happen between a résumé and its PDF.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CvError {
    /// The file is not JSON; `line` and `column` count from 1.
    #[error("not JSON at line {line}, column {column}: {reason}")]
    NotJson {
        /// Line of the first mistake.
        line: usize,
        /// Column of the first mistake.
        column: usize,
        /// What the reader expected.
        reason: String,
    },
    /// It is JSON, but a value is not what JSON Resume has there.
    #[error("`{path}` is not what a résumé has there: {reason}")]
    NotResume {
        /// Where, as a JSON path (`work[0].startDate`).
        path: String,
        /// What was expected.
        reason: String,
    },
    /// No template has this name.
    #[error("no template is called `{name}`")]
    NoTemplate {
        /// The name asked for.
        name: String,
    },
    /// A template of ours is not well formed: a mistake in the program, not in the CV.
    #[error("the template `{name}` is not well formed: {reason}")]
    BadTemplate {
        /// The template.
        name: String,
        /// What is wrong with it.
        reason: String,
    },
    /// A value could not be written as JSON.
    #[error("a value cannot be written as JSON: {reason}")]
    Unwritable {
        /// What the writer said.
        reason: String,
    },
    /// A font of ours could not be read or cut down to the glyphs used.
    #[error("the font `{face}` cannot be used: {reason}")]
    Font {
        /// Its PostScript name.
        face: &'static str,
        /// What the library said.
        reason: String,
    },
    /// The document that can be edited could not be put together.
    #[error("the DOCX cannot be put together: {reason}")]
    Docx {
        /// What the library said.
        reason: String,
    },
    /// The PDF could not be put together.
    #[error("the PDF cannot be put together: {reason}")]
    Pdf {
        /// What the library said.
        reason: String,
    },
}
