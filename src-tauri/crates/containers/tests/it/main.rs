//! Containers built here, and the attacks of the shared catalogue when it is at hand.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops")]

mod folder;
mod hostile;
mod mail;
mod pdf;
mod picture;
mod shared;
mod zip;
