//! Dates as other programs write them, as JSON Resume has them.

/// The first letters of the months' names, in English and in French, without accents.
const MONTHS: [(&str, u8); 17] = [
    ("jan", 1),
    ("feb", 2),
    ("fev", 2),
    ("mar", 3),
    ("apr", 4),
    ("avr", 4),
    ("may", 5),
    ("mai", 5),
    ("jun", 6),
    ("juin", 6),
    ("jul", 7),
    ("juil", 7),
    ("aug", 8),
    ("aou", 8),
    ("sep", 9),
    ("oct", 10),
    ("nov", 11),
];
const LAST: (&str, u8) = ("dec", 12);

/// `YYYY[-MM[-DD]]` out of `2009`, `Jan 2009`, `janv. 2009`, `5 janvier 2009`, `Jan 5, 2009`, `01/2009`, `2009-01`;
/// `None` when it is no date, or one that could be read in two ways (`1/2/2009`).
pub(crate) fn read(text: &str) -> Option<String> {
    let day = text.trim().split('T').next()?;
    if is_numeric(day) {
        return Some(day.to_owned());
    }
    let words: Vec<&str> = text.split([' ', ',', '.', '/']).filter(|word| !word.is_empty()).collect();
    let (mut year, mut month, mut day) = (None, None, None);
    for word in &words {
        match word.len() {
            4 if year.is_none() && is_digits(word) => year = Some(*word),
            _ if month.is_none() && named(word).is_some() => month = named(word),
            1 | 2 if day.is_none() && is_digits(word) => day = word.parse::<u8>().ok(),
            3 if day.is_none() && *word == "1er" => day = Some(1),
            _ => return None,
        }
    }
    match (year?, month, day) {
        (year, None, None) => Some(year.to_owned()),
        (year, Some(month), None) => Some(format!("{year}-{month:02}")),
        (year, Some(month), Some(day @ 1..=31)) => Some(format!("{year}-{month:02}-{day:02}")),
        (year, None, Some(month @ 1..=12)) => Some(format!("{year}-{month:02}")),
        _ => None,
    }
}

/// Whether it says that something still lasts.
pub(crate) fn lasts(text: &str) -> bool {
    let words = ["present", "présent", "aujourd’hui", "aujourd'hui", "current", "ongoing", "en cours", "now"];
    words.contains(&text.trim().to_lowercase().as_str())
}

fn is_digits(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit())
}

/// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
fn is_numeric(text: &str) -> bool {
    let mut parts = text.split('-');
    let bounded = |part: Option<&str>, most: u8| {
        part.is_none_or(|part| {
            part.len() == 2 && is_digits(part) && part.parse().is_ok_and(|n: u8| (1..=most).contains(&n))
        })
    };
    parts.next().is_some_and(|year| year.len() == 4 && is_digits(year))
        && bounded(parts.next(), 12)
        && bounded(parts.next(), 31)
        && parts.next().is_none()
}

fn named(word: &str) -> Option<u8> {
    let folded = word.to_lowercase().replace('é', "e").replace('û', "u");
    let is = |(name, _): &(&str, u8)| folded.starts_with(name);
    let known = folded.chars().all(char::is_alphabetic).then(|| MONTHS.iter().chain([&LAST]).find(|m| is(m)));
    known.flatten().map(|(_, month)| *month)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, date: Option<&str>) {
        assert_eq!(read(text).as_deref(), date, "{text}");
    }

    #[test]
    fn dates_are_read_in_two_languages() {
        for (text, date) in [
            ("2009", "2009"),
            ("2009-01", "2009-01"),
            ("2009-01-31", "2009-01-31"),
            ("2025-06-01T10:00:00Z", "2025-06-01"),
            ("Jan 2009", "2009-01"),
            ("January 2009", "2009-01"),
            ("janv. 2009", "2009-01"),
            ("Février 2009", "2009-02"),
            ("juin 2009", "2009-06"),
            ("juil. 2009", "2009-07"),
            ("août 2009", "2009-08"),
            ("déc. 2009", "2009-12"),
            ("1er mai 2009", "2009-05-01"),
            ("Jan 5, 2009", "2009-01-05"),
            ("5 janvier 2009", "2009-01-05"),
            ("01/2009", "2009-01"),
        ] {
            check(text, Some(date));
        }
    }

    #[test]
    fn what_could_be_two_dates_is_none() {
        for text in
            ["", "1/2/2009", "1/2/26, 9:00 AM", "été 2020", "2009-13", "13/2009", "Jan 40, 2009", "Jan"]
        {
            check(text, None);
        }
        assert!(lasts("Present") && lasts(" aujourd’hui ") && !lasts("2009"));
    }
}
