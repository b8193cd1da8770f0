use crate::state::{Besace, work};
use crate::views::{Answer, PreviewFacts};
use crate::{clock, dialogs, files};
use app::dto::{
    CvCard, CvFound, CvMatch, CvState, FormTextView, LeakView, LinkedInView, SignatureView, TakenPart,
    TemplateView,
};
use app::{CvWish, GatheredCv, HeldCv, Problem, Wanted};
use portfolio::Portfolio;
use std::path::Path;
use tauri::AppHandle;
use tauri::ipc::Response;

/// The person's CVs.
#[tauri::command]
pub async fn cvs(app: AppHandle) -> Answer<Vec<CvCard>> {
    work(app, |besace, _| {
        besace.with(|open| Ok(app::cvs(&open.portfolio)?.into_iter().map(CvCard::from).collect()))
    })
    .await
}

/// The CV in hand.
#[tauri::command]
pub async fn cv(app: AppHandle) -> Answer<CvState> {
    work(app, |besace, _| taken(besace, |portfolio| app::cv(None, portfolio))).await
}

#[tauri::command]
pub async fn choose_cv(app: AppHandle, name: String) -> Answer<CvState> {
    work(app, move |besace, _| taken(besace, |portfolio| app::choose_cv(&name, portfolio))).await
}

#[tauri::command]
pub async fn create_cv(app: AppHandle, name: String, like: Option<String>) -> Answer<CvState> {
    work(app, move |besace, _| taken(besace, |portfolio| app::create_cv(&name, like.as_deref(), portfolio)))
        .await
}

#[tauri::command]
pub async fn rename_cv(app: AppHandle, from: String, to: String) -> Answer<()> {
    work(app, move |besace, _| besace.with(|open| app::rename_cv(&from, &to, &open.portfolio))).await
}

#[tauri::command]
pub async fn remove_cv(app: AppHandle, name: String) -> Answer<CvState> {
    work(app, move |besace, _| taken(besace, |portfolio| app::remove_cv(&name, portfolio))).await
}

#[tauri::command]
pub async fn save_cv(app: AppHandle, cv: CvState) -> Answer<()> {
    work(app, move |besace, _| besace.with(|open| app::save_cv(&cv.held(&open.portfolio)?, &open.portfolio)))
        .await
}

#[tauri::command]
pub async fn templates(app: AppHandle) -> Answer<Vec<TemplateView>> {
    work(app, |besace, _| Ok(TemplateView::all(besace.language()))).await
}

/// Lays out a CV as it is written, saved or not; the portfolio is free again before that.
#[tauri::command]
pub async fn preview_cv(app: AppHandle, cv: CvState) -> Answer<Response> {
    work(app, |besace, _| {
        let wish = wish(besace);
        let gathered =
            besace.with(|open| GatheredCv::of(cv.held(&open.portfolio)?, &open.portfolio, &wish))?;
        Ok(Response::new(PreviewFacts::with_pdf(gathered.lay_out()?, besace.language())?))
    })
    .await
}

/// The least tightening with which the CV in hand fits on one page.
#[tauri::command]
pub async fn tight_that_fits(app: AppHandle) -> Answer<Option<u8>> {
    work(app, |besace, _| {
        let wish = wish(besace);
        besace.with(|open| app::tight_that_fits(&open.portfolio, &wish))
    })
    .await
}

/// Writes the CV where the person says. What an anonymous one still tells was shown to them before.
#[tauri::command]
pub async fn export_cv(app: AppHandle, format: String) -> Answer<Option<String>> {
    work(app, move |besace, app| {
        let format = app::cv_format(&format)?;
        let wish = wish(besace);
        let name = besace.with(|open| app::cv_file_name(&open.portfolio, &wish, format))?;
        let Some(path) = dialogs::save(app, besace.language(), "dialog-export-cv", &name) else {
            return Ok(None);
        };
        let written = besace.with(|open| app::export_cv(&open.portfolio, &wish, format, true))?;
        files::write(&path, &written)?;
        Ok(Some(files::name_of(&path)))
    })
    .await
}

/// Asks for a CV file and says what is in it; nothing is kept.
#[tauri::command]
pub async fn look_into_cv(app: AppHandle) -> Answer<Option<CvFound>> {
    work(app, |besace, app| {
        let language = besace.language();
        let Some(path) = dialogs::pick_cv(app, language) else { return Ok(None) };
        let found = looked_into(&path)?;
        let token = besace.picked.keep([path]).pop().map(|file| file.token).unwrap_or_default();
        besace.with(|open| Ok(Some(CvFound::of(&found, &token, &open.portfolio, language)?)))
    })
    .await
}

/// Takes what was chosen of the file just looked into.
#[tauri::command]
pub async fn take_from_cv(app: AppHandle, token: String, chosen: Vec<TakenPart>) -> Answer<CvState> {
    work(app, move |besace, _| {
        let found = looked_into(&besace.picked.path(&token)?)?;
        let wanted = Wanted::Chosen(chosen.into_iter().map(TakenPart::chosen).collect());
        taken(besace, |portfolio| {
            app::take_cv(&found, &wanted, portfolio, None, clock::now())?;
            app::cv(None, portfolio)
        })
    })
    .await
}

fn looked_into(path: &Path) -> Result<app::FoundCv, Problem> {
    app::look_into(&files::read(path, app::most_cv_bytes() as u64)?)
}

/// What the CV still says that its profile promises not to say.
#[tauri::command]
pub async fn cv_leaks(app: AppHandle) -> Answer<Vec<LeakView>> {
    work(app, |besace, _| {
        let wish = wish(besace);
        let found = besace.with(|open| app::leaks(&open.portfolio, &wish))?;
        Ok(found.iter().map(|leak| LeakView::of(leak, besace.language())).collect())
    })
    .await
}

/// The badges that answer the job aimed at.
#[tauri::command]
pub async fn cv_matches(app: AppHandle) -> Answer<Vec<CvMatch>> {
    work(app, |besace, _| {
        besace.with(|open| {
            let cv = app::cv(None, &open.portfolio)?;
            Ok(app::matches(&cv, &open.portfolio)?.into_iter().map(CvMatch::from).collect())
        })
    })
    .await
}

/// The four texts of Parcoursup, to be copied.
#[tauri::command]
pub async fn parcoursup(app: AppHandle) -> Answer<Vec<FormTextView>> {
    work(app, |besace, _| {
        let wish = wish(besace);
        let texts = besace.with(|open| app::form_texts(&open.portfolio, &wish))?;
        Ok(texts.into_iter().map(FormTextView::from).collect())
    })
    .await
}

/// A badge for LinkedIn: an address that fills in the form, and its fields to be copied.
#[tauri::command]
pub async fn linkedin(app: AppHandle, badge: String) -> Answer<LinkedInView> {
    work(app, move |besace, _| {
        let language = besace.language();
        let made = besace.with(|open| {
            let badge = open.portfolio.find_badge(&badge)?;
            app::for_linkedin(&badge, &open.portfolio, language)
        })?;
        Ok(made.into())
    })
    .await
}

/// An e-mail signature.
#[tauri::command]
pub async fn signature(app: AppHandle) -> Answer<SignatureView> {
    work(app, |besace, _| {
        let wish = wish(besace);
        Ok(besace.with(|open| app::letter_signature(&open.portfolio, &wish))?.into())
    })
    .await
}

/// What is previewed is what is exported.
fn wish(besace: &Besace) -> CvWish<'_> {
    CvWish { pictures: Some(&besace.pictures), ..CvWish::saved(besace.language(), clock::now()) }
}

fn taken(
    besace: &Besace,
    take: impl FnOnce(&Portfolio) -> Result<HeldCv, Problem>,
) -> Result<CvState, Problem> {
    let spoken = besace.language();
    besace.with(|open| CvState::of(take(&open.portfolio)?, spoken))
}
