//! Frameworks of competences, and which badge shows which of them.

use super::order::with;
use crate::state::work;
use crate::views::Answer;
use crate::{dialogs, files};
use app::dto::{CompetenceView, FrameworkTaken, FrameworkView, PersonalView};
use tauri::AppHandle;

#[tauri::command]
pub async fn frameworks(app: AppHandle) -> Answer<Vec<FrameworkView>> {
    with(app, |portfolio, _| Ok(app::frameworks(portfolio)?.into_iter().map(FrameworkView::from).collect()))
        .await
}

/// Asks for a file and takes it in.
#[tauri::command]
pub async fn add_framework(app: AppHandle) -> Answer<Option<FrameworkTaken>> {
    work(app, |besace, app| {
        let Some(path) = dialogs::pick_framework(app, besace.language()) else { return Ok(None) };
        let bytes = files::read(&path, app::most_framework_bytes() as u64)?;
        besace.with(|open| Ok(Some(app::take_framework(&bytes, &open.portfolio)?.into())))
    })
    .await
}

/// The badges stay.
#[tauri::command]
pub async fn remove_framework(app: AppHandle, name: String) -> Answer<()> {
    with(app, move |portfolio, _| app::remove_framework(&name, portfolio)).await
}

#[tauri::command]
pub async fn competences(
    app: AppHandle,
    query: String,
    framework: Option<String>,
) -> Answer<Vec<CompetenceView>> {
    with(app, move |portfolio, _| {
        let found = app::competences(&query, framework.as_deref(), portfolio)?;
        Ok(found.into_iter().map(CompetenceView::from).collect())
    })
    .await
}

#[tauri::command]
pub async fn link(app: AppHandle, badge: String, framework: String, code: String) -> Answer<PersonalView> {
    with(app, move |portfolio, _| {
        Ok(app::link(&portfolio.find_badge(&badge)?, &framework, &code, portfolio)?.into())
    })
    .await
}

#[tauri::command]
pub async fn unlink(app: AppHandle, badge: String, framework: String, code: String) -> Answer<PersonalView> {
    with(app, move |portfolio, _| {
        Ok(app::unlink(&portfolio.find_badge(&badge)?, &framework, &code, portfolio)?.into())
    })
    .await
}
