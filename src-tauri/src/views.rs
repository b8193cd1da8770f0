//! What crosses to the window and is made here, beside `app::dto`; shaped as `ui/src/backend/index.ts` has it.

use app::dto::{KnownPortfolio, OpenPortfolio, ProblemView};
use app::{CvPages, Problem};
use messages::Language;
use serde::{Deserialize, Serialize};

/// What every command answers with.
pub type Answer<T> = Result<T, ProblemView>;

/// What the start screen offers.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Start {
    /// The portfolio that is open already.
    pub portfolio: Option<OpenPortfolio>,
    /// The one opened last, unless it was forgotten.
    pub recent: Option<KnownPortfolio>,
    /// The others of the folder, the one used last first: only when the person wants them listed.
    pub known: Vec<KnownPortfolio>,
    /// How many others there are in the folder.
    pub others: usize,
    /// Whether all portfolios of the folder are listed, for somebody who looks after several people.
    pub listing: bool,
    /// After how many minutes without a touch the portfolio closes, 0 for never; nothing chosen: 15 with a password.
    pub lock_after: Option<u16>,
    /// The language to speak.
    #[cfg_attr(test, ts(type = "Language"))]
    pub language: Language,
    /// Where new portfolios go.
    pub folder: String,
}

/// A file the person picked: its name to show, and what stands for its path.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PickedFile {
    /// Its name, as text only.
    pub name: String,
    /// What the window gives back to have it read.
    pub token: String,
}

/// What is said of a CV laid out, beside its PDF.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PreviewFacts {
    /// How many pages.
    pub pages: usize,
    /// Lines left on the page, or by how many it overflows (negative).
    #[cfg_attr(test, ts(type = "number"))]
    pub lines_left: i64,
    /// What could not be set as it is written, in sentences.
    pub notices: Vec<String>,
}

impl PreviewFacts {
    /// One line of JSON, then the PDF: bytes need not become JSON, and both come in one answer.
    pub fn with_pdf(laid_out: CvPages, language: Language) -> Result<Vec<u8>, Problem> {
        let CvPages { pdf, pages, lines_left, notices } = laid_out;
        let notices = notices.iter().map(|notice| notice.words(language)).collect();
        let facts = PreviewFacts { pages, lines_left, notices };
        let mut bytes =
            serde_json::to_vec(&facts).map_err(|error| Problem::new("program.fault").because(error))?;
        bytes.push(b'\n');
        bytes.extend(pdf);
        Ok(bytes)
    }
}

/// Files that were written into a folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Exported {
    /// How many.
    pub count: usize,
    /// The folder's name.
    pub folder: String,
}
