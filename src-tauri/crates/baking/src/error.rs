use crate::{Keyword, Kind};
use thiserror::Error;

/// Why no credential could be taken out of a file, or put into one.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum BakingError {
    /// The file is larger than the limit.
    #[error("the file has {size} bytes, at most {limit} are read")]
    FileTooLarge {
        /// Its size in bytes.
        size: usize,
        /// The limit in bytes.
        limit: usize,
    },
    /// The file is of a kind that holds no badge, or none that is read here.
    #[error("the file is {kind:?}: no badge is read from it")]
    NotABadge {
        /// What it is.
        kind: Kind,
    },
    /// A picture or a PDF without a credential.
    #[error("the {kind:?} holds no credential")]
    NotBaked {
        /// PNG, SVG or PDF.
        kind: Kind,
    },
    /// The place for a credential is there, and empty.
    #[error("the {keyword} entry is empty")]
    EmptyCredential {
        /// Which entry.
        keyword: Keyword,
    },
    /// What stands where the credential should be is none.
    #[error("what is baked as {keyword} is neither JSON nor a JWS")]
    NotACredential {
        /// Which entry.
        keyword: Keyword,
    },
    /// The baked address is of a kind that is never followed.
    #[error("the baked address {address:?} is not one we go to")]
    ForbiddenAddress {
        /// Its beginning.
        address: String,
    },
    /// An SD-JWT: a format Open Badges does not have.
    #[error("the credential is an SD-JWT")]
    SdJwt,
    /// The credential is not UTF-8 (Open Badges 3.0 §5 asks for it).
    #[error("the credential is not UTF-8")]
    NotUtf8,
    /// The credential is larger than the limit, perhaps only once inflated.
    #[error("the credential is larger than {limit} bytes")]
    CredentialTooLarge {
        /// The limit in bytes.
        limit: usize,
    },
    /// Two credentials that are not the same, and nothing says which one counts.
    #[error("two different credentials are baked, {first} and {second}")]
    TwoBadges {
        /// The entry of the first.
        first: Keyword,
        /// The entry of the second.
        second: Keyword,
    },
    /// An SVG gives one credential in `verify` and another in its body.
    #[error("the attribute `verify` and the body of the SVG's credential disagree")]
    VerifyDisagrees,
    /// The file ends before the picture does.
    #[error("the picture is cut short at byte {offset}")]
    Truncated {
        /// Where a chunk was cut.
        offset: usize,
    },
    /// A chunk says it is longer than the file.
    #[error("a chunk at byte {offset} claims {length} bytes, more than the file has")]
    ChunkTooLong {
        /// Where it begins.
        offset: usize,
        /// What it claims.
        length: u32,
    },
    /// The chunk of the credential lacks a part.
    #[error("the chunk of the credential is malformed")]
    MalformedChunk,
    /// The chunk of the credential is compressed in an unknown way.
    #[error("the chunk of the credential is compressed with unknown method {method}")]
    UnknownCompression {
        /// The method's number.
        method: u8,
    },
    /// The chunk of the credential does not inflate.
    #[error("the chunk of the credential does not inflate")]
    BadCompression,
    /// The SVG is not well-formed XML.
    #[error("not well-formed XML at byte {offset}")]
    MalformedXml {
        /// Where reading stopped.
        offset: u64,
    },
    /// The SVG declares entities of its own.
    #[error("the document type declaration has an internal subset")]
    InternalSubset,
    /// The SVG is nested too deeply.
    #[error("XML nested deeper than {limit}")]
    XmlTooDeep {
        /// The limit.
        limit: usize,
    },
    /// An element of the SVG has too many attributes.
    #[error("more than {limit} attributes on one XML element")]
    TooManyAttributes {
        /// The limit.
        limit: usize,
    },
    /// More credentials than anybody bakes.
    #[error("more than {limit} credentials in one file")]
    TooManyCredentials {
        /// The limit.
        limit: usize,
    },
    /// A PDF that cannot be read as one.
    #[error("not a readable PDF at byte {offset}")]
    MalformedPdf {
        /// Where reading stopped.
        offset: usize,
    },
    /// A PDF that costs more to read than any badge or CV.
    #[error("the PDF is too complex")]
    PdfTooComplex,
    /// A PDF that is encrypted.
    #[error("the PDF is encrypted")]
    EncryptedPdf,
    /// Baking: the file is no picture that can hold a badge.
    #[error("a badge cannot be baked into {kind:?}")]
    NotAPicture {
        /// What it is.
        kind: Kind,
    },
    /// Baking: the picture already holds a badge, and replacing it was not asked.
    #[error("the picture already holds {keyword}")]
    AlreadyBaked {
        /// Which entry.
        keyword: Keyword,
    },
    /// Baking: what should be baked is no credential.
    #[error("what should be baked is neither a JSON object nor a JWS")]
    NothingToBake,
}
