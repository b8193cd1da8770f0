use crate::shared::BADGE;
use crate::zip::{entry, zip};
use containers::{Limits, open_folder};
use std::fs;
use std::ops::ControlFlow;
use std::path::Path;

fn names(folder: &Path, limits: &Limits) -> Vec<String> {
    let mut names = Vec::new();
    let done = open_folder(folder, limits, &mut |item| {
        let mark = if item.content.is_err() { "!" } else { "" };
        names.push(format!("{mark}{}", item.member.unwrap_or_default()));
        ControlFlow::Continue(())
    });
    assert!(done.is_ok());
    names
}

#[test]
fn files_below_a_folder_are_named_by_their_path() {
    let folder = tempfile::tempdir().unwrap();
    let at = |path: &str| folder.path().join(path);
    fs::create_dir_all(at("b/deep")).unwrap();
    fs::write(at("b/deep/x.json"), BADGE).unwrap();
    fs::write(at("a.json"), BADGE).unwrap();
    fs::write(at("c.zip"), zip(&[entry("in/y.json", BADGE)])).unwrap();
    fs::write(at("d.zip"), b"PK\x03\x04").unwrap();
    fs::write(at("Thumbs.db"), "x").unwrap();
    let all = ["a.json", "b/deep/x.json", "c.zip/in/y.json", "!d.zip"];
    assert_eq!(names(folder.path(), &Limits::default()), all);
    let shallow = Limits { folders: 1, ..Limits::default() };
    assert_eq!(names(folder.path(), &shallow), ["a.json", "!b/deep", "c.zip/in/y.json", "!d.zip"]);
}

#[test]
fn each_item_says_how_many_are_left() {
    let folder = tempfile::tempdir().unwrap();
    let at = |path: &str| folder.path().join(path);
    fs::write(at("a.json"), BADGE).unwrap();
    fs::write(at("b.zip"), zip(&[entry("x.json", BADGE), entry("in/", ""), entry("in/y.json", BADGE)]))
        .unwrap();
    fs::write(at("c.json"), BADGE).unwrap();
    let mut left = Vec::new();
    let done = open_folder(folder.path(), &Limits::default(), &mut |item| {
        left.push(item.left);
        ControlFlow::Continue(())
    });
    assert!(done.is_ok());
    assert_eq!(left, [2, 2, 1, 0]);
}

#[cfg(unix)]
#[test]
fn links_are_not_followed() {
    let folder = tempfile::tempdir().unwrap();
    std::os::unix::fs::symlink("/", folder.path().join("everything")).unwrap();
    std::os::unix::fs::symlink(folder.path(), folder.path().join("round")).unwrap();
    assert!(names(folder.path(), &Limits::default()).is_empty());
}

#[test]
fn a_folder_that_is_not_there_is_told() {
    let done = open_folder(Path::new("none"), &Limits::default(), &mut |_| ControlFlow::Continue(()));
    assert!(done.is_err());
}
