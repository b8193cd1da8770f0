use baking::{BakingError, Kind};
use containers::ContainerError;
use openbadges::json::JsonError;
use thiserror::Error;

/// Why no CV, or no framework, was read.
#[derive(Debug, Error)]
pub enum IntakeError {
    /// It is larger than the limit.
    #[error("larger than {limit} bytes")]
    TooLarge {
        /// The limit in bytes.
        limit: usize,
    },
    /// Files of this kind are no CV that is read here.
    #[error("a file of kind {kind:?} is no CV")]
    NotACv {
        /// What it is.
        kind: Kind,
    },
    /// It looks like JSON and is not, or not strictly.
    #[error(transparent)]
    Json(#[from] JsonError),
    /// It is JSON without any part of a JSON Resume.
    #[error("JSON that is no JSON Resume")]
    NotAResume,
    /// A ZIP that cannot be opened.
    #[error(transparent)]
    Archive(#[from] ContainerError),
    /// A ZIP without a file that LinkedIn writes.
    #[error("an archive without a CV")]
    ArchiveWithoutCv,
    /// A table has more lines than any life.
    #[error("{file:?} has more than {limit} lines")]
    TooManyRows {
        /// The table.
        file: String,
        /// The limit.
        limit: usize,
    },
    /// It is not well-formed XML.
    #[error("not well-formed XML at byte {offset}")]
    Xml {
        /// Where reading stopped.
        offset: u64,
    },
    /// The XML declares entities of its own.
    #[error("the document type declaration has an internal subset")]
    InternalSubset,
    /// The XML is nested too deeply or has too many elements.
    #[error("the XML is too complex")]
    XmlTooComplex,
    /// XML that Europass did not write.
    #[error("the root element is {root:?}")]
    NotEuropass {
        /// Its root element.
        root: String,
    },
    /// What Europass wrote before 2020.
    #[error("an Europass document of before 2020")]
    OldEuropass,
    /// It is larger than any framework.
    #[error("larger than {limit} bytes")]
    FrameworkTooLarge {
        /// The limit in bytes.
        limit: usize,
    },
    /// The text is not UTF-8.
    #[error("the text is not UTF-8")]
    NotUtf8,
    /// Neither its columns nor its members are those of a known framework.
    #[error("neither a file of ROME nor one of ESCO")]
    NotAFramework,
    /// The columns are there, and no competence in them.
    #[error("a framework without any competence")]
    NoCompetence,
    /// More competences than any framework has.
    #[error("more than {limit} competences")]
    TooManyCompetences {
        /// The limit.
        limit: usize,
    },
    /// A PDF that cannot be opened.
    #[error(transparent)]
    Pdf(#[from] BakingError),
    /// A PDF that carries no CV as data.
    #[error("a PDF without a CV as data")]
    PdfWithoutCv,
}
