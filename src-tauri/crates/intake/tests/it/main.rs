//! CV files as other programs write them, and files that only pretend to be.
#![allow(clippy::unwrap_used)] // what cannot be set up has failed the test

mod any_bytes;
mod europass;
mod files;
mod frameworks;
mod linkedin;
mod pdf;
mod resume;

use intake::{Found, IntakeError, Limits};

fn read(bytes: &[u8]) -> Result<Found, IntakeError> {
    intake::read(bytes, &Limits::default())
}

/// Each thing that was not understood, as "place: text".
fn left(found: &Found) -> Vec<String> {
    found.not_understood.iter().map(|left| format!("{}: {}", left.place, left.text)).collect()
}
