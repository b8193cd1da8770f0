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
    let mut parted = true;
    for c in text.chars() {
        if c.is_ascii() {
            push(c.to_ascii_lowercase(), &mut folded, &mut parted);
        } else if let Some(letters) = spelled_out(c) {
            letters.chars().for_each(|c| push(c, &mut folded, &mut parted));
        } else {
            iter::once(c).nfkd().flat_map(char::to_lowercase).for_each(|c| push(c, &mut folded, &mut parted));
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

fn push(c: char, folded: &mut String, parted: &mut bool) {
    if is_accent(c) {
        return;
    }
    // In Rust as in Unicode, the vowel signs of Indian scripts are alphabetic, and stay in their word.
    if c.is_alphanumeric() {
        folded.push(c);
        *parted = false;
    } else if !*parted {
        folded.push(' ');
        *parted = true;
    }
}

/// Combining marks of Latin, Greek and Cyrillic letters.
fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}' | '\u{20D0}'..='\u{20FF}')
}

/// Letters that no normalization takes apart, and that people type as others.
fn spelled_out(c: char) -> Option<&'static str> {
    Some(match c {
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
