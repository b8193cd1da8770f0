//! Asking as a stranger would: without what opens the place.

use super::fault::{of_disk, of_request, of_status};
use reqwest::blocking::Response;
use reqwest::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use sha2::{Digest, Sha256};
use share::{PlaceFault, Sight};
use std::io::Read;
use url::Url;

/// The largest page that is read to be compared, in bytes.
const MOST_BYTES: u64 = 128 << 20;

pub(super) fn look(address: &str) -> Result<Sight, PlaceFault> {
    let url = Url::parse(address).map_err(|_| PlaceFault::NotAPlace)?;
    if url.scheme() == "file" {
        return on_disk(&url);
    }
    let response = super::client()?.get(url).send().map_err(|error| of_request(&error))?;
    match response.status().as_u16() {
        200 => given(response),
        404 | 410 => Ok(Sight::Gone),
        status @ (401 | 403) => Err(PlaceFault::NotPublic { status }),
        status => Err(of_status(status)),
    }
}

fn given(response: Response) -> Result<Sight, PlaceFault> {
    let header =
        |name| response.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let downloads = header(CONTENT_DISPOSITION).trim_start().to_lowercase().starts_with("attachment");
    if downloads || !header(CONTENT_TYPE).trim_start().to_lowercase().starts_with("text/html") {
        return Err(PlaceFault::Downloads);
    }
    let cut = |error: std::io::Error| PlaceFault::Cut { detail: error.kind().to_string() };
    Ok(Sight::There { sha256: hash(response).map_err(cut)? })
}

fn on_disk(url: &Url) -> Result<Sight, PlaceFault> {
    let path = url.to_file_path().map_err(|()| PlaceFault::NotAPlace)?;
    match std::fs::File::open(&path) {
        Ok(file) => Ok(Sight::There { sha256: hash(file).map_err(|error| of_disk(&error))? }),
        // The stick may only be elsewhere.
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => match path.parent() {
            Some(folder) if folder.is_dir() => Ok(Sight::Gone),
            _ => Err(PlaceFault::NoFolder { status: 0 }),
        },
        Err(error) => Err(of_disk(&error)),
    }
}

fn hash(from: impl Read) -> std::io::Result<[u8; 32]> {
    let mut hash = Sha256::new();
    let mut from = from.take(MOST_BYTES);
    let mut piece = [0; 64 * 1024];
    loop {
        match from.read(&mut piece)? {
            0 => return Ok(hash.finalize().into()),
            read => hash.update(&piece[..read]),
        }
    }
}
