//! What a person named on the command line, opened.

use crate::input;
use app::{Input, Opened, Problem};
use containers::Limits;
use std::fs::File;
use std::io::{self, Cursor, Read};
use std::path::Path;

/// Opens an INPUT: an address, `-`, a file or a folder.
pub fn given(input: &str) -> Input {
    Input { name: input.to_owned(), opened: open(input) }
}

fn open(input: &str) -> Result<Opened, Problem> {
    if input.starts_with("https://") || input.starts_with("http://") {
        return Ok(Opened::Address(input.to_owned()));
    }
    let unreadable = |error: io::Error| input::unreadable(input, &error);
    let path = Path::new(input);
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
    if input == "-" {
        // What comes through a pipe cannot be gone back in, so it is held.
        let most = Limits::default().held as u64 + 1;
        let mut bytes = Vec::new();
        io::stdin().lock().take(most).read_to_end(&mut bytes).map_err(unreadable)?;
        return Ok(Opened::File { name, bytes: Box::new(Cursor::new(bytes)) });
    }
    if path.is_dir() {
        std::fs::read_dir(path).map_err(unreadable)?;
        return Ok(Opened::Folder(path.to_owned()));
    }
    Ok(Opened::File { name, bytes: Box::new(File::open(path).map_err(unreadable)?) })
}
