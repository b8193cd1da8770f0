use crate::json::JsonError;

/// Why bytes are not one badge.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ParseError {
    /// Not strict JSON.
    #[error(transparent)]
    Json(#[from] JsonError),
    /// A compact JWS that cannot be taken apart.
    #[error("the {part} of the JWS cannot be read")]
    Jws {
        /// `header`, `payload` or `signature`.
        part: &'static str,
    },
    /// An SD-JWT: not a format of Open Badges.
    #[error("an SD-JWT is not an Open Badge")]
    SdJwt,
    /// Well-formed, but something else.
    #[error("not a badge: {0:?}")]
    NotABadge(Found),
    /// Several credentials where one was expected.
    #[error("{count} credentials in one document")]
    Several {
        /// How many.
        count: usize,
    },
    /// A member that a badge must have.
    #[error("`{path}` is missing")]
    Missing {
        /// Where it should be, as a JSON path.
        path: &'static str,
    },
    /// A member of the wrong type or with a value that cannot be.
    #[error("`{path}` cannot be read")]
    Unreadable {
        /// Where it is, as a JSON path.
        path: &'static str,
    },
    /// A credential with an achievement whose `type` names no badge.
    #[error("an achievement in a credential whose type is no badge")]
    AchievementWithoutType,
}

/// What was found in place of a badge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// A badge class: what can be earned, not that someone earned it.
    BadgeClass,
    /// An issuer's profile.
    Profile,
    /// A presentation with nothing in it.
    EmptyPresentation,
    /// Another part of Open Badges 1 or 2, such as an alignment.
    Part,
    /// A list of revoked badges.
    RevocationList,
    /// Some other JSON.
    OtherJson,
    /// A signed text that is no JSON object.
    OtherSigned,
}
