//! What refuses a whole archive (SECURITY 12).

use super::entry::Entry;
use crate::{ContainerError, Limits};
use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Read, Seek};

/// Reads the whole archive through, keeping nothing: names, places, sizes, and every byte that would be taken.
pub(super) fn all(
    entries: &[Entry],
    source: &mut (impl Read + Seek),
    limits: &Limits,
) -> Result<(), ContainerError> {
    names(entries)?;
    if let Some(special) = entries.iter().find(|entry| entry.is_special()) {
        return Err(ContainerError::Link { name: special.name.clone() });
    }
    sizes(entries, limits)?;
    places(entries, source)?;
    for entry in entries.iter().filter(|entry| !entry.is_larger_than(limits.badge.file)) {
        entry.unpack(source, &mut io::sink())?;
    }
    Ok(())
}

fn names(entries: &[Entry]) -> Result<(), ContainerError> {
    if let Some(entry) = entries.iter().find(|entry| !is_safe(&entry.name)) {
        return Err(ContainerError::UnsafeName { name: entry.name.clone() });
    }
    let (mut files, mut folders) = (BTreeMap::new(), BTreeSet::new());
    for entry in entries {
        // Windows and macOS tell no case apart.
        let folded = entry.name.trim_end_matches('/').to_lowercase();
        if files.insert(folded.clone(), entry.is_folder()).is_some() {
            return Err(ContainerError::DuplicateName { name: entry.name.clone() });
        }
        folders.extend(folded.match_indices('/').map(|(at, _)| folded[..at].to_owned()));
    }
    // A file cannot also be the folder of another.
    match folders.iter().find(|folder| files.get(*folder) == Some(&false)) {
        Some(folder) => Err(ContainerError::DuplicateName { name: folder.clone() }),
        None => Ok(()),
    }
}

/// A relative path that stays where it is on three systems.
fn is_safe(name: &str) -> bool {
    let path = name.strip_suffix('/').unwrap_or(name);
    let drive = matches!(path.as_bytes(), [letter, b':', ..] if letter.is_ascii_alphabetic());
    !drive
        && !path.contains(|sign: char| sign == '\\' || sign.is_control())
        && path.split('/').all(|part| !matches!(part, "" | "." | ".."))
}

/// What the list announces; what is unpacked never goes beyond it.
fn sizes(entries: &[Entry], limits: &Limits) -> Result<(), ContainerError> {
    let mut all = 0u64;
    for entry in entries {
        all = all.saturating_add(entry.size);
        if all > limits.inflated || entry.size > entry.packed.saturating_mul(limits.ratio) {
            return Err(ContainerError::InflatesTooFar);
        }
    }
    Ok(())
}

/// No two entries share a byte.
fn places(entries: &[Entry], source: &mut (impl Read + Seek)) -> Result<(), ContainerError> {
    let mut places = Vec::with_capacity(entries.len());
    for entry in entries {
        places.push((entry.offset, entry.begins(source)? + entry.packed, entry));
    }
    places.sort_by_key(|(begin, end, _)| (*begin, *end));
    match places.windows(2).find(|pair| pair[0].1 > pair[1].0) {
        Some(pair) => Err(pair[1].2.inconsistent()),
        None => Ok(()),
    }
}
