//! What several tests need: a person, badges, a folder.
#![allow(dead_code)] // each test uses a part of it

use openbadges::Badge;
use portfolio::{BadgeId, NewBadge, Owner, Portfolio, Stored};
use serde_json::json;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;
use time::OffsetDateTime;
use time::macros::datetime;
use verify::{NoDocuments, Question, Report, verify};

pub const NOW: OffsetDateTime = datetime!(2026-11-22 10:00 UTC);

pub fn zoe() -> Owner {
    Owner { name: "Zoé".into(), addresses: vec!["zoe@example.org".into()] }
}

pub fn portfolio() -> (TempDir, PathBuf, Portfolio) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("zoé #1.besace");
    let portfolio = Portfolio::create(&path, &zoe(), None).unwrap();
    (folder, path, portfolio)
}

/// A badge, as an issuer could write it.
pub struct Written<'a> {
    pub name: &'a str,
    pub issuer: &'a str,
    pub criteria: &'a str,
    pub issued: &'a str,
}

impl Default for Written<'_> {
    fn default() -> Self {
        Written { name: "Badge", issuer: "Atelier", criteria: "", issued: "2026-01-02" }
    }
}

pub fn credential(written: &Written<'_>) -> Vec<u8> {
    let issuer = format!("https://i.example/{}", portfolio::fold(written.issuer).replace(' ', "-"));
    json!({
        "@context": "https://w3id.org/openbadges/v2", "type": "Assertion", "id": "https://i.example/a/1",
        "recipient": {"type": "email", "hashed": false, "identity": "zoe@example.org"},
        "badge": {"type": "BadgeClass", "id": "https://i.example/b/1", "name": written.name,
                  "criteria": {"narrative": written.criteria},
                  "issuer": {"type": "Issuer", "id": issuer, "name": written.issuer}},
        "verification": {"type": "hosted"}, "issuedOn": format!("{}T10:00:00Z", written.issued)
    })
    .to_string()
    .into_bytes()
}

pub fn report(bytes: &[u8]) -> Report {
    let badge: Badge = openbadges::parse(bytes).unwrap();
    verify(&badge, &NoDocuments, &Question { now: NOW, addresses: &[] })
}

pub fn new_badge<'a>(bytes: &'a [u8], report: &'a Report) -> NewBadge<'a> {
    NewBadge {
        original: bytes,
        file_name: Some("badge.json"),
        media_type: "application/json",
        credential: bytes,
        container: "json",
        member: None,
        report,
        documents: &[],
        ready: None,
    }
}

pub fn add(portfolio: &mut Portfolio, written: &Written<'_>) -> BadgeId {
    let bytes = credential(written);
    let report = report(&bytes);
    match portfolio.add(&new_badge(&bytes, &report), NOW).unwrap() {
        Stored::New(id) => id,
        Stored::AlreadyThere(id) => panic!("{id} was there"),
    }
}

pub fn named(portfolio: &mut Portfolio, name: &str) -> BadgeId {
    add(portfolio, &Written { name, ..Written::default() })
}

pub fn dump(portfolio: &Portfolio) -> String {
    let mut text = String::new();
    portfolio.dump(&mut text).unwrap();
    text
}

/// Whether any file of a folder holds these bytes.
pub fn holds(folder: &Path, marker: &str) -> bool {
    fs::read_dir(folder).unwrap().flatten().any(|entry| {
        if entry.path().is_dir() {
            return holds(&entry.path(), marker);
        }
        let bytes = fs::read(entry.path()).unwrap();
        bytes.windows(marker.len()).any(|window| window == marker.as_bytes())
    })
}
