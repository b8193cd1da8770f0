use baking::{BakingError, Content, Kind, Limits};
use openbadges::ParseError;
use openbadges::json::JsonError;

/// Whether a file attached to an e-mail or a PDF is to be judged as a badge. Both carry other things by nature: a
/// letter, a logo, a CV as data. What is a badge gone wrong is one all the same, so that its owner is told.
pub(crate) fn is_candidate(bytes: &[u8], limits: &Limits) -> bool {
    match baking::extract(bytes, limits) {
        Ok(found) if found.badge.keyword.is_some() => true,
        Ok(found) => match found.badge.content {
            // A link in a letter is not followed.
            Content::Address => false,
            Content::Json | Content::Jws => is_award(found.badge.text()),
        },
        Err(BakingError::NotBaked { .. } | BakingError::NotABadge { .. }) => false,
        // Of a drawing that cannot be read nobody knows whether there is a badge in it; most are logos.
        Err(_) => matches!(Kind::of(bytes), Kind::Png),
    }
}

fn is_award(text: &str) -> bool {
    match openbadges::parse(text.as_bytes()) {
        Ok(badge) => !matches!(badge.kind, openbadges::Kind::NoAward(_)),
        // Words in brackets, or with dots between, look like JSON or a JWS from afar.
        Err(
            ParseError::NotABadge(_) | ParseError::Jws { .. } | ParseError::Json(JsonError::Syntax { .. }),
        ) => false,
        Err(_) => true,
    }
}
