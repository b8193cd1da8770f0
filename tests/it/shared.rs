//! Files beside the project: read when they are there, said *skipped* when not. Their licences keep them out of it.

use serde_json::Value;
use std::path::{Path, PathBuf};

/// The root of the project.
pub fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A file or folder of `../shared`, or `None` with a word about it.
pub fn shared(path: &str) -> Option<PathBuf> {
    let found = project().join("../shared").join(path);
    if found.exists() {
        return Some(found);
    }
    println!("skipped: ../shared/{path} is not here");
    None
}

/// A JSON file.
#[track_caller]
pub fn json(path: &Path) -> Value {
    let bytes = std::fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_slice(&bytes).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
