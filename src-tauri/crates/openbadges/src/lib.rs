//! Open Badges 0.5 to 3.0 read into one [`Badge`], whatever their version, keeping what was signed.
//!
//! This crate reads; it does not judge. Whether a badge can be believed is the business of `verify`.

mod badge;

pub use badge::*;
