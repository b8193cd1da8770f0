//! What the window remembers between two starts: the language, and which portfolio was open last unless the person
//! asked to forget it. A small JSON file; one that cannot be read counts as none.

use app::Problem;
use messages::Language;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// What is remembered.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remembered {
    /// The language chosen; none chosen, the system's.
    #[serde(default)]
    pub language: Option<Language>,
    /// The portfolio opened last.
    #[serde(default)]
    pub recent: Option<PathBuf>,
    /// Whether the start screen lists every portfolio of the folder.
    #[serde(default)]
    pub listing: bool,
    /// After how many minutes without a touch the portfolio closes.
    #[serde(default)]
    pub lock_after: Option<u16>,
}

/// What is remembered, and the file it is in.
#[derive(Debug)]
pub struct Settings {
    file: PathBuf,
    remembered: Mutex<Remembered>,
}

impl Settings {
    /// Reads the settings of `folder`.
    pub fn open(folder: &Path) -> Settings {
        let file = folder.join("settings.json");
        let read = crate::files::read(&file, 64 << 10).ok();
        let remembered = read.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default();
        Settings { file, remembered: Mutex::new(remembered) }
    }

    /// The language to speak.
    pub fn language(&self) -> Language {
        self.current().language.unwrap_or_else(system_language)
    }

    /// The portfolio opened last, if it is still there.
    pub fn recent(&self) -> Option<PathBuf> {
        self.current().recent.filter(|path| path.is_file())
    }

    /// Whether the start screen lists every portfolio of the folder: for somebody who looks after several people.
    pub fn listing(&self) -> bool {
        self.current().listing
    }

    /// After how many minutes without a touch the portfolio closes, when that was chosen.
    pub fn lock_after(&self) -> Option<u16> {
        self.current().lock_after
    }

    /// Lists every portfolio of the folder, or only the one opened last.
    pub fn list(&self, listing: bool) -> Result<(), Problem> {
        self.change(|remembered| remembered.listing = listing)
    }

    /// Closes the portfolio after so many minutes without a touch; 0 for never.
    pub fn lock(&self, minutes: u16) -> Result<(), Problem> {
        self.change(|remembered| remembered.lock_after = Some(minutes))
    }

    /// Remembers another language.
    pub fn speak(&self, language: Language) -> Result<(), Problem> {
        self.change(|remembered| remembered.language = Some(language))
    }

    /// Remembers which portfolio was opened, or forgets it.
    pub fn remember(&self, portfolio: Option<PathBuf>) -> Result<(), Problem> {
        self.change(|remembered| remembered.recent = portfolio)
    }

    fn current(&self) -> Remembered {
        self.remembered.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn change(&self, change: impl FnOnce(&mut Remembered)) -> Result<(), Problem> {
        let mut remembered = self.remembered.lock().unwrap_or_else(PoisonError::into_inner);
        change(&mut remembered);
        let wrong = |error: &dyn ToString| {
            Problem::new("file.not-written")
                .with("name", crate::files::name_of(&self.file))
                .because(error.to_string())
        };
        let json = serde_json::to_vec_pretty(&*remembered).map_err(|error| wrong(&error))?;
        if let Some(folder) = self.file.parent() {
            std::fs::create_dir_all(folder).map_err(|error| wrong(&error))?;
        }
        crate::files::write(&self.file, &json)
    }
}

fn system_language() -> Language {
    sys_locale::get_locale().map_or_else(Language::default, |locale| Language::of_locale(&locale))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_said_is_remembered_and_what_is_forgotten_is_gone() {
        let folder = tempfile::tempdir().unwrap();
        let portfolio = folder.path().join("Zoé.besace");
        std::fs::write(&portfolio, "…").unwrap();
        let settings = Settings::open(folder.path());
        settings.speak(Language::En).unwrap();
        settings.remember(Some(portfolio.clone())).unwrap();
        let again = Settings::open(folder.path());
        assert_eq!((again.language(), again.recent()), (Language::En, Some(portfolio)));
        again.remember(None).unwrap();
        assert_eq!(Settings::open(folder.path()).recent(), None);
        let text = std::fs::read_to_string(folder.path().join("settings.json")).unwrap();
        assert!(!text.contains("Zo"), "{text}");
    }

    #[test]
    fn a_damaged_file_counts_as_none() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("settings.json"), "{").unwrap();
        assert_eq!(Settings::open(folder.path()).recent(), None);
    }
}
