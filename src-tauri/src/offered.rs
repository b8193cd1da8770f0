//! Portfolios that the person may open next. Nothing in them is looked at: their files' names, and whether they ask for a
//! password.

use crate::arrivals::is_portfolio;
use crate::state::Besace;
use crate::views::Start;
use app::Problem;
use app::dto::{KnownPortfolio, OpenPortfolio};
use std::path::{Path, PathBuf};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// The most portfolios that a start screen lists.
const MOST: usize = 2000;

/// What the start screen offers now. What it offered before counts no more.
pub fn start(besace: &Besace, portfolio: Option<OpenPortfolio>) -> Start {
    besace.offered.forget();
    let recent = besace.settings.recent();
    let listing = besace.settings.listing();
    let others = in_folder(&besace.folder).into_iter().filter(|path| Some(path) != recent.as_ref());
    let others: Vec<PathBuf> = others.collect();
    Start {
        portfolio,
        recent: recent.as_deref().map(|path| offer(besace, path)),
        others: others.len(),
        known: match listing {
            true => others.iter().map(|path| offer(besace, path)).collect(),
            false => Vec::new(),
        },
        listing,
        lock_after: besace.settings.lock_after(),
        language: besace.language(),
        folder: besace.folder.to_string_lossy().into_owned(),
    }
}

/// Offers a file to be opened.
pub fn offer(besace: &Besace, path: &Path) -> KnownPortfolio {
    let token = besace.offered.keep([path.to_owned()]).pop().map(|file| file.token);
    KnownPortfolio {
        token: token.unwrap_or_default(),
        name: path.file_stem().unwrap_or_default().to_string_lossy().into_owned(),
        path: path.to_string_lossy().into_owned(),
        changed: changed(path).and_then(|changed| changed.format(&Rfc3339).ok()),
        // What cannot be read is told when it is opened.
        locked: portfolio::has_password(path).unwrap_or(false),
    }
}

/// The path that was offered under a token.
pub fn path(besace: &Besace, token: &str) -> Result<PathBuf, Problem> {
    besace.offered.path(token)
}

/// The portfolios of a folder, the one changed last first.
fn in_folder(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let paths = entries.map(|entry| entry.path());
    let mut paths: Vec<_> =
        paths.filter(|path| is_portfolio(path)).take(MOST).map(|path| (changed(&path), path)).collect();
    paths.sort_by(|one, other| other.cmp(one));
    paths.into_iter().map(|(_, path)| path).collect()
}

fn changed(path: &Path) -> Option<OffsetDateTime> {
    let changed = std::fs::metadata(path).and_then(|about| about.modified()).ok()?;
    Some(OffsetDateTime::from(changed))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::Settings;

    #[test]
    fn others_are_counted_and_listed_only_when_wished() {
        let folder = tempfile::tempdir().unwrap();
        let besace = Besace::new(
            Settings::open(&folder.path().join("settings")),
            crate::opened::Opened::new(folder.path().join("opened")),
            folder.path().to_owned(),
        );
        for name in ["Amina.besace", "Zoé.besace", "Zoé.besace-backup", "notes.txt"] {
            std::fs::write(folder.path().join(name), "SQLite format 3\0").unwrap();
        }
        std::fs::write(folder.path().join("Noé.besace"), "something encrypted").unwrap();
        besace.settings.remember(Some(folder.path().join("Zoé.besace"))).unwrap();
        let told = start(&besace, None);
        assert_eq!((told.others, told.known.len(), told.listing), (2, 0, false));
        assert_eq!(told.recent.map(|recent| recent.name).as_deref(), Some("Zoé"));
        besace.settings.list(true).unwrap();
        let known = start(&besace, None).known;
        let mut names: Vec<_> = known.iter().map(|known| (known.name.as_str(), known.locked)).collect();
        names.sort_unstable();
        assert_eq!(names, [("Amina", false), ("Noé", true)]);
        assert_eq!(path(&besace, &known[0].token).unwrap().parent(), Some(folder.path()));
        start(&besace, None);
        assert_eq!(path(&besace, "file-0").unwrap_err().code, "file.not-picked");
    }
}
