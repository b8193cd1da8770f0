//! Making, opening and closing the one portfolio that is open.

use crate::state::{Besace, Open};
use app::dto::OpenPortfolio;
use app::{Problem, portfolio_name};
use portfolio::{Owner, Password, Portfolio};
use std::path::{Path, PathBuf};

/// How many portfolios of one name are tried before giving up.
const MOST_NAMESAKES: u32 = 1000;

/// How many of the last closings a copy is kept of.
const COPIES: u32 = 5;

/// How a portfolio is left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leaving {
    /// One will come back to it.
    Back,
    /// Nothing but its file may be left here.
    Forgotten,
}

/// Makes a portfolio and opens it.
pub fn create(besace: &Besace, path: &Path, owner: &Owner) -> Result<OpenPortfolio, Problem> {
    make_folder_of(path)?;
    show(besace, Portfolio::create(path, owner, None)?, false)
}

/// Opens a portfolio.
pub fn open(besace: &Besace, path: &Path, password: Option<&Password>) -> Result<OpenPortfolio, Problem> {
    show(besace, Portfolio::open(path, password)?, false)
}

/// Puts a portfolio in the place of the one that was open.
pub fn show(besace: &Besace, portfolio: Portfolio, example: bool) -> Result<OpenPortfolio, Problem> {
    close(besace, Leaving::Back)?;
    besace.keep_receipt(None);
    if !example {
        besace.settings.remember(Some(portfolio.path().to_owned()))?;
    }
    besace.with_place(|place| view(place.insert(Open { portfolio, example })))
}

/// What the window sees of the open portfolio.
pub fn view(open: &Open) -> Result<OpenPortfolio, Problem> {
    OpenPortfolio::of(&open.portfolio, open.example)
}

/// Closes the open portfolio, if there is one, and forgets what was picked for it.
pub fn close(besace: &Besace, leaving: Leaving) -> Result<(), Problem> {
    let Some(Open { portfolio, example }) = take(besace) else { return Ok(()) };
    let path = portfolio.path().to_owned();
    match leaving {
        _ if example => {
            portfolio.close()?;
            crate::example::remove(&path);
        }
        Leaving::Forgotten => portfolio.close_without_copies()?,
        Leaving::Back if keeps_copies(besace, &path) => portfolio.close_with_copies(COPIES)?,
        Leaving::Back => portfolio.close()?,
    }
    Ok(())
}

/// Takes the open portfolio out of the window, and forgets what was picked for it.
pub fn take(besace: &Besace) -> Option<Open> {
    besace.picked.forget();
    besace.opened.clear();
    besace.stop();
    besace.take_open()
}

/// Copies are kept on a computer of one's own: where somebody looks after several people, or the file lies on a stick,
/// nothing of a person stays but their file.
fn keeps_copies(besace: &Besace, path: &Path) -> bool {
    !besace.settings.listing() && path.parent() == Some(&besace.folder)
}

/// Where the portfolio of `name` would go in `folder`: a safe name that no file has yet.
pub fn place(name: &str, folder: &Path) -> PathBuf {
    free(folder, portfolio_name(name).trim_end_matches(".besace"), ".besace")
}

/// A name in `folder` that no file has yet.
pub fn free(folder: &Path, stem: &str, ending: &str) -> PathBuf {
    let numbered = |number: u32| match number {
        1 => folder.join(format!("{stem}{ending}")),
        _ => folder.join(format!("{stem} ({number}){ending}")),
    };
    (1..MOST_NAMESAKES).map(numbered).find(|path| !path.exists()).unwrap_or_else(|| numbered(MOST_NAMESAKES))
}

/// Makes the folder that a file goes into.
pub fn make_folder_of(path: &Path) -> Result<(), Problem> {
    let Some(folder) = path.parent() else { return Ok(()) };
    std::fs::create_dir_all(folder).map_err(|error| {
        Problem::new("file.not-written").with("name", crate::files::name_of(folder)).because(error)
    })
}

/// A file's name ends as it should, whatever was typed in the dialog.
pub fn with_ending(path: PathBuf, ending: &str) -> PathBuf {
    if path.extension().is_some_and(|found| found.eq_ignore_ascii_case(ending)) {
        return path;
    }
    let mut name = path.into_os_string();
    name.push(".");
    name.push(ending);
    name.into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::Settings;

    #[test]
    fn a_portfolio_gets_a_name_no_file_has() {
        let folder = tempfile::tempdir().unwrap();
        let first = place("Zoé M. Martin", folder.path());
        assert_eq!(first, folder.path().join("Zoé M. Martin.besace"));
        std::fs::write(&first, "").unwrap();
        assert_eq!(place("Zoé M. Martin", folder.path()), folder.path().join("Zoé M. Martin (2).besace"));
        assert_eq!(place("../../etc", folder.path()), folder.path().join("etc.besace"));
        assert_eq!(place("CON", folder.path()), folder.path().join("besace.besace"));
    }

    #[test]
    fn a_portfolio_ends_as_one() {
        assert_eq!(with_ending("a/Zoé".into(), "besace"), PathBuf::from("a/Zoé.besace"));
        assert_eq!(with_ending("a/Zoé.BESACE".into(), "besace"), PathBuf::from("a/Zoé.BESACE"));
    }

    /// A window's host with a folder of its own, and a portfolio open in it.
    fn opened(folder: &Path, path: &Path) -> Besace {
        let besace = Besace::new(
            Settings::open(&folder.join("settings")),
            crate::opened::Opened::new(folder.join("opened")),
            folder.join("Besace"),
        );
        create(&besace, path, &Owner { name: "Zoé".into(), addresses: Vec::new() }).unwrap();
        besace
    }

    #[test]
    fn copies_are_kept_where_one_is_at_home_until_one_forgets() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("Besace/Zoé.besace");
        let besace = opened(folder.path(), &path);
        close(&besace, Leaving::Back).unwrap();
        assert_eq!(portfolio::copies(&path).len(), 1);
        open(&besace, &path, None).unwrap();
        close(&besace, Leaving::Forgotten).unwrap();
        assert_eq!(std::fs::read_dir(&besace.folder).unwrap().count(), 1);
    }

    #[test]
    fn no_copy_is_kept_elsewhere_or_among_several_people() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("stick/Zoé.besace");
        let besace = opened(folder.path(), &path);
        close(&besace, Leaving::Back).unwrap();
        assert!(portfolio::copies(&path).is_empty());
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("Besace/Zoé.besace");
        let besace = opened(folder.path(), &path);
        besace.settings.list(true).unwrap();
        close(&besace, Leaving::Back).unwrap();
        assert!(portfolio::copies(&path).is_empty());
    }

    #[test]
    fn a_file_that_went_away_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("stick/Zoé.besace");
        let besace = opened(folder.path(), &path);
        std::fs::rename(folder.path().join("stick"), folder.path().join("pulled")).unwrap();
        assert_eq!(besace.with(|_| Ok(())).unwrap_err().code, "portfolio.gone");
        // Whatever closing says, nothing is open afterwards.
        let _ = close(&besace, Leaving::Back);
        assert_eq!(besace.with(|_| Ok(())).unwrap_err().code, "portfolio.none-open");
    }
}
