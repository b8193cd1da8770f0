//! A map that stands in for the network.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt;
use time::OffsetDateTime;
use url::Url;
use verify::{Document, Fetch, FetchFailure, Fetched};

/// As many as a browser would hardly notice (SECURITY 10).
const MOST_REDIRECTS: usize = 5;

/// Answers every fetch from a map; an address that is not in it does not exist.
pub struct Documents {
    answers: BTreeMap<String, Answer>,
    files: Box<Files>,
}

/// Gives the bytes of a file that a map names, if there is such a file.
type Files = dyn Fn(&str) -> Option<Vec<u8>> + Send + Sync;

/// One answer: its body is `json`, `text`, `base64` or `file`; none is an empty one.
#[derive(Debug, Deserialize)]
struct Answer {
    #[serde(default = "ok")]
    status: u16,
    #[serde(default)]
    headers: BTreeMap<String, String>,
    json: Option<Value>,
    text: Option<String>,
    base64: Option<String>,
    file: Option<String>,
    error: Option<Failure>,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Failure {
    Timeout,
    Dns,
    Refused,
    Tls,
}

fn ok() -> u16 {
    200
}

impl Documents {
    /// Reads a map, JSON. Bodies that it keeps in files are asked of `files`; where there are no files, it gives
    /// nothing, and such an address does not exist.
    pub fn read(
        map: &[u8],
        files: impl Fn(&str) -> Option<Vec<u8>> + Send + Sync + 'static,
    ) -> Result<Documents, serde_json::Error> {
        Ok(Documents { answers: serde_json::from_slice(map)?, files: Box::new(files) })
    }

    fn follow(&self, address: &str) -> (String, Fetched) {
        let mut at = address.to_owned();
        for _ in 0..=MOST_REDIRECTS {
            // The policy counts at each redirect, not only for the address first asked for.
            if verify::address::check(&at).is_err() {
                return (at, Fetched::Failed(FetchFailure::Blocked));
            }
            let Some(answer) = self.answer(&at) else {
                return (at, Fetched::Failed(FetchFailure::Absent));
            };
            match answer.redirect(&at) {
                Some(next) => at = next,
                None => return (at, answer.fetched(&self.files)),
            }
        }
        (at, Fetched::Failed(FetchFailure::TooManyRedirects))
    }

    /// A fragment is never sent to a server.
    fn answer(&self, address: &str) -> Option<&Answer> {
        let plain = address.split('#').next().unwrap_or(address);
        self.answers.get(address).or_else(|| self.answers.get(plain))
    }
}

impl Fetch for Documents {
    fn fetch(&self, address: &str, now: OffsetDateTime) -> Document {
        let (final_address, answer) = self.follow(address);
        Document { address: address.to_owned(), final_address, fetched_at: now, answer }
    }
}

impl Answer {
    fn header(&self, wanted: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(name, _)| name.eq_ignore_ascii_case(wanted))
            .map(|(_, value)| value.as_str())
    }

    fn redirect(&self, at: &str) -> Option<String> {
        let location = self.header("Location").filter(|_| (300..400).contains(&self.status))?;
        Some(Url::parse(at).ok()?.join(location).ok()?.into())
    }

    fn fetched(&self, files: &Files) -> Fetched {
        if let Some(failure) = self.error {
            return Fetched::Failed(failure.into());
        }
        let Some(bytes) = self.body(files) else {
            return Fetched::Failed(FetchFailure::Absent);
        };
        let content_type = self.header("Content-Type").map(str::to_owned);
        Fetched::Body { status: self.status, content_type, bytes }
    }

    fn body(&self, files: &Files) -> Option<Vec<u8>> {
        match (&self.json, &self.text, &self.base64, &self.file) {
            (Some(json), ..) => Some(json.to_string().into_bytes()),
            (_, Some(text), ..) => Some(text.clone().into_bytes()),
            (_, _, Some(base64), _) => STANDARD.decode(base64).ok(),
            (_, _, _, Some(file)) => files(file),
            _ => Some(Vec::new()),
        }
    }
}

impl fmt::Debug for Documents {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Documents").field("answers", &self.answers).finish_non_exhaustive()
    }
}

impl From<Failure> for FetchFailure {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Timeout => FetchFailure::Timeout,
            Failure::Dns => FetchFailure::Dns,
            Failure::Refused => FetchFailure::Refused,
            Failure::Tls => FetchFailure::Tls,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(address: &str, expected: Result<&[u8], FetchFailure>) {
        let map = br#"{
            "https://i.example/json": {"json": {"a": 1}},
            "https://i.example/bytes": {"base64": "/9j/"},
            "https://i.example/file": {"file": "key.pem"},
            "https://i.example/no-file": {"file": "none"},
            "https://i.example/moved": {"status": 301, "headers": {"location": "/json"}},
            "https://i.example/inside": {"status": 302, "headers": {"Location": "http://127.0.0.1/"}},
            "https://i.example/round": {"status": 302, "headers": {"Location": "/round"}},
            "https://i.example/slow": {"error": "timeout"}
        }"#;
        let file = |name: &str| (name == "key.pem").then(|| b"key".to_vec());
        let documents = Documents::read(map, file).expect("a map");
        let document = documents.fetch(address, OffsetDateTime::UNIX_EPOCH);
        match (&document.answer, expected) {
            (Fetched::Body { bytes, .. }, Ok(expected)) => assert_eq!(bytes, expected, "{address}"),
            (Fetched::Failed(found), Err(expected)) => assert_eq!(*found, expected, "{address}"),
            (found, _) => panic!("{address}: {found:?}"),
        }
    }

    #[test]
    fn a_map_answers_as_a_network_would() {
        check("https://i.example/json", Ok(br#"{"a":1}"#));
        check("https://i.example/json#part", Ok(br#"{"a":1}"#));
        check("https://i.example/bytes", Ok(b"\xFF\xD8\xFF"));
        check("https://i.example/file", Ok(b"key"));
        check("https://i.example/no-file", Err(FetchFailure::Absent));
        check("https://i.example/none", Err(FetchFailure::Absent));
        check("https://i.example/moved", Ok(br#"{"a":1}"#));
        check("https://i.example/inside", Err(FetchFailure::Blocked));
        check("https://i.example/round", Err(FetchFailure::TooManyRedirects));
        check("https://i.example/slow", Err(FetchFailure::Timeout));
    }
}
