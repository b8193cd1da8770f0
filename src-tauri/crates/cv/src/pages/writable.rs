//! What our fonts cannot write is left out with a notice, never printed as boxes.

use super::Notice;
use super::faces::Faces;
use super::shaper::JOINER;
use crate::words::Words;
use messages::Language;

/// The text with only what can be written.
pub(super) fn writable(text: &str, faces: &Faces, language: Language, notices: &mut Vec<Notice>) -> String {
    let mut written = String::with_capacity(text.len());
    let mut missing = Vec::new();
    for (at, sign) in text.char_indices() {
        match sign {
            // A program that takes the text out would take a hyphen at the end of a line for one that was put in.
            '-' if text[at + sign.len_utf8()..].starts_with(char::is_alphanumeric) => {
                written.push(sign);
                written.push_str(JOINER);
            }
            '\n' | '\t' | '\r' | '\u{2028}' | '\u{2029}' => written.push(' '),
            // Marks that show nothing of their own: joiners, variation selectors, direction, soft hyphens.
            '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' => {}
            '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{AD}' | '\u{E0000}'..='\u{E0FFF}' => {}
            control if control.is_control() => {}
            sign if faces.can_write(sign) => written.push(sign),
            '\u{202F}' => written.push('\u{A0}'),
            sign => missing.push(sign),
        }
    }
    if missing.is_empty() {
        return written;
    }
    missing.sort_unstable();
    missing.dedup();
    notices.push(Notice::MissingGlyphs { text: text.to_owned(), signs: missing.clone() });
    let written = written.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    if written.chars().any(char::is_alphanumeric) {
        return written;
    }
    if missing.iter().all(|sign| is_emoji(*sign)) {
        return PLAIN_FACE.to_string();
    }
    Words(language).say("unwritable", &[])
}

/// What stands for a text of nothing but emoji; our fonts have it.
const PLAIN_FACE: char = '☺';

fn is_emoji(sign: char) -> bool {
    matches!(sign, '\u{1F000}'..='\u{1FAFF}' | '\u{2600}'..='\u{27BF}' | '\u{2B00}'..='\u{2BFF}' | '\u{20E3}')
}
