use crate::state::work;
use crate::views::{Answer, PickedFile};
use crate::{clock, dialogs, files};
use app::dto::{EvidenceView, HolderView};
use app::{EvidenceCopy, Problem};
use portfolio::EvidenceItem;
use std::path::PathBuf;
use tauri::AppHandle;
use tauri::ipc::Response;
use tauri_plugin_opener::OpenerExt;

/// What is read of a file at most; the core refuses, in words, what is larger than evidence may be.
const MOST_BYTES: u64 = 50 << 20;

/// A picture in a list, and one to look at: sides in pixels.
const SMALL: u32 = 240;
const LARGE: u32 = 1600;

#[tauri::command]
pub async fn pick_evidence(app: AppHandle) -> Answer<Vec<PickedFile>> {
    work(app, |besace, app| Ok(besace.picked.keep(dialogs::pick_evidence(app, besace.language())))).await
}

#[tauri::command]
pub async fn attach_files(
    app: AppHandle,
    holder: HolderView,
    files: Vec<PickedFile>,
    note: Option<String>,
    consent: Option<String>,
) -> Answer<Vec<EvidenceView>> {
    work(app, move |besace, _| {
        let picked =
            files.iter().map(|file| besace.picked.path(&file.token)).collect::<Result<Vec<_>, _>>()?;
        // A folder stands for the files below it.
        let paths = picked.iter().flat_map(|path| files::below(path));
        let attach = |path: PathBuf| {
            let (name, bytes) = (files::name_of(&path), files::read(&path, MOST_BYTES)?);
            besace.with(|open| {
                let holder = holder.of(&open.portfolio)?;
                let (note, consent) = (note.as_deref(), consent.as_deref());
                let item = app::attach_file(&name, &bytes, note, holder, &open.portfolio, clock::now())?;
                match consent {
                    Some(_) => Ok(open.portfolio.describe_evidence(&item.id, &item.title, note, consent)?),
                    None => Ok(item),
                }
            })
        };
        paths.map(|path| attach(path).map(|item| EvidenceView::of(&item))).collect()
    })
    .await
}

#[tauri::command]
pub async fn attach_link(
    app: AppHandle,
    holder: HolderView,
    url: String,
    title: Option<String>,
) -> Answer<EvidenceView> {
    work(app, move |besace, _| {
        besace.with(|open| {
            let holder = holder.of(&open.portfolio)?;
            let title = title.as_deref();
            let item = app::attach_link(&url, title, None, holder, &open.portfolio, clock::now())?;
            Ok(EvidenceView::of(&item))
        })
    })
    .await
}

/// All that is attached to experiences, also to those that are no longer on the CV.
#[tauri::command]
pub async fn evidence_of_experiences(app: AppHandle) -> Answer<Vec<EvidenceView>> {
    work(app, |besace, _| {
        besace
            .with(|open| Ok(open.portfolio.evidence_of_experiences()?.iter().map(EvidenceView::of).collect()))
    })
    .await
}

/// Saves a copy without what a camera wrote into it; the file as it was attached, when the person asks for that.
#[tauri::command]
pub async fn export_evidence(app: AppHandle, id: String, original: bool) -> Answer<Option<String>> {
    work(app, move |besace, app| {
        let (name, copy) = besace.with(|open| {
            let item = open.portfolio.evidence_item(&id)?;
            let copy = match original {
                true => app::evidence_original(&item, &open.portfolio)?,
                false => app::evidence_copy(&item, &open.portfolio)?,
            };
            Ok((name(&item, &copy), copy))
        })?;
        let Some(path) = dialogs::save(app, besace.language(), "dialog-export-evidence", &name) else {
            return Ok(None);
        };
        files::write(&path, &copy.bytes)?;
        Ok(Some(files::name_of(&path)))
    })
    .await
}

/// A picture of it; an empty answer when it is none.
#[tauri::command]
pub async fn preview_evidence(app: AppHandle, id: String, large: bool) -> Answer<Response> {
    work(app, move |besace, _| {
        let side = if large { LARGE } else { SMALL };
        let picture = besace.with(|open| {
            let item = open.portfolio.evidence_item(&id)?;
            app::evidence_preview(&item, side, &open.portfolio)
        })?;
        Ok(Response::new(picture.unwrap_or_default()))
    })
    .await
}

/// Has another program open a copy of it, after the person said yes.
#[tauri::command]
pub async fn open_evidence(app: AppHandle, id: String) -> Answer<()> {
    work(app, move |besace, app| {
        let (name, copy) = besace.with(|open| {
            let item = open.portfolio.evidence_item(&id)?;
            let copy = app::evidence_original(&item, &open.portfolio)?;
            Ok((name(&item, &copy), copy))
        })?;
        if !app::may_be_opened(&copy.media_type) {
            return Err(Problem::new("evidence.not-opened"));
        }
        let path = besace.opened.copy(&name, &copy.bytes)?;
        app.opener()
            .open_path(path.to_string_lossy(), None::<&str>)
            .map_err(|error| Problem::new("program.no-opener").with("name", &name).because(error))
    })
    .await
}

fn name(item: &EvidenceItem, copy: &EvidenceCopy) -> String {
    app::export_name(Some(&item.title), &copy.media_type, item.id.as_str().get(..8).unwrap_or("besace"))
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
