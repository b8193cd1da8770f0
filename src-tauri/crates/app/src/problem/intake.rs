use super::Problem;
use baking::{BakingError, Kind};
use containers::ContainerError;
use intake::IntakeError;

impl From<IntakeError> for Problem {
    fn from(error: IntakeError) -> Self {
        let problem = match &error {
            IntakeError::TooLarge { limit } => Problem::new("cv.too-large").with("limit", limit >> 20),
            IntakeError::NotACv { kind: Kind::Empty } => Problem::new("input.empty"),
            IntakeError::NotACv { .. } => Problem::new("cv.not-a-cv"),
            IntakeError::Json(_) | IntakeError::NotAResume => Problem::new("cv.not-resume"),
            IntakeError::Archive(error) => of_archive(error),
            IntakeError::ArchiveWithoutCv => Problem::new("cv.archive-without"),
            IntakeError::TooManyRows { file, .. } => Problem::new("cv.too-many-rows").with("name", file),
            IntakeError::Xml { .. } => Problem::new("cv.bad-xml"),
            IntakeError::InternalSubset | IntakeError::XmlTooComplex => Problem::new("cv.unsafe-xml"),
            IntakeError::NotEuropass { .. } => Problem::new("cv.not-europass"),
            IntakeError::OldEuropass => Problem::new("cv.old-europass"),
            IntakeError::FrameworkTooLarge { limit } => {
                Problem::new("framework.too-large").with("limit", limit >> 20)
            }
            IntakeError::NotUtf8 => Problem::new("framework.not-utf8"),
            IntakeError::NotAFramework => Problem::new("framework.unknown"),
            IntakeError::NoCompetence => Problem::new("framework.empty"),
            IntakeError::TooManyCompetences { limit } => {
                Problem::new("framework.too-many").with("limit", limit)
            }
            IntakeError::Pdf(BakingError::EncryptedPdf) => Problem::new("cv.pdf-encrypted"),
            IntakeError::Pdf(BakingError::PdfTooComplex) => Problem::new("cv.pdf-too-complex"),
            IntakeError::Pdf(_) => Problem::new("cv.pdf-damaged"),
            IntakeError::PdfWithoutCv => Problem::new("cv.pdf-without"),
        };
        problem.because(error)
    }
}

/// Why an archive is refused is the same whatever was looked for in it; only some sentences speak of badges.
fn of_archive(error: &ContainerError) -> Problem {
    match error {
        ContainerError::TooLarge { limit } => Problem::new("cv.too-large").with("limit", limit >> 20),
        ContainerError::CutShort => Problem::new("archive.cut-short"),
        ContainerError::DuplicateName { name } => Problem::new("archive.duplicate-name").with("name", name),
        ContainerError::Damaged { name } => Problem::new("archive.damaged").with("name", name),
        _ => Problem::new("cv.archive-refused"),
    }
}
