//! Making, opening and closing the one portfolio that is open.

use crate::state::{Besace, Open};
use app::Problem;
use app::dto::OpenPortfolio;
use portfolio::{Owner, Portfolio};
use std::path::{Path, PathBuf};

/// How many portfolios of one name are tried before giving up.
const MOST_NAMESAKES: u32 = 1000;

/// Makes a portfolio and opens it.
pub fn create(besace: &Besace, path: &Path, owner: &Owner) -> Result<OpenPortfolio, Problem> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(|error| {
            Problem::new("file.not-written").with("name", crate::files::name_of(folder)).because(error)
        })?;
    }
    show(besace, Portfolio::create(path, owner, None)?, false)
}

/// Opens a portfolio.
pub fn open(besace: &Besace, path: &Path) -> Result<OpenPortfolio, Problem> {
    show(besace, Portfolio::open(path, None)?, false)
}

/// Puts a portfolio in the place of the one that was open.
pub fn show(besace: &Besace, portfolio: Portfolio, example: bool) -> Result<OpenPortfolio, Problem> {
    close(besace)?;
    if !example {
        besace.settings.remember(Some(portfolio.path().to_owned()))?;
    }
    besace.with_place(|place| view(place.insert(Open { portfolio, example })))
}

/// What the window sees of the open portfolio.
pub fn view(open: &Open) -> Result<OpenPortfolio, Problem> {
    Ok(OpenPortfolio::of(open.portfolio.owner()?, open.portfolio.path(), open.example))
}

/// Closes the open portfolio, if there is one, and forgets what was picked for it.
pub fn close(besace: &Besace) -> Result<(), Problem> {
    besace.picked.forget();
    besace.opened.clear();
    besace.take_preview();
    besace.stop();
    let Some(Open { portfolio, example }) = besace.take_open() else { return Ok(()) };
    let path = portfolio.path().to_owned();
    portfolio.close()?;
    if example {
        crate::example::remove(&path);
    }
    Ok(())
}

/// Where the portfolio of `name` would go in `folder`: a safe name that no file has yet.
pub fn place(name: &str, folder: &Path) -> PathBuf {
    let stem = stem(name);
    let numbered = |number: u32| match number {
        1 => folder.join(format!("{stem}.besace")),
        _ => folder.join(format!("{stem} ({number}).besace")),
    };
    (1..MOST_NAMESAKES).map(numbered).find(|path| !path.exists()).unwrap_or_else(|| numbered(MOST_NAMESAKES))
}

/// A portfolio's file ends as one, whatever was typed in the dialog.
pub fn with_ending(path: PathBuf) -> PathBuf {
    if path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("besace")) {
        return path;
    }
    let mut name = path.into_os_string();
    name.push(".besace");
    name.into()
}

/// A person's name as part of a file's.
fn stem(name: &str) -> String {
    // The ending that is cut off again protects a dot in the name: « Zoé M. ».
    let safe = app::export_name(Some(&format!("{name}.")), "", "besace");
    safe.rsplit_once('.').map_or(safe.clone(), |(stem, _)| stem.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

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
        assert_eq!(with_ending("a/Zoé".into()), PathBuf::from("a/Zoé.besace"));
        assert_eq!(with_ending("a/Zoé.BESACE".into()), PathBuf::from("a/Zoé.BESACE"));
    }
}
