//! One binary for what crosses rooms.

mod architecture;
mod contexts;
mod mutations;
mod rdf_canon;
mod sentences;
mod shared;
mod signatures;
mod supply;
