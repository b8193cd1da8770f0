//! Copies made so that another program can show a piece of evidence. They are this person's: they go when the portfolio
//! closes, and what another program still held then goes at the next start.

use app::Problem;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

/// The folder of the copies.
#[derive(Debug)]
pub struct Opened {
    folder: PathBuf,
    given: AtomicU32,
}

impl Opened {
    /// Begins with an empty folder.
    pub fn new(folder: PathBuf) -> Opened {
        let opened = Opened { folder, given: AtomicU32::new(0) };
        opened.clear();
        opened
    }

    /// Writes a copy under a name that is safe on every system, where nobody else looks.
    pub fn copy(&self, name: &str, bytes: &[u8]) -> Result<PathBuf, Problem> {
        // Two copies may have one name: each has a folder of its own.
        let place = self.folder.join(self.given.fetch_add(1, Ordering::Relaxed).to_string());
        private_folder(&place)
            .map_err(|error| Problem::new("file.not-written").with("name", name).because(error))?;
        let path = place.join(name);
        crate::files::write(&path, bytes)?;
        Ok(path)
    }

    /// Removes every copy that no program holds.
    pub fn clear(&self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

fn private_folder(path: &Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copies_go() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("opened");
        let opened = Opened::new(place.clone());
        let (one, other) = (opened.copy("a.pdf", b"1").unwrap(), opened.copy("a.pdf", b"2").unwrap());
        assert_eq!(
            (std::fs::read(&one).unwrap(), std::fs::read(&other).unwrap()),
            (b"1".to_vec(), b"2".to_vec())
        );
        opened.clear();
        assert!(!place.exists());
    }
}
