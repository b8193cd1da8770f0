//! The plan of the house. A new arrow is a line here and a sentence of reason in the commit.

use crate::shared::project;
use std::collections::BTreeMap;

/// What each room may use. Arrows point down only.
const PLAN: &[(&str, &[&str])] = &[
    ("baking", &[]),
    ("openbadges", &[]),
    ("proofs", &["assets"]),
    ("messages", &["assets"]),
    ("verify", &["assets", "openbadges", "proofs"]),
    ("judge", &["baking", "containers", "openbadges", "messages", "verify"]),
    ("containers", &["baking", "openbadges"]),
    ("portfolio", &["openbadges", "verify"]),
    ("cv", &["openbadges", "messages", "assets"]),
    // The names of languages, which a file has as codes, are words.
    ("intake", &["baking", "containers", "openbadges", "messages"]),
    // The page's words, and the CV as values without its PDF.
    ("share", &["cv", "messages"]),
    // Where shared pages go: the places and their port are values of `share`.
    ("net", &["share", "verify"]),
    // For the two pages of its own; what it keeps it cannot read.
    ("relay", &["messages"]),
    (
        "app",
        &[
            "assets",
            "baking",
            "containers",
            "openbadges",
            "proofs",
            "messages",
            "verify",
            "judge",
            "portfolio",
            "cv",
            "intake",
            "share",
        ],
    ),
    ("viewer", &["containers", "judge", "messages", "verify"]),
    (
        "cli",
        &[
            "app",
            "net",
            "baking",
            "containers",
            "openbadges",
            "messages",
            "verify",
            "judge",
            "assets",
            "portfolio",
            "cv",
            "intake",
            "share",
            "reader",
        ],
    ),
    // What a program carries for its readers.
    ("reader", &["share"]),
];

/// Rooms that also run in a reader's browser: no disk, no clock, no network.
/// `intake` does not, and asks for none of them all the same.
const PURE: &[&str] =
    &["baking", "openbadges", "proofs", "messages", "verify", "judge", "viewer", "intake", "share"];

fn manifest(room: &str) -> toml::Table {
    let path = project().join("src-tauri/crates").join(room).join("Cargo.toml");
    std::fs::read_to_string(&path)
        .unwrap()
        .parse()
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn dependencies(manifest: &toml::Table) -> Vec<String> {
    let plain = manifest.get("dependencies").and_then(toml::Value::as_table);
    let targets = manifest.get("target").and_then(toml::Value::as_table);
    let targeted = targets
        .into_iter()
        .flat_map(toml::Table::values)
        .filter_map(|target| target.get("dependencies")?.as_table());
    plain.into_iter().chain(targeted).flat_map(toml::Table::keys).cloned().collect()
}

#[test]
fn every_arrow_is_on_the_plan() {
    let plan: BTreeMap<&str, &[&str]> = PLAN.iter().copied().collect();
    let rooms = std::fs::read_dir(project().join("src-tauri/crates")).unwrap().map(|entry| entry.unwrap());
    for room in rooms
        .filter(|room| room.path().join("Cargo.toml").exists())
        .map(|room| room.file_name().into_string().unwrap())
    {
        let allowed = plan.get(room.as_str()).unwrap_or_else(|| panic!("the room {room} is not on the plan"));
        let ours = |name: &String| plan.contains_key(name.as_str()) || name == "assets";
        for used in dependencies(&manifest(&room)).iter().filter(|name| ours(name)) {
            assert!(allowed.contains(&used.as_str()), "{room} → {used} is not on the plan");
        }
    }
}

#[test]
fn no_room_of_the_core_knows_the_window() {
    for (room, _) in PLAN {
        assert!(
            !dependencies(&manifest(room)).iter().any(|name| name.starts_with("tauri")),
            "{room} knows Tauri"
        );
    }
}

#[test]
fn pure_rooms_ask_neither_clock_nor_disk_nor_network() {
    for room in PURE {
        let sources = sources(&project().join("src-tauri/crates").join(room).join("src"));
        for (path, text) in sources {
            let code = text.split("#[cfg(test)]").next().unwrap_or_default();
            for forbidden in
                ["std::fs", "std::net::Tcp", "now_utc()", "now_local()", "SystemTime", "Instant::now"]
            {
                assert!(!code.contains(forbidden), "{path} uses {forbidden}");
            }
        }
    }
}

#[test]
fn untrusted_bytes_never_reach_an_unwrap() {
    for room in [
        "baking",
        "containers",
        "openbadges",
        "proofs",
        "verify",
        "judge",
        "viewer",
        "intake",
        "share",
        "relay",
    ] {
        for (path, text) in sources(&project().join("src-tauri/crates").join(room).join("src")) {
            let code = text.split("#[cfg(test)]").next().unwrap_or_default();
            let documented = |line: &str| line.trim_start().starts_with("//");
            for line in code.lines().filter(|line| !documented(line)) {
                assert!(!line.contains(".unwrap()"), "{path}: {line}");
            }
        }
    }
}

fn sources(folder: &std::path::Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if entry.is_dir() {
            found.extend(sources(&entry));
        } else if entry.extension().is_some_and(|ending| ending == "rs") {
            found.push((entry.display().to_string(), std::fs::read_to_string(&entry).unwrap()));
        }
    }
    found
}
