use crate::views::PickedFile;
use app::dto::KnownPortfolio;
use serde::Serialize;
use tauri::{AppHandle, Emitter};

/// Something to tell the window.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Event {
    /// Badges were added, judged anew or erased.
    BadgesChanged,
    /// Files are held over the window, or have left it.
    Drag {
        /// Which of the two.
        state: Drag,
    },
    /// Files came: by drop, by double click, on the command line.
    Dropped {
        /// Their names and tokens.
        files: Vec<PickedFile>,
    },
    /// A portfolio is to be opened: by drop, by double click, on the command line.
    Named {
        /// Which one.
        portfolio: KnownPortfolio,
    },
    /// How far checking again is.
    CheckProgress {
        /// Documents fetched.
        done: usize,
        /// Documents known to be needed.
        total: usize,
    },
    /// How far an import is.
    ImportProgress {
        /// Badges and files told of by now.
        done: usize,
        /// How many there are, as far as that is known.
        total: usize,
    },
}

/// Where held files are.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub enum Drag {
    /// Over the window.
    Over,
    /// Gone again.
    Left,
}

impl Event {
    /// Tells the window. One that cannot hear any more is being closed.
    pub fn tell(self, app: &AppHandle) {
        let _ = app.emit("besace", self);
    }
}
