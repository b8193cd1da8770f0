//! Links and the places where their pages lie: kept, never lost while a page stands, and gone without a trace.
#![allow(clippy::unwrap_used)] // what cannot be set up has failed the test

mod common;

use common::{NOW, dump, holds, portfolio};
use portfolio::{Backup, LinkState, Portfolio, PortfolioError, SavedLink, SavedPlace};
use time::macros::date;
use zeroize::Zeroizing;

const KEY: &str = "marker-of-the-key";
const SECRET: &str = "marker-of-the-secret";

fn place() -> SavedPlace {
    SavedPlace {
        name: "Nuage".into(),
        address: "dav+https://cloud.example/zoe".into(),
        user: Some("zoe".into()),
        secret: Some(Zeroizing::new(SECRET.into())),
    }
}

fn link() -> SavedLink {
    SavedLink {
        id: "AAAAAAAAAAAAAAAAAAAAAA".into(),
        title: "Pour l’agence".into(),
        cv: Some("Accueil".into()),
        badges: 3,
        place: "Nuage".into(),
        address: "https://cloud.example/zoe/AAAAAAAAAAAAAAAAAAAAAA.html".into(),
        key: Some(KEY.into()),
        owner: "owner".into(),
        page: "00".repeat(32),
        made: NOW,
        ends: Some(date!(2027 - 01 - 31)),
        password: true,
        state: LinkState::Sending,
        checked: None,
        fault: None,
    }
}

fn shared() -> (tempfile::TempDir, std::path::PathBuf, Portfolio) {
    let (folder, path, portfolio) = portfolio();
    portfolio.save_place(&place(), None).unwrap();
    portfolio.save_shared_link(&link()).unwrap();
    (folder, path, portfolio)
}

#[test]
fn a_link_is_kept_as_it_is() {
    let (_folder, path, portfolio) = shared();
    assert_eq!(portfolio.shared_links().unwrap(), [link()]);
    let stands = SavedLink {
        state: LinkState::Standing,
        checked: Some(NOW),
        fault: Some("place.broken".into()),
        ..link()
    };
    portfolio.save_shared_link(&stands).unwrap();
    portfolio.close().unwrap();
    let portfolio = Portfolio::open(&path, None).unwrap();
    assert_eq!(portfolio.shared_link(&link().id).unwrap(), stands);
    assert_eq!(portfolio.place("Nuage").unwrap(), place());
}

#[test]
fn what_ends_a_link_is_not_lost_while_it_stands() {
    let (_folder, _, portfolio) = shared();
    let used = portfolio.remove_place("Nuage").unwrap_err();
    assert!(matches!(used, PortfolioError::PlaceInUse { links: 1, .. }));
    let stands = portfolio.forget_shared_link(&link().id).unwrap_err();
    assert!(matches!(stands, PortfolioError::LinkStands { .. }));
}

#[test]
fn what_opened_a_page_goes_with_its_end_and_what_opened_a_place_with_the_place() {
    let (folder, _, portfolio) = shared();
    assert!(holds(folder.path(), KEY) && holds(folder.path(), SECRET));
    portfolio.save_shared_link(&SavedLink { state: LinkState::Ended, key: None, ..link() }).unwrap();
    assert!(!holds(folder.path(), KEY));
    portfolio.remove_place("Nuage").unwrap();
    assert!(!holds(folder.path(), SECRET));
    assert!(portfolio.shared_links().unwrap().is_empty());
}

#[test]
fn places_have_names_of_their_own() {
    let (_folder, _, portfolio) = shared();
    let taken = portfolio.save_place(&place(), None).unwrap_err();
    assert!(matches!(taken, PortfolioError::PlaceTaken { .. }));
    let unnamed = SavedPlace { name: "  ".into(), ..place() };
    assert!(matches!(portfolio.save_place(&unnamed, None).unwrap_err(), PortfolioError::EmptyTitle));
    let renamed = SavedPlace { name: "Mon nuage".into(), ..place() };
    portfolio.save_place(&renamed, Some("Nuage")).unwrap();
    assert_eq!(portfolio.shared_links().unwrap()[0].place, "Mon nuage");
    assert!(matches!(portfolio.save_place(&renamed, Some("Rien")), Err(PortfolioError::NoPlace { .. })));
}

#[test]
fn links_come_back_from_a_backup() {
    let (folder, _, portfolio) = shared();
    let backup = folder.path().join("zoe.besace-backup");
    portfolio.back_up(&backup, None).unwrap();
    let back = folder.path().join("back.besace");
    Backup::open(&backup, None).unwrap().restore(&back, None).unwrap();
    assert_eq!(dump(&Portfolio::open(&back, None).unwrap()), dump(&portfolio));
}

#[test]
fn nothing_that_opens_a_page_or_a_place_is_said_by_debug() {
    let said = format!("{:?} {:?}", link(), place());
    assert!(!said.contains(KEY) && !said.contains(SECRET), "{said}");
}
