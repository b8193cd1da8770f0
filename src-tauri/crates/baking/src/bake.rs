use crate::content::{content_of, trimmed};
use crate::{BakingError, Content, Keyword, Kind, png, svg};

/// What to do when a picture already holds a badge of the same kind (OB20-Bake: error or overwrite).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Existing {
    /// Refuse.
    #[default]
    Refuse,
    /// Take it out and put the new one in.
    Replace,
}

/// Returns `image` with `credential` baked into it under `keyword`. Pixels and everything else stay byte for byte.
pub fn bake(
    image: &[u8],
    credential: &[u8],
    keyword: Keyword,
    existing: Existing,
) -> Result<Vec<u8>, BakingError> {
    let content = content_of(credential, keyword).map_err(|_| BakingError::NothingToBake)?;
    if content == Content::Address {
        return Err(BakingError::NothingToBake);
    }
    match Kind::of(image) {
        Kind::Png => png::bake(image, credential, keyword, existing),
        Kind::Svg => {
            let credential = std::str::from_utf8(credential).map_err(|_| BakingError::NotUtf8)?;
            let credential = if content == Content::Jws { trimmed(credential) } else { credential };
            svg::bake(image, credential, content, keyword, existing)
        }
        kind => Err(BakingError::NotAPicture { kind }),
    }
}
