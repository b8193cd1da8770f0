use thiserror::Error;

/// What went wrong with a shared page.
#[derive(Debug, Error)]
pub enum ShareError {
    /// What is to be shared does not fit into a page that a browser opens with ease.
    #[error("{bytes} bytes are more than the {limit} that a page may hold")]
    TooLarge {
        /// What it would hold.
        bytes: usize,
        /// What it may.
        limit: usize,
    },
    /// A part of the content cannot be written as JSON.
    #[error("the content cannot be written: {0}")]
    Unwritable(serde_json::Error),
    /// This is no page of ours, or it has lost a part.
    #[error("this is not a whole shared page")]
    NotAPage,
    /// A page of a later Besace.
    #[error("a page of version {version}")]
    Newer {
        /// Its version.
        version: String,
    },
    /// The key belongs to another page.
    #[error("the key belongs to another page")]
    OtherKey,
    /// The page asks for a password and none was given, or it is not the one.
    #[error("the password is missing or another")]
    Password,
    /// The bytes are not those that were sealed.
    #[error("the page was damaged")]
    Damaged,
    /// What was sealed is not written as this version writes it.
    #[error("the content cannot be read: {0}")]
    Unreadable(String),
    /// The script for readers would end early inside a page.
    #[error("the reader's {part} cannot stand inside a page")]
    Unembeddable {
        /// Which part of it.
        part: &'static str,
    },
}
