//! The person's own layer: finding, annotating, collecting and telling. The signed data is never touched.

use crate::clock;
use crate::state::{Besace, work};
use crate::views::Answer;
use app::Problem;
use app::dto::{
    BadgeCard, BadgeList, CollectionView, EvidenceView, Facets, HolderView, JourneyView, LevelChange,
    PersonalView, Saying, Search, Sort, StoryView,
};
use portfolio::{BadgeId, Portfolio};
use tauri::AppHandle;

/// The most of a list that is given at once.
const MOST: usize = 500;

#[tauri::command]
pub async fn find_badges(
    app: AppHandle,
    search: Search,
    sort: Sort,
    skip: usize,
    limit: usize,
) -> Answer<BadgeList> {
    with(app, move |portfolio, _| {
        Ok(portfolio.browse(&search.into(), sort.into(), skip, limit.min(MOST))?.into())
    })
    .await
}

/// All that a search finds, by their identifiers.
#[tauri::command]
pub async fn found_badges(app: AppHandle, search: Search) -> Answer<Vec<String>> {
    with(app, move |portfolio, _| {
        Ok(portfolio.find_ids(&search.into())?.iter().map(ToString::to_string).collect())
    })
    .await
}

/// The cards of badges named one by one.
#[tauri::command]
pub async fn cards(app: AppHandle, badges: Vec<String>) -> Answer<Vec<BadgeCard>> {
    with(app, move |portfolio, _| {
        let badges = badges_of(&badges, portfolio)?;
        badges.iter().map(|id| Ok(portfolio.listed_badge(id)?.into())).collect()
    })
    .await
}

#[tauri::command]
pub async fn facets(app: AppHandle, search: Search) -> Answer<Facets> {
    with(app, move |portfolio, _| Ok(app::narrow(&search.into(), portfolio)?.into())).await
}

#[tauri::command]
pub async fn journey(app: AppHandle) -> Answer<JourneyView> {
    with(app, |portfolio, _| Ok(app::journey(portfolio)?.into())).await
}

#[tauri::command]
pub async fn personal(app: AppHandle, badge: String) -> Answer<PersonalView> {
    with(app, move |portfolio, _| Ok(portfolio.personal(&portfolio.find_badge(&badge)?)?.into())).await
}

#[tauri::command]
pub async fn annotate(app: AppHandle, badge: String, saying: Saying) -> Answer<PersonalView> {
    with(app, move |portfolio, _| {
        Ok(app::annotate(&portfolio.find_badge(&badge)?, &saying.into(), portfolio)?.into())
    })
    .await
}

#[tauri::command]
pub async fn tags(app: AppHandle) -> Answer<Vec<String>> {
    with(app, |portfolio, _| Ok(portfolio.tags()?)).await
}

#[tauri::command]
pub async fn levels(app: AppHandle) -> Answer<Vec<String>> {
    with(app, |portfolio, besace| app::levels(portfolio, besace.language())).await
}

#[tauri::command]
pub async fn change_levels(app: AppHandle, scale: Vec<LevelChange>) -> Answer<Vec<String>> {
    with(app, move |portfolio, besace| {
        let scale: Vec<_> = scale.into_iter().map(|level| (level.before, level.word)).collect();
        app::change_levels(&scale, portfolio)?;
        app::levels(portfolio, besace.language())
    })
    .await
}

#[tauri::command]
pub async fn collections(app: AppHandle) -> Answer<Vec<CollectionView>> {
    with(app, |portfolio, _| Ok(portfolio.collections()?.into_iter().map(CollectionView::from).collect()))
        .await
}

#[tauri::command]
pub async fn make_collection(
    app: AppHandle,
    title: String,
    meaning: Option<String>,
) -> Answer<CollectionView> {
    with(app, move |portfolio, _| Ok(portfolio.make_collection(&title, meaning.as_deref())?.into())).await
}

#[tauri::command]
pub async fn change_collection(
    app: AppHandle,
    title: String,
    new_title: String,
    meaning: Option<String>,
) -> Answer<CollectionView> {
    with(app, move |portfolio, _| {
        Ok(portfolio.change_collection(&title, &new_title, meaning.as_deref())?.into())
    })
    .await
}

/// The badges stay.
#[tauri::command]
pub async fn remove_collection(app: AppHandle, title: String) -> Answer<()> {
    with(app, move |portfolio, _| Ok(portfolio.remove_collection(&title)?)).await
}

#[tauri::command]
pub async fn collect(app: AppHandle, title: String, badges: Vec<String>) -> Answer<()> {
    with(app, move |portfolio, _| Ok(portfolio.collect(&title, &badges_of(&badges, portfolio)?)?)).await
}

#[tauri::command]
pub async fn uncollect(app: AppHandle, title: String, badges: Vec<String>) -> Answer<()> {
    with(app, move |portfolio, _| Ok(portfolio.uncollect(&title, &badges_of(&badges, portfolio)?)?)).await
}

#[tauri::command]
pub async fn tell_story(
    app: AppHandle,
    holder: HolderView,
    title: String,
    story: StoryView,
) -> Answer<EvidenceView> {
    with(app, move |portfolio, _| {
        let holder = holder.of(portfolio)?;
        Ok(EvidenceView::of(&app::tell_story(story.into(), &title, holder, portfolio, clock::now())?))
    })
    .await
}

#[tauri::command]
pub async fn retell(app: AppHandle, id: String, title: String, story: StoryView) -> Answer<EvidenceView> {
    with(app, move |portfolio, _| {
        let id = portfolio.evidence_item(&id)?.id;
        Ok(EvidenceView::of(&app::retell(&id, &story.into(), &title, portfolio)?))
    })
    .await
}

#[tauri::command]
pub async fn describe_evidence(
    app: AppHandle,
    id: String,
    title: String,
    note: Option<String>,
    consent: Option<String>,
) -> Answer<EvidenceView> {
    with(app, move |portfolio, _| {
        let id = portfolio.evidence_item(&id)?.id;
        let described = app::describe(&id, &title, note.as_deref(), consent.as_deref(), portfolio)?;
        Ok(EvidenceView::of(&described))
    })
    .await
}

/// One call on the open portfolio.
pub(super) async fn with<T: Send + 'static>(
    app: AppHandle,
    call: impl FnOnce(&mut Portfolio, &Besace) -> Result<T, Problem> + Send + 'static,
) -> Answer<T> {
    work(app, move |besace, _| besace.with(|open| call(&mut open.portfolio, besace))).await
}

fn badges_of(ids: &[String], portfolio: &Portfolio) -> Result<Vec<BadgeId>, Problem> {
    ids.iter().map(|id| Ok(portfolio.find_badge(id)?)).collect()
}
