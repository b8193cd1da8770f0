//! The system's own file dialogs. Each blocks its thread until the person has answered; `None` when they changed
//! their mind.

use crate::words::say;
use messages::Language;
use std::path::{Path, PathBuf};
use tauri::{AppHandle, Manager};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath};

/// The ending of a portfolio's file.
pub const PORTFOLIO: &str = "besace";

/// The ending of a backup: a portfolio, but not one to work in.
pub const BACKUP: &str = "besace-backup";

/// Asks for badge files. The ending only helps to find them: what they are is judged by content.
pub fn pick_badges(app: &AppHandle, language: Language) -> Vec<PathBuf> {
    let endings = ["png", "svg", "json", "jsonld", "jwt", "jws", "txt", "pdf", "zip", "eml"];
    let dialog = dialog(app, language, "dialog-pick-badges")
        .add_filter(say(language, "dialog-badges"), &endings)
        .add_filter(say(language, "dialog-all-files"), &["*"]);
    paths(app, dialog.blocking_pick_files())
}

/// Asks for files of any kind.
pub fn pick_evidence(app: &AppHandle, language: Language) -> Vec<PathBuf> {
    paths(app, dialog(app, language, "dialog-pick-evidence").blocking_pick_files())
}

/// Asks for a portfolio.
pub fn pick_portfolio(app: &AppHandle, language: Language, folder: &Path) -> Option<PathBuf> {
    let mut dialog = dialog(app, language, "dialog-open-portfolio")
        .add_filter(say(language, "dialog-portfolios"), &[PORTFOLIO]);
    if folder.is_dir() {
        dialog = dialog.set_directory(folder);
    }
    one(app, dialog.blocking_pick_file())
}

/// Asks for a backup; a portfolio copied by hand is one, too.
pub fn pick_backup(app: &AppHandle, language: Language) -> Option<PathBuf> {
    let dialog = dialog(app, language, "dialog-pick-backup")
        .add_filter(say(language, "dialog-backups"), &[BACKUP, PORTFOLIO])
        .add_filter(say(language, "dialog-all-files"), &["*"]);
    one(app, dialog.blocking_pick_file())
}

/// Asks for a CV in any form that is known.
pub fn pick_cv(app: &AppHandle, language: Language) -> Option<PathBuf> {
    let dialog = dialog(app, language, "dialog-pick-cv")
        .add_filter(say(language, "dialog-cvs"), &["json", "zip", "xml", "pdf"]);
    one(app, dialog.blocking_pick_file())
}

/// Asks for the file of a framework of competences.
pub fn pick_framework(app: &AppHandle, language: Language) -> Option<PathBuf> {
    let dialog = dialog(app, language, "dialog-pick-framework")
        .add_filter(say(language, "dialog-frameworks"), &["csv", "json", "txt", "tsv"])
        .add_filter(say(language, "dialog-all-files"), &["*"]);
    one(app, dialog.blocking_pick_file())
}

/// Asks for a folder to write into.
pub fn pick_folder(app: &AppHandle, language: Language, title: &str) -> Option<PathBuf> {
    one(app, dialog(app, language, title).blocking_pick_folder())
}

/// Asks where to write a file, offering a safe name. The system asks before replacing one.
pub fn save(app: &AppHandle, language: Language, title: &str, name: &str) -> Option<PathBuf> {
    let mut dialog = dialog(app, language, title).set_file_name(name);
    if let Some((_, ending)) = name.rsplit_once('.') {
        dialog = dialog.add_filter(ending.to_uppercase(), &[ending]);
    }
    one(app, dialog.blocking_save_file())
}

fn dialog(app: &AppHandle, language: Language, title: &str) -> FileDialogBuilder<tauri::Wry> {
    let mut dialog = app.dialog().file().set_title(say(language, title));
    if let Some(folder) = start(app) {
        dialog = dialog.set_directory(folder);
    }
    match app.get_webview_window(crate::window::NAME) {
        Some(window) => dialog.set_parent(&window),
        None => dialog,
    }
}

/// Where a dialog begins: with the person's documents. Left to itself it may begin with the files used last, whoever's
/// they are, and a folder cannot be chosen there.
fn start(app: &AppHandle) -> Option<PathBuf> {
    let folders = [app.path().document_dir(), app.path().home_dir()];
    folders.into_iter().flatten().find(|folder| folder.is_dir())
}

fn paths(app: &AppHandle, picked: Option<Vec<FilePath>>) -> Vec<PathBuf> {
    let paths: Vec<_> =
        picked.unwrap_or_default().into_iter().filter_map(|path| path.into_path().ok()).collect();
    recent::forget(app, paths.clone());
    paths
}

fn one(app: &AppHandle, picked: Option<FilePath>) -> Option<PathBuf> {
    paths(app, picked.map(|path| vec![path])).pop()
}

/// The system's list of recent files would tell the next person at this computer what this one had.
#[cfg(target_os = "linux")]
mod recent {
    use gtk::glib::filename_to_uri;
    use gtk::prelude::RecentManagerExt;
    use std::path::PathBuf;
    use tauri::AppHandle;

    /// Takes files off that list. One that is not on it is none to take off.
    pub fn forget(app: &AppHandle, paths: Vec<PathBuf>) {
        // GTK is spoken to from its own thread; when the program is closing, there is nobody to do it any more.
        let _ = app.run_on_main_thread(move || {
            let Some(recent) = gtk::RecentManager::default() else { return };
            for path in paths {
                let _ = filename_to_uri(path, None).map(|uri| recent.remove_item(&uri));
            }
        });
    }
}

#[cfg(not(target_os = "linux"))]
mod recent {
    use std::path::PathBuf;
    use tauri::AppHandle;

    /// Other systems keep such lists for themselves: a program does not write in them.
    pub fn forget(_: &AppHandle, _: Vec<PathBuf>) {}
}
