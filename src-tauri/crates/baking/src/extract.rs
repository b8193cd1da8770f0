use crate::content::{content_of, trimmed};
use crate::{BakingError, Content, Kind, Limits, choose, pdf, png, svg};
use std::borrow::Cow;
use std::fmt;

/// A credential found in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Extraction<'a> {
    /// What the file is.
    pub container: Container,
    /// The credential to judge.
    pub badge: Baked<'a>,
    /// An Open Badges 1 or 2 credential baked beside one of Open Badges 3.0 (SPEC §18.1).
    pub beside: Option<Baked<'a>>,
    /// What a reader should know of the file.
    pub flags: Vec<Flag>,
}

/// A credential as it was baked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Baked<'a> {
    /// Its bytes, exactly as baked (only inflated, or freed of XML escapes).
    pub bytes: Cow<'a, [u8]>,
    /// What they are.
    pub content: Content,
    /// The entry it stood in; `None` outside pictures and PDFs.
    pub keyword: Option<Keyword>,
}

/// What holds a credential.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Container {
    /// A PNG picture.
    Png,
    /// An SVG picture.
    Svg,
    /// A PDF badge.
    Pdf,
    /// JSON by itself.
    Json,
    /// A compact JWS by itself.
    Jwt,
    /// An address by itself.
    Url,
}

/// The name under which a credential is baked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Keyword {
    /// `openbadges` (and the misspelt `openbadge`): Open Badges before 3.0.
    OpenBadges,
    /// `openbadgecredential`: Open Badges 3.0.
    OpenBadgeCredential,
    /// `clrcredential`: a Comprehensive Learner Record, which is no badge but may hold some.
    ClrCredential,
}

/// Something a reader should know of a file that was read all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Flag {
    /// The credential was compressed, which the specification forbids.
    Compressed,
    /// The checksum of the credential's chunk is wrong (SPEC §18.20).
    BadChecksum,
    /// There was more than one credential.
    TwoBadges,
    /// The SVG holds scripts, events or references to the outside.
    ActiveContent,
    /// The picture cannot be drawn within reason.
    PictureUnusable,
}

/// Finds the credential in a file of any kind we read.
pub fn extract<'a>(bytes: &'a [u8], limits: &Limits) -> Result<Extraction<'a>, BakingError> {
    if bytes.len() > limits.file {
        return Err(BakingError::FileTooLarge { size: bytes.len(), limit: limits.file });
    }
    match Kind::of(bytes) {
        Kind::Png => choose::one(Container::Png, png::read(bytes, limits)?),
        Kind::Svg => choose::one(Container::Svg, svg::read(bytes, limits)?),
        Kind::Pdf => choose::one(Container::Pdf, pdf::read(bytes, limits)?),
        Kind::Json => alone(bytes, Container::Json, Content::Json, limits),
        Kind::Jws => alone(bytes, Container::Jwt, Content::Jws, limits),
        Kind::Address => alone(bytes, Container::Url, Content::Address, limits),
        Kind::SdJwt => Err(BakingError::SdJwt),
        Kind::Utf16 => Err(BakingError::NotUtf8),
        kind => Err(BakingError::NotABadge { kind }),
    }
}

/// What a reader should know of a picture that holds no credential: one that a badge carries along.
pub fn look_at_picture(bytes: &[u8], limits: &Limits) -> Vec<Flag> {
    let found = match Kind::of(bytes) {
        Kind::Png => png::read(bytes, limits),
        Kind::Svg => svg::read(bytes, limits),
        _ => return Vec::new(),
    };
    found.map_or_else(|_| vec![Flag::PictureUnusable], |found| found.flags)
}

fn alone<'a>(
    bytes: &'a [u8],
    container: Container,
    content: Content,
    limits: &Limits,
) -> Result<Extraction<'a>, BakingError> {
    if bytes.len() > limits.credential {
        return Err(BakingError::CredentialTooLarge { limit: limits.credential });
    }
    std::str::from_utf8(bytes).map_err(|_| BakingError::NotUtf8)?;
    let badge = Baked { bytes: Cow::Borrowed(bytes), content, keyword: None };
    Ok(Extraction { container, badge, beside: None, flags: Vec::new() })
}

impl<'a> Baked<'a> {
    /// Takes what stood under `keyword`, if it is a credential.
    pub(crate) fn new(bytes: Cow<'a, [u8]>, keyword: Keyword) -> Result<Self, BakingError> {
        let content = content_of(&bytes, keyword)?;
        Ok(Baked { bytes, content, keyword: Some(keyword) })
    }

    /// The credential without the blanks around it, or a byte order mark.
    pub fn text(&self) -> &str {
        // Every way to a `Baked` has checked that it is UTF-8; an empty text would only be refused later.
        trimmed(std::str::from_utf8(&self.bytes).unwrap_or_default())
    }
}

impl Container {
    /// Its name in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Container::Png => "png",
            Container::Svg => "svg",
            Container::Pdf => "pdf",
            Container::Json => "json",
            Container::Jwt => "jwt",
            Container::Url => "url",
        }
    }
}

impl Keyword {
    /// The keyword of a PNG chunk.
    pub fn as_str(self) -> &'static str {
        match self {
            Keyword::OpenBadges => "openbadges",
            Keyword::OpenBadgeCredential => "openbadgecredential",
            Keyword::ClrCredential => "clrcredential",
        }
    }

    /// The keyword spelled so; case counts (PNG §11.3.3.2).
    pub(crate) fn of(spelling: &[u8]) -> Option<Self> {
        match spelling {
            b"openbadges" | b"openbadge" => Some(Keyword::OpenBadges),
            b"openbadgecredential" => Some(Keyword::OpenBadgeCredential),
            b"clrcredential" => Some(Keyword::ClrCredential),
            _ => None,
        }
    }
}

impl fmt::Display for Keyword {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Flag {
    /// Its code in reports.
    pub fn code(self) -> &'static str {
        match self {
            Flag::Compressed => "container.compressed",
            Flag::BadChecksum => "container.bad-checksum",
            Flag::TwoBadges => "container.two-badges",
            Flag::ActiveContent => "picture.active-content",
            Flag::PictureUnusable => "picture.unusable",
        }
    }
}
