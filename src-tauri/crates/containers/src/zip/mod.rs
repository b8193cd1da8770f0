//! ZIP, read from its list of entries. A reader of our own, since libraries keep one of two entries of the same name in
//! silence, and what is refused here is the whole archive (SECURITY 12).

mod check;
mod directory;
mod entry;
mod fields;
mod list;

use crate::names::{below, is_litter};
use crate::walk::{Step, Walk};
use crate::{ContainerError, Holder, Limits};
use entry::Entry;
use std::io::{Read, Seek};
use std::ops::ControlFlow;

/// The files of a ZIP, by their names, which are text and no paths; those that are not `wanted` without their bytes. An
/// archive is refused for the same reasons as by [`crate::open`], and for a wanted file larger than a badge may be.
///
/// # Errors
/// [`ContainerError`]: nothing is taken of an archive that is refused.
pub fn zip_files(
    source: &mut (impl Read + Seek),
    limits: &Limits,
    wanted: &dyn Fn(&str) -> bool,
) -> Result<Vec<(String, Vec<u8>)>, ContainerError> {
    let entries = directory::read(source, limits)?;
    check::all(&entries, source, limits)?;
    let mut files = Vec::new();
    for entry in entries.iter().filter(|entry| !entry.is_folder() && !is_litter(&entry.name)) {
        let mut bytes = Vec::new();
        if wanted(&entry.name) {
            if entry.is_larger_than(limits.badge.file) {
                return Err(ContainerError::TooLarge { limit: limits.badge.file });
            }
            entry.unpack(source, &mut bytes)?;
        }
        files.push((entry.name.clone(), bytes));
    }
    Ok(files)
}

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
