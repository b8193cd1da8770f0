//! The password of a portfolio, and what this computer does with the portfolios of several people.

use crate::portfolios::view;
use crate::state::{Besace, Open, work};
use crate::views::Answer;
use app::Problem;
use app::dto::OpenPortfolio;
use portfolio::{Password, Portfolio, opens_with};
use tauri::AppHandle;

/// Sets, changes or removes the password. The present one is asked for, although the portfolio is open: somebody else may
/// have come to the keyboard.
#[tauri::command]
pub async fn set_password(
    app: AppHandle,
    current: Option<String>,
    new: Option<String>,
) -> Answer<OpenPortfolio> {
    work(app, move |besace, _| {
        let (current, new) = (secret(current)?, secret(new)?);
        besace.with(|open| {
            opens_with(open.portfolio.path(), current.as_ref())?;
            Ok(open.portfolio.alone()?)
        })?;
        change(besace, current.as_ref(), new.as_ref())
    })
    .await
}

/// Lists every portfolio of the folder on the start screen, or only the one opened last.
#[tauri::command]
pub async fn list_portfolios(app: AppHandle, listing: bool) -> Answer<()> {
    work(app, move |besace, _| besace.settings.list(listing)).await
}

/// Closes the portfolio after so many minutes without a touch; 0 for never.
#[tauri::command]
pub async fn lock_after(app: AppHandle, minutes: u16) -> Answer<()> {
    work(app, move |besace, _| besace.settings.lock(minutes)).await
}

/// A password as it was typed; no longer in memory when this value goes.
pub fn secret(typed: Option<String>) -> Result<Option<Password>, Problem> {
    Ok(typed.map(Password::new).transpose()?)
}

/// Writes the portfolio anew under another password. When that fails it is open as it was.
fn change(
    besace: &Besace,
    current: Option<&Password>,
    new: Option<&Password>,
) -> Result<OpenPortfolio, Problem> {
    besace.with_place(|place| {
        let Some(Open { portfolio, example }) = place.take() else {
            return Err(Problem::new("portfolio.none-open"));
        };
        let path = portfolio.path().to_owned();
        match portfolio.set_password(new) {
            Ok(portfolio) => view(place.insert(Open { portfolio, example })),
            Err(error) => {
                let portfolio = Portfolio::open(&path, current)?;
                *place = Some(Open { portfolio, example });
                Err(error.into())
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::portfolios::{Leaving, close, create, open};
    use crate::settings::Settings;
    use portfolio::Owner;

    #[test]
    fn a_password_is_set_changed_and_taken_away() {
        let folder = tempfile::tempdir().unwrap();
        let besace = Besace::new(
            Settings::open(&folder.path().join("settings")),
            crate::opened::Opened::new(folder.path().join("opened")),
            folder.path().to_owned(),
        );
        let path = folder.path().join("Zoé.besace");
        create(&besace, &path, &Owner { name: "Zoé".into(), addresses: Vec::new() }).unwrap();
        let word = |text: &str| secret(Some(text.to_owned())).unwrap();
        assert!(change(&besace, None, word("one").as_ref()).unwrap().locked);
        assert!(change(&besace, word("one").as_ref(), word("two").as_ref()).unwrap().locked);
        close(&besace, Leaving::Back).unwrap();
        for wrong in [None, word("one")] {
            assert_eq!(open(&besace, &path, wrong.as_ref()).unwrap_err().code, "portfolio.password");
        }
        open(&besace, &path, word("two").as_ref()).unwrap();
        assert!(!change(&besace, word("two").as_ref(), None).unwrap().locked);
        assert!(secret(Some(String::new())).is_err());
    }
}
