//! Taking badges in: files that were picked or dropped, and text that was pasted.

use super::badges::http;
use crate::events::Event;
use crate::state::{Besace, work};
use crate::views::{Answer, PickedFile};
use crate::{clock, dialogs, files};
use app::dto::{ImportLine, ImportReport};
use app::{Imported, Problem, Source};
use tauri::AppHandle;
use verify::Fetch;

/// What is read of a file at most; the core refuses, in words, what is larger than a badge may be.
const MOST_BYTES: u64 = 20 << 20;

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
            // The portfolio is let go between two files, so that the window can go on showing it.
            lines.push(import(besace, file)?);
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
        let source = match http {
            Some(_) => Source::Address(text),
            None => Source::File { name: None, member: None, bytes: text.as_bytes() },
        };
        let fetch = http.as_ref().map(|http| http as &dyn Fetch);
        Ok(ImportReport { lines: vec![take(besace, "", &source, fetch)?] })
    })
    .await
}

fn import(besace: &Besace, file: &PickedFile) -> Result<ImportLine, Problem> {
    let read = besace.picked.path(&file.token).and_then(|path| files::read(&path, MOST_BYTES));
    match read {
        Ok(bytes) => {
            let source = Source::File { name: Some(&file.name), member: None, bytes: &bytes };
            take(besace, &file.name, &source, None)
        }
        Err(problem) => line(besace, &file.name, &Imported { judged: None, stored: Err(problem) }),
    }
}

fn take(
    besace: &Besace,
    input: &str,
    source: &Source<'_>,
    fetch: Option<&dyn Fetch>,
) -> Result<ImportLine, Problem> {
    let imported = besace.with(|open| Ok(app::import(source, &mut open.portfolio, fetch, clock::now())))?;
    line(besace, input, &imported)
}

fn line(besace: &Besace, input: &str, imported: &Imported<'_>) -> Result<ImportLine, Problem> {
    let language = besace.language();
    besace.with(|open| ImportLine::of(input, imported, &open.portfolio, language))
}

fn is_address(text: &str) -> bool {
    let one_word = !text.contains(char::is_whitespace);
    one_word && (text.starts_with("https://") || text.starts_with("http://"))
}
