use crate::names::{below, is_litter};
use crate::{ContainerError, Item, Limits, Refused, open};
use std::fs::{self, File};
use std::io;
use std::ops::ControlFlow;
use std::path::Path;

/// Takes the badges out of the files below a folder, in the order of their names; each member is named by its path
/// from there. Links are not followed: they may lead anywhere.
pub fn open_folder(
    folder: &Path,
    limits: &Limits,
    take: &mut dyn FnMut(Item) -> ControlFlow<()>,
) -> Result<(), Refused> {
    let entries = entries(folder).map_err(|error| Refused { holder: None, error: error.into() })?;
    let _ = descend(entries, None, limits.folders, limits, take);
    Ok(())
}

type Entries = Vec<fs::DirEntry>;

fn entries(folder: &Path) -> io::Result<Entries> {
    let mut entries = fs::read_dir(folder)?.collect::<io::Result<Entries>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    Ok(entries)
}

fn descend(
    found: Entries,
    path: Option<&str>,
    depth: usize,
    limits: &Limits,
    take: &mut dyn FnMut(Item) -> ControlFlow<()>,
) -> ControlFlow<()> {
    let count = found.len();
    for (at, entry) in found.into_iter().enumerate() {
        let left = count - at - 1;
        let mut take = |item: Item| take(Item { left: item.left + left, ..item });
        let member = below(path, &entry.file_name().to_string_lossy());
        let kind = entry.file_type();
        if is_litter(&member) || kind.as_ref().is_ok_and(fs::FileType::is_symlink) {
            continue;
        }
        if !kind.is_ok_and(|kind| kind.is_dir()) {
            file(&entry, &member, limits, &mut take)?;
            continue;
        }
        match depth.checked_sub(1).ok_or(ContainerError::TooDeep).and_then(|_| Ok(entries(&entry.path())?)) {
            Ok(inside) => descend(inside, Some(&member), depth - 1, limits, &mut take)?,
            Err(error) => take(Item { member: Some(member), file: None, content: Err(error), left: 0 })?,
        }
    }
    ControlFlow::Continue(())
}

fn file(
    entry: &fs::DirEntry,
    member: &str,
    limits: &Limits,
    take: &mut dyn FnMut(Item) -> ControlFlow<()>,
) -> ControlFlow<()> {
    let mut stopped = ControlFlow::Continue(());
    let mut inside = |item: Item| {
        let member = item.member.map_or_else(|| member.to_owned(), |inner| below(Some(member), &inner));
        let file = item.file.or_else(|| Some(entry.file_name().to_string_lossy().into_owned()));
        stopped = take(Item { member: Some(member), file, ..item });
        stopped
    };
    let done = readable(entry).map_err(|error| Refused { holder: None, error: error.into() });
    match done.and_then(|mut file| open(&mut file, limits, &mut inside)) {
        Ok(()) => stopped,
        Err(refused) => {
            take(Item { member: Some(member.to_owned()), file: None, content: Err(refused.error), left: 0 })
        }
    }
}

/// A pipe or a device would keep us waiting for ever.
fn readable(entry: &fs::DirEntry) -> io::Result<File> {
    if !entry.file_type()?.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    File::open(entry.path())
}
