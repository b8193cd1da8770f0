use super::Problem;
use containers::{ContainerError, Holder};

impl From<ContainerError> for Problem {
    fn from(error: ContainerError) -> Self {
        let problem = match &error {
            ContainerError::Io(_) => Problem::new("input.unreadable"),
            ContainerError::TooLarge { limit } => Problem::new("input.too-large").with("limit", limit >> 20),
            ContainerError::TooDeep => Problem::new("input.nested"),
            ContainerError::NestedArchive => Problem::new("archive.nested"),
            ContainerError::NoBadge { holder: Holder::Zip } => Problem::new("archive.no-badge"),
            ContainerError::NoBadge { holder: Holder::Eml } => Problem::new("input.mail"),
            ContainerError::NoBadge { holder: Holder::Pdf | Holder::Json } => Problem::new("input.pdf"),
            ContainerError::TooManyParts { .. } => Problem::new("input.mail-too-complex"),
            ContainerError::Pdf(error) => return error.clone().into(),
            ContainerError::CutShort => Problem::new("archive.cut-short"),
            ContainerError::Inconsistent { .. } => Problem::new("archive.inconsistent"),
            ContainerError::UnsafeName { name } => Problem::new("archive.unsafe-name").with("name", name),
            ContainerError::DuplicateName { name } => {
                Problem::new("archive.duplicate-name").with("name", name)
            }
            ContainerError::Link { name } => Problem::new("archive.link").with("name", name),
            ContainerError::Encrypted { .. } => Problem::new("archive.encrypted"),
            ContainerError::Method { name, .. } => Problem::new("archive.method").with("name", name),
            ContainerError::TooManyEntries { limit } => Problem::new("archive.too-many").with("limit", limit),
            ContainerError::InflatesTooFar => Problem::new("archive.too-large"),
            ContainerError::Damaged { name } => Problem::new("archive.damaged").with("name", name),
        };
        problem.because(error)
    }
}
