//! Taking badges in: files that were picked or dropped, and text that was pasted.

use super::badges::http;
use crate::events::Event;
use crate::state::{Besace, work};
use crate::views::{Answer, PickedFile};
use crate::{clock, dialogs, files};
use app::dto::{ImportLine, ImportReport};
use app::{Imported, Problem, Source};
use containers::{Item, Limits};
use std::io::{Cursor, Read, Seek};
use std::ops::ControlFlow;
use tauri::AppHandle;
use verify::Fetch;

#[tauri::command]
pub async fn pick_badges(app: AppHandle) -> Answer<Vec<PickedFile>> {
    work(app, |besace, app| Ok(besace.picked.keep(dialogs::pick_badges(app, besace.language())))).await
}

/// Nothing is fetched: what cannot be told from the file is *not confirmed* until the person asks.
#[tauri::command]
pub async fn import_files(app: AppHandle, files: Vec<PickedFile>) -> Answer<ImportReport> {
    work(app, move |besace, app| {
        let mut lines = Vec::new();
        for (done, file) in files.iter().enumerate() {
            Event::ImportProgress { done, total: files.len() }.tell(app);
            // The portfolio is let go between two badges, so that the window can go on showing it.
            import(besace, file, &mut lines)?;
        }
        Ok(ImportReport { lines })
    })
    .await
}

/// Text that was pasted. When it is an address the person has just said yes to asking its site.
#[tauri::command]
pub async fn import_text(app: AppHandle, text: String) -> Answer<ImportReport> {
    work(app, move |besace, _| {
        let text = text.trim();
        let http = if is_address(text) { Some(http()?) } else { None };
        let mut lines = Vec::new();
        match http {
            Some(http) => lines.push(take(besace, "", &Source::Address(text), Some(&http))?),
            None => open(besace, "", None, &mut Cursor::new(text.as_bytes()), &mut lines)?,
        }
        Ok(ImportReport { lines })
    })
    .await
}

fn import(besace: &Besace, file: &PickedFile, lines: &mut Vec<ImportLine>) -> Result<(), Problem> {
    match besace.picked.path(&file.token).and_then(|path| files::open(&path)) {
        Ok(mut opened) => open(besace, &file.name, Some(&file.name), &mut opened, lines),
        Err(problem) => {
            lines.push(refused(besace, &file.name, None, problem)?);
            Ok(())
        }
    }
}

/// Takes in what a file holds: one badge, or each badge of a container, one at a time.
fn open(
    besace: &Besace,
    input: &str,
    own_name: Option<&str>,
    source: &mut (impl Read + Seek),
    lines: &mut Vec<ImportLine>,
) -> Result<(), Problem> {
    let mut stopped = Ok(());
    let opened = containers::open(source, &Limits::default(), &mut |item: Item| match item_taken(
        besace, input, own_name, item,
    ) {
        Ok(line) => {
            lines.push(line);
            ControlFlow::Continue(())
        }
        Err(problem) => {
            stopped = Err(problem);
            ControlFlow::Break(())
        }
    });
    if let Err(whole) = opened {
        lines.push(refused(besace, input, None, whole.error.into())?);
    }
    stopped
}

fn item_taken(
    besace: &Besace,
    input: &str,
    own_name: Option<&str>,
    item: Item,
) -> Result<ImportLine, Problem> {
    let member = item.member.as_deref();
    match item.content {
        Ok(bytes) => {
            let name = item.file.as_deref().or(own_name);
            take(besace, input, &Source::File { name, member, bytes: &bytes }, None)
        }
        Err(error) => refused(besace, input, member, error.into()),
    }
}

fn refused(
    besace: &Besace,
    input: &str,
    member: Option<&str>,
    problem: Problem,
) -> Result<ImportLine, Problem> {
    let imported = Imported { judged: None, stored: Err(problem) };
    line(besace, input, member, &imported)
}

fn take(
    besace: &Besace,
    input: &str,
    source: &Source<'_>,
    fetch: Option<&dyn Fetch>,
) -> Result<ImportLine, Problem> {
    let imported = besace.with(|open| Ok(app::import(source, &mut open.portfolio, fetch, clock::now())))?;
    line(besace, input, source.member(), &imported)
}

fn line(
    besace: &Besace,
    input: &str,
    member: Option<&str>,
    imported: &Imported<'_>,
) -> Result<ImportLine, Problem> {
    let language = besace.language();
    besace.with(|open| ImportLine::of(input, member, imported, &open.portfolio, language))
}

fn is_address(text: &str) -> bool {
    let one_word = !text.contains(char::is_whitespace);
    one_word && (text.starts_with("https://") || text.starts_with("http://"))
}
