//! Links: what goes into a page, and what is true of a link after each way a place can fail.
#![allow(clippy::unwrap_used)] // what cannot be set up has failed the test

use app::{LinkWish, PlaceWish, SharedPage};
use cv::Profile;
use messages::Language;
use portfolio::{LinkState, Portfolio, SavedLink};
use sha2::{Digest, Sha256};
use share::{Content, Key, Place, PlaceFault, Placed, Places, Reader, Sight, Upload};
use std::cell::RefCell;
use std::collections::BTreeMap;
use time::macros::{date, datetime};
use time::{Date, OffsetDateTime};

const NOW: OffsetDateTime = datetime!(2026-11-22 10:00 UTC);
const READER: Reader<'static> =
    Reader { core: b"core", core_script: "core", script: "script", style: "style" };

fn clock() -> OffsetDateTime {
    NOW
}

fn wish() -> LinkWish<'static> {
    LinkWish {
        title: "",
        cv: Some(""),
        badges: None,
        addresses: true,
        pdf: true,
        evidence: &[],
        ends: Some(date!(2027 - 01 - 31)),
        password: None,
        pictures: None,
        spoken: Language::Fr,
        now: NOW,
    }
}

fn example() -> (tempfile::TempDir, Portfolio) {
    let folder = tempfile::tempdir().unwrap();
    let portfolio = app::create_example(&folder.path().join("p.besace"), NOW).unwrap();
    let address = "dav+https://place.example/zoe";
    let place = PlaceWish { before: None, name: "Nuage", address, user: Some("zoe"), secret: Some("s") };
    app::save_place(&place, &portfolio).unwrap();
    (folder, portfolio)
}

fn page(portfolio: &Portfolio, wish: &LinkWish<'_>) -> SharedPage {
    app::make_page(portfolio, wish, &READER, &[7; SharedPage::RANDOM_BYTES]).unwrap()
}

fn opened(page: &SharedPage, password: Option<&str>) -> Content {
    let sealed = share::sealed_in(std::str::from_utf8(page.html()).unwrap()).unwrap();
    share::open(&sealed, &Key::of_fragment(page.key()).unwrap(), password).unwrap()
}

/// A place in memory that fails as it is told.
#[derive(Default)]
struct Memory {
    pages: RefCell<BTreeMap<String, Vec<u8>>>,
    put: Option<PlaceFault>,
    /// It keeps the page before it fails.
    keeps: bool,
    end: RefCell<Option<PlaceFault>>,
    look: RefCell<Option<PlaceFault>>,
    ends: Option<OffsetDateTime>,
}

impl Places for Memory {
    fn put(&self, place: &Place, page: &Upload<'_>) -> Result<Placed, PlaceFault> {
        let address = self.address(place, page.id);
        if self.put.is_none() || self.keeps {
            self.pages.borrow_mut().insert(address.clone(), page.html.to_vec());
        }
        self.put.clone().map_or(Ok(Placed { address, ends: self.ends }), Err)
    }

    fn end(&self, place: &Place, id: &str, _: &str) -> Result<(), PlaceFault> {
        if let Some(fault) = self.end.borrow().clone() {
            return Err(fault);
        }
        self.pages.borrow_mut().remove(&self.address(place, id));
        Ok(())
    }

    fn address(&self, _: &Place, id: &str) -> String {
        format!("https://place.example/zoe/{id}.html")
    }

    fn look(&self, address: &str) -> Result<Sight, PlaceFault> {
        if let Some(fault) = self.look.borrow().clone() {
            return Err(fault);
        }
        let pages = self.pages.borrow();
        Ok(pages
            .get(address)
            .map_or(Sight::Gone, |page| Sight::There { sha256: Sha256::digest(page).into() }))
    }
}

/// Makes a link, as far as the place lets it.
fn made(portfolio: &Portfolio, memory: &Memory) -> Result<SavedLink, app::Problem> {
    let wish = wish();
    let errand = app::create_link(&wish, page(portfolio, &wish), "Nuage", memory, portfolio)?;
    // A power cut now would not hide it.
    assert_eq!(app::links(portfolio)?[0].state, LinkState::Sending);
    app::settle(errand.run(memory, clock), portfolio)
}

fn asked(portfolio: &Portfolio, memory: &Memory, now: OffsetDateTime) -> SavedLink {
    for errand in app::ask_after_links(portfolio, now).unwrap() {
        app::settle(errand.run(memory, clock), portfolio).unwrap();
    }
    app::links(portfolio).unwrap().remove(0)
}

#[test]
fn a_page_holds_what_was_chosen_and_opens_with_its_key_alone() {
    let (_folder, portfolio) = example();
    let content = opened(&page(&portfolio, &wish()), None);
    let cv = content.cv.as_ref().unwrap();
    assert!(cv.files.is_empty() && cv.header.photo.is_none());
    assert!(!content.badges.is_empty() && content.pdf.is_some());
    assert_eq!(content.addresses, [assets::SAMPLE_ADDRESS]);
    for badge in &content.badges {
        assert!(badge.evidence.is_empty(), "evidence is chosen piece by piece");
    }
    let (plain, secret) = (page(&portfolio, &wish()), LinkWish { password: Some("sésame"), ..wish() });
    let secret = page(&portfolio, &secret);
    assert_ne!(plain.html(), secret.html());
    assert_eq!(opened(&secret, Some("sésame")).badges, content.badges);
    for marker in ["Zoé", "Martin", assets::SAMPLE_ADDRESS] {
        assert!(!String::from_utf8_lossy(plain.html()).contains(marker), "{marker}");
    }
}

#[test]
fn a_place_that_did_not_open_is_known_as_before() {
    let (_folder, portfolio) = example();
    let closed = Memory { put: Some(PlaceFault::NotAllowed { status: 401 }), ..Memory::default() };
    let tried = |address: &str, secret| {
        let (wish, place) = (wish(), app::place_for(address, None, secret, &portfolio).unwrap());
        let page = page(&portfolio, &wish);
        let errand = app::create_link(&wish, page, &place.name, &closed, &portfolio).unwrap();
        app::settle(errand.run(&closed, clock), &portfolio).unwrap_err();
        place.take_back(&portfolio).unwrap();
    };
    let before = portfolio.places().unwrap();
    for secret in [None, Some("mistyped")] {
        tried("dav+https://place.example/zoe", secret);
        tried("dav+https://elsewhere.example/zoe", secret);
        assert!(portfolio.places().unwrap() == before);
    }
    app::place_for("dav+https://place.example/zoe", None, Some("new"), &portfolio).unwrap();
    assert!(portfolio.places().unwrap() != before);
}

#[test]
fn only_the_evidence_chosen_is_shown() {
    let (_folder, portfolio) = example();
    let badge = app::cv(None, &portfolio).unwrap().badges.remove(0);
    let one = app::attach_link("https://a.example/1", Some("Un"), None, &badge, &portfolio, NOW).unwrap();
    app::attach_link("https://a.example/2", Some("Zweites"), None, &badge, &portfolio, NOW).unwrap();
    let letter = app::attach_file("Lettre", b"%PDF-1.7 lettre", None, &badge, &portfolio, NOW).unwrap();
    let chosen = [one.id, letter.id];
    let content = opened(&page(&portfolio, &LinkWish { evidence: &chosen, ..wish() }), None);
    let shown: Vec<_> = content.badges.iter().flat_map(|badge| &badge.evidence).collect();
    assert_eq!(shown.iter().map(|piece| piece.line.title.as_str()).collect::<Vec<_>>(), ["Un", "Lettre"]);
    assert_eq!(shown[1].file.as_ref().unwrap().bytes, b"%PDF-1.7 lettre");
    let printed = serde_json::to_string(&content.cv).unwrap();
    assert!(!printed.contains("Zweites"));
}

#[test]
fn addresses_are_shown_only_when_wanted() {
    let (_folder, portfolio) = example();
    let content = opened(&page(&portfolio, &LinkWish { addresses: false, pdf: false, ..wish() }), None);
    assert!(content.addresses.is_empty() && content.pdf.is_none());
}

#[test]
fn badges_can_be_shown_alone() {
    let (_folder, portfolio) = example();
    let badges = app::presentable_badges(&portfolio).unwrap();
    let content =
        opened(&page(&portfolio, &LinkWish { cv: None, badges: Some(&badges[..2]), ..wish() }), None);
    assert_eq!((content.cv, content.badges.len()), (None, 2));
    let nothing = LinkWish { cv: None, badges: Some(&[]), ..wish() };
    let refused = app::make_page(&portfolio, &nothing, &READER, &[7; SharedPage::RANDOM_BYTES]);
    assert_eq!(refused.unwrap_err().code, "link.nothing");
}

#[test]
fn a_profile_holds_on_a_page_too() {
    let (_folder, portfolio) = example();
    let profile = |profile| {
        let mut cv = app::cv(None, &portfolio).unwrap();
        cv.arrangement.profile = profile;
        app::save_cv(&cv, &portfolio).unwrap();
    };
    profile(Profile::NoContact);
    assert!(opened(&page(&portfolio, &wish()), None).addresses.is_empty());
    profile(Profile::Anonymous);
    let refused = app::make_page(&portfolio, &wish(), &READER, &[7; SharedPage::RANDOM_BYTES]);
    assert_eq!(refused.unwrap_err().code, "link.anonymous");
}

#[test]
fn a_day_that_is_over_is_refused_and_today_is_not() {
    let (_folder, portfolio) = example();
    let ends = |day: Date| {
        let wish = LinkWish { ends: Some(day), ..wish() };
        app::make_page(&portfolio, &wish, &READER, &[7; SharedPage::RANDOM_BYTES]).map(|_| ())
    };
    assert_eq!(ends(date!(2026 - 11 - 21)).unwrap_err().code, "link.past");
    assert!(ends(date!(2026 - 11 - 22)).is_ok());
    // A day ends later where the sun sets later.
    assert!(!app::is_over(Some(date!(2026 - 11 - 21)), NOW));
    assert!(app::is_over(Some(date!(2026 - 11 - 21)), datetime!(2026-11-22 12:00 UTC)));
}

#[test]
fn a_link_stands_and_ends_and_nothing_opens_it_any_more() {
    let (_folder, portfolio) = example();
    let memory = Memory::default();
    let link = made(&portfolio, &memory).unwrap();
    assert_eq!((link.state, link.checked), (LinkState::Standing, Some(NOW)));
    assert!(app::whole_link(&link).unwrap().starts_with("https://place.example/zoe/"));
    assert!(app::link_qr(&link.id[..8], &portfolio).unwrap().starts_with("<svg"));
    let errand = app::end_link(&link.id[..8], &portfolio).unwrap();
    assert_eq!(app::links(&portfolio).unwrap()[0].state, LinkState::Ending);
    let ended = app::settle(errand.run(&memory, clock), &portfolio).unwrap();
    assert_eq!((ended.state, app::whole_link(&ended)), (LinkState::Ended, None));
    assert!(memory.pages.borrow().is_empty());
    assert_eq!(app::link_qr(&link.id, &portfolio).unwrap_err().code, "link.none");
    app::forget_link(&link.id, &portfolio).unwrap();
    assert!(app::links(&portfolio).unwrap().is_empty());
}

#[test]
fn a_place_that_refuses_leaves_no_link() {
    for (put, keeps) in [
        (PlaceFault::NotAllowed { status: 401 }, false),
        (PlaceFault::Full { status: 507 }, false),
        (PlaceFault::Broken { status: 500 }, true),
        (PlaceFault::Cut { detail: String::new() }, true),
    ] {
        let (_folder, portfolio) = example();
        let memory = Memory { put: Some(put.clone()), keeps, ..Memory::default() };
        assert_eq!(made(&portfolio, &memory).unwrap_err().code, put.code());
        assert!(app::links(&portfolio).unwrap().is_empty() && memory.pages.borrow().is_empty(), "{put:?}");
    }
}

#[test]
fn a_place_that_shows_the_page_to_nobody_keeps_none() {
    let (_folder, portfolio) = example();
    let closed = Some(PlaceFault::NotPublic { status: 401 });
    let memory = Memory { look: RefCell::new(closed), ..Memory::default() };
    assert_eq!(made(&portfolio, &memory).unwrap_err().code, "place.not-public");
    assert!(app::links(&portfolio).unwrap().is_empty() && memory.pages.borrow().is_empty());
}

#[test]
fn a_place_that_falls_silent_leaves_a_link_to_look_after() {
    let (_folder, portfolio) = example();
    let cut = || PlaceFault::Cut { detail: String::new() };
    let memory = Memory {
        put: Some(cut()),
        keeps: true,
        end: RefCell::new(Some(cut())),
        look: RefCell::new(Some(cut())),
        ..Memory::default()
    };
    let link = made(&portfolio, &memory).unwrap();
    assert_eq!((link.state, link.fault.as_deref()), (LinkState::Sending, Some("place.cut")));
    (*memory.end.borrow_mut(), *memory.look.borrow_mut()) = (None, None);
    assert_eq!(asked(&portfolio, &memory, NOW).state, LinkState::Standing);
}

#[test]
fn a_link_is_not_said_to_have_ended_before_it_is_seen() {
    let (_folder, portfolio) = example();
    let memory = Memory::default();
    let link = made(&portfolio, &memory).unwrap();
    *memory.look.borrow_mut() = Some(PlaceFault::Broken { status: 502 });
    let errand = app::end_link(&link.id, &portfolio).unwrap();
    let unsure = app::settle(errand.run(&memory, clock), &portfolio).unwrap();
    assert_eq!((unsure.state, unsure.fault.as_deref()), (LinkState::Ending, Some("place.broken")));
    *memory.look.borrow_mut() = None;
    assert_eq!(asked(&portfolio, &memory, NOW).state, LinkState::Ended);
}

#[test]
fn besace_ends_what_is_over_where_the_place_does_not() {
    let (_folder, portfolio) = example();
    let memory = Memory::default();
    made(&portfolio, &memory).unwrap();
    assert_eq!(asked(&portfolio, &memory, datetime!(2027-01-31 23:00 UTC)).state, LinkState::Standing);
    assert_eq!(asked(&portfolio, &memory, datetime!(2027-02-01 12:00 UTC)).state, LinkState::Ended);
    assert!(memory.pages.borrow().is_empty());
}

#[test]
fn what_a_place_changes_or_loses_is_told() {
    let (_folder, portfolio) = example();
    let memory = Memory::default();
    let link = made(&portfolio, &memory).unwrap();
    memory.pages.borrow_mut().values_mut().for_each(|page| page.extend(b"<script>"));
    let changed = asked(&portfolio, &memory, NOW);
    assert_eq!(changed.fault.as_deref(), Some("place.changed"));
    memory.pages.borrow_mut().clear();
    let lost = asked(&portfolio, &memory, NOW);
    assert_eq!((lost.fault.as_deref(), lost.key), (Some("place.vanished"), link.key));
}

#[test]
fn a_place_may_end_a_link_sooner() {
    let (_folder, portfolio) = example();
    let memory = Memory { ends: Some(datetime!(2026-12-01 12:00 UTC)), ..Memory::default() };
    assert_eq!(made(&portfolio, &memory).unwrap().ends, Some(date!(2026 - 11 - 30)));
}

#[test]
fn what_opens_a_place_is_shown_to_no_other() {
    let (_folder, portfolio) = example();
    let moved =
        |address| PlaceWish { before: Some("Nuage"), name: "Nuage", address, user: None, secret: None };
    app::save_place(&moved("dav+https://place.example/ailleurs"), &portfolio).unwrap();
    assert!(app::places(&portfolio).unwrap()[0].has_secret);
    app::save_place(&moved("dav+https://other.example/zoe"), &portfolio).unwrap();
    assert!(!app::places(&portfolio).unwrap()[0].has_secret);
}
