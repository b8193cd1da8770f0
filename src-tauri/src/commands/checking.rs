//! Judging badges of the portfolio again.

use super::badges::http;
use crate::clock;
use crate::events::Event;
use crate::state::{Besace, work};
use crate::views::Answer;
use app::dto::{ChangedBadge, CheckReport};
use app::{Ahead, Problem, Reach, fetch_ahead};
use portfolio::BadgeId;
use std::sync::Arc;
use tauri::{AppHandle, Manager};
use time::OffsetDateTime;
use verify::Fetch;

/// Judges badges again; the portfolio is free while sites are asked.
#[tauri::command]
pub async fn check_again(app: AppHandle, badges: Vec<String>, online: bool) -> Answer<CheckReport> {
    work(app, move |besace, app| {
        let now = clock::now();
        let badges = besace.with(|open| {
            badges.iter().map(|id| Ok(open.portfolio.find_badge(id)?)).collect::<Result<Vec<_>, Problem>>()
        })?;
        let ahead = match online {
            true => ask_sites(&badges, besace, app, now)?,
            false => Some(Ahead::default()),
        };
        let Some(ahead) = ahead else {
            return Ok(CheckReport { stopped: true, changed: Vec::new() });
        };
        let fetch = online.then_some(&ahead as &dyn Fetch);
        let changed = besace.with(|open| {
            let changed = badges.iter().map(|id| {
                let checked = app::check(id, &open.portfolio, fetch, now)?;
                Ok(ChangedBadge::of(&open.portfolio.badge(id.as_str())?, checked.changes))
            });
            changed.filter_map(Result::transpose).collect::<Result<Vec<_>, Problem>>()
        })?;
        Event::BadgesChanged.tell(app);
        Ok(CheckReport { stopped: false, changed })
    })
    .await
}

/// Ends what takes long.
#[tauri::command]
pub fn stop(app: AppHandle) {
    app.state::<Besace>().stop();
}

fn ask_sites(
    badges: &[BadgeId],
    besace: &Besace,
    app: &AppHandle,
    now: OffsetDateTime,
) -> Result<Option<Ahead>, Problem> {
    let task = besace.begin();
    let reach: Reach = Arc::new(http()?);
    let wanted = |ahead: &Ahead| besace.with_same(task, |open| ahead.wanted(badges, &open.portfolio, now));
    let mut told = None;
    fetch_ahead(wanted, &reach, now, &mut |done, total| {
        if told.replace((done, total)) != Some((done, total)) {
            Event::CheckProgress { done, total }.tell(app);
        }
        besace.goes_on(task)
    })
}
