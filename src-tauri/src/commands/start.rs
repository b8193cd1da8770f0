use crate::portfolios::{Leaving, create as make, open as reopen, place, show, view, with_ending};
use crate::state::{Besace, work};
use crate::views::{Answer, Start};
use crate::{arrivals, clock, dialogs, example, offered, portfolios};
use app::Problem;
use app::dto::{KnownPortfolio, OpenPortfolio};
use messages::Language;
use portfolio::Owner;
use std::path::{Path, PathBuf};
use tauri::AppHandle;
use tauri_plugin_opener::OpenerExt;
use url::Url;

#[tauri::command]
pub async fn start(app: AppHandle) -> Answer<Start> {
    work(app, |besace, _| {
        let portfolio = besace.with_place(|place| place.as_ref().map(view).transpose())?;
        Ok(offered::start(besace, portfolio))
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
        portfolios::close(besace, Leaving::Back)?;
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
        let proposed = place(&name, &besace.folder);
        let path = if elsewhere { ask_where(besace, app, &proposed) } else { Some(proposed) };
        let Some(path) = path else { return Ok(None) };
        make(besace, &path, &Owner { name, addresses: address.into_iter().collect() }).map(Some)
    })
    .await
}

/// Asks for a portfolio's file, to be opened next.
#[tauri::command]
pub async fn pick_portfolio(app: AppHandle) -> Answer<Option<KnownPortfolio>> {
    work(app, |besace, app| {
        let picked = dialogs::pick_portfolio(app, besace.language(), &besace.folder);
        Ok(picked.map(|path| offered::offer(besace, &path)))
    })
    .await
}

#[tauri::command]
pub async fn open_portfolio(
    app: AppHandle,
    token: String,
    password: Option<String>,
) -> Answer<OpenPortfolio> {
    work(app, move |besace, _| {
        let password = super::people::secret(password)?;
        reopen(besace, &offered::path(besace, &token)?, password.as_ref())
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
        let closed = portfolios::close(besace, if forget { Leaving::Forgotten } else { Leaving::Back });
        if forget {
            // Whatever became of the file, its name is not kept.
            besace.settings.remember(None)?;
        }
        closed
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

/// Asks where a new portfolio goes.
pub fn ask_where(besace: &Besace, app: &AppHandle, proposed: &Path) -> Option<PathBuf> {
    let name = crate::files::name_of(proposed);
    dialogs::save(app, besace.language(), "dialog-new-portfolio", &name)
        .map(|path| with_ending(path, dialogs::PORTFOLIO))
}
