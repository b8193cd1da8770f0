//! What leaves a portfolio whole: its backup, what brings it back, everything in it, and its end.

use super::people::secret;
use super::start::ask_where;
use crate::dialogs::{BACKUP, pick_backup as ask_for_backup, save};
use crate::portfolios::{make_folder_of, place, show, take, with_ending};
use crate::state::work;
use crate::views::Answer;
use crate::{clock, files, offered};
use app::Problem;
use app::dto::{KnownPortfolio, OpenPortfolio, Written};
use std::fs::{self, File};
use std::io::{self, BufWriter};
use tauri::AppHandle;

/// Writes everything into one file, encrypted unless no password is given. A file that is there already stays.
#[tauri::command]
pub async fn back_up(app: AppHandle, password: Option<String>) -> Answer<Option<Written>> {
    work(app, move |besace, app| {
        let password = secret(password)?;
        let owner = besace.with(|open| Ok(open.portfolio.owner()?))?;
        let name = app::portfolio_name(&format!("{} {}", owner.name, clock::now().date()));
        let name = name.replace(".besace", &format!(".{BACKUP}"));
        let Some(path) = save(app, besace.language(), "dialog-backup", &name) else { return Ok(None) };
        let path = with_ending(path, BACKUP);
        besace.with(|open| {
            app::back_up(&path, password.as_ref(), &open.portfolio)?;
            Ok(Some(Written::of(files::name_of(&path), open.portfolio.extent()?)))
        })
    })
    .await
}

/// Asks for a backup, to be restored next.
#[tauri::command]
pub async fn pick_backup(app: AppHandle) -> Answer<Option<KnownPortfolio>> {
    work(app, |besace, app| {
        Ok(ask_for_backup(app, besace.language()).map(|path| offered::offer(besace, &path)))
    })
    .await
}

/// The copies of a portfolio's last closings, the latest first: when it is damaged, each is a backup.
#[tauri::command]
pub async fn copies(app: AppHandle, token: String) -> Answer<Vec<KnownPortfolio>> {
    work(app, move |besace, _| {
        let copies = portfolio::copies(&offered::path(besace, &token)?);
        Ok(copies.iter().map(|path| offered::offer(besace, path)).collect())
    })
    .await
}

/// Makes a portfolio again from a backup, and opens it.
#[tauri::command]
pub async fn restore(
    app: AppHandle,
    token: String,
    password: Option<String>,
    elsewhere: bool,
) -> Answer<Option<OpenPortfolio>> {
    work(app, move |besace, app| {
        let backup = app::open_backup(&offered::path(besace, &token)?, secret(password)?)?;
        let proposed = place(&backup.owner()?.name, &besace.folder);
        let path = if elsewhere { ask_where(besace, app, &proposed) } else { Some(proposed) };
        let Some(path) = path else { return Ok(None) };
        make_folder_of(&path)?;
        show(besace, app::restore(&backup, &path, None)?, false).map(Some)
    })
    .await
}

/// Writes everything into one ZIP that needs no Besace to be read.
#[tauri::command]
pub async fn export_everything(app: AppHandle) -> Answer<Option<Written>> {
    work(app, |besace, app| {
        let owner = besace.with(|open| Ok(open.portfolio.owner()?))?;
        let name = app::export_name(Some(&format!("{}.", owner.name)), "application/zip", "Besace");
        let language = besace.language();
        let Some(path) = save(app, language, "dialog-export-everything", &name) else { return Ok(None) };
        let draft = with_ending(path.clone(), "part");
        let wrong = |error: io::Error| Problem::new("export.not-written").because(error);
        let mut file = File::create(&draft).map(BufWriter::new).map_err(wrong)?;
        let written = besace
            .with(|open| app::export_everything(&open.portfolio, language, clock::now(), &mut file))
            .and_then(|extent| fs::rename(&draft, &path).map(|()| extent).map_err(wrong));
        if written.is_err() {
            // A part of an export is none. The first error is the one to tell.
            let _ = fs::remove_file(&draft);
        }
        Ok(Some(Written::of(files::name_of(&path), written?)))
    })
    .await
}

/// Erases the open portfolio and every copy made of it. The person's name must be given.
#[tauri::command]
pub async fn erase_portfolio(app: AppHandle, name: String) -> Answer<()> {
    work(app, move |besace, _| {
        besace.with(|open| app::may_erase(&name, &open.portfolio))?;
        let Some(open) = take(besace) else { return Ok(()) };
        open.portfolio.erase()?;
        besace.settings.remember(None)
    })
    .await
}
