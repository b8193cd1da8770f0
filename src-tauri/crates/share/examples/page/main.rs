//! Writes shared pages of a made-up person, to look at and for `tests/share`.
//!
//! `cargo run -p share --example page -- FOLDER READER`: READER holds what `make reader` builds; FOLDER gets the pages,
//! and `pages.json` with what stands behind the `#` of each one's link.

mod sample;

use share::{Content, File, Key, Randomness, Reader, ShareError, page, seal};
use std::collections::BTreeMap;
use std::error::Error;
use std::path::Path;
use time::OffsetDateTime;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder, reader] = arguments.as_slice() else { return Err("usage: page FOLDER READER".into()) };
    let (folder, reader) = (Path::new(folder), Path::new(reader));
    let core = std::fs::read(reader.join("core_bg.wasm"))?;
    let text = |name| std::fs::read_to_string(reader.join(name));
    let (core_script, script, style) = (text("core.js")?, text("viewer.js")?, text("viewer.css")?);
    let reader = Reader { core: &core, core_script: &core_script, script: &script, style: &style };
    std::fs::create_dir_all(folder)?;
    let now = OffsetDateTime::now_utc();
    let mut keys = BTreeMap::new();
    for (name, content, password) in contents(now)? {
        let (html, key) = written(&content, password, &reader)?;
        std::fs::write(folder.join(format!("{name}.html")), html)?;
        keys.insert(name, key.fragment());
    }
    std::fs::write(folder.join("pages.json"), serde_json::to_string_pretty(&keys)?)?;
    Ok(())
}

fn written(
    content: &Content,
    password: Option<&str>,
    reader: &Reader<'_>,
) -> Result<(String, Key), ShareError> {
    let mut randomness = [0; Randomness::BYTES];
    getrandom::fill(&mut randomness).map_err(|_| ShareError::NotAPage)?;
    let sealed = seal(content, password, Randomness(randomness))?;
    Ok((page(&sealed, reader)?, sealed.key().clone()))
}

/// A page's name, what is in it, and its password.
type Named = (&'static str, Content, Option<&'static str>);

/// Each page with what is special about it.
fn contents(now: OffsetDateTime) -> Result<Vec<Named>, Box<dyn Error>> {
    let plain = sample::content(now)?;
    let mut mixed = plain.clone();
    mixed.badges.extend([sample::hosted(now)]);
    mixed.badges.extend(sample::others(now)?);
    let mut twelve = plain.clone();
    twelve.badges = plain.badges.iter().cycle().take(12).cloned().collect();
    let mut tampered = plain.clone();
    change(&mut tampered.badges[0].original);
    let mut nobody_compared = plain.clone();
    nobody_compared.addresses.clear();
    let badges_alone = Content { cv: None, pdf: None, ..plain.clone() };
    let ended = Content { ends: Some(now.date() - time::Duration::days(2)), ..plain.clone() };
    Ok(vec![
        ("hostile", sample::hostile(&plain), None),
        ("password", plain.clone(), Some("clé à part")),
        ("sample", plain, None),
        ("mixed", mixed, None),
        ("twelve", twelve, None),
        ("tampered", tampered, None),
        ("no-address", nobody_compared, None),
        ("badges", badges_alone, None),
        ("ended", ended, None),
    ])
}

/// Changes one letter of what was signed, as somebody would who embellishes.
fn change(file: &mut File) {
    let credential = baking::extract(&file.bytes, &baking::Limits::default())
        .ok()
        .map(|found| found.badge.bytes.into_owned());
    if let Some(bytes) = credential {
        let text = String::from_utf8_lossy(&bytes).replacen("Deux Rives", "Trois Rives", 1);
        *file = File { name: "badge.json".into(), mime: "application/json".into(), bytes: text.into_bytes() };
    }
}
