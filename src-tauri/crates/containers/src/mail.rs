//! Saved e-mails (RFC 5322, MIME): what is attached, and the pictures in the letter. Links are not followed.

use crate::names::{Names, below};
use crate::pdf::holds_badges;
use crate::walk::{Step, Walk};
use crate::{ContainerError, Holder};
use mail_parser::{Message, MessageParser, MimeHeaders, PartType};
use std::ops::ControlFlow;

/// Whether a file begins with the header of an e-mail: two of its usual fields before the first blank line.
pub(crate) fn is_mail(bytes: &[u8]) -> bool {
    const USUAL: [&str; 12] = [
        "from",
        "to",
        "subject",
        "date",
        "message-id",
        "mime-version",
        "content-type",
        "received",
        "return-path",
        "delivered-to",
        "reply-to",
        "dkim-signature",
    ];
    const MOST_LINES: usize = 200;
    let mut known = 0;
    for (at, line) in bytes.split(|byte| *byte == b'\n').take(MOST_LINES).enumerate() {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        let continued = matches!(line.first(), Some(b' ' | b'\t'));
        // Some programs write the envelope of a mailbox first.
        if at == 0 && line.starts_with(b"From ") || at > 0 && continued {
            continue;
        }
        let name = line.split(|byte| *byte == b':').next().filter(|name| name.len() < line.len());
        let Some(name) = name.and_then(|name| std::str::from_utf8(name).ok()) else { break };
        if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_graphic()) {
            break;
        }
        known += usize::from(USUAL.contains(&name.to_ascii_lowercase().as_str()));
    }
    known >= 2
}

pub(crate) fn open(walk: &mut Walk<'_>, member: Option<&str>, bytes: &[u8]) -> Result<Step, ContainerError> {
    let limit = walk.limits.mail_parts;
    // Each part that is a message again has its own type, so this bounds how deep the messages are nested.
    if fields(bytes) > limit {
        return Err(ContainerError::TooManyParts { limit });
    }
    let before = walk.given;
    let mut found = Vec::new();
    if let Some(message) = MessageParser::default().parse(bytes) {
        gather(message, member, walk, walk.limits.depth, &mut found)?;
    }
    for (name, bytes) in found {
        if walk.came_along(&name, bytes).is_break() {
            return Ok(ControlFlow::Break(()));
        }
    }
    if walk.given == before {
        return Err(ContainerError::NoBadge { holder: Holder::Eml });
    }
    Ok(ControlFlow::Continue(()))
}

/// How many times a part says its type.
fn fields(bytes: &[u8]) -> usize {
    const FIELD: &[u8] = b"content-type";
    bytes.windows(FIELD.len()).filter(|window| window.eq_ignore_ascii_case(FIELD)).count()
}

type Found = Vec<(String, Vec<u8>)>;

fn gather(
    message: Message<'_>,
    path: Option<&str>,
    walk: &Walk<'_>,
    depth: usize,
    found: &mut Found,
) -> Result<(), ContainerError> {
    let depth = depth.checked_sub(1).ok_or(ContainerError::TooDeep)?;
    let mut names = Names::default();
    for (at, part) in message.parts.into_iter().enumerate() {
        let name = part.attachment_name().unwrap_or_default().to_owned();
        let bytes = match part.body {
            PartType::Multipart(_) => continue,
            PartType::Message(inner) => {
                let path = below(path, &names.give(&name, at + 1));
                gather(inner, Some(&path), walk, depth, found)?;
                continue;
            }
            PartType::Text(text) | PartType::Html(text) => text.into_owned().into_bytes(),
            PartType::Binary(bytes) | PartType::InlineBinary(bytes) => bytes.into_owned(),
        };
        if holds_badges(&bytes, walk) {
            found.push((below(path, &names.give(&name, at + 1)), bytes));
        }
    }
    Ok(())
}
