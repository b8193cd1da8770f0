//! What opens a shared page in a reader's browser.

/// The parts that `make reader` built, if it did before this program was.
pub const READER: Option<share::Reader<'static>> = include!(concat!(env!("OUT_DIR"), "/reader.rs"));
