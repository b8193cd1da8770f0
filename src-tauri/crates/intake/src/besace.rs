//! What a PDF of Besace adds to a JSON Resume: `meta.besace`, and its badges as files.

use crate::{Found, NotUnderstood, Source, resume};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// Whether a résumé says how Besace presented it.
pub(crate) fn is_in(members: &Map<String, Value>) -> bool {
    members.get("meta").is_some_and(|meta| meta.get("besace").is_some_and(Value::is_object))
}

/// Takes out what Besace said of the CV: it is written anew with the next one.
pub(crate) fn taken_out(members: &mut Map<String, Value>) -> Option<Map<String, Value>> {
    let meta = members.get_mut("meta")?.as_object_mut()?;
    let Some(Value::Object(besace)) = meta.remove("besace") else { return None };
    if meta.is_empty() {
        members.remove("meta");
    }
    Some(besace)
}

/// How the CV was presented: everything that is said of it but its badges.
pub(crate) fn arrangement(mut besace: Map<String, Value>) -> Value {
    if let Some(arrangement) = besace.remove("arrangement") {
        return arrangement;
    }
    besace.remove("badges");
    besace.remove("format");
    Value::Object(besace)
}

/// Reads the data of a PDF with the files beside it. It is believed as little as any other: a file is a badge here
/// because the data says so, and whoever keeps it judges it first.
pub(crate) fn read(mut members: Map<String, Value>, files: Vec<(String, Vec<u8>)>) -> Found {
    let badges = listed(&members);
    let mut others = Vec::new();
    let mut by_name: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    for (name, bytes) in files {
        // Of two files of the same name nobody knows which one is meant.
        if let Some(second) = by_name.insert(name.clone(), bytes) {
            by_name.insert(name.clone(), second);
            others.push(whole(name));
        }
    }
    let mut carried = Vec::new();
    for badge in &badges {
        match badge.file().and_then(|file| by_name.remove(file)) {
            Some(bytes) => {
                take_certificate_back(badge, &mut members);
                others.extend(badge.evidence());
                carried.push((badge.original_name(&bytes), bytes));
            }
            // An anonymous CV names its badges, and carries none.
            None => others.push(whole(badge.file().or(badge.text("name")).unwrap_or_default().to_owned())),
        }
    }
    others.extend(by_name.into_keys().map(whole));
    let mut found = resume::understood(Source::BesacePdf, members);
    found.badges = carried;
    found.not_understood.extend(others);
    found
}

fn whole(place: String) -> NotUnderstood {
    NotUnderstood { place, text: String::new() }
}

/// A badge as the data names it.
struct Listed(Map<String, Value>);

fn listed(members: &Map<String, Value>) -> Vec<Listed> {
    let badges = members.get("meta").and_then(|meta| meta.get("besace")?.get("badges")?.as_array());
    badges.into_iter().flatten().filter_map(Value::as_object).cloned().map(Listed).collect()
}

impl Listed {
    fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name).and_then(Value::as_str)
    }

    fn file(&self) -> Option<&str> {
        self.text("attachment")
    }

    /// The name the badge came under; only for the very file that is meant.
    fn original_name(&self, bytes: &[u8]) -> String {
        let digest: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        let original = self.text("originalName").filter(|_| self.text("sha256") == Some(digest.as_str()));
        original.or(self.file()).unwrap_or_default().to_owned()
    }

    /// The certificate that Besace writes for a badge that had none.
    fn certificate(&self) -> Value {
        let mut certificate = Map::new();
        for (name, from) in [("name", "name"), ("date", "issued"), ("issuer", "issuer"), ("url", "page")] {
            if let Some(text) = self.text(from) {
                certificate.insert(name.to_owned(), text.into());
            }
        }
        certificate.insert("x-openbadge".to_owned(), json!({ "attachment": self.file() }));
        Value::Object(certificate)
    }

    /// What the person joined to the badge: it is said, but does not come along.
    fn evidence(&self) -> Vec<NotUnderstood> {
        let lines = self.0.get("evidence").and_then(Value::as_array).into_iter().flatten();
        let told = |line: &Value| {
            let parts = ["title", "note", "url"].iter().filter_map(|part| line.get(part)?.as_str());
            parts.collect::<Vec<_>>().join(" · ")
        };
        let place = self.text("name").or(self.file()).unwrap_or_default();
        lines.map(|line| NotUnderstood { place: place.to_owned(), text: told(line) }).collect()
    }
}

/// The badge comes back as itself, so that what was written for it only is no certificate of its own.
fn take_certificate_back(badge: &Listed, members: &mut Map<String, Value>) {
    let written = badge.certificate();
    let Some(Value::Array(certificates)) = members.get_mut("certificates") else { return };
    certificates.retain(|certificate| *certificate != written);
    if certificates.is_empty() {
        members.remove("certificates");
    }
}
