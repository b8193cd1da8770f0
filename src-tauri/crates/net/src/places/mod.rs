//! Pages put at a place, taken away from it, and looked for as a stranger would.
//!
//! The person names these places herself, so they may be on her own network; http leads to this computer only
//! (`share::Destination::parse` sees to it). No redirect is followed: what opens a place goes nowhere else.

mod fault;
mod look;
mod relay;
mod store;
mod watched;

use share::{Destination, Place, PlaceFault, Placed, Places, Sight, Upload};
use std::time::Duration;

/// How long a connection may take to come about.
const CONNECT: Duration = Duration::from_secs(10);
/// How long a place may keep silent: some look through what they were given before they answer.
const SILENCE: Duration = Duration::from_secs(60);
/// The time for everything: 30 MB at one megabit a second take four minutes.
const WHOLE: Duration = Duration::from_secs(900);

/// Folders, WebDAV, S3-compatible storage and relays.
#[derive(Debug, Clone, Copy, Default)]
pub struct Hosting;

impl Places for Hosting {
    fn put(&self, place: &Place, page: &Upload<'_>) -> Result<Placed, PlaceFault> {
        match &place.destination {
            Destination::Relay { address } => relay::put(address, &place.access, page),
            destination => {
                store::put(destination, &place.access, page)?;
                let address = self.address(place, page.id);
                match destination {
                    // What it shows to its owner only, a signed address shows to whoever has it, for a while.
                    Destination::S3 { public: None, .. } if is_closed(&address) => {
                        store::signed(destination, &place.access, page)
                    }
                    _ => Ok(Placed { address, ends: None }),
                }
            }
        }
    }

    fn end(&self, place: &Place, id: &str, owner: &str) -> Result<(), PlaceFault> {
        match &place.destination {
            Destination::Relay { address } => relay::end(address, id, owner),
            destination => store::end(destination, &place.access, id),
        }
    }

    fn address(&self, place: &Place, id: &str) -> String {
        match &place.destination {
            Destination::Relay { address } => relay::address(address, id),
            destination => store::address(destination, id),
        }
    }

    fn look(&self, address: &str) -> Result<Sight, PlaceFault> {
        look::look(address)
    }
}

/// Whether strangers are kept out. Some storages say no with 400.
fn is_closed(address: &str) -> bool {
    let seen = look::look(address);
    matches!(seen, Err(PlaceFault::NotPublic { .. } | PlaceFault::Unexpected { status: 400 }))
}

/// A client that follows nobody and says nothing about itself.
fn client() -> Result<reqwest::blocking::Client, PlaceFault> {
    reqwest::blocking::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .referer(false)
        .no_proxy()
        .connect_timeout(CONNECT)
        .timeout(WHOLE)
        .build()
        .map_err(|error| fault::of_request(&error))
}
