use crate::state::{Besace, work};
use crate::views::Answer;
use crate::{dialogs, files};
use app::dto::{BadgeCard, BadgePage};
use app::{Filter, Problem};
use net::{Http, Limits};
use tauri::AppHandle;
use tauri::ipc::Response;

#[tauri::command]
pub async fn badges(app: AppHandle) -> Answer<Vec<BadgeCard>> {
    work(app, |besace, _| {
        besace.with(|open| {
            Ok(app::badges(&open.portfolio, &Filter::default())?.iter().map(BadgeCard::of).collect())
        })
    })
    .await
}

#[tauri::command]
pub async fn badge(app: AppHandle, id: String) -> Answer<BadgePage> {
    work(app, move |besace, _| page(besace, &id)).await
}

/// The picture as PNG, made safe; an empty answer when the badge has none.
#[tauri::command]
pub async fn picture(app: AppHandle, id: String) -> Answer<Response> {
    work(app, move |besace, _| {
        let picture = besace.with(|open| {
            let held = open.portfolio.badge(&id)?;
            Ok(app::picture(&held, &open.portfolio))
        })?;
        Ok(Response::new(picture.unwrap_or_default()))
    })
    .await
}

#[tauri::command]
pub async fn remove_badge(app: AppHandle, id: String) -> Answer<()> {
    work(app, move |besace, _| besace.with(|open| app::remove(&id, &mut open.portfolio))).await
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

/// The network, for what the person asked to fetch.
pub fn http() -> Result<Http, Problem> {
    Http::new(Limits::default()).map_err(|error| Problem::new("program.no-network").because(error))
}

fn page(besace: &Besace, id: &str) -> Result<BadgePage, Problem> {
    let language = besace.language();
    besace.with(|open| BadgePage::of(&open.portfolio.badge(id)?, &open.portfolio, language))
}
