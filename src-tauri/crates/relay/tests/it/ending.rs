//! How a page ends: by its owner, or by its date; and that it stays over.

use crate::client::{OWNER, TOKEN, delete, get, id, page, put, put_with};
use crate::running::{NOW, Running, in_folder, on_both_stores};
use relay::Swept;
use std::fs;
use std::time::{Duration, SystemTime};

#[test]
fn its_owner_ends_a_page_and_it_stays_over() {
    on_both_stores(|relay| {
        let (at, path) = (relay.address, format!("/p/{}", id(1)));
        assert_eq!(put(at, &id(1), &page(1, 500_000)).status, 201);
        assert_eq!(delete(at, &id(1), OWNER).status, 204);
        assert_eq!(get(at, &path).status, 404);
        assert_eq!(delete(at, &id(1), OWNER).status, 204, "asked again, it is over all the same");
        assert_eq!(put(at, &id(1), &page(1, 500_000)).status, 409, "a late retry does not bring it back");
        assert_eq!(get(at, &path).status, 404);
    });
}

#[test]
fn nobody_else_ends_it() {
    on_both_stores(|relay| {
        let at = relay.address;
        put(at, &id(1), &page(1, 500));
        let owner_hash = relay::Digest::of(OWNER.as_bytes()).to_string();
        for other in ["", "wrong", TOKEN, &owner_hash] {
            assert_eq!(delete(at, &id(1), other).status, 404);
        }
        assert_eq!(delete(at, &id(2), OWNER).status, 404, "unknown");
        assert_eq!(delete(at, "short", OWNER).status, 404, "malformed");
        assert_eq!(get(at, &format!("/p/{}", id(1))).status, 200);
    });
}

#[test]
fn another_relay_over_the_same_store_knows_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let [one, other] = [0, 1].map(|_| Running::over(&in_folder(folder.path()), ""));
    let path = format!("/p/{}", id(1));
    assert_eq!(put(one.address, &id(1), &page(1, 500)).status, 201);
    assert_eq!(get(other.address, &path).status, 200);
    assert_eq!(delete(other.address, &id(1), OWNER).status, 204);
    assert_eq!(get(one.address, &path).status, 404);
}

#[test]
fn its_date_ends_it_before_any_sweep() {
    on_both_stores(|relay| {
        let (at, path) = (relay.address, format!("/p/{}", id(1)));
        put_with(at, &id(1), &page(1, 500), &["Besace-Ends: 2020-03-02T12:00:00Z"]);
        relay.set_clock(NOW + time::Duration::DAY - time::Duration::SECOND);
        assert_eq!(get(at, &path).status, 200);
        relay.set_clock(NOW + time::Duration::DAY);
        assert_eq!(get(at, &path).status, 404);
        assert_eq!(put(at, &id(1), &page(1, 500)).status, 409, "nor is it kept anew");
        assert_eq!(delete(at, &id(1), OWNER).status, 204);
    });
}

#[test]
fn a_sweep_takes_away_what_is_past() {
    on_both_stores(|relay| {
        let at = relay.address;
        put_with(at, &id(1), &page(1, 500), &["Besace-Ends: 2020-03-02T12:00:00Z"]);
        put_with(at, &id(2), &page(2, 500), &["Besace-Ends: 2020-03-05T12:00:00Z"]);
        put(at, &id(3), &page(3, 500));
        let swept = relay.sweep(NOW + time::Duration::DAY);
        assert_eq!(swept, Swept { pages: 1, uploads: 0, left: 2 });
        assert_eq!(relay.sweep(NOW + time::Duration::DAY), Swept { pages: 0, uploads: 0, left: 2 });
        assert_eq!(get(at, &format!("/p/{}", id(2))).status, 200);
        assert_eq!(delete(at, &id(1), OWNER).status, 204, "its owner hears that it is over");
        let metrics = String::from_utf8(get(at, "/metrics").body).unwrap();
        assert!(
            metrics.contains("besace_relay_pages 2") && metrics.contains("besace_relay_pages_swept_total 1")
        );
    });
}

#[test]
fn nothing_of_a_page_is_left_in_the_folder() {
    let folder = tempfile::tempdir().unwrap();
    let relay = Running::over(&in_folder(folder.path()), "");
    put(relay.address, &id(1), &page(1, 100_000));
    delete(relay.address, &id(1), OWNER);
    let left = fs::read_to_string(folder.path().join("pages/00").join(id(1))).unwrap();
    let owner = relay::Digest::of(OWNER.as_bytes());
    assert_eq!(left.trim_end(), format!("{{\"kept\":\"over\",\"owner\":\"{owner}\"}}"));
    assert_eq!(fs::read_dir(folder.path().join("incoming")).unwrap().count(), 0);
}

#[test]
fn what_uploads_cut_short_have_left_is_swept_after_a_day() {
    let folder = tempfile::tempdir().unwrap();
    let relay = Running::over(&in_folder(folder.path()), "");
    // Not past yet by the relay's own clock, whose first sweep comes when it likes.
    let now = SystemTime::from(NOW);
    for (name, hours) in [("old", 2), ("new", 0)] {
        let file = fs::File::create(folder.path().join("incoming").join(name)).unwrap();
        file.set_modified(now - Duration::from_secs(hours * 3600)).unwrap();
    }
    assert_eq!(relay.sweep(NOW + time::Duration::hours(23)).uploads, 1);
    assert!(folder.path().join("incoming/new").exists());
}
