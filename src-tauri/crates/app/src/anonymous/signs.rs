//! Signs of a person in a text, whoever they are.

use super::identity::telephones;

/// Whether an e-mail address is in it.
pub(super) fn has_address(text: &str) -> bool {
    text.split(|sign: char| sign.is_whitespace() || "<>()[],;«»\"".contains(sign)).any(|word| {
        word.rsplit_once('@')
            .is_some_and(|(before, after)| !before.is_empty() && after.trim_end_matches('.').contains('.'))
    })
}

/// Whether a telephone number is in it.
pub(super) fn has_telephone(text: &str) -> bool {
    !telephones(text).is_empty()
}

/// Whether it says when somebody was born, or how old they are.
pub(super) fn has_age(text: &str) -> bool {
    // Accents count: « je ne le fais pas » is no birth.
    let small = text.to_lowercase();
    let words: Vec<&str> =
        small.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let follow = |said: &[&str]| words.windows(said.len()).any(|window| window == said);
    let born = [
        &["né", "le"][..],
        &["née", "le"],
        &["né", "e", "le"],
        &["né", "en"],
        &["née", "en"],
        &["date", "de", "naissance"],
        &["born"],
        &["date", "of", "birth"],
        &["birthday"],
    ];
    let age = |number: &str| number.parse::<u8>().is_ok_and(|age| (14..100).contains(&age));
    let old = words.windows(3).any(|window| age(window[0]) && (window[1..] == ["years", "old"]))
        || words.windows(2).any(|window| age(window[0]) && window[1] == "ans")
            && !follow(&["ans", "d", "expérience"]);
    old || born.iter().any(|said| follow(said))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_are_seen() {
        assert!(has_address("écrire à <a.b@exemple.fr>."));
        assert!(!has_address("payé 3 @ 4 €, @nom"));
        assert!(
            has_age("Née le 3 mai 1999")
                && has_age("24 ans")
                && has_age("I am 24 years old")
                && has_age("né(e) le 3/5/99")
        );
        assert!(
            !has_age("24 ans d’expérience")
                && !has_age("je ne le fais pas")
                && !has_age("a mené le projet 2 ans")
        );
        assert!(has_telephone("06 12 34 56 78") && !has_telephone("de 2019 à 2021"));
    }
}
