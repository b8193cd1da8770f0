//! From an error to a code with its facts. Each room's error is matched without a wildcard, so that a new one cannot
//! be forgotten; `assets/locales` has a sentence and a hint for every code.

mod cv;
mod intake;
mod portfolio;
mod share;

use baking::BakingError;
use containers::ContainerError;
use openbadges::ParseError;
use std::ops::Deref;
use verify::Finding;

/// Something that went wrong, for a person to read: `judge`'s problem, with a way in for the errors of the rooms that
/// `judge` does not know. Rust wants such a way to stand beside one of the two types.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem(judge::Problem);

impl Problem {
    /// A problem that needs no facts.
    pub fn new(code: &'static str) -> Self {
        Problem(judge::Problem::new(code))
    }

    /// One that was kept by its code.
    pub fn of_code(code: String) -> Self {
        Problem(judge::Problem { code: code.into(), args: Vec::new(), detail: None })
    }

    /// The same with a fact.
    #[must_use]
    pub fn with(self, name: &'static str, value: impl ToString) -> Self {
        Problem(self.0.with(name, value))
    }

    /// The same with a detail for the expert.
    #[must_use]
    pub fn because(self, detail: impl ToString) -> Self {
        Problem(self.0.because(detail))
    }
}

/// Its code, its facts and its sentences are `judge`'s.
impl Deref for Problem {
    type Target = judge::Problem;

    fn deref(&self) -> &judge::Problem {
        &self.0
    }
}

impl From<judge::Problem> for Problem {
    fn from(problem: judge::Problem) -> Self {
        Problem(problem)
    }
}

impl From<BakingError> for Problem {
    fn from(error: BakingError) -> Self {
        Problem(error.into())
    }
}

impl From<ContainerError> for Problem {
    fn from(error: ContainerError) -> Self {
        Problem(error.into())
    }
}

impl From<ParseError> for Problem {
    fn from(error: ParseError) -> Self {
        Problem(error.into())
    }
}

impl From<&Finding> for Problem {
    fn from(finding: &Finding) -> Self {
        Problem(finding.into())
    }
}
