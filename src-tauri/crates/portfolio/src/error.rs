use rusqlite::ErrorCode;
use std::io;
use thiserror::Error;

/// Why a portfolio could not be opened, read or changed. Whatever it is, what was acknowledged before is kept.
#[derive(Debug, Error)]
pub enum PortfolioError {
    /// There is no file.
    #[error("no portfolio at {path}")]
    NotFound {
        /// Where it was looked for.
        path: String,
    },
    /// Making a portfolio where a file already is.
    #[error("there is already a file at {path}")]
    AlreadyThere {
        /// Where.
        path: String,
    },
    /// The file has no content. A portfolio was perhaps there: nothing is started from scratch in its place.
    #[error("the file is empty")]
    Empty,
    /// The file is something else.
    #[error("the file is not a portfolio")]
    Foreign,
    /// The file holds tables, triggers or views that we never make.
    #[error("the portfolio holds {name:?}, which is not ours")]
    Unexpected {
        /// Of the first such object.
        name: String,
    },
    /// The database is damaged.
    #[error("the portfolio is damaged: {detail}")]
    Damaged {
        /// What the database says of it.
        detail: String,
    },
    /// Made by a later version of this program.
    #[error("the portfolio has version {found}, at most {known} is known")]
    Newer {
        /// Its version.
        found: u32,
        /// Ours.
        known: u32,
    },
    /// A password is missing, not right, or given where none is needed.
    #[error("the password is missing or wrong")]
    WrongPassword,
    /// A password must have at least one character.
    #[error("the password is empty")]
    EmptyPassword,
    /// Another program is writing to it, and did not finish in time.
    #[error("the portfolio is in use")]
    Busy,
    /// No room is left.
    #[error("the disk is full")]
    DiskFull,
    /// The file or the disk is write-protected.
    #[error("the portfolio cannot be written")]
    ReadOnly,
    /// The file or its disk went away while it was open: a stick was pulled out.
    #[error("the portfolio is out of reach: {detail}")]
    Gone {
        /// What the system says of it.
        detail: String,
    },
    /// No badge has this identifier.
    #[error("no badge {id}")]
    NoBadge {
        /// As asked for.
        id: String,
    },
    /// No evidence has this identifier.
    #[error("no evidence {id}")]
    NoEvidence {
        /// As asked for.
        id: String,
    },
    /// More than one badge begins so.
    #[error("several badges begin with {id}")]
    SeveralBadges {
        /// As asked for.
        id: String,
    },
    /// More than one piece of evidence begins so.
    #[error("several pieces of evidence begin with {id}")]
    SeveralEvidence {
        /// As asked for.
        id: String,
    },
    /// An identifier needs at least its first eight characters.
    #[error("the identifier {id} is too short")]
    ShortId {
        /// As asked for.
        id: String,
    },
    /// No collection has this title.
    #[error("no collection {title:?}")]
    NoCollection {
        /// As asked for.
        title: String,
    },
    /// A collection of this title is there already, or of one that differs by case or accents only.
    #[error("there is a collection {title:?} already")]
    TitleTaken {
        /// As asked for.
        title: String,
    },
    /// A title without any letter or digit.
    #[error("a title needs a letter or a digit")]
    EmptyTitle,
    /// No framework has this name.
    #[error("no framework {name:?}")]
    NoFramework {
        /// As asked for.
        name: String,
    },
    /// No competence of the framework has this code.
    #[error("no competence {code:?}")]
    NoCompetence {
        /// As asked for.
        code: String,
    },
    /// No CV has this name.
    #[error("no CV {name:?}")]
    NoCv {
        /// As asked for.
        name: String,
    },
    /// A CV of this name is there already.
    #[error("there is a CV {name:?} already")]
    CvTaken {
        /// As asked for.
        name: String,
    },
    /// More CVs than one person can tell apart.
    #[error("there are {most} CVs already")]
    TooManyCvs {
        /// How many there may be.
        most: u32,
    },
    /// No place for pages has this name.
    #[error("no place {name:?}")]
    NoPlace {
        /// As asked for.
        name: String,
    },
    /// A place of this name is there already.
    #[error("there is a place {name:?} already")]
    PlaceTaken {
        /// As asked for.
        name: String,
    },
    /// Pages lie at this place that have not ended.
    #[error("{links} links at {name:?} have not ended")]
    PlaceInUse {
        /// Its name.
        name: String,
        /// How many.
        links: u32,
    },
    /// No link has this name.
    #[error("no link {id:?}")]
    NoLink {
        /// As asked for.
        id: String,
    },
    /// The link has not ended.
    #[error("the link {id} has not ended")]
    LinkStands {
        /// Its page's name.
        id: String,
    },
    /// No level has this position.
    #[error("no level {level}")]
    NoLevel {
        /// As asked for.
        level: u32,
    },
    /// The scale would become shorter than a level in use.
    #[error("level {level} is in use")]
    LevelInUse {
        /// The highest one in use.
        level: u32,
    },
    /// Bytes that are no longer those that were kept.
    #[error("content {sha256} was altered")]
    Altered {
        /// What they should hash to.
        sha256: String,
    },
    /// Files that should be in it are not.
    #[error("missing: {}", names.join(", "))]
    Missing {
        /// Of the badges and the evidence they belong to.
        names: Vec<String>,
    },
    /// Files in it are no longer those that were kept.
    #[error("altered: {}", names.join(", "))]
    AlteredFiles {
        /// Of the badges and the evidence they belong to.
        names: Vec<String>,
    },
    /// A file in it belongs to nothing.
    #[error("content {sha256} belongs to nothing")]
    Extra {
        /// What it hashes to.
        sha256: String,
    },
    /// A backup holds less than when it was made.
    #[error("{badges} badges and {evidence} pieces of evidence are missing")]
    BackupIncomplete {
        /// How many badges are missing.
        badges: u32,
        /// How many pieces of evidence are missing.
        evidence: u32,
    },
    /// A backup does not hold what it was made with.
    #[error("the backup was changed after it was made")]
    BackupChanged,
    /// The file could not be reached.
    #[error("the file cannot be used: {0}")]
    Io(#[source] io::Error),
    /// The database failed in another way.
    #[error("the database failed: {0}")]
    Database(#[source] rusqlite::Error),
}

impl From<rusqlite::Error> for PortfolioError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => PortfolioError::Busy,
            Some(ErrorCode::DiskFull) => PortfolioError::DiskFull,
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => PortfolioError::ReadOnly,
            Some(ErrorCode::SystemIoFailure) => PortfolioError::Gone { detail: error.to_string() },
            // Nothing can be made beside a file in a folder that is write-protected.
            Some(ErrorCode::CannotOpen) => PortfolioError::ReadOnly,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
                PortfolioError::Damaged { detail: error.to_string() }
            }
            _ => PortfolioError::Database(error),
        }
    }
}

impl From<io::Error> for PortfolioError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull => PortfolioError::DiskFull,
            io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => PortfolioError::ReadOnly,
            _ => PortfolioError::Io(error),
        }
    }
}

/// A value that the database holds and that we cannot read: only damage can bring that about.
pub(crate) fn unreadable(what: impl std::fmt::Display) -> PortfolioError {
    PortfolioError::Damaged { detail: what.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What SQLite says when it cannot go on (<https://sqlite.org/rescode.html>).
    fn said(code: i32) -> PortfolioError {
        rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(code), None).into()
    }

    #[test]
    fn each_accident_is_told_apart() {
        assert!(matches!(said(5), PortfolioError::Busy));
        assert!(matches!(said(13), PortfolioError::DiskFull));
        assert!(matches!(said(11), PortfolioError::Damaged { .. }));
        // A stick that was pulled out: an error of reading or of writing.
        assert!(matches!((said(266), said(778)), (PortfolioError::Gone { .. }, PortfolioError::Gone { .. })));
        // A file, or the folder it lies in, that may not be written.
        assert!(matches!((said(8), said(14)), (PortfolioError::ReadOnly, PortfolioError::ReadOnly)));
    }
}
