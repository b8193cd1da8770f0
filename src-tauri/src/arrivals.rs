//! Files named on the command line, by a double click, or by a second start of the program.

use crate::dialogs::PORTFOLIO;
use crate::events::Event;
use crate::offered;
use crate::state::Besace;
use std::path::{Path, PathBuf};
use tauri::{AppHandle, Manager};

/// The files that a command line names; what begins with a dash is no file of a person's.
pub fn named(args: impl IntoIterator<Item = String>, folder: &Path) -> Vec<PathBuf> {
    args.into_iter()
        .skip(1)
        .filter(|arg| !arg.starts_with('-') && !arg.is_empty())
        .map(|arg| folder.join(arg))
        .filter(|path| path.exists())
        .collect()
}

/// Another start of the program: its files come here, and the window comes to the front.
pub fn second_start(app: &AppHandle, args: Vec<String>, folder: &Path) {
    app.state::<Besace>().arrive(named(args, folder));
    if let Some(window) = app.get_webview_window(crate::window::NAME) {
        // A window that cannot be shown is being closed.
        let _ = window.unminimize().and_then(|()| window.set_focus());
    }
    tell(app);
}

/// Whether a file is a portfolio, by its name: an encrypted one says nothing else.
pub fn is_portfolio(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == PORTFOLIO) && path.is_file()
}

/// Portfolios, which are to be opened, and the other files, which a portfolio takes in.
pub fn apart(paths: impl IntoIterator<Item = PathBuf>) -> (Vec<PathBuf>, Vec<PathBuf>) {
    paths.into_iter().partition(|path| is_portfolio(path))
}

/// Tells the window about files that came while it could not hear, or no portfolio was open.
pub fn tell(app: &AppHandle) {
    let besace = app.state::<Besace>();
    if let Some(path) = besace.take_named() {
        Event::Named { portfolio: offered::offer(&besace, &path) }.tell(app);
    }
    let paths = besace.take_arrived();
    if !paths.is_empty() {
        Event::Dropped { files: besace.picked.keep(paths) }.tell(app);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_that_exist_count() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("badge.png"), "").unwrap();
        let args = ["besace-desktop", "badge.png", "--flag", "", "none.png"].map(str::to_owned);
        assert_eq!(named(args, folder.path()), [folder.path().join("badge.png")]);
    }

    #[test]
    fn a_portfolio_is_a_file_of_that_name() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["Zoé.besace", "Zoé.besace-backup", "badge.png"] {
            std::fs::write(folder.path().join(name), "").unwrap();
        }
        std::fs::create_dir(folder.path().join("Dossier.besace")).unwrap();
        let names = ["Zoé.besace", "Zoé.besace-backup", "badge.png", "Dossier.besace", "none.besace"];
        assert_eq!(
            names.map(|name| is_portfolio(&folder.path().join(name))),
            [true, false, false, false, false]
        );
    }
}
