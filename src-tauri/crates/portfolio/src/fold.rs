//! Text as people search it: without case, accents, ligatures or signs. What is indexed and what is asked go the same
//! way, so that both always agree.

use std::iter;
use unicode_normalization::UnicodeNormalization;

/// The words of a text, folded, each parted from the next by one space.
///
/// FTS5's own `remove_diacritics` knows no ligatures (œ stays œ), and its tokenizer would be a second opinion on where a
/// word ends.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    fold_onto(&mut folded, text);
    folded.truncate(folded.trim_end().len());
    folded
}

/// Adds the folded words of a text to what may stand there already.
pub(crate) fn fold_onto(folded: &mut String, text: &str) {
    part(folded);
    for c in text.chars() {
        if c.is_ascii_alphanumeric() {
            folded.push(c.to_ascii_lowercase());
        } else if c.is_ascii() {
            part(folded);
        } else if let Some(letters) = spelled_out(c) {
            folded.push_str(letters);
        } else {
            iter::once(c).nfkd().flat_map(char::to_lowercase).for_each(|c| push(c, folded));
        }
    }
}

fn push(c: char, folded: &mut String) {
    // In Rust as in Unicode, the vowel signs of Indian scripts are alphabetic, and stay in their word.
    if c.is_alphanumeric() && !is_accent(c) {
        folded.push(c);
    } else if !is_accent(c) {
        part(folded);
    }
}

/// Ends the word that was being written.
fn part(folded: &mut String) {
    if !folded.is_empty() && !folded.ends_with(' ') {
        folded.push(' ');
    }
}

/// Combining marks of Latin, Greek and Cyrillic letters.
fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}' | '\u{20D0}'..='\u{20FF}')
}

/// Letters that no normalization takes apart, and that people type as others. And those of French, which normalization
/// would take apart in the same way, and ten times as slowly.
fn spelled_out(c: char) -> Option<&'static str> {
    Some(match c {
        'é' | 'è' | 'ê' | 'ë' | 'É' | 'È' | 'Ê' | 'Ë' => "e",
        'à' | 'â' | 'À' | 'Â' => "a",
        'î' | 'ï' | 'Î' | 'Ï' => "i",
        'ô' | 'Ô' => "o",
        'ù' | 'û' | 'ü' | 'Ù' | 'Û' | 'Ü' => "u",
        'ç' | 'Ç' => "c",
        'œ' | 'Œ' => "oe",
        'æ' | 'Æ' => "ae",
        'ß' | 'ẞ' => "ss",
        'ø' | 'Ø' => "o",
        'ł' | 'Ł' => "l",
        'đ' | 'Đ' | 'ð' | 'Ð' => "d",
        'þ' | 'Þ' => "th",
        'ħ' | 'Ħ' => "h",
        'ı' => "i",
        'ς' => "σ",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn searching_does_not_mind_accents_case_or_signs() {
        assert_eq!(fold("Œuvre d’ÉTÉ, cœur e\u{301}"), "oeuvre d ete coeur e");
        assert_eq!(fold("  Éco-conception (niveau 2) !"), "eco conception niveau 2");
        assert_eq!(fold("Đặng Łódź STRASSE Straße"), "dang lodz strasse strasse");
        assert_eq!(fold("ＯＰＥＮ ﬁn № ²"), "open fin no 2");
        assert_eq!(fold("ΆΣΟΣ Йод हिन्दी 日本"), "ασοσ иод हिन्दी 日本".replace('\u{94D}', " "));
        assert_eq!(fold("«»"), "");
    }
}
