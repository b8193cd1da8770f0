//! What becomes of a page that is sent: each answer of the protocol.

use crate::client::{OWNER, TOKEN, ask, begin, get, id, owner_header, page, put, put_with, read, sender};
use crate::running::{NOW, Running, in_folder, on_both_stores, on_both_stores_with};
use std::collections::BTreeMap;
use std::io::Write;
use std::net::SocketAddr;

fn ends(headers: &BTreeMap<String, String>) -> Option<&str> {
    headers.get("besace-ends").map(String::as_str)
}

#[test]
fn a_page_is_given_back_byte_for_byte() {
    on_both_stores(|relay| {
        for (seed, size) in [(1, 0), (2, 1_000), (3, 262_144), (4, 3_000_000)] {
            let page = page(seed, size);
            assert_eq!(put(relay.address, &id(seed), &page).status, 201);
            let given = get(relay.address, &format!("/p/{}", id(seed)));
            assert_eq!(given.status, 200);
            assert!(given.is_whole() && given.body == page, "{size}");
        }
    });
}

#[test]
fn the_same_page_sent_again_is_no_mistake() {
    on_both_stores(|relay| {
        let page = page(1, 5_000);
        let sent = || put_with(relay.address, &id(1), &page, &["Besace-Ends: 2020-06-01T02:00:00.5+02:00"]);
        assert_eq!(sent().status, 201);
        let again = sent();
        assert_eq!((again.status, ends(&again.headers)), (200, Some("2020-06-01T00:00:00Z")));
    });
}

#[test]
fn an_id_is_taken_once() {
    on_both_stores(|relay| {
        assert_eq!(put(relay.address, &id(1), &page(1, 5_000)).status, 201);
        assert_eq!(put(relay.address, &id(1), &page(2, 5_000)).status, 409, "another page");
        let mut headers = sender();
        headers[1] = owner_header("another's");
        let another = ask(relay.address, "PUT", &format!("/p/{}", id(1)), &headers, &page(1, 5_000));
        assert_eq!(another.status, 409, "another owner");
        assert_eq!(get(relay.address, &format!("/p/{}", id(1))).body, page(1, 5_000));
    });
}

#[test]
fn of_two_pages_at_the_same_moment_one_stands() {
    let folder = tempfile::tempdir().unwrap();
    let relay = Running::over(&in_folder(folder.path()), "");
    for seed in 0..20 {
        let send = |version| move || put(relay.address, &id(seed), &page(version, 50_000)).status;
        let mut answers: Vec<u16> = std::thread::scope(|scope| {
            let sending = [1, 2, 3, 4].map(|version| scope.spawn(send(version)));
            sending.map(|thread| thread.join().unwrap()).into()
        });
        answers.sort_unstable();
        assert_eq!(answers, [201, 409, 409, 409]);
        let given = get(relay.address, &format!("/p/{}", id(seed))).body;
        assert!((1..=4).any(|version| given == page(version, 50_000)));
    }
}

#[test]
fn an_end_is_told_and_shortened_to_the_longest_life() {
    on_both_stores_with("life_days = 10", |relay| {
        let sent = |seed, more: &[&str]| put_with(relay.address, &id(seed), &page(seed, 500), more);
        assert_eq!(
            ends(&sent(1, &["Besace-Ends: 2020-03-05T00:00:00Z"]).headers),
            Some("2020-03-05T00:00:00Z")
        );
        assert_eq!(
            ends(&sent(2, &["Besace-Ends: 2030-03-05T00:00:00Z"]).headers),
            Some("2020-03-11T12:00:00Z")
        );
        assert_eq!(ends(&sent(3, &[]).headers), Some("2020-03-11T12:00:00Z"));
    });
}

#[test]
fn without_a_longest_life_a_page_may_stand_for_good() {
    on_both_stores(|relay| {
        let sent = put(relay.address, &id(1), &page(1, 500));
        assert_eq!((sent.status, ends(&sent.headers)), (201, None));
        relay.set_clock(NOW + time::Duration::days(20_000));
        assert_eq!(get(relay.address, &format!("/p/{}", id(1))).status, 200);
    });
}

/// Sends a small page with one header in place of its like, and expects it refused and not kept.
#[track_caller]
fn refused(to: SocketAddr, status: u16, path: &str, header: &str, body: &[u8]) {
    let name = header.split(':').next().unwrap();
    let mut headers: Vec<String> = sender().into_iter().filter(|other| !other.starts_with(name)).collect();
    headers.extend(header.contains(':').then(|| header.to_owned()));
    assert_eq!(ask(to, "PUT", path, &headers, body).status, status, "{path} {header}");
    assert_eq!(get(to, path).status, 404);
}

#[test]
fn what_is_not_in_order_is_refused_and_leaves_nothing() {
    on_both_stores_with("page_mb = 1", |relay| {
        let (to, path, small) = (relay.address, format!("/p/{}", id(1)), page(1, 500));
        for wrong in [
            "Authorization",
            "Authorization: Bearer wrong",
            "Authorization: Basic dG86a2Vu",
            "Authorization: Bearer",
        ] {
            refused(to, 401, &path, wrong, &small);
        }
        refused(to, 401, &path, &format!("Authorization: Bearer {OWNER}"), &small);
        for wrong in
            ["Besace-Owner", "Besace-Owner: short", "Besace-Ends: tomorrow", "Besace-Ends: 2020-03-09"]
        {
            refused(to, 400, &path, wrong, &small);
        }
        for wrong in [
            "/p/short",
            "/p/",
            "/p/0000000000000000000001/",
            "/p/00000000000000000000.1",
            "/p/%30000000000000000000001",
        ] {
            refused(to, 400, wrong, "X: y", &small);
        }
        for past in ["2020-03-01T12:00:00Z", "2020-03-01T13:00:00+01:00", "1999-01-01T00:00:00Z"] {
            refused(to, 422, &path, &format!("Besace-Ends: {past}"), &small);
        }
        refused(to, 415, &path, "Content-Type: application/pdf", &small);
        refused(to, 415, &path, "Content-Type", &small);
        refused(to, 415, &path, "X: y", b"<!doctype html><p>no page of Besace</p>");
        refused(to, 415, &path, "X: y", b"%PDF-1.7 id=\"sealed\"");
        refused(to, 413, &path, "X: y", &page(1, 1_000_000));
        refused(to, 413, &path, "X: y", &page(1, 1_900_000));
        refused(to, 411, &path, "X: y", b"");
        assert_eq!(put(to, &id(1), &small).status, 201, "nothing of these took the id");
    });
}

#[test]
fn a_page_in_pieces_without_a_length_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let relay = Running::over(&in_folder(folder.path()), "");
    let mut headers = sender();
    headers.push("Transfer-Encoding: chunked".to_owned());
    let mut stream = begin(relay.address, "PUT", &format!("/p/{}", id(1)), &headers, 0).unwrap();
    stream.write_all(b"5\r\n<!doc\r\n0\r\n\r\n").unwrap();
    assert_eq!(read(stream).unwrap().status, 411);
}

#[test]
fn a_page_cut_on_its_way_leaves_nothing() {
    on_both_stores(|relay| {
        let page = page(1, 500_000);
        for sent in [0, 1, 100_000, page.len() - 1] {
            let path = format!("/p/{}", id(1));
            let mut stream = begin(relay.address, "PUT", &path, &sender(), page.len()).unwrap();
            stream.write_all(&page[..sent]).unwrap();
            drop(stream);
            assert_eq!(get(relay.address, &path).status, 404);
        }
        assert_eq!(put(relay.address, &id(1), &page).status, 201);
    });
}

#[test]
fn the_token_of_the_config_stands_nowhere_in_the_store() {
    let folder = tempfile::tempdir().unwrap();
    let relay = Running::over(&in_folder(folder.path()), "");
    assert_eq!(put(relay.address, &id(1), &page(1, 500)).status, 201);
    let kept = std::fs::read(folder.path().join("pages/00").join(id(1))).unwrap();
    let text = String::from_utf8_lossy(&kept);
    assert!(!text.contains(TOKEN) && !text.contains(OWNER));
}
