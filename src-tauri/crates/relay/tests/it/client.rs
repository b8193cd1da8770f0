//! A client that sees every byte: what libraries tidy away is what is looked at here.

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

pub const TOKEN: &str = "the organisation's token";
pub const OWNER: &str = "the owner's token";

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    pub status: u16,
    pub headers: BTreeMap<String, String>,
    pub body: Vec<u8>,
}

impl Answer {
    /// Whether as many bytes came as were announced.
    pub fn is_whole(&self) -> bool {
        self.headers.get("content-length").is_some_and(|length| length.parse() == Ok(self.body.len()))
    }
}

/// A page of about `size` bytes, other for each `seed`.
pub fn page(seed: u64, size: usize) -> Vec<u8> {
    let mut page = format!("<!doctype html>\n<script id=\"sealed\">{seed}:").into_bytes();
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    while page.len() < size {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        page.extend(format!("{state:016x}").bytes());
    }
    page.extend(b"</script>");
    page
}

/// An id of the right form.
pub fn id(seed: u64) -> String {
    format!("{seed:022}")
}

pub fn owner_header(token: &str) -> String {
    format!("Besace-Owner: {}", relay::Digest::of(token.as_bytes()))
}

/// What a sender says: the token, the owner, and that it is a page.
pub fn sender() -> Vec<String> {
    vec![
        format!("Authorization: Bearer {TOKEN}"),
        owner_header(OWNER),
        "Content-Type: text/html; charset=utf-8".to_owned(),
    ]
}

pub fn put(to: SocketAddr, id: &str, page: &[u8]) -> Answer {
    put_with(to, id, page, &[])
}

pub fn put_with(to: SocketAddr, id: &str, page: &[u8], more: &[&str]) -> Answer {
    let mut headers = sender();
    headers.extend(more.iter().map(|header| (*header).to_owned()));
    ask(to, "PUT", &format!("/p/{id}"), &headers, page)
}

pub fn get(from: SocketAddr, path: &str) -> Answer {
    ask(from, "GET", path, &[], b"")
}

pub fn delete(at: SocketAddr, id: &str, token: &str) -> Answer {
    ask(at, "DELETE", &format!("/p/{id}"), &[format!("Authorization: Bearer {token}")], b"")
}

pub fn ask(to: SocketAddr, method: &str, path: &str, headers: &[String], body: &[u8]) -> Answer {
    try_ask(to, method, path, headers, body).unwrap()
}

pub fn try_ask(
    to: SocketAddr,
    method: &str,
    path: &str,
    headers: &[String],
    body: &[u8],
) -> std::io::Result<Answer> {
    let mut stream = begin(to, method, path, headers, body.len())?;
    stream.write_all(body)?;
    read(stream)
}

/// A request whose body is still to come.
pub fn begin(
    to: SocketAddr,
    method: &str,
    path: &str,
    headers: &[String],
    length: usize,
) -> std::io::Result<TcpStream> {
    let mut stream = TcpStream::connect(to)?;
    stream.set_read_timeout(Some(Duration::from_secs(20)))?;
    let mut head = format!("{method} {path} HTTP/1.1\r\nHost: relay.example\r\nConnection: close\r\n");
    headers.iter().for_each(|header| head.push_str(&format!("{header}\r\n")));
    if length > 0 {
        head.push_str(&format!("Content-Length: {length}\r\n"));
    }
    stream.write_all(format!("{head}\r\n").as_bytes())?;
    Ok(stream)
}

/// The answer, as far as it comes.
pub fn read(mut stream: TcpStream) -> std::io::Result<Answer> {
    let mut bytes = Vec::new();
    let ended = stream.read_to_end(&mut bytes);
    let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") else {
        return Err(ended.err().unwrap_or(std::io::ErrorKind::UnexpectedEof.into()));
    };
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok());
    let headers = head.lines().skip(1).filter_map(|line| {
        let (name, value) = line.split_once(": ")?;
        Some((name.to_ascii_lowercase(), value.to_owned()))
    });
    Ok(Answer { status: status.unwrap(), headers: headers.collect(), body: bytes.split_off(end + 4) })
}
