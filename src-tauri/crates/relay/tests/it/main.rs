//! The relay over real sockets and both of its stores.

#![allow(clippy::unwrap_used)] // a test stops where something is not as it should be

mod about;
mod client;
mod ending;
mod full_disk;
mod keeping;
mod kills;
mod limits;
mod process;
mod rclone;
mod reading;
mod running;
mod stopping;
