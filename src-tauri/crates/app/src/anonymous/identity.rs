use portfolio::{Owner, fold};
use serde_json::Value;
use std::collections::BTreeSet;
use std::ops::Range;

/// Stands where something was taken out.
const GAP: &str = "…";
/// Shorter parts of a name ("de", "Li") are found only within the whole name.
const SHORTEST_PART: usize = 3;
/// Digits by which a telephone number is known, however its beginning is written (+33 6…, 06…).
const TELEPHONE: usize = 9;
/// Parts of names that are words of the language, too.
const PARTICLES: &[&str] =
    &["les", "des", "del", "van", "von", "der", "den", "dos", "bin", "ben", "the", "and"];

/// Everything by which a person is known, in the forms it is looked for.
#[derive(Debug, Clone, Default)]
pub(crate) struct Identity {
    /// Whole names, as folded words.
    names: Vec<Vec<String>>,
    /// Parts of names, and the ways they are joined in user names.
    parts: BTreeSet<String>,
    /// Addresses, sites and accounts, in small letters.
    addresses: Vec<String>,
    /// The last digits of telephone numbers.
    telephones: Vec<String>,
}

impl Identity {
    /// Of the portfolio's person and of who the CV's data are about.
    pub fn of(owner: &Owner, resume: &Value) -> Self {
        let mut identity = Identity::default();
        let basic = |pointer: &str| resume.pointer(pointer).and_then(Value::as_str);
        [Some(owner.name.as_str()), basic("/basics/name")]
            .into_iter()
            .flatten()
            .for_each(|name| identity.name(name));
        let said = ["/basics/email", "/basics/phone", "/basics/url", "/basics/location/address"];
        let profiles = resume.pointer("/basics/profiles").and_then(Value::as_array);
        let accounts =
            profiles.into_iter().flatten().flat_map(|profile| [&profile["username"], &profile["url"]]);
        let addresses = owner.addresses.iter().map(String::as_str);
        let all =
            addresses.chain(said.into_iter().filter_map(basic)).chain(accounts.filter_map(Value::as_str));
        all.for_each(|address| identity.address(address));
        identity
    }

    fn name(&mut self, name: &str) {
        let words: Vec<String> =
            fold(name).split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect();
        let long = words.iter().filter(|word| word.chars().count() >= SHORTEST_PART);
        self.parts.extend(long.filter(|word| !PARTICLES.contains(&word.as_str())).cloned());
        if let ([first, ..], [.., last]) = (words.as_slice(), words.as_slice())
            && words.len() > 1
        {
            let initial: String = first.chars().take(1).collect();
            let joined = [format!("{first}{last}"), format!("{last}{first}"), format!("{initial}{last}")];
            self.parts.extend(joined);
        }
        self.names.push(words);
    }

    fn address(&mut self, address: &str) {
        let digits = digits(address);
        if !address.contains(['@', '/']) && digits.len() >= TELEPHONE {
            self.telephones.push(digits[digits.len() - TELEPHONE..].to_owned());
            return;
        }
        let plain = address.trim().trim_end_matches('/').to_lowercase();
        let plain = ["mailto:", "https://", "http://"]
            .iter()
            .fold(&*plain, |rest, head| rest.strip_prefix(head).unwrap_or(rest));
        let plain = plain.strip_prefix("www.").unwrap_or(plain);
        if plain.chars().count() > SHORTEST_PART {
            self.addresses.push(plain.to_owned());
        }
    }

    /// Whether a text says who the person is.
    pub fn is_in(&self, text: &str) -> bool {
        !self.places(text).is_empty()
    }

    /// The text without what says who the person is.
    pub fn taken_out(&self, text: &str) -> String {
        let mut places = self.places(text);
        places.sort_by_key(|place| place.start);
        let (mut left, mut at) = (String::with_capacity(text.len()), 0);
        for place in places {
            if place.start >= at {
                left.push_str(&text[at..place.start]);
                // Two gaps with nothing between them are one.
                if !left.trim_end().ends_with(GAP) {
                    left.push_str(GAP);
                }
            }
            at = at.max(place.end);
        }
        left.push_str(&text[at..]);
        left
    }

    fn places(&self, text: &str) -> Vec<Range<usize>> {
        let mut places = self.written_addresses(text);
        places.extend(telephones(text).into_iter().filter(|place| {
            let digits = digits(&text[place.clone()]);
            self.telephones.iter().any(|known| digits.ends_with(known))
        }));
        let words = words(text);
        let folded: Vec<String> =
            words.iter().map(|place| fold(&text[place.clone()].replace(is_unseen, ""))).collect();
        for (at, word) in folded.iter().enumerate() {
            if self.parts.contains(word) {
                places.push(words[at].clone());
            }
            let whole = self.names.iter().filter(|name| !name.is_empty() && folded[at..].starts_with(name));
            places.extend(whole.map(|name| words[at].start..words[at + name.len() - 1].end));
        }
        places
    }

    fn written_addresses(&self, text: &str) -> Vec<Range<usize>> {
        let small = text.to_lowercase();
        // Where small letters take another length, places would not be those of the text: all of it goes.
        let same = small.len() == text.len() && small.char_indices().all(|(at, _)| text.is_char_boundary(at));
        let found = self.addresses.iter().flat_map(|address| small.match_indices(address.as_str()));
        found.map(|(at, found)| if same { at..at + found.len() } else { 0..text.len() }).collect()
    }
}

/// Words, with signs nobody sees counted in: they must not part a name.
fn words(text: &str) -> Vec<Range<usize>> {
    let mut words: Vec<Range<usize>> = Vec::new();
    let mut inside = false;
    for (at, sign) in text.char_indices() {
        let end = at + sign.len_utf8();
        let counts = sign.is_alphanumeric() || (inside && is_unseen(sign));
        match words.last_mut() {
            Some(word) if counts && inside => word.end = end,
            _ if counts => words.push(at..end),
            _ => {}
        }
        inside = counts;
    }
    words
}

/// Accents written apart, soft hyphens, joiners and marks of direction.
fn is_unseen(sign: char) -> bool {
    matches!(sign, '\u{300}'..='\u{36F}' | '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}')
}

/// What is written like a telephone number.
pub(super) fn telephones(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) =
        text[at..].find(|sign: char| sign.is_ascii_digit() || sign == '+').map(|start| at + start)
    {
        let allowed = |sign: char| sign.is_ascii_digit() || " .-()+\u{A0}\u{202F}".contains(sign);
        let run = text[start..].find(|sign| !allowed(sign)).map_or(text.len(), |end| start + end);
        let end = start + text[start..run].trim_end_matches(|sign: char| !sign.is_ascii_digit()).len();
        let number = &text[start..end.max(start)];
        let count = digits(number).len();
        let begins =
            number.starts_with('+') || number.starts_with("00") || (number.starts_with('0') && count == 10);
        if begins && (TELEPHONE..=15).contains(&count) {
            found.push(start..end);
        }
        at = run.max(start + 1);
    }
    found
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn zoe() -> Identity {
        let owner = Owner { name: "Zoé de La Tour".into(), addresses: vec!["zoe.75@example.org".into()] };
        let basics = json!({
            "name": "Zoé Martin-Li", "phone": "+33 6 12 34 56 78", "url": "https://www.zoe-martin.example/",
            "profiles": [{ "network": "X", "username": "zozo75" }],
        });
        Identity::of(&owner, &json!({ "basics": basics }))
    }

    #[test]
    fn what_says_who_the_person_is_goes() {
        for (said, left) in [
            ("Merci à ZOÉ pour tout", "Merci à … pour tout"),
            ("Zoe\u{301} MARTIN Li, vendeuse", "…, vendeuse"),
            ("écrire à zoe.75@example.org", "écrire à …"),
            ("06.12.34.56.78 ou 0033 612345678", "… ou …"),
            ("voir zoe-martin.example/projets", "voir …/projets"),
            ("github.com/zmartinli zozo75", "github.com/zmartinli …"),
            ("Zo\u{200B}é et M\u{AD}artin", "… et …"),
            ("la tour de La Rochelle, de 2019 à 2021", "la … de La Rochelle, de 2019 à 2021"),
            ("Li est un autre mot", "Li est un autre mot"),
        ] {
            assert_eq!(zoe().taken_out(said), left, "{said}");
            assert_eq!(zoe().is_in(said), said != left);
        }
    }

    #[test]
    fn dates_are_no_telephone_numbers() {
        assert!(telephones("2019-2021 et 2022-2024, 01/2019 - 03/2021").is_empty());
        assert_eq!(telephones("tél. 06 12 34 56 78, fax +33 (0)1 23 45 67 89").len(), 2);
        assert_eq!(telephones("++++"), []);
    }
}
