use baking::BakingError;
use std::io;
use thiserror::Error;

/// What holds badges.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Holder {
    /// A ZIP archive.
    Zip,
    /// A saved e-mail.
    Eml,
    /// A PDF.
    Pdf,
    /// A presentation or a record, as JSON.
    Json,
}

impl Holder {
    /// Its name in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Holder::Zip => "zip",
            Holder::Eml => "eml",
            Holder::Pdf => "pdf",
            Holder::Json => "json",
        }
    }
}

/// A container of which nothing was taken.
#[derive(Debug, Error)]
#[error("{error}")]
pub struct Refused {
    /// What it is, when that could be told.
    pub holder: Option<Holder>,
    /// Why.
    pub error: ContainerError,
}

/// Why a container, or one member of it, was not opened.
#[derive(Debug, Error)]
pub enum ContainerError {
    /// It cannot be read at all.
    #[error("cannot be read: {0}")]
    Io(#[from] io::Error),
    /// It is larger than the limit.
    #[error("larger than {limit} bytes")]
    TooLarge {
        /// The limit in bytes.
        limit: usize,
    },
    /// There are containers inside containers inside containers.
    #[error("containers are nested too deeply")]
    TooDeep,
    /// An archive inside an archive: those are not opened.
    #[error("an archive inside an archive")]
    NestedArchive,
    /// Nothing in it is a badge.
    #[error("the {holder:?} holds no badge")]
    NoBadge {
        /// What it is.
        holder: Holder,
    },
    /// An e-mail with more parts than anybody writes.
    #[error("an e-mail of more than {limit} parts")]
    TooManyParts {
        /// The limit.
        limit: usize,
    },
    /// A PDF that could not be read.
    #[error(transparent)]
    Pdf(#[from] BakingError),
    /// A ZIP that ends before its list of entries does.
    #[error("the archive is cut short")]
    CutShort,
    /// A ZIP of which two readers could see two different things.
    #[error("the archive contradicts itself at {name:?}")]
    Inconsistent {
        /// The entry, or nothing when it is the list itself.
        name: String,
    },
    /// A ZIP with a name that leads out of it.
    #[error("unsafe name {name:?}")]
    UnsafeName {
        /// The name.
        name: String,
    },
    /// A ZIP with the same name twice, on some computers at least.
    #[error("the name {name:?} is there twice")]
    DuplicateName {
        /// The name.
        name: String,
    },
    /// A ZIP with a link or a device.
    #[error("{name:?} is a link or a device")]
    Link {
        /// The entry.
        name: String,
    },
    /// A ZIP entry that is encrypted.
    #[error("{name:?} is encrypted")]
    Encrypted {
        /// The entry.
        name: String,
    },
    /// A ZIP entry compressed in a way that is not read here.
    #[error("{name:?} is compressed with method {method}")]
    Method {
        /// The entry.
        name: String,
        /// The method's number.
        method: u16,
    },
    /// A ZIP with too many entries.
    #[error("more than {limit} entries")]
    TooManyEntries {
        /// The limit.
        limit: usize,
    },
    /// A ZIP that inflates to too much, as a whole or for its size.
    #[error("the archive inflates to too much")]
    InflatesTooFar,
    /// A ZIP entry whose bytes are not those that were packed.
    #[error("{name:?} is damaged")]
    Damaged {
        /// The entry.
        name: String,
    },
}
