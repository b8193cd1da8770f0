use app::Problem;
use baking::Limits;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

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

/// Why a file cannot be opened.
pub fn unreadable(name: &str, error: &io::Error) -> Problem {
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
