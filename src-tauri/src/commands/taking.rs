//! Taking badges in: files and folders that were picked or dropped, and text that was pasted.

use super::badges::http;
use crate::events::Event;
use crate::state::{Besace, Task, work};
use crate::views::{Answer, PickedFile};
use crate::{clock, dialogs, files};
use app::dto::{ImportLine, ImportReport};
use app::{Input, Lend, Line, Opened, Problem, Watch, Way};
use messages::Language;
use portfolio::Portfolio;
use std::io::Cursor;
use std::ops::ControlFlow;
use std::time::{Duration, Instant};
use tauri::AppHandle;
use verify::Fetch;

/// How often the window hears how far an import is: a bar need not move more often.
const HEARD_EVERY: Duration = Duration::from_millis(100);

#[tauri::command]
pub async fn pick_badges(app: AppHandle) -> Answer<Vec<PickedFile>> {
    work(app, |besace, app| Ok(besace.picked.keep(dialogs::pick_badges(app, besace.language())))).await
}

#[tauri::command]
pub async fn pick_folder(app: AppHandle) -> Answer<Vec<PickedFile>> {
    work(app, |besace, app| {
        let folder = dialogs::pick_folder(app, besace.language(), "dialog-pick-folder");
        Ok(besace.picked.keep(folder))
    })
    .await
}

/// Nothing is fetched: what cannot be told from the file is *not confirmed* until the person asks.
#[tauri::command]
pub async fn import_files(app: AppHandle, files: Vec<PickedFile>) -> Answer<ImportReport> {
    work(app, move |besace, app| {
        let inputs = files.iter().map(|file| Input { name: file.name.clone(), opened: opened(besace, file) });
        taken(besace, app, inputs, None)
    })
    .await
}

/// Text that was pasted. When it is an address the person has just said yes to asking its site.
#[tauri::command]
pub async fn import_text(app: AppHandle, text: String) -> Answer<ImportReport> {
    work(app, move |besace, app| {
        let text = text.trim().to_owned();
        let http = if is_address(&text) { Some(http()?) } else { None };
        let opened = match http {
            Some(_) => Opened::Address(text),
            None => Opened::File { name: None, bytes: Box::new(Cursor::new(text.into_bytes())) },
        };
        let input = Input { name: String::new(), opened: Ok(opened) };
        let fetch = http.as_ref().map(|http| http as &(dyn Fetch + Sync));
        taken(besace, app, [input].into_iter(), fetch)
    })
    .await
}

fn opened(besace: &Besace, file: &PickedFile) -> Result<Opened, Problem> {
    let path = besace.picked.path(&file.token)?;
    if path.is_dir() {
        return Ok(Opened::Folder(path));
    }
    Ok(Opened::File { name: Some(file.name.clone()), bytes: Box::new(files::open(&path)?) })
}

fn taken(
    besace: &Besace,
    app: &AppHandle,
    inputs: impl ExactSizeIterator<Item = Input> + Send,
    fetch: Option<&(dyn Fetch + Sync)>,
) -> Result<ImportReport, Problem> {
    let task = besace.begin();
    let way = Way { fetch, now: clock::now(), again: false };
    let mut taking =
        Taking { besace, app, task, language: besace.language(), lines: Vec::new(), heard: None };
    let done = app::import_all(inputs, &mut Lent(besace, task), &way, &mut taking)?;
    Ok(ImportReport { stopped: done.is_break(), lines: taking.lines })
}

/// The portfolio that was open when the import began.
struct Lent<'a>(&'a Besace, Task);

impl Lend for Lent<'_> {
    fn lend<T>(&mut self, work: impl FnOnce(&Portfolio) -> Result<T, Problem>) -> Result<T, Problem> {
        self.0.with_same(self.1, |open| work(&open.portfolio))
    }
}

struct Taking<'a> {
    besace: &'a Besace,
    app: &'a AppHandle,
    task: Task,
    language: Language,
    lines: Vec<ImportLine>,
    heard: Option<Instant>,
}

impl Watch for Taking<'_> {
    fn hear(&mut self, line: Line) -> Result<(), Problem> {
        let line =
            self.besace.with_same(self.task, |open| ImportLine::of(&line, &open.portfolio, self.language))?;
        self.lines.push(line);
        Ok(())
    }

    fn far(&mut self, done: usize, total: usize) -> ControlFlow<()> {
        if self.heard.is_none_or(|heard| heard.elapsed() >= HEARD_EVERY) {
            self.heard = Some(Instant::now());
            Event::ImportProgress { done, total }.tell(self.app);
        }
        self.besace.goes_on(self.task)
    }
}

fn is_address(text: &str) -> bool {
    let one_word = !text.contains(char::is_whitespace);
    one_word && (text.starts_with("https://") || text.starts_with("http://"))
}
