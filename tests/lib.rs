//! What tests and measures share. No part of the product.

pub mod nquads;
