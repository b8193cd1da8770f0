//! What a reader gets.

use cv::{Answer, ChosenBadge, Cv, EvidenceLine};
use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime};

/// What a reader gets: a CV, or badges alone.
#[derive(Debug, Clone, PartialEq)]
pub struct Content {
    /// The CV as it was composed. Its carried files and the pictures in its sections stay behind: the badges below
    /// have them.
    pub cv: Option<Cv>,
    /// The badges, in the order in which the CV's proofs count them.
    pub badges: Vec<Badge>,
    /// The CV as PDF.
    pub pdf: Option<File>,
    /// Whose the badges should be: the addresses that the reader's browser compares them with. They are shown.
    pub addresses: Vec<String>,
    /// Who made the page, and when.
    pub maker: Maker,
    /// The last day on which the page shows itself.
    pub ends: Option<Date>,
}

/// Who made a page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Maker {
    /// The person's name, or nothing when the CV names nobody.
    pub name: Option<String>,
    /// When.
    #[serde(with = "time::serde::rfc3339")]
    pub made: OffsetDateTime,
}

/// A badge that is shared.
#[derive(Debug, Clone, PartialEq)]
pub struct Badge {
    /// The name it had for the sender. Shown only when the badge itself cannot be read.
    pub name: String,
    /// Its picture as PNG, when its file is none. No picture is signed, and a stranger's drawing is never shown as is.
    pub picture: Option<Vec<u8>>,
    /// The badge as it was received.
    pub original: File,
    /// What the sender's Besace answered, each with the moment it holds for.
    pub answers: Vec<Answer>,
    /// The evidence that the sender chose.
    pub evidence: Vec<Evidence>,
}

/// One piece of evidence.
#[derive(Debug, Clone, PartialEq)]
pub struct Evidence {
    /// What it is, where it is, and a word about it.
    pub line: EvidenceLine,
    /// The file, cleaned by the sender.
    pub file: Option<File>,
}

/// A file that the reader can keep.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its name, never a path.
    pub name: String,
    /// Its media type.
    pub mime: String,
    /// Its content, untouched.
    pub bytes: Vec<u8>,
}

impl From<&ChosenBadge> for Badge {
    /// The badge as it stands on the CV, its evidence without files.
    fn from(chosen: &ChosenBadge) -> Badge {
        let file = &chosen.file;
        let is_png = file.mime == "image/png";
        Badge {
            name: chosen.name.clone(),
            picture: chosen.picture.clone().filter(|_| !is_png),
            original: File { name: file.name.clone(), mime: file.mime.clone(), bytes: file.bytes.clone() },
            answers: chosen.answers.clone(),
            evidence: chosen
                .evidence
                .iter()
                .map(|line| Evidence { line: line.clone(), file: None })
                .collect(),
        }
    }
}

impl Content {
    /// Nobody's, with nothing in it: for examples.
    #[doc(hidden)]
    pub fn example() -> Content {
        let maker = Maker { name: None, made: OffsetDateTime::UNIX_EPOCH };
        Content { cv: None, badges: Vec::new(), pdf: None, addresses: Vec::new(), maker, ends: None }
    }
}
