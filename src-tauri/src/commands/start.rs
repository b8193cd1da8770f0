use crate::portfolios::{create as make, open as reopen, place, show, view, with_ending};
use crate::state::{Besace, work};
use crate::views::{Answer, Recent, Start};
use crate::{arrivals, clock, dialogs, example, portfolios};
use app::Problem;
use app::dto::OpenPortfolio;
use messages::Language;
use portfolio::Owner;
use std::path::PathBuf;
use tauri::{AppHandle, Manager};
use tauri_plugin_opener::OpenerExt;
use url::Url;

#[tauri::command]
pub async fn start(app: AppHandle) -> Answer<Start> {
    work(app, |besace, app| {
        let recent = besace.settings.recent().map(|path| Recent {
            name: path.file_stem().unwrap_or_default().to_string_lossy().into_owned(),
            path: path.to_string_lossy().into_owned(),
        });
        let portfolio = besace.with_place(|place| place.as_ref().map(view).transpose())?;
        let folder = folder(app)?.to_string_lossy().into_owned();
        Ok(Start { portfolio, recent, language: besace.language(), folder })
    })
    .await
}

#[tauri::command]
pub async fn set_language(app: AppHandle, language: Language) -> Answer<()> {
    work(app, move |besace, _| besace.settings.speak(language)).await
}

#[tauri::command]
pub async fn open_example(app: AppHandle) -> Answer<OpenPortfolio> {
    work(app, |besace, app| {
        portfolios::close(besace)?;
        show(besace, example::make(app, clock::now())?, true)
    })
    .await
}

#[tauri::command]
pub async fn create_portfolio(
    app: AppHandle,
    name: String,
    address: Option<String>,
    elsewhere: bool,
) -> Answer<Option<OpenPortfolio>> {
    work(app, move |besace, app| {
        let name = name.trim().to_owned();
        let proposed = place(&name, &folder(app)?);
        let path = if elsewhere { ask_where(besace, app, &proposed) } else { Some(proposed) };
        let Some(path) = path else { return Ok(None) };
        make(besace, &path, &Owner { name, addresses: address.into_iter().collect() }).map(Some)
    })
    .await
}

#[tauri::command]
pub async fn open_portfolio(app: AppHandle, recent: bool) -> Answer<Option<OpenPortfolio>> {
    work(app, move |besace, app| {
        let path = match recent {
            true => besace.settings.recent(),
            false => dialogs::pick_portfolio(app, besace.language(), &folder(app)?),
        };
        path.map(|path| reopen(besace, &path)).transpose()
    })
    .await
}

#[tauri::command]
pub async fn set_addresses(app: AppHandle, addresses: Vec<String>) -> Answer<OpenPortfolio> {
    work(app, move |besace, app| {
        let open = besace.with(|open| {
            app::set_addresses(addresses, &open.portfolio, clock::now())?;
            view(open)
        });
        crate::events::Event::BadgesChanged.tell(app);
        open
    })
    .await
}

#[tauri::command]
pub async fn close_portfolio(app: AppHandle, forget: bool) -> Answer<()> {
    work(app, move |besace, _| {
        portfolios::close(besace)?;
        if forget { besace.settings.remember(None) } else { Ok(()) }
    })
    .await
}

/// The window can hear now: files that came before are told.
#[tauri::command]
pub async fn listening(app: AppHandle) -> Answer<()> {
    work(app, |_, app| {
        arrivals::tell(app);
        Ok(())
    })
    .await
}

#[tauri::command]
pub async fn open_link(app: AppHandle, url: String) -> Answer<()> {
    work(app, move |_, app| {
        let wrong = || Problem::new("evidence.link").with("address", &url);
        let address = Url::parse(&url).map_err(|error| wrong().because(error))?;
        if !matches!(address.scheme(), "http" | "https") {
            return Err(wrong());
        }
        app.opener()
            .open_url(address.as_str(), None::<&str>)
            .map_err(|error| Problem::new("program.no-browser").with("address", &url).because(error))
    })
    .await
}

/// Where new portfolios go, and where old ones are looked for.
fn folder(app: &AppHandle) -> Result<PathBuf, Problem> {
    let paths = app.path();
    let documents = paths.document_dir().or_else(|_| paths.home_dir());
    documents
        .map(|folder| folder.join("Besace"))
        .map_err(|error| Problem::new("program.fault").because(error))
}

fn ask_where(besace: &Besace, app: &AppHandle, proposed: &std::path::Path) -> Option<PathBuf> {
    let name = crate::files::name_of(proposed);
    dialogs::save(app, besace.language(), "dialog-new-portfolio", &name).map(with_ending)
}
