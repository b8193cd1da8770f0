//! ZIP, read from its list of entries. A reader of our own, since libraries keep one of two entries of the same name in
//! silence, and what is refused here is the whole archive (SECURITY 12).

mod check;
mod directory;
mod entry;
mod fields;
mod list;

use crate::names::{below, is_litter};
use crate::walk::{Step, Walk};
use crate::{ContainerError, Holder};
use entry::Entry;
use std::io::{Read, Seek};
use std::ops::ControlFlow;

pub(crate) fn open(
    walk: &mut Walk<'_>,
    member: Option<&str>,
    source: &mut (impl Read + Seek),
) -> Result<Step, ContainerError> {
    let entries = directory::read(source, walk.limits)?;
    check::all(&entries, source, walk.limits)?;
    let before = walk.given;
    let listed = list::badges(&entries, source);
    let is_badge = |name: &String| listed.as_ref().is_none_or(|listed| listed.contains(name));
    let wanted = |entry: &&Entry| !entry.is_folder() && !is_litter(&entry.name) && is_badge(&entry.name);
    let wanted: Vec<&Entry> = entries.iter().filter(wanted).collect();
    for (at, entry) in wanted.iter().enumerate() {
        walk.left = wanted.len() - at - 1;
        let path = below(member, &entry.name);
        let step = match contents(entry, source, walk) {
            Ok(bytes) => walk.inside(&path, bytes),
            Err(error) => walk.give(Some(&path), Err(error)),
        };
        if step.is_break() {
            return Ok(step);
        }
    }
    if walk.given == before {
        return Err(ContainerError::NoBadge { holder: Holder::Zip });
    }
    Ok(ControlFlow::Continue(()))
}

fn contents(
    entry: &Entry,
    source: &mut (impl Read + Seek),
    walk: &Walk<'_>,
) -> Result<Vec<u8>, ContainerError> {
    let limit = walk.limits.badge.file;
    if entry.is_larger_than(limit) {
        return Err(ContainerError::TooLarge { limit });
    }
    let mut bytes = Vec::new();
    entry.unpack(source, &mut bytes)?;
    Ok(bytes)
}
