//! Links to shared pages, and the places where these lie. What asks a place does so while the portfolio is free.

use super::order::with;
use crate::state::{Besace, Open, work};
use crate::views::Answer;
use crate::words::say;
use crate::{clock, dialogs};
use app::dto::{LinkForm, LinkView, PlaceForm, PlaceView, ShareableView};
use app::{Errand, LinkWish, PlaceWish, Problem, SharedPage};
use net::Hosting;
use portfolio::{BadgeId, EvidenceId, Portfolio};
use tauri::AppHandle;
use tauri_plugin_opener::OpenerExt;
use time::Date;
use time::macros::format_description;
use url::Url;

#[tauri::command]
pub async fn places(app: AppHandle) -> Answer<Vec<PlaceView>> {
    with(app, |portfolio, _| known(portfolio)).await
}

#[tauri::command]
pub async fn save_place(app: AppHandle, wish: PlaceForm) -> Answer<Vec<PlaceView>> {
    with(app, move |portfolio, _| {
        let place = PlaceWish {
            before: wish.before.as_deref(),
            name: &wish.name,
            address: &wish.address,
            user: wish.user.as_deref(),
            secret: wish.secret.as_deref(),
        };
        app::save_place(&place, portfolio)?;
        known(portfolio)
    })
    .await
}

#[tauri::command]
pub async fn remove_place(app: AppHandle, name: String) -> Answer<Vec<PlaceView>> {
    with(app, move |portfolio, _| {
        app::remove_place(&name, portfolio)?;
        known(portfolio)
    })
    .await
}

/// Asks for a folder, and gives it as a place is written.
#[tauri::command]
pub async fn pick_place_folder(app: AppHandle) -> Answer<Option<String>> {
    work(app, |besace, app| {
        let folder = dialogs::pick_folder(app, besace.language(), "dialog-place-folder");
        Ok(folder.map(|folder| format!("folder:{}", folder.display())))
    })
    .await
}

#[tauri::command]
pub async fn shareable(app: AppHandle) -> Answer<ShareableView> {
    with(app, |portfolio, _| Ok(app::shareable(portfolio)?.into())).await
}

/// Shows the page in the person's own browser, as a reader will see it. Nothing is sent.
#[tauri::command]
pub async fn preview_share(app: AppHandle, wish: LinkForm) -> Answer<()> {
    work(app, move |besace, app| {
        let page = besace.with(|open| Wanted::of(wish, open)?.page(open, besace))?;
        let name = say(besace.language(), "dialog-preview-file");
        let path = besace.opened.copy(&format!("{name}.html"), page.html())?;
        let address = Url::from_file_path(&path).map_err(|()| Problem::new("program.fault"))?;
        // A file is opened by its path, and a path has no place for the key.
        let leads = format!(
            "<!doctype html><meta charset=\"utf-8\"><title>Besace</title>\
             <meta http-equiv=\"refresh\" content=\"0;url={address}#{}\">",
            page.key()
        );
        let path = besace.opened.copy(&format!("{name}.html"), leads.as_bytes())?;
        app.opener()
            .open_path(path.to_string_lossy(), None::<&str>)
            .map_err(|error| Problem::new("program.no-opener").with("name", name).because(error))
    })
    .await
}

#[tauri::command]
pub async fn create_link(app: AppHandle, wish: LinkForm) -> Answer<LinkView> {
    work(app, move |besace, _| {
        done(besace, |open| {
            let place = wish.place.clone();
            let wanted = Wanted::of(wish, open)?;
            let page = wanted.page(open, besace)?;
            app::create_link(&wanted.link(besace), page, &place, &Hosting, &open.portfolio)
        })
    })
    .await
}

#[tauri::command]
pub async fn links(app: AppHandle) -> Answer<Vec<LinkView>> {
    with(app, listed).await
}

/// Asks each place about its links, and ends those that are over.
#[tauri::command]
pub async fn check_links(app: AppHandle) -> Answer<Vec<LinkView>> {
    work(app, |besace, _| {
        let task = besace.begin();
        for errand in besace.with(|open| app::ask_after_links(&open.portfolio, clock::now()))? {
            let answer = errand.run(&Hosting, clock::now);
            besace.with_same(task, |open| app::settle(answer, &open.portfolio))?;
        }
        besace.with_same(task, |open| listed(&mut open.portfolio, besace))
    })
    .await
}

#[tauri::command]
pub async fn end_link(app: AppHandle, id: String) -> Answer<LinkView> {
    work(app, move |besace, _| done(besace, |open| app::end_link(&id, &open.portfolio))).await
}

#[tauri::command]
pub async fn forget_link(app: AppHandle, id: String) -> Answer<Vec<LinkView>> {
    with(app, move |portfolio, besace| {
        app::forget_link(&id, portfolio)?;
        listed(portfolio, besace)
    })
    .await
}

/// The link as the squares of a QR code, in SVG.
#[tauri::command]
pub async fn link_qr(app: AppHandle, id: String) -> Answer<String> {
    with(app, move |portfolio, _| app::link_qr(&id, portfolio)).await
}

/// What the window wants to share, with the badges and the evidence it means.
struct Wanted {
    form: LinkForm,
    badges: Option<Vec<BadgeId>>,
    evidence: Vec<EvidenceId>,
    ends: Option<Date>,
}

impl Wanted {
    fn of(form: LinkForm, open: &Open) -> Result<Self, Problem> {
        let badges =
            form.badges.as_ref().map(|ids| ids.iter().map(|id| Ok(open.portfolio.find_badge(id)?)));
        let badges = badges.map(Iterator::collect::<Result<_, Problem>>).transpose()?;
        let evidence = form.evidence.iter().map(|id| Ok(open.portfolio.evidence_item(id)?.id));
        let evidence = evidence.collect::<Result<_, Problem>>()?;
        let day = |text: &String| Date::parse(text, format_description!("[year]-[month]-[day]"));
        let ends = form.ends.as_ref().map(day).transpose();
        let ends = ends.map_err(|error| Problem::new("link.past").because(error))?;
        Ok(Wanted { form, badges, evidence, ends })
    }

    fn link<'a>(&'a self, besace: &'a Besace) -> LinkWish<'a> {
        LinkWish {
            title: &self.form.title,
            cv: self.form.cv.as_deref(),
            badges: self.badges.as_deref(),
            addresses: self.form.addresses,
            pdf: self.form.pdf,
            evidence: &self.evidence,
            ends: self.ends,
            password: self.form.password.as_deref().filter(|password| !password.is_empty()),
            pictures: Some(&besace.pictures),
            spoken: besace.language(),
            now: clock::now(),
        }
    }

    fn page(&self, open: &Open, besace: &Besace) -> Result<SharedPage, Problem> {
        let reader = reader::READER.ok_or_else(|| Problem::new("link.no-reader"))?;
        let mut random = [0; SharedPage::RANDOM_BYTES];
        getrandom::fill(&mut random).map_err(|error| Problem::new("program.fault").because(error))?;
        app::make_page(&open.portfolio, &self.link(besace), &reader, &random)
    }
}

/// An errand from its beginning to its note in the portfolio, which is free in between.
fn done(
    besace: &Besace,
    begin: impl FnOnce(&mut Open) -> Result<Errand, Problem>,
) -> Result<LinkView, Problem> {
    let task = besace.begin();
    let errand = besace.with(begin)?;
    let answer = errand.run(&Hosting, clock::now);
    besace.with_same(task, |open| {
        let link = app::settle(answer, &open.portfolio)?;
        let places = app::places(&open.portfolio)?;
        LinkView::of(link, &places, besace.language(), clock::now())
            .ok_or_else(|| Problem::new("program.fault"))
    })
}

fn known(portfolio: &Portfolio) -> Result<Vec<PlaceView>, Problem> {
    Ok(app::places(portfolio)?.into_iter().map(PlaceView::from).collect())
}

fn listed(portfolio: &mut Portfolio, besace: &Besace) -> Result<Vec<LinkView>, Problem> {
    let (places, now) = (app::places(portfolio)?, clock::now());
    let links = app::links(portfolio)?.into_iter();
    Ok(links.filter_map(|link| LinkView::of(link, &places, besace.language(), now)).collect())
}
