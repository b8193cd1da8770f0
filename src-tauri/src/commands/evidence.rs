use crate::state::work;
use crate::views::{Answer, PickedFile};
use crate::{clock, dialogs, files};
use app::dto::EvidenceView;
use std::path::PathBuf;
use tauri::AppHandle;

/// What is read of a file at most; the core refuses, in words, what is larger than evidence may be.
const MOST_BYTES: u64 = 50 << 20;

#[tauri::command]
pub async fn pick_evidence(app: AppHandle) -> Answer<Vec<PickedFile>> {
    work(app, |besace, app| Ok(besace.picked.keep(dialogs::pick_evidence(app, besace.language())))).await
}

#[tauri::command]
pub async fn attach_files(
    app: AppHandle,
    badge: String,
    files: Vec<PickedFile>,
    note: Option<String>,
) -> Answer<Vec<EvidenceView>> {
    work(app, move |besace, _| {
        let picked =
            files.iter().map(|file| besace.picked.path(&file.token)).collect::<Result<Vec<_>, _>>()?;
        // A folder stands for the files below it.
        let paths = picked.iter().flat_map(|path| files::below(path));
        let attach = |path: PathBuf| {
            let (name, bytes) = (files::name_of(&path), files::read(&path, MOST_BYTES)?);
            besace.with(|open| {
                let badge = open.portfolio.find_badge(&badge)?;
                let note = note.as_deref();
                app::attach_file(&name, &bytes, note, &badge, &open.portfolio, clock::now())
            })
        };
        paths.map(|path| attach(path).map(|item| EvidenceView::of(&item))).collect()
    })
    .await
}

#[tauri::command]
pub async fn attach_link(
    app: AppHandle,
    badge: String,
    url: String,
    title: Option<String>,
) -> Answer<EvidenceView> {
    work(app, move |besace, _| {
        besace.with(|open| {
            let badge = open.portfolio.find_badge(&badge)?;
            let title = title.as_deref();
            let item = app::attach_link(&url, title, None, &badge, &open.portfolio, clock::now())?;
            Ok(EvidenceView::of(&item))
        })
    })
    .await
}

#[tauri::command]
pub async fn export_evidence(app: AppHandle, id: String) -> Answer<Option<String>> {
    work(app, move |besace, app| {
        let (item, bytes) = besace.with(|open| {
            let item = open.portfolio.evidence_item(&id)?;
            let bytes = open.portfolio.evidence_bytes(&item.id)?;
            Ok((item, bytes))
        })?;
        let kind = item.media_type.as_deref().unwrap_or_default();
        let name = app::export_name(Some(&item.title), kind, item.id.as_str().get(..8).unwrap_or("besace"));
        let Some(path) = dialogs::save(app, besace.language(), "dialog-export-evidence", &name) else {
            return Ok(None);
        };
        files::write(&path, &bytes)?;
        Ok(Some(files::name_of(&path)))
    })
    .await
}

#[tauri::command]
pub async fn remove_evidence(app: AppHandle, id: String) -> Answer<()> {
    work(app, move |besace, _| {
        besace.with(|open| {
            let item = open.portfolio.evidence_item(&id)?;
            app::remove_evidence(&item.id, &mut open.portfolio)
        })
    })
    .await
}
