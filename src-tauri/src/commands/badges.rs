use crate::state::{Besace, work};
use crate::views::{Answer, Exported};
use crate::{dialogs, files};
use app::Problem;
use app::dto::BadgePage;
use net::{Http, Limits};
use tauri::AppHandle;
use tauri::ipc::Response;

#[tauri::command]
pub async fn badge(app: AppHandle, id: String) -> Answer<BadgePage> {
    work(app, move |besace, _| page(besace, &id)).await
}

/// The picture as PNG, made safe; an empty answer when the badge has none.
#[tauri::command]
pub async fn picture(app: AppHandle, id: String) -> Answer<Response> {
    work(app, move |besace, _| {
        let file = besace.with(|open| {
            let held = open.portfolio.badge(&id)?;
            Ok(app::picture_file(&held, &open.portfolio))
        })?;
        // Drawn while the portfolio is free: a list that is scrolled asks for many.
        Ok(Response::new(file.and_then(|file| app::as_png(&file)).unwrap_or_default()))
    })
    .await
}

#[tauri::command]
pub async fn remove_badge(app: AppHandle, id: String) -> Answer<()> {
    work(app, move |besace, _| {
        besace.pictures.forget();
        besace.with(|open| app::remove(&id, &mut open.portfolio))
    })
    .await
}

#[tauri::command]
pub async fn export_badge(app: AppHandle, id: String) -> Answer<Option<String>> {
    work(app, move |besace, app| {
        let (name, bytes) = besace.with(|open| app::export(&id, &open.portfolio))?;
        let Some(path) = dialogs::save(app, besace.language(), "dialog-export-badge", &name) else {
            return Ok(None);
        };
        files::write(&path, &bytes)?;
        Ok(Some(files::name_of(&path)))
    })
    .await
}

/// Nothing that lies in the folder is replaced.
#[tauri::command]
pub async fn export_badges(app: AppHandle, badges: Vec<String>) -> Answer<Option<Exported>> {
    work(app, move |besace, app| {
        let Some(folder) = dialogs::pick_folder(app, besace.language(), "dialog-export-badges") else {
            return Ok(None);
        };
        for id in &badges {
            let (name, bytes) = besace.with(|open| app::export(id, &open.portfolio))?;
            files::write(&files::free_place(&folder, &name), &bytes)?;
        }
        Ok(Some(Exported { count: badges.len(), folder: files::name_of(&folder) }))
    })
    .await
}

/// The network, for what the person asked to fetch.
pub fn http() -> Result<Http, Problem> {
    Http::new(Limits::default()).map_err(|error| Problem::new("program.no-network").because(error))
}

fn page(besace: &Besace, id: &str) -> Result<BadgePage, Problem> {
    let language = besace.language();
    besace.with(|open| BadgePage::of(&open.portfolio.badge(id)?, &open.portfolio, language))
}
