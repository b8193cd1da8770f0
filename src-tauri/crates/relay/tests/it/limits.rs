//! How much of everything.

use crate::client::{OWNER, ask, begin, delete, get, id, page, put, sender};
use crate::running::{Running, in_folder};
use std::io::Write;
use std::time::Duration;

fn relay(limits: &str) -> (tempfile::TempDir, Running) {
    let folder = tempfile::tempdir().unwrap();
    let relay = Running::over(&in_folder(folder.path()), limits);
    (folder, relay)
}

#[test]
fn uploads_of_a_token_are_counted() {
    let folder = tempfile::tempdir().unwrap();
    let config = crate::running::config(&in_folder(folder.path()), "")
        .replace("uploads_per_minute = 1000", "uploads_per_minute = 2");
    let relay = Running::of(&config);
    let sent: Vec<u16> = (0..3).map(|seed| put(relay.address, &id(seed), &page(seed, 500)).status).collect();
    assert_eq!(sent, [201, 201, 429]);
    let refused = put(relay.address, &id(4), &page(4, 500));
    let wait: u64 = refused.headers["retry-after"].parse().unwrap();
    assert!((1..=31).contains(&wait), "{wait}");
    assert_eq!(get(relay.address, &format!("/p/{}", id(0))).status, 200, "reading goes on");
    assert_eq!(delete(relay.address, &id(0), OWNER).status, 204, "and so does ending");
}

#[test]
fn reads_of_an_address_are_counted() {
    let (_folder, relay) = relay("reads_per_minute = 3");
    let read: Vec<u16> = (0..4).map(|_| get(relay.address, &format!("/p/{}", id(1))).status).collect();
    assert_eq!(read, [404, 404, 404, 429]);
    assert_eq!(put(relay.address, &id(1), &page(1, 500)).status, 201, "uploads are not");
    assert_eq!(get(relay.address, "/health").status, 200);
}

#[test]
fn behind_a_proxy_the_address_is_the_one_it_names() {
    let (_folder, relay) = relay("reads_per_minute = 1\naddress_header = \"X-Forwarded-For\"");
    let read =
        |from: &str| ask(relay.address, "GET", "/p/x", &[format!("X-Forwarded-For: {from}")], b"").status;
    assert_eq!(read("192.0.2.1"), 404);
    assert_eq!(read("192.0.2.2"), 404);
    assert_eq!(
        read("198.51.100.7, 192.0.2.1"),
        429,
        "what a reader claims before the proxy's word does not count"
    );
    assert_eq!(read("2001:db8::1"), 404);
    assert_eq!(read("2001:db8::2"), 429, "one line, many addresses");
}

#[test]
fn more_than_memory_for_four_of_the_largest_waits() {
    let (_folder, relay) = relay("page_mb = 1");
    let largest = page(1, 999_000);
    let under_way: Vec<_> = (0..4)
        .map(|seed| {
            let path = format!("/p/{}", id(seed));
            let mut stream = begin(relay.address, "PUT", &path, &sender(), largest.len()).unwrap();
            stream.write_all(&largest[..1000]).unwrap();
            stream
        })
        .collect();
    std::thread::sleep(Duration::from_millis(300));
    assert_eq!(put(relay.address, &id(9), &largest).status, 429);
    drop(under_way);
    std::thread::sleep(Duration::from_millis(300));
    assert_eq!(put(relay.address, &id(9), &largest).status, 201);
}
