//! How a relay stops: what is under way ends first.

use crate::client::{begin, get, id, page, read, sender};
use crate::running::{Running, in_folder};
use std::io::Write;
use std::net::TcpStream;
use std::time::{Duration, Instant};

#[test]
fn an_upload_under_way_is_finished() {
    let folder = tempfile::tempdir().unwrap();
    let (mut relay, page, path) =
        (Running::over(&in_folder(folder.path()), ""), page(1, 300_000), format!("/p/{}", id(1)));
    let mut stream = begin(relay.address, "PUT", &path, &sender(), page.len()).unwrap();
    stream.write_all(&page[..100_000]).unwrap();
    std::thread::sleep(Duration::from_millis(100));
    relay.tell_to_stop();
    std::thread::sleep(Duration::from_millis(200));
    assert!(TcpStream::connect(relay.address).is_err(), "nobody new is let in");
    stream.write_all(&page[100_000..]).unwrap();
    assert_eq!(read(stream).unwrap().status, 201);
    relay.has_stopped();
    let next = Running::over(&in_folder(folder.path()), "");
    assert_eq!(get(next.address, &path).body, page);
}

#[test]
fn nobody_who_says_nothing_holds_it_up() {
    let folder = tempfile::tempdir().unwrap();
    let mut relay = Running::over(&in_folder(folder.path()), "");
    let _silent = TcpStream::connect(relay.address).unwrap();
    std::thread::sleep(Duration::from_millis(100));
    let begun = Instant::now();
    relay.tell_to_stop();
    relay.has_stopped();
    assert!(begun.elapsed() < Duration::from_secs(5));
}
