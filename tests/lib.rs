//! What tests and measures share. No part of the product.

#![allow(clippy::unwrap_used, reason = "a test that cannot read its own vectors stops there")]

pub mod nquads;
pub mod signing;
