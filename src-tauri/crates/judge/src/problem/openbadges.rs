use super::Problem;
use openbadges::json::JsonError;
use openbadges::{Found, ParseError};

impl From<ParseError> for Problem {
    fn from(error: ParseError) -> Self {
        let problem = match &error {
            ParseError::Json(error) => of_json(error),
            ParseError::Jws { .. } => Problem::new("input.bad-jws"),
            ParseError::SdJwt => Problem::new("input.sd-jwt"),
            ParseError::NotABadge(found) => Problem::new(code_of(*found)),
            ParseError::Several { count } => Problem::new("input.several").with("count", count),
            ParseError::Missing { path } => Problem::new("input.missing-field").with("field", path),
            ParseError::Unreadable { path } => Problem::new("input.unreadable-field").with("field", path),
            ParseError::AchievementWithoutType => Problem::new("input.no-badge-type"),
        };
        problem.because(error)
    }
}

fn of_json(error: &JsonError) -> Problem {
    match error {
        JsonError::TooLarge => Problem::new("input.credential-too-large").with("limit", 1),
        JsonError::TooDeep => Problem::new("input.too-deep"),
        JsonError::NotUtf8 => Problem::new("input.not-utf8"),
        JsonError::DuplicateKey { line } => Problem::new("input.duplicate-field").with("line", line),
        JsonError::Syntax { line, .. } => Problem::new("input.bad-json").with("line", line),
    }
}

fn code_of(found: Found) -> &'static str {
    match found {
        Found::BadgeClass => "input.badge-class",
        Found::Profile => "input.profile",
        Found::EmptyPresentation => "input.empty-presentation",
        Found::RevocationList => "input.revocation-list",
        Found::Part | Found::OtherJson | Found::OtherSigned => "input.not-a-badge",
    }
}
