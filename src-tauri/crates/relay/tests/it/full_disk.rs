//! A disk that fills up. It needs a file system of its own, which only root may make; skipped otherwise, and said so.

use crate::client::{OWNER, delete, get, id, page, put};
use crate::running::{Running, in_folder};
use std::path::Path;
use std::process::Command;

struct SmallDisk<'a>(&'a Path);

impl<'a> SmallDisk<'a> {
    fn mount(at: &'a Path) -> Option<Self> {
        let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", "size=4m", "none"]).arg(at).output();
        if !mounted.is_ok_and(|mounted| mounted.status.success()) {
            println!("a full disk: skipped (only root makes a small one)");
            return None;
        }
        Some(Self(at))
    }
}

impl Drop for SmallDisk<'_> {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(self.0).status();
    }
}

#[test]
fn a_full_disk_is_told_keeps_what_it_has_and_lets_pages_end() {
    let folder = tempfile::tempdir().unwrap();
    let Some(_disk) = SmallDisk::mount(folder.path()) else { return };
    let relay = Running::over(&in_folder(folder.path()), "");
    let at = relay.address;
    // Large ones until nothing goes, then small ones into what is left.
    let mut kept = Vec::new();
    for size in [900_000, 100_000, 5_000] {
        let first = kept.len() as u64 + size as u64;
        for seed in first.. {
            match put(at, &id(seed), &page(seed, size)).status {
                201 => kept.push((seed, size)),
                507 => break,
                other => panic!("{other}"),
            }
        }
    }
    assert!(kept.len() > 6, "{kept:?}");
    std::fs::write(folder.path().join("the rest"), vec![0; 4_000_000]).unwrap_err();
    for (seed, size) in &kept {
        let given = get(at, &format!("/p/{}", id(*seed)));
        assert!(given.is_whole() && given.body == page(*seed, *size));
    }
    assert_eq!(std::fs::read_dir(folder.path().join("incoming")).unwrap().count(), 0, "nothing half is left");
    // With not a byte free, a page can still be ended, which makes room again.
    let (ended, size) = kept[0];
    assert_eq!(delete(at, &id(ended), OWNER).status, 204);
    assert_eq!(get(at, &format!("/p/{}", id(ended))).status, 404);
    assert_eq!(delete(at, &id(ended), OWNER).status, 204);
    std::fs::remove_file(folder.path().join("the rest")).unwrap();
    assert_eq!(put(at, &id(ended), &page(ended, size)).status, 409);
    assert_eq!(put(at, &id(1), &page(1, size)).status, 201);
}
