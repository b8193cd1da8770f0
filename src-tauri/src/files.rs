//! Files the person picked or dropped. Their paths stay here; the window gets a name and a token for each.

use crate::views::PickedFile;
use app::Problem;
use std::collections::HashMap;
use std::fs::File;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// The most files that one drop, or one folder of evidence, may bring.
const MOST_FILES: usize = 20_000;

/// Picked files by their tokens, until the portfolio closes.
#[derive(Debug, Default)]
pub struct Picked {
    table: Mutex<Table>,
}

#[derive(Debug, Default)]
struct Table {
    given: u64,
    paths: HashMap<String, PathBuf>,
}

impl Picked {
    /// Keeps paths and gives tokens for them.
    pub fn keep(&self, paths: impl IntoIterator<Item = PathBuf>) -> Vec<PickedFile> {
        let mut table = self.table.lock().unwrap_or_else(PoisonError::into_inner);
        paths.into_iter().take(MOST_FILES).map(|path| table.add(path)).collect()
    }

    /// The path a token stands for. The window can name no other.
    pub fn path(&self, token: &str) -> Result<PathBuf, Problem> {
        let table = self.table.lock().unwrap_or_else(PoisonError::into_inner);
        table.paths.get(token).cloned().ok_or_else(|| Problem::new("file.not-picked"))
    }

    /// Forgets every token: the next person's window knows nothing of this one's files.
    pub fn forget(&self) {
        self.table.lock().unwrap_or_else(PoisonError::into_inner).paths.clear();
    }
}

impl Table {
    fn add(&mut self, path: PathBuf) -> PickedFile {
        self.given += 1;
        let token = format!("file-{}", self.given);
        let name = name_of(&path);
        self.paths.insert(token.clone(), path);
        PickedFile { name, token }
    }
}

/// Opens a file to be read where one likes.
pub fn open(path: &Path) -> Result<File, Problem> {
    let wrong = |error: io::Error| unreadable(path, &error);
    let file = File::open(path).map_err(wrong)?;
    if !file.metadata().map_err(wrong)?.is_file() {
        // A pipe or a device would keep us waiting for ever.
        return Err(Problem::new("file.unreadable").with("name", name_of(path)));
    }
    Ok(file)
}

/// Reads a file, never more than one byte over `limit`: what is larger is then refused in words.
pub fn read(path: &Path, limit: u64) -> Result<Vec<u8>, Problem> {
    let file = open(path)?;
    let mut bytes = Vec::new();
    file.take(limit + 1).read_to_end(&mut bytes).map_err(|error| unreadable(path, &error))?;
    Ok(bytes)
}

/// Writes a file where the person asked, complete or not at all. Replacing was confirmed in the dialog.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), Problem> {
    let mut draft = path.as_os_str().to_owned();
    draft.push(".part");
    let draft = PathBuf::from(draft);
    let written = File::create(&draft)
        .and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_all()))
        .and_then(|()| std::fs::rename(&draft, path));
    written.map_err(|error| {
        // What happened first is what is told.
        let _ = std::fs::remove_file(&draft);
        Problem::new("file.not-written").with("name", name_of(path)).because(error)
    })
}

/// A place in `folder` for a file of this name where nothing lies yet.
pub fn free_place(folder: &Path, name: &str) -> PathBuf {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let numbered = (2_u32..).map(|number| format!("{stem} ({number}).{ending}"));
    let mut names = std::iter::once(name.to_owned()).chain(numbered).map(|name| folder.join(name));
    names.find(|path| !path.exists()).unwrap_or_else(|| folder.join(name))
}

/// A file's name, as text to show.
pub fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

/// A file itself, or the files below a folder in the order of their names. Links are not followed: they may lead
/// anywhere.
pub fn below(path: &Path) -> Vec<PathBuf> {
    if !path.is_dir() {
        return vec![path.to_owned()];
    }
    let (mut files, mut folders) = (Vec::new(), vec![path.to_owned()]);
    while let Some(folder) = folders.pop() {
        let Ok(entries) = std::fs::read_dir(folder) else { continue };
        for entry in entries.flatten() {
            match entry.file_type() {
                Ok(kind) if kind.is_dir() => folders.push(entry.path()),
                Ok(kind) if kind.is_file() => files.push(entry.path()),
                _ => {}
            }
        }
        if files.len() >= MOST_FILES {
            break;
        }
    }
    files.sort();
    files.truncate(MOST_FILES);
    files
}

fn unreadable(path: &Path, error: &io::Error) -> Problem {
    let code = match error.kind() {
        io::ErrorKind::NotFound => "file.not-found",
        io::ErrorKind::IsADirectory => "file.is-a-folder",
        _ => "file.unreadable",
    };
    Problem::new(code).with("name", name_of(path)).because(error)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_stands_for_a_path_until_it_is_forgotten() {
        let picked = Picked::default();
        let files = picked.keep([PathBuf::from("/somewhere/accueil.png")]);
        assert_eq!(files[0].name, "accueil.png");
        assert_eq!(picked.path(&files[0].token).unwrap(), PathBuf::from("/somewhere/accueil.png"));
        picked.forget();
        assert_eq!(picked.path(&files[0].token).unwrap_err().code, "file.not-picked");
    }

    #[test]
    fn a_folder_stands_for_the_files_below_it() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("deeper")).unwrap();
        std::fs::write(folder.path().join("b.png"), "b").unwrap();
        std::fs::write(folder.path().join("deeper/a.png"), "a").unwrap();
        let names: Vec<_> = below(folder.path()).iter().map(|path| name_of(path)).collect();
        assert_eq!(names, ["b.png", "a.png"]);
        assert_eq!(below(&folder.path().join("b.png")), [folder.path().join("b.png")]);
    }

    #[test]
    fn what_lies_in_a_folder_is_never_replaced() {
        let folder = tempfile::tempdir().unwrap();
        for expected in ["soudure.png", "soudure (2).png", "soudure (3).png"] {
            let place = free_place(folder.path(), "soudure.png");
            assert_eq!(name_of(&place), expected);
            write(&place, b"x").unwrap();
        }
    }

    #[test]
    fn a_file_is_read_within_its_limit_and_written_whole() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("cv.pdf");
        write(&path, b"0123456789").unwrap();
        assert_eq!(read(&path, 4).unwrap(), b"01234");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
        assert_eq!(read(&folder.path().join("none"), 4).unwrap_err().code, "file.not-found");
        assert_eq!(read(folder.path(), 4).unwrap_err().code, "file.unreadable");
    }
}
