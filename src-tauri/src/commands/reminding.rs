//! What should be looked at soon.

use crate::state::work;
use crate::views::Answer;
use crate::{clock, dialogs, files};
use app::dto::RemindersView;
use tauri::AppHandle;

#[tauri::command]
pub async fn reminders(app: AppHandle) -> Answer<RemindersView> {
    work(app, |besace, _| besace.with(|open| Ok(app::reminders(&open.portfolio, clock::now())?.into()))).await
}

/// Writes the ends of badges for the person's agenda.
#[tauri::command]
pub async fn export_agenda(app: AppHandle) -> Answer<Option<String>> {
    work(app, |besace, app| {
        let language = besace.language();
        let agenda = besace.with(|open| app::agenda(&open.portfolio, language, clock::now()))?;
        let name = "Besace.ics";
        let Some(path) = dialogs::save(app, language, "dialog-agenda", name) else { return Ok(None) };
        files::write(&path, agenda.as_bytes())?;
        Ok(Some(files::name_of(&path)))
    })
    .await
}
