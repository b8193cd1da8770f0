//! The list in an archive of everything that Besace has exported: which of its files are badges. The others say the same
//! again for people and for other programs, and are not to be taken in as badges of their own.

use super::entry::Entry;
use serde::Deserialize;
use std::collections::BTreeSet;
use std::io::{Read, Seek};

/// What the list is called.
const NAME: &str = "besace-export.json";

/// A badge's line in it is a few kilobytes at most.
const MOST: usize = 64 << 20;

#[derive(Deserialize)]
struct List {
    format: String,
    badges: Vec<Listed>,
}

#[derive(Deserialize)]
struct Listed {
    file: String,
}

/// The paths of the badges; `None` when the archive has no such list: then everything in it may be one.
pub(super) fn badges(entries: &[Entry], source: &mut (impl Read + Seek)) -> Option<BTreeSet<String>> {
    let entry = entries.iter().find(|entry| entry.name == NAME && !entry.is_larger_than(MOST))?;
    let mut bytes = Vec::new();
    entry.unpack(source, &mut bytes).ok()?;
    let list: List = serde_json::from_slice(&bytes).ok()?;
    let files = list.badges.into_iter().map(|listed| listed.file);
    (list.format == "besace-export").then(|| files.collect())
}
