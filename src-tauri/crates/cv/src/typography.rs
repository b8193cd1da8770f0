//! French spaces, put in when a text is shown and never in stored data, addresses or e-mails.

use messages::Language;

/// Narrow no-break space: before `;`, `!`, `?`, `%`, `€` and inside « ».
const NARROW: char = '\u{202F}';
/// No-break space: before `:`.
const WIDE: char = '\u{A0}';

/// Sets the spaces of `text` as its language wants them. Words that are addresses stay as they are.
pub fn typography(text: &str, language: Language) -> String {
    match language {
        Language::Fr => french(text),
        Language::En => text.to_owned(),
    }
}

fn french(text: &str) -> String {
    let mut set = String::with_capacity(text.len() + 8);
    for piece in text.split_inclusive(char::is_whitespace) {
        let word = piece.trim_end_matches(char::is_whitespace);
        if is_address(word) {
            set.push_str(word);
        } else {
            word.chars().for_each(|sign| push(&mut set, sign));
        }
        // The space that ends the piece; after « it is the narrow one, already there.
        if !(set.ends_with(NARROW) && word.ends_with('«')) {
            set.push_str(&piece[word.len()..]);
        }
    }
    set
}

fn push(set: &mut String, sign: char) {
    match sign {
        ';' | '!' | '?' | '%' | '€' | '»' => space_before(set, sign, NARROW),
        ':' => space_before(set, sign, WIDE),
        '«' => set.extend(['«', NARROW]),
        // French text is written with the curved apostrophe.
        '\'' => set.push('’'),
        sign => set.push(sign),
    }
}

fn space_before(set: &mut String, sign: char, space: char) {
    let before = set.trim_end_matches([' ', WIDE, NARROW]);
    let (had_space, last) = (before.len() < set.len(), before.chars().next_back());
    let wanted = match (sign, last) {
        (_, None) => false,
        // Repeated signs (`?!`, `...!`) stay together, and `(!)` too.
        (';' | '!' | '?', Some(last)) => !matches!(last, '!' | '?' | '(' | '[' | '«' | NARROW),
        // `10:30` and `a:b` are not sentences.
        (':', Some(_)) => had_space || last.is_some_and(|last| last.is_alphabetic() || last == '»'),
        ('%' | '€', Some(last)) => last.is_numeric(),
        _ => true,
    };
    if wanted {
        set.truncate(before.len());
        set.push(space);
    }
    set.push(sign);
}

/// `https://…`, `www.…`, an e-mail, a time or a ratio: nothing is put into these.
fn is_address(word: &str) -> bool {
    let inner_colon = word.find(':').is_some_and(|at| at + 1 < word.len() && !word.ends_with("::"));
    word.contains("://")
        || word.starts_with("www.")
        || word.contains('@')
        || (inner_colon && !word.contains('«'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let shown = typography(text, Language::Fr).replace(NARROW, "_").replace(WIDE, "~");
        assert_eq!(shown, expected);
        let again = typography(&typography(text, Language::Fr), Language::Fr);
        assert_eq!(again.replace(NARROW, "_").replace(WIDE, "~"), expected, "twice is once");
    }

    #[test]
    fn spaces_are_french() {
        check("Oui ! Non ; quoi ?", "Oui_! Non_; quoi_?");
        check("Oui! Non; quoi?", "Oui_! Non_; quoi_?");
        check("Accueillir : « toujours avec le sourire » !", "Accueillir~: «_toujours avec le sourire_»_!");
        check("«serré»", "«_serré_»");
        check("50 % de 3 €, 12%", "50_% de 3_€, 12_%");
        check("Quoi ?! Ah...!", "Quoi_?! Ah..._!");
        check("l'accueil", "l’accueil");
    }

    #[test]
    fn addresses_are_left_alone() {
        check("https://exemple.org/?a=b;c!", "https://exemple.org/?a=b;c!");
        check("à 10:30, a@b.org; fin", "à 10:30, a@b.org; fin");
        check("mailto:a@b.org", "mailto:a@b.org");
        check("", "");
    }

    #[test]
    fn english_is_left_alone() {
        assert_eq!(typography("Why? Because: it's so!", Language::En), "Why? Because: it's so!");
    }
}
