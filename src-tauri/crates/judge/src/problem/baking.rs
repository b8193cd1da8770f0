use super::Problem;
use baking::{BakingError, Kind};

impl From<BakingError> for Problem {
    fn from(error: BakingError) -> Self {
        let problem = match &error {
            BakingError::FileTooLarge { limit, .. } => {
                Problem::new("input.too-large").with("limit", megabytes(*limit))
            }
            BakingError::NotABadge { kind } => not_a_badge(*kind),
            BakingError::EncryptedPdf => Problem::new("input.pdf-encrypted"),
            BakingError::NotBaked { kind: Kind::Pdf } => Problem::new("input.pdf"),
            BakingError::NotBaked { kind } => Problem::new("input.not-baked").with("kind", name(*kind)),
            BakingError::EmptyCredential { .. } => Problem::new("container.empty"),
            BakingError::NotACredential { .. } => Problem::new("container.not-a-credential"),
            BakingError::ForbiddenAddress { address } => {
                Problem::new("container.address").with("address", address)
            }
            BakingError::SdJwt => Problem::new("input.sd-jwt"),
            BakingError::NotUtf8 => Problem::new("input.not-utf8"),
            BakingError::CredentialTooLarge { limit } => {
                Problem::new("input.credential-too-large").with("limit", megabytes(*limit))
            }
            BakingError::TwoBadges { .. } => Problem::new("container.two-different"),
            BakingError::VerifyDisagrees => Problem::new("container.verify-disagrees"),
            BakingError::Truncated { .. } | BakingError::ChunkTooLong { .. } => {
                Problem::new("container.cut-short")
            }
            BakingError::MalformedPdf { .. }
            | BakingError::MalformedChunk
            | BakingError::UnknownCompression { .. }
            | BakingError::BadCompression
            | BakingError::MalformedXml { .. } => Problem::new("container.damaged"),
            BakingError::InternalSubset => Problem::new("container.document-type"),
            BakingError::XmlTooDeep { .. }
            | BakingError::TooManyAttributes { .. }
            | BakingError::TooManyCredentials { .. }
            | BakingError::PdfTooComplex => Problem::new("container.too-complex"),
            BakingError::NotAPicture { .. } => Problem::new("bake.not-a-picture"),
            BakingError::AlreadyBaked { .. } => Problem::new("bake.already"),
            BakingError::NothingToBake => Problem::new("bake.nothing"),
        };
        problem.because(error)
    }
}

fn not_a_badge(kind: Kind) -> Problem {
    match kind {
        Kind::Empty => Problem::new("input.empty"),
        Kind::Jpeg | Kind::Gif | Kind::Webp => Problem::new("input.other-picture").with("kind", name(kind)),
        Kind::Zip => Problem::new("input.zip"),
        Kind::Html => Problem::new("input.web-page"),
        _ => Problem::new("input.not-a-badge"),
    }
}

/// The name of a format, which is the same in every language.
fn name(kind: Kind) -> &'static str {
    match kind {
        Kind::Png => "PNG",
        Kind::Svg => "SVG",
        Kind::Jpeg => "JPEG",
        Kind::Gif => "GIF",
        Kind::Webp => "WebP",
        _ => "",
    }
}

fn megabytes(bytes: usize) -> usize {
    bytes >> 20
}
