//! Copies that nobody has to think of: the last few times a portfolio was closed, and before each upgrade.
//!
//! Those of closing lie in a folder beside the portfolio, `zoe.besace.copies`, the latest being `1.besace`. They belong
//! to it: what is erased in it is erased in them, and they go when it goes.

use crate::create::{beside, remove_if_there};
use crate::migrations::{MIGRATIONS, version};
use crate::{Portfolio, PortfolioError};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// More copies than anybody keeps: what an erasure looks for.
const MOST: u32 = 20;

impl Portfolio {
    /// Closes it and keeps a copy, the latest of at most `count`. Nothing is copied when nothing changed since, or while
    /// another program has the portfolio open.
    pub fn close_with_copies(self, count: u32) -> Result<(), PortfolioError> {
        let path = self.path.clone();
        self.close()?;
        // A journal beside a closed portfolio is somebody else's.
        if count == 0 || beside(&path, "-wal").exists() || is_same(&path, &copy(&path, 1))? {
            return Ok(());
        }
        keep_copy(&path, count)
    }

    /// Closes it and removes the copies of it: only the portfolio itself is left.
    pub fn close_without_copies(self) -> Result<(), PortfolioError> {
        let path = self.path.clone();
        self.close()?;
        remove_copies(&path)
    }

    /// Erases the whole portfolio: the file, its journal, and every copy made of it.
    pub fn erase(self) -> Result<(), PortfolioError> {
        let path = self.path.clone();
        self.alone()?;
        self.close()?;
        for ending in ["-wal", "-shm", "-journal"] {
            remove_if_there(&beside(&path, ending))?;
        }
        remove_copies(&path)?;
        remove_if_there(&path)
    }
}

/// The copies of a portfolio's last closings, the latest first.
pub fn copies(path: &Path) -> Vec<PathBuf> {
    (1..=MOST).map(|number| copy(path, number)).filter(|copy| copy.is_file()).collect()
}

/// Removes every copy that was made of a portfolio: they hold what is to be erased.
pub(crate) fn remove_copies(path: &Path) -> Result<(), PortfolioError> {
    let of_closing = (1..=MOST).map(|number| copy(path, number)).chain([unfinished(path)]);
    let of_upgrades = (1..=version(MIGRATIONS)).flat_map(|version| {
        [format!(".v{version}"), format!(".v{version}.partial")].map(|ending| beside(path, &ending))
    });
    let drafts = [".partial", ".new"].map(|ending| beside(path, ending));
    of_closing.chain(of_upgrades).chain(drafts).try_for_each(|copy| remove_if_there(&copy))?;
    match fs::remove_dir(folder(path)) {
        // What else somebody put there is not ours to remove.
        Err(error) if !matches!(error.kind(), ErrorKind::NotFound | ErrorKind::DirectoryNotEmpty) => {
            Err(error.into())
        }
        _ => Ok(()),
    }
}

fn folder(path: &Path) -> PathBuf {
    beside(path, ".copies")
}

fn copy(path: &Path, number: u32) -> PathBuf {
    folder(path).join(format!("{number}.besace"))
}

fn unfinished(path: &Path) -> PathBuf {
    folder(path).join("partial")
}

fn keep_copy(path: &Path, count: u32) -> Result<(), PortfolioError> {
    fs::create_dir_all(folder(path))?;
    let partial = unfinished(path);
    let written = write(path, &partial)
        .and_then(|()| shift(path, count))
        .and_then(|()| Ok(fs::rename(&partial, copy(path, 1))?));
    if written.is_err() {
        // The first error is the one to tell.
        let _ = fs::remove_file(&partial);
    }
    written
}

fn write(path: &Path, partial: &Path) -> Result<(), PortfolioError> {
    fs::copy(path, partial)?;
    let copied = fs::File::options().write(true).open(partial)?;
    copied.set_modified(fs::metadata(path)?.modified()?)?;
    copied.sync_all()?;
    Ok(())
}

/// Makes place for a new first copy. The last one goes.
fn shift(path: &Path, count: u32) -> Result<(), PortfolioError> {
    for number in (1..count).rev() {
        if copy(path, number).exists() {
            fs::rename(copy(path, number), copy(path, number + 1))?;
        }
    }
    Ok(())
}

/// A copy has the time of what it was made from: reading both through would take as long as writing.
fn is_same(path: &Path, latest: &Path) -> Result<bool, PortfolioError> {
    let Ok(copied) = fs::metadata(latest) else { return Ok(false) };
    let own = fs::metadata(path)?;
    Ok(copied.len() == own.len() && copied.modified()? == own.modified()?)
}
