//! One binary for what crosses rooms.

#![allow(clippy::unwrap_used)] // a test stops where something is not as it should be

mod architecture;
mod contexts;
mod mutations;
mod orders;
mod rdf_canon;
mod sentences;
mod shared;
mod signatures;
mod strictness;
mod suites;
mod supply;
