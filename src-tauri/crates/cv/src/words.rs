//! Labels and dates in words; the sentences themselves are in `assets/locales`.

use crate::When;
use messages::{Language, Message, Subject, say};
use time::{Date, Month};

/// The words of one language.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Words(pub(crate) Language);

impl Words {
    pub(crate) fn say(self, code: &str, args: &[(&str, &str)]) -> String {
        say(self.0, Message { subject: Subject::Cv, code, args })
    }

    /// What a message says beside itself; nothing when it has no hint.
    pub(crate) fn hint(self, code: &str) -> String {
        messages::hint(self.0, Message { subject: Subject::Cv, code, args: &[] }).unwrap_or_default()
    }

    /// "janv. 2023 – juin 2025"; one that is missing changes the words.
    pub(crate) fn range(self, from: Option<&When>, to: Option<&When>, ongoing: bool) -> Option<String> {
        let word = |when: Option<&When>| when.filter(|when| !when.is_blank()).map(|when| self.when(when));
        match (word(from), word(to)) {
            (Some(from), Some(to)) if from == to => Some(from),
            (Some(from), Some(to)) => Some(self.say("date-range", &[("from", &from), ("to", &to)])),
            (Some(from), None) if ongoing => Some(self.say("date-since", &[("from", &from)])),
            (Some(date), None) | (None, Some(date)) => Some(date),
            (None, None) => None,
        }
    }

    /// A date as far as it is written: a year, a month or a day; words stay as they are.
    pub(crate) fn when(self, when: &When) -> String {
        match when.parts() {
            Some((year, None, _)) => year.to_string(),
            Some((year, Some(month), None)) => {
                self.say("date-month", &[("month", &self.month(month)), ("year", &year.to_string())])
            }
            Some((year, Some(month), Some(day))) => self.day(year, month, day),
            None => when.0.trim().to_owned(),
        }
    }

    pub(crate) fn date(self, date: Date) -> String {
        self.day(date.year(), date.month(), date.day())
    }

    fn day(self, year: i32, month: Month, day: u8) -> String {
        let code = if day == 1 { "date-first-day" } else { "date-day" };
        let (year, month, day) = (year.to_string(), self.month(month), day.to_string());
        self.say(code, &[("day", &day), ("month", &month), ("year", &year)])
    }

    fn month(self, month: Month) -> String {
        self.say(&format!("month-{}", u8::from(month)), &[])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn range(language: Language, from: &str, to: &str) -> Option<String> {
        let when = |text: &str| Some(When(text.into()));
        Words(language).range(when(from).as_ref(), when(to).as_ref(), true)
    }

    #[test]
    fn dates_are_words() {
        let fr = |from, to| range(Language::Fr, from, to).unwrap();
        assert_eq!(fr("2023-01", "2025-06"), "janv. 2023 – juin 2025");
        assert_eq!(fr("2023-01", ""), "depuis janv. 2023");
        assert_eq!(fr("", "2021"), "2021");
        assert_eq!(fr("2021", "2021"), "2021");
        assert_eq!(fr("2025-06-01", "2025-06-12"), "1er juin 2025 – 12 juin 2025");
        assert_eq!(fr("été 2020", ""), "depuis été 2020");
        assert_eq!(range(Language::En, "2023-01", "").unwrap(), "since Jan 2023");
        assert_eq!(range(Language::Fr, "", ""), None);
    }
}
