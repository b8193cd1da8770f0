//! What all cases use: a badge in each form, and one way to ask.

use containers::{Item, Limits, Refused, open};
use std::io::Cursor;
use std::ops::ControlFlow;

/// A badge as JSON.
pub const BADGE: &str = r#"{"@context":"https://w3id.org/openbadges/v2","type":"Assertion","id":"https://i.example/1","recipient":{"type":"email","hashed":false,"identity":"a@b.example"},"badge":"https://i.example/b","verification":{"type":"hosted"},"issuedOn":"2026-01-01T00:00:00Z"}"#;

/// The smallest PNG with these text chunks.
pub fn png(texts: &[(&str, &str)]) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
    let mut chunk = |name: &[u8], data: &[u8]| {
        let named = [name, data].concat();
        bytes.extend((data.len() as u32).to_be_bytes());
        bytes.extend(&named);
        bytes.extend(crc32fast::hash(&named).to_be_bytes());
    };
    chunk(b"IHDR", &[0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
    for (keyword, text) in texts {
        chunk(b"iTXt", format!("{keyword}\0\0\0\0\0{text}").as_bytes());
    }
    chunk(b"IEND", b"");
    bytes
}

/// A badge as PNG.
pub fn baked() -> Vec<u8> {
    png(&[("openbadges", BADGE)])
}

/// A member: its path, and its bytes or why they were not read.
pub type Member = (Option<String>, Result<Vec<u8>, String>);

/// The members of a container, each with its bytes or with why it was not read.
pub fn members(bytes: &[u8]) -> Result<Vec<Member>, Refused> {
    members_within(bytes, &Limits::default())
}

pub fn members_within(bytes: &[u8], limits: &Limits) -> Result<Vec<Member>, Refused> {
    let mut all = Vec::new();
    open(&mut Cursor::new(bytes), limits, &mut |item: Item| {
        all.push((item.member, item.content.map_err(|error| error.to_string())));
        ControlFlow::Continue(())
    })?;
    Ok(all)
}

/// Only the names of the members, those that were not read with a `!`.
pub fn names(bytes: &[u8]) -> Vec<String> {
    let name = |(member, content): (Option<String>, Result<_, _>)| {
        format!("{}{}", if content.is_err() { "!" } else { "" }, member.unwrap_or_default())
    };
    members(bytes).unwrap().into_iter().map(name).collect()
}

/// Why a container was refused as a whole, and what it is.
pub fn refused(bytes: &[u8]) -> String {
    match members(bytes) {
        Ok(members) => panic!("taken: {members:?}"),
        Err(refused) => format!(
            "{}: {}",
            refused.holder.map(containers::Holder::as_str).unwrap_or_default(),
            refused.error
        ),
    }
}
