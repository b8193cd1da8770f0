use app::Problem;
use baking::Limits;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// What a person named on the command line.
#[derive(Debug)]
pub enum Input {
    /// A file's bytes, or those of stdin.
    Bytes(Vec<u8>),
    /// An address.
    Address(String),
    /// The files below a folder.
    Folder(Vec<PathBuf>),
}

/// Reads an INPUT: an address, `-`, or a file. Never more than a badge file may have.
pub fn read(input: &str, limits: &Limits) -> Result<Input, Problem> {
    if input.starts_with("https://") || input.starts_with("http://") {
        return Ok(Input::Address(input.to_owned()));
    }
    if input == "-" {
        return bounded(io::stdin().lock(), limits)
            .map(Input::Bytes)
            .map_err(|error| unreadable(input, &error));
    }
    let path = Path::new(input);
    if path.is_dir() {
        return folder(path).map(Input::Folder).map_err(|error| unreadable(input, &error));
    }
    file(path, limits).map(Input::Bytes)
}

/// The files below a folder, in the order of their names. Links are not followed: they may lead anywhere.
fn folder(path: &Path) -> io::Result<Vec<PathBuf>> {
    let (mut files, mut folders) = (Vec::new(), vec![path.to_owned()]);
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder)? {
            let entry = entry?;
            let kind = entry.file_type()?;
            if kind.is_dir() {
                folders.push(entry.path());
            } else if kind.is_file() {
                files.push(entry.path());
            }
        }
    }
    files.sort();
    Ok(files)
}

/// Reads a file, never more than a badge file may have.
pub fn file(path: &Path, limits: &Limits) -> Result<Vec<u8>, Problem> {
    let name = path.to_string_lossy();
    let file = File::open(path).map_err(|error| unreadable(&name, &error))?;
    bounded(file, limits).map_err(|error| unreadable(&name, &error))
}

fn bounded(source: impl Read, limits: &Limits) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    source.take(limits.file as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn unreadable(name: &str, error: &io::Error) -> Problem {
    let code = match error.kind() {
        io::ErrorKind::NotFound => "file.not-found",
        io::ErrorKind::IsADirectory => "file.is-a-folder",
        _ => "file.unreadable",
    };
    Problem::new(code).with("name", name).because(error)
}

/// Writes a file that was not there before.
pub fn write_new(path: &Path, bytes: &[u8]) -> Result<(), Problem> {
    let wrong = |error: io::Error| {
        let code = match error.kind() {
            io::ErrorKind::AlreadyExists => "file.already-there",
            _ => "file.not-written",
        };
        Problem::new(code).with("name", path.to_string_lossy()).because(error)
    };
    let mut file = File::create_new(path).map_err(wrong)?;
    io::Write::write_all(&mut file, bytes).and_then(|()| file.sync_all()).map_err(wrong)
}
