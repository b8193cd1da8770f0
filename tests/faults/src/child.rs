//! The child, and what it tells: a line for each change that is kept.

use crate::acts::Act;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// Tells the parent that a change is kept.
pub fn tell(what: &str, which: &str) {
    let mut out = std::io::stdout().lock();
    // A parent that is gone needs no telling.
    let _ = writeln!(out, "{what} {which}").and_then(|()| out.flush());
}

/// Starts a child on an act.
pub fn start(act: Act, folder: &Path, environment: &[(&str, String)]) -> std::io::Result<Child> {
    Command::new(std::env::current_exe()?)
        .args(["child", act.name()])
        .arg(folder)
        .envs(environment.iter().map(|(name, value)| (name, value)))
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
}

/// Everything a child told before it ended: a line cut in two was not told.
pub fn told(child: &mut Child) -> Vec<(String, String)> {
    let Some(out) = child.stdout.take() else { return Vec::new() };
    let mut lines = Vec::new();
    let mut reader = BufReader::new(out);
    let mut line = String::new();
    while reader.read_line(&mut line).is_ok_and(|read| read > 0) {
        if let Some((what, which)) = line.strip_suffix('\n').and_then(|line| line.split_once(' ')) {
            lines.push((what.to_owned(), which.to_owned()));
        }
        line.clear();
    }
    lines
}
