use crate::causes::{are_of_trust, causes, words};
use crate::names::{NotPublic, PublicNames};
use reqwest::blocking::{Client, Response};
use reqwest::header::{ACCEPT, CONTENT_TYPE, LOCATION};
use reqwest::redirect::Policy;
use std::io::Read;
use std::sync::Arc;
use std::time::{Duration, Instant};
use time::OffsetDateTime;
use url::Url;
use verify::{Document, Fetch, FetchFailure, Fetched, address};

/// What a badge's sites may answer with, best first; the body is what is judged, never this.
const WANTED: &str =
    "application/vc+ld+json, application/ld+json, application/json, image/png, image/svg+xml, */*;q=0.1";

/// How much one request may cost.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// The largest body, in bytes after decoding.
    pub body: u64,
    /// The time for everything, redirects included.
    pub time: Duration,
    /// How many redirects are followed.
    pub redirects: usize,
    /// Whether this computer itself may be asked: for tests and for sites hosted here, never by default.
    pub loopback: bool,
}

impl Default for Limits {
    fn default() -> Self {
        Limits { body: 10 * 1024 * 1024, time: Duration::from_secs(20), redirects: 5, loopback: false }
    }
}

/// Asks over HTTP.
#[derive(Debug, Clone)]
pub struct Http {
    client: Client,
    limits: Limits,
}

impl Http {
    /// A client within these limits; fails when the system offers no secure connections at all.
    pub fn new(limits: Limits) -> Result<Http, reqwest::Error> {
        let builder =
            Client::builder().redirect(Policy::none()).referer(false).no_proxy().timeout(limits.time);
        let builder = if limits.loopback { builder } else { builder.dns_resolver(Arc::new(PublicNames)) };
        Ok(Http { client: builder.build()?, limits })
    }

    fn follow(&self, start: &str) -> Result<(String, Fetched), FetchFailure> {
        let until = Instant::now() + self.limits.time;
        let mut url = self.admit(start)?;
        for _ in 0..=self.limits.redirects {
            let left = until.checked_duration_since(Instant::now()).ok_or(FetchFailure::Timeout)?;
            let response =
                self.client.get(url.clone()).header(ACCEPT, WANTED).timeout(left).send().map_err(failure)?;
            match redirect(&response, &url) {
                Some(next) => url = self.admit(&next)?,
                None => return Ok((url.to_string(), self.read(response, until)?)),
            }
        }
        Err(FetchFailure::TooManyRedirects)
    }

    /// The address policy, as written; names are judged again when they are resolved.
    fn admit(&self, address: &str) -> Result<Url, FetchFailure> {
        match address::check(address) {
            Ok(url) => Ok(url),
            Err(address::AddressFault::Local) if self.limits.loopback => {
                loopback(address).ok_or(FetchFailure::Blocked)
            }
            Err(_) => Err(FetchFailure::Blocked),
        }
    }

    fn read(&self, response: Response, until: Instant) -> Result<Fetched, FetchFailure> {
        let status = response.status().as_u16();
        let content_type =
            response.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).map(str::to_owned);
        let mut bytes = Vec::new();
        let mut body = response.take(self.limits.body + 1);
        let mut piece = [0; 16 * 1024];
        loop {
            let read = body.read(&mut piece).map_err(|_| FetchFailure::Refused)?;
            if read == 0 {
                break;
            }
            bytes.extend_from_slice(&piece[..read]);
            // A byte now and then keeps a connection alive for ever; the whole has its time.
            if Instant::now() > until {
                return Err(FetchFailure::Timeout);
            }
        }
        if bytes.len() as u64 > self.limits.body {
            return Err(FetchFailure::TooLarge);
        }
        Ok(Fetched::Body { status, content_type, bytes })
    }
}

impl Fetch for Http {
    fn fetch(&self, address: &str, now: OffsetDateTime) -> Document {
        let (final_address, answer) = match self.follow(address) {
            Ok(found) => found,
            Err(failure) => (address.to_owned(), Fetched::Failed(failure)),
        };
        Document { address: address.to_owned(), final_address, fetched_at: now, answer }
    }
}

/// Where a response sends on, if it does.
fn redirect(response: &Response, from: &Url) -> Option<String> {
    let moved = matches!(response.status().as_u16(), 301 | 302 | 303 | 307 | 308);
    let location = response.headers().get(LOCATION).filter(|_| moved)?.to_str().ok()?;
    Some(from.join(location).map_or_else(|_| location.to_owned(), |url| url.to_string()))
}

/// This computer itself, when it is allowed: by number only.
fn loopback(address: &str) -> Option<Url> {
    let url = Url::parse(address).ok()?;
    let is_here = match url.host()? {
        url::Host::Ipv4(ip) => ip.is_loopback(),
        url::Host::Ipv6(ip) => ip.is_loopback(),
        url::Host::Domain(_) => false,
    };
    is_here.then_some(url)
}

fn failure(error: reqwest::Error) -> FetchFailure {
    if causes(&error).any(|error| error.is::<NotPublic>()) {
        return FetchFailure::Blocked;
    }
    let words = words(&error);
    if error.is_timeout() {
        FetchFailure::Timeout
    } else if are_of_trust(&words) {
        FetchFailure::Tls
    } else if words.contains("dns") || words.contains("resolve") || words.contains("lookup") {
        FetchFailure::Dns
    } else {
        FetchFailure::Refused
    }
}
