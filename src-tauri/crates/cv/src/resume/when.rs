use serde::{Deserialize, Serialize};
use time::Month;

/// A date as a résumé writes it: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or words, which are kept as they are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct When(pub String);

impl When {
    /// Year, month and day, as far as they are written; `None` when these are words.
    pub fn parts(&self) -> Option<(i32, Option<Month>, Option<u8>)> {
        // A date and time (`2025-06-01T10:00:00Z`) counts for its day.
        let date = self.0.trim().split('T').next()?;
        let mut numbers = date.split('-');
        let year = numbers.next().filter(|year| year.len() == 4)?.parse().ok()?;
        let month = numbers.next().map(|month| month.parse::<u8>().ok()?.try_into().ok());
        let day = numbers.next().map(|day| day.parse::<u8>().ok().filter(|day| (1..=31).contains(day)));
        match (month, day, numbers.next()) {
            (None, None, None) => Some((year, None, None)),
            (Some(month), None, None) => Some((year, Some(month?), None)),
            (Some(month), Some(day), None) => Some((year, Some(month?), Some(day?))),
            _ => None,
        }
    }

    /// Whether nothing is written.
    pub fn is_blank(&self) -> bool {
        self.0.trim().is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_years_months_and_days_and_leaves_words() {
        let parts = |text: &str| When(text.into()).parts();
        assert_eq!(parts("2021"), Some((2021, None, None)));
        assert_eq!(parts("2023-01"), Some((2023, Some(Month::January), None)));
        assert_eq!(parts("2025-06-01"), Some((2025, Some(Month::June), Some(1))));
        assert_eq!(parts("2025-06-01T10:00:00Z"), Some((2025, Some(Month::June), Some(1))));
        for words in ["", "été 2020", "2023-13", "2023-01-40", "23-01", "2023-01-01-01", "-2023"] {
            assert_eq!(parts(words), None, "{words}");
        }
    }
}
