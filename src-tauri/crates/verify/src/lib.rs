//! Five answers about a badge, from the documents at hand: no clock, no network, no disk. `verify` cannot fail
//! and cannot wait: a bad badge is a [`Report`], and what could not be checked is *not confirmed*.

mod ports;
mod report;

pub use ports::*;
pub use report::*;
