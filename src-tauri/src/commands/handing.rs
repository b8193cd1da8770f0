//! Handing a portfolio over to the person it belongs to.

use super::people::secret;
use crate::portfolios::{free, take};
use crate::state::{Besace, work};
use crate::views::Answer;
use crate::words::say_with;
use crate::{clock, dialogs, files};
use app::dto::HandedOver;
use app::{HandOver, Package, Problem, Receipt, export_name};
use tauri::AppHandle;

/// Writes a folder for the person where the adviser chooses, and erases the portfolio here if wished.
#[tauri::command]
pub async fn hand_over(
    app: AppHandle,
    password: Option<String>,
    by: Option<String>,
    erase: bool,
) -> Answer<Option<HandedOver>> {
    work(app, move |besace, app| {
        let (password, language) = (secret(password)?, besace.language());
        let owner = besace.with(|open| Ok(open.portfolio.owner()?))?;
        let Some(place) = dialogs::pick_folder(app, language, "dialog-hand-over") else { return Ok(None) };
        let name = say_with(language, "dialog-hand-over-folder", &[("name", &owner.name)]);
        let name = export_name(Some(&format!("{name}.")), "", "Besace");
        let folder = free(&place, name.trim_end_matches(".bin"), "");
        let by = by.as_deref();
        let wish = HandOver { folder: &folder, password: password.as_ref(), by, language, now: clock::now() };
        let receipt = settle(besace, &wish, erase)?;
        Ok(Some(HandedOver::of(files::name_of(&folder), &receipt)))
    })
    .await
}

/// Saves the receipt of the last hand-over where the adviser wants it.
#[tauri::command]
pub async fn save_receipt(app: AppHandle) -> Answer<Option<String>> {
    work(app, |besace, app| {
        let language = besace.language();
        let Some(page) = besace.receipt() else { return Ok(None) };
        let name = format!("{}.html", say_with(language, "page-receipt-file-name", &[]));
        let Some(path) = dialogs::save(app, language, "dialog-receipt", &name) else { return Ok(None) };
        files::write(&path, page.as_bytes())?;
        Ok(Some(files::name_of(&path)))
    })
    .await
}

/// What was written is read back and compared before anything is erased.
fn settle(besace: &Besace, wish: &HandOver<'_>, erase: bool) -> Result<Receipt, Problem> {
    let package: Package = besace.with(|open| {
        if erase {
            open.portfolio.alone()?;
        }
        wish.write(&open.portfolio)
    })?;
    let erased = if erase { take(besace).map(|open| open.portfolio) } else { None };
    let receipt = package.settle(erased)?;
    if erase {
        besace.settings.remember(None)?;
    }
    besace.keep_receipt(Some(receipt.page()));
    Ok(receipt)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::portfolios::create;
    use crate::settings::Settings;
    use messages::Language;
    use portfolio::Owner;

    #[test]
    fn nothing_is_left_here_of_what_was_handed_over() {
        let folder = tempfile::tempdir().unwrap();
        let besace = Besace::new(
            Settings::open(&folder.path().join("settings")),
            crate::opened::Opened::new(folder.path().join("opened")),
            folder.path().join("Besace"),
        );
        let path = besace.folder.join("Zoé.besace");
        create(&besace, &path, &Owner { name: "Zoé".into(), addresses: Vec::new() }).unwrap();
        let given = folder.path().join("given");
        let wish =
            HandOver { folder: &given, password: None, by: None, language: Language::Fr, now: clock::now() };
        assert!(settle(&besace, &wish, true).unwrap().erased);
        assert_eq!(std::fs::read_dir(&besace.folder).unwrap().count(), 0);
        assert_eq!(besace.settings.recent(), None);
        assert!(besace.receipt().unwrap().contains("<h1>"));
        assert!(portfolio::Portfolio::open(&given.join("Zoé.besace"), None).is_ok());
    }
}
