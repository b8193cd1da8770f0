//! SVG: one pass over the XML, with bounded depth and attributes and no document type of its own (SECURITY 7).

mod active;
mod bake;
mod cost;
mod credential;
mod names;
mod read;

pub(crate) use bake::bake;
pub(crate) use read::{read, read_metadata};
