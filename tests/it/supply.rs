//! Floors under which a known hole lies (SECURITY 18), and the licence of the whole.

use crate::shared::project;

fn version(lock: &toml::Table, name: &str) -> Vec<(u64, u64, u64)> {
    let packages = lock["package"].as_array().unwrap();
    packages
        .iter()
        .filter(|package| package["name"].as_str() == Some(name))
        .map(|package| {
            let mut parts = package["version"]
                .as_str()
                .unwrap()
                .split(['.', '-', '+'])
                .map(|part| part.parse().unwrap_or(0));
            (parts.next().unwrap_or(0), parts.next().unwrap_or(0), parts.next().unwrap_or(0))
        })
        .collect()
}

#[test]
fn no_dependency_is_under_its_floor() {
    let lock: toml::Table = std::fs::read_to_string(project().join("Cargo.lock")).unwrap().parse().unwrap();
    // tauri: GHSA-7gmj-67g7-phm9; quick-xml: unbounded attributes; lopdf: unbounded recursion.
    for (name, floor) in
        [("tauri", (2, 11, 1)), ("quick-xml", (0, 41, 0)), ("usvg", (0, 49, 0)), ("lopdf", (0, 44, 0))]
    {
        for found in version(&lock, name) {
            assert!(found >= floor, "{name} {found:?} is under {floor:?}");
        }
    }
    assert!(version(&lock, "rsa").is_empty(), "the `rsa` crate has an open advisory without a fixed release");
}
