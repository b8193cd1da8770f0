//! Real sockets on this computer: servers that are slow, endless, redirecting or rude.

#![allow(clippy::unwrap_used)] // a test stops where something is not as it should be

use net::{Http, Limits};
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;
use std::time::{Duration, Instant};
use time::OffsetDateTime;
use verify::{Fetch, FetchFailure, Fetched};

/// Serves every connection with `answer`, and gives the address.
fn server(answer: impl Fn(&mut TcpStream, &str) + Send + Sync + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut request = [0; 4096];
            let read = stream.read(&mut request).unwrap_or(0);
            answer(&mut stream, &String::from_utf8_lossy(&request[..read]));
        }
    });
    address
}

fn say(stream: &mut TcpStream, head: &str, body: &[u8]) {
    let _ = stream.write_all(format!("HTTP/1.1 {head}\r\nConnection: close\r\n\r\n").as_bytes());
    let _ = stream.write_all(body);
}

#[track_caller]
fn ask(address: &str) -> Fetched {
    let limits = Limits { body: 1_000, time: Duration::from_secs(2), redirects: 3, loopback: true };
    Http::new(limits).unwrap().fetch(address, OffsetDateTime::UNIX_EPOCH).answer
}

#[test]
fn an_answer_comes_with_its_status() {
    let address = server(|stream, _| say(stream, "410 Gone\r\nContent-Type: application/json", b"{}"));
    let expected =
        Fetched::Body { status: 410, content_type: Some("application/json".into()), bytes: b"{}".to_vec() };
    assert_eq!(ask(&address), expected);
}

#[test]
fn nothing_telling_is_sent() {
    let address = server(|stream, request| say(stream, "200 OK", request.to_lowercase().as_bytes()));
    let Fetched::Body { bytes, .. } = ask(&address) else { panic!("an answer") };
    let request = String::from_utf8(bytes).unwrap();
    for word in ["user-agent", "cookie", "referer", "accept-language"] {
        assert!(!request.contains(word), "{word} in {request}");
    }
}

#[test]
fn a_body_over_the_limit_is_not_kept() {
    let address = server(|stream, _| say(stream, "200 OK", &[b'a'; 1_001]));
    assert_eq!(ask(&address), Fetched::Failed(FetchFailure::TooLarge));
}

#[test]
fn an_endless_body_ends() {
    let address = server(|stream, _| {
        say(stream, "200 OK", b"");
        while stream.write_all(&[b'a'; 4096]).is_ok() {}
    });
    assert_eq!(ask(&address), Fetched::Failed(FetchFailure::TooLarge));
}

#[test]
fn a_slow_body_has_its_time() {
    let address = server(|stream, _| {
        say(stream, "200 OK\r\nContent-Length: 500", b"");
        for _ in 0..40 {
            if stream.write_all(b"a").is_err() {
                break;
            }
            thread::sleep(Duration::from_millis(200));
        }
    });
    let start = Instant::now();
    let answer = ask(&address);
    assert!(matches!(answer, Fetched::Failed(FetchFailure::Timeout | FetchFailure::Refused)), "{answer:?}");
    assert!(start.elapsed() < Duration::from_secs(4));
}

#[test]
fn a_compressed_bomb_is_measured_after_decoding() {
    // A million zeros in about a kilobyte: 1,000 times the limit.
    let bomb = include_bytes!("million-zeros.gz");
    let address = server(|stream, _| say(stream, "200 OK\r\nContent-Encoding: gzip", bomb));
    assert_eq!(ask(&address), Fetched::Failed(FetchFailure::TooLarge));
}

#[test]
fn redirects_are_counted() {
    let address = server(|stream, _| say(stream, "302 Found\r\nLocation: /again", b""));
    assert_eq!(ask(&address), Fetched::Failed(FetchFailure::TooManyRedirects));
}

#[test]
fn a_redirect_into_the_local_network_is_not_followed() {
    for target in [
        "http://10.0.0.1/",
        "http://169.254.169.254/latest/meta-data",
        "file:///etc/passwd",
        "http://localhost:1/",
    ] {
        let address = server(move |stream, _| say(stream, &format!("302 Found\r\nLocation: {target}"), b""));
        assert_eq!(ask(&address), Fetched::Failed(FetchFailure::Blocked), "{target}");
    }
}

#[test]
fn this_computer_is_not_asked_by_default() {
    let address = server(|stream, _| say(stream, "200 OK", b"{}"));
    let answer = Http::new(Limits::default()).unwrap().fetch(&address, OffsetDateTime::UNIX_EPOCH).answer;
    assert_eq!(answer, Fetched::Failed(FetchFailure::Blocked));
}

#[test]
fn a_closed_door_is_told() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/", listener.local_addr().unwrap());
    drop(listener);
    assert_eq!(ask(&address), Fetched::Failed(FetchFailure::Refused));
}
