use verify::Outcome;

/// How a command ended, the gravest last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exit {
    /// Everything asked was done, or verified.
    Done,
    /// Nothing is *no*, but something is *not confirmed*.
    NotConfirmed,
    /// An answer is *no*, or an input was refused.
    No,
    /// An input is not a badge, or cannot be read.
    Unreadable,
    /// The command was not understood.
    Usage,
    /// A fault of ours.
    Fault,
}

impl Exit {
    pub fn code(self) -> u8 {
        match self {
            Exit::Done => 0,
            Exit::No => 1,
            Exit::NotConfirmed => 2,
            Exit::Unreadable => 3,
            Exit::Usage => 64,
            Exit::Fault => 70,
        }
    }
}

impl From<Outcome> for Exit {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Verified => Exit::Done,
            Outcome::NotConfirmed => Exit::NotConfirmed,
            Outcome::Rejected => Exit::No,
        }
    }
}
