//! What went wrong at a place, from what it or the network says.

use crate::causes::{are_of_trust, causes, words};
use share::PlaceFault;
use std::error::Error;
use std::io;

/// A status that is no success.
pub(super) fn of_status(status: u16) -> PlaceFault {
    match status {
        401 | 403 => PlaceFault::NotAllowed { status },
        // 409 is how WebDAV says that the folder above is not there (RFC 4918 §9.7.1).
        404 | 405 | 409 => PlaceFault::NoFolder { status },
        412 => PlaceFault::Taken { status },
        413 => PlaceFault::TooLarge,
        429 => PlaceFault::Busy,
        507 => PlaceFault::Full { status },
        500.. => PlaceFault::Broken { status },
        _ => PlaceFault::Unexpected { status },
    }
}

/// A request without an answer.
pub(super) fn of_request(error: &reqwest::Error) -> PlaceFault {
    let (words, detail) = (words(error), innermost(error));
    if are_of_trust(&words) {
        PlaceFault::Untrusted { detail }
    } else if error.is_connect() {
        PlaceFault::Unreachable { detail }
    } else {
        PlaceFault::Cut { detail }
    }
}

/// A disk that did not do as it was asked.
pub(super) fn of_disk(error: &io::Error) -> PlaceFault {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => PlaceFault::Full { status: 0 },
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            PlaceFault::NotAllowed { status: 0 }
        }
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => PlaceFault::NoFolder { status: 0 },
        io::ErrorKind::AlreadyExists => PlaceFault::Taken { status: 0 },
        // A stick that was pulled out says many things.
        _ => PlaceFault::Cut { detail: error.to_string() },
    }
}

/// What a storage says, with the last status it answered.
pub(super) fn of_store(error: &opendal::Error, status: Option<u16>) -> PlaceFault {
    for cause in causes(error).skip(1) {
        if let Some(error) = cause.downcast_ref::<io::Error>().filter(|_| status.is_none()) {
            return of_disk(error);
        }
        if let Some(error) = cause.downcast_ref::<reqwest::Error>() {
            return of_request(error);
        }
    }
    match status {
        Some(status) if !(200..300).contains(&status) => of_status(status),
        _ => of_kind(error),
    }
}

fn of_kind(error: &opendal::Error) -> PlaceFault {
    match error.kind() {
        opendal::ErrorKind::PermissionDenied => PlaceFault::NotAllowed { status: 0 },
        opendal::ErrorKind::NotFound => PlaceFault::NoFolder { status: 0 },
        opendal::ErrorKind::ConfigInvalid => PlaceFault::NotAPlace,
        _ => PlaceFault::Cut { detail: error.to_string() },
    }
}

/// The last cause: those before it repeat the address, and an address may open a page.
fn innermost(error: &(dyn Error + 'static)) -> String {
    let last = causes(error).last().unwrap_or(error);
    match last.downcast_ref::<reqwest::Error>() {
        Some(error) if error.is_timeout() => "timeout".to_owned(),
        Some(_) => "no answer".to_owned(),
        None => last.to_string(),
    }
}
