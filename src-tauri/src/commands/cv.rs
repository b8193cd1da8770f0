use crate::state::{Besace, Open, work};
use crate::views::{Answer, PreviewFacts};
use crate::{clock, dialogs, files};
use app::dto::CvState;
use app::{CvPages, Problem};
use messages::Language;
use tauri::AppHandle;
use tauri::ipc::Response;

/// What is read of a CV at most.
const MOST_BYTES: u64 = 5 << 20;

/// The portfolio's setting that says which language the CV is in; until one is chosen, the window's.
const LANGUAGE: &str = "cv.language";

#[tauri::command]
pub async fn cv(app: AppHandle) -> Answer<CvState> {
    work(app, |besace, _| {
        let spoken = besace.language();
        besace.with(|open| Ok(CvState::of(app::saved_cv(&open.portfolio)?, language(open, spoken)?)))
    })
    .await
}

#[tauri::command]
pub async fn save_cv(app: AppHandle, cv: CvState) -> Answer<()> {
    work(app, move |besace, _| {
        besace.with(|open| {
            let badges: Result<Vec<_>, _> =
                cv.badges.iter().map(|id| open.portfolio.find_badge(id)).collect();
            app::save_cv(cv.resume, badges?, &open.portfolio)?;
            Ok(open.portfolio.set_setting(LANGUAGE, cv.language.tag())?)
        })
    })
    .await
}

#[tauri::command]
pub async fn import_cv(app: AppHandle) -> Answer<Option<CvState>> {
    work(app, |besace, app| {
        let spoken = besace.language();
        let Some(path) = dialogs::pick_cv(app, spoken) else { return Ok(None) };
        let bytes = files::read(&path, MOST_BYTES)?;
        besace.with(|open| {
            let saved = app::import_cv(&bytes, &open.portfolio)?;
            Ok(Some(CvState::of(saved, language(open, spoken)?)))
        })
    })
    .await
}

/// Lays the CV out; the window then asks for the bytes.
#[tauri::command]
pub async fn preview_cv(app: AppHandle) -> Answer<PreviewFacts> {
    work(app, |besace, _| {
        let CvPages { pdf, pages, lines_left } = lay_out(besace)?;
        besace.keep_preview(pdf);
        Ok(PreviewFacts { pages, lines_left })
    })
    .await
}

#[tauri::command]
pub async fn preview_cv_pdf(app: AppHandle) -> Answer<Response> {
    work(app, |besace, _| Ok(Response::new(besace.take_preview()))).await
}

#[tauri::command]
pub async fn export_cv(app: AppHandle) -> Answer<Option<String>> {
    work(app, |besace, app| {
        let owner = besace.with(|open| Ok(open.portfolio.owner()?))?;
        let name = app::export_name(Some(&format!("CV {}.", owner.name)), "application/pdf", "CV");
        let Some(path) = dialogs::save(app, besace.language(), "dialog-export-cv", &name) else {
            return Ok(None);
        };
        files::write(&path, &lay_out(besace)?.pdf)?;
        Ok(Some(files::name_of(&path)))
    })
    .await
}

/// What is previewed is what is exported.
fn lay_out(besace: &Besace) -> Result<CvPages, Problem> {
    let spoken = besace.language();
    besace.with(|open| {
        app::lay_out_cv(&open.portfolio, &app::CvWish::saved(language(open, spoken)?, clock::now()))
    })
}

fn language(open: &Open, spoken: Language) -> Result<Language, Problem> {
    Ok(open.portfolio.setting(LANGUAGE)?.map_or(spoken, |tag| Language::of_locale(&tag)))
}
