//! Where a child writes: a folder of its own for each try, made from one that was prepared once.

use crate::acts::Act;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// What an act begins with.
pub struct Field {
    act: Act,
    prepared: TempDir,
}

impl Field {
    pub fn prepare(act: Act) -> Result<Field, String> {
        let prepared = folder().map_err(|error| error.to_string())?;
        act.prepare(prepared.path())
            .map_err(|error| format!("{} could not be prepared: {error}", act.name()))?;
        Ok(Field { act, prepared })
    }

    pub fn act(&self) -> Act {
        self.act
    }

    /// A fresh copy.
    pub fn lay(&self) -> Result<TempDir, String> {
        self.copy().map_err(|error| error.to_string())
    }

    fn copy(&self) -> io::Result<TempDir> {
        let fresh = folder()?;
        for entry in fs::read_dir(self.prepared.path())? {
            let entry = entry?;
            fs::copy(entry.path(), fresh.path().join(entry.file_name()))?;
        }
        Ok(fresh)
    }
}

/// In memory where there is such a place: the disk fails because the shim says so, and thousands of tries should not
/// wait for a real one.
fn folder() -> io::Result<TempDir> {
    let memory: PathBuf = Path::new("/dev/shm").to_owned();
    tempfile::tempdir_in(memory).or_else(|_| tempfile::tempdir())
}
