//! `--documents MAP`: a file that stands in for the network.

use app::Problem;
use baking::Limits;
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use time::OffsetDateTime;
use url::Url;
use verify::{Document, Fetch, FetchFailure, Fetched};

/// As many as a browser would hardly notice (SECURITY 10).
const MOST_REDIRECTS: usize = 5;

/// Answers every fetch from a file; an address that is not in it does not exist.
#[derive(Debug)]
pub struct Documents {
    folder: PathBuf,
    answers: BTreeMap<String, Answer>,
}

#[derive(Debug, Deserialize)]
struct Answer {
    #[serde(default = "ok")]
    status: u16,
    #[serde(default)]
    headers: BTreeMap<String, String>,
    json: Option<Value>,
    text: Option<String>,
    file: Option<PathBuf>,
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
    /// Reads a map.
    pub fn open(path: &Path) -> Result<Documents, Problem> {
        let bytes = crate::input::file(path, &Limits { file: 256 << 20, ..Limits::default() })?;
        let wrong =
            |error| Problem::new("file.not-a-map").with("name", path.to_string_lossy()).because(error);
        let answers = serde_json::from_slice(&bytes).map_err(wrong)?;
        Ok(Documents { folder: path.parent().unwrap_or(Path::new("")).to_owned(), answers })
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
                None => return (at, answer.fetched(&self.folder)),
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

    fn fetched(&self, folder: &Path) -> Fetched {
        if let Some(failure) = self.error {
            return Fetched::Failed(failure.into());
        }
        let bytes = match (&self.json, &self.text, &self.file) {
            (Some(json), ..) => json.to_string().into_bytes(),
            (_, Some(text), _) => text.clone().into_bytes(),
            (_, _, Some(file)) => match std::fs::read(folder.join(file)) {
                Ok(bytes) => bytes,
                Err(_) => return Fetched::Failed(FetchFailure::Absent),
            },
            _ => Vec::new(),
        };
        let content_type = self.header("Content-Type").map(str::to_owned);
        Fetched::Body { status: self.status, content_type, bytes }
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
