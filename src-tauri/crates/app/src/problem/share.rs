use super::Problem;
use share::ShareError;

impl From<ShareError> for Problem {
    fn from(error: ShareError) -> Self {
        let problem = match &error {
            ShareError::TooLarge { limit, .. } => Problem::new("link.too-large").with("limit", limit >> 20),
            ShareError::Password => Problem::new("link.password"),
            // What is opened was made here a moment ago; what is made is of our own values.
            ShareError::Unwritable(_)
            | ShareError::NotAPage
            | ShareError::Newer { .. }
            | ShareError::OtherKey
            | ShareError::Damaged
            | ShareError::Unreadable(_)
            | ShareError::Unembeddable { .. } => Problem::new("program.fault"),
        };
        problem.because(error)
    }
}
