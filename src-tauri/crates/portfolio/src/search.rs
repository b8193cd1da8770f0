//! Finding badges among many. A list reads cards, never reports; the words are asked in the index.

use crate::fold::fold;
use crate::{Card, HeldBadge, Portfolio, PortfolioError, Search};
use rusqlite::types::Value;
use rusqlite::{Row, params_from_iter};

/// How many badges a list gives at once.
pub const PAGE: usize = 20;

/// How many of the newest that match are put in order of how well they do. Ordering all of a hundred thousand would
/// take longer than a person waits between two letters.
const RANKED: usize = 1000;

/// SQLite's largest number.
const ALL: usize = i64::MAX as usize;

pub(crate) const CARD: &str = "SELECT content.sha256, card.name, card.issuer, card.issuer_id, issued, expires, state, state_date, outcome";

/// Joined for the identifier of a badge.
pub(crate) const ORIGINAL: &str = "CROSS JOIN content ON content.number = badge.original";

impl Portfolio {
    /// The badges that match, the one added last first. `limit` of them, after the first `skip`.
    pub fn find(&self, search: &Search, skip: usize, limit: usize) -> Result<Vec<Card>, PortfolioError> {
        let Some(asked) = self.ask(search)? else { return Ok(Vec::new()) };
        let Asked { tables, conditions, .. } = &asked;
        let sql = format!(
            "{CARD} {tables} {ORIGINAL} {} ORDER BY {} DESC LIMIT {limit} OFFSET {skip}",
            conditions.filter(),
            asked.number
        );
        let mut sql = self.database.prepare_cached(&sql)?;
        Ok(sql.query_map(params_from_iter(&conditions.values), card)?.collect::<Result<_, _>>()?)
    }

    /// The same with their reports, and all of them.
    pub fn find_held(&self, search: &Search) -> Result<Vec<HeldBadge>, PortfolioError> {
        if *search == Search::default() {
            return self.badges();
        }
        self.find(search, 0, ALL)?.into_iter().map(|card| self.badge(card.id.as_str())).collect()
    }

    /// The badges that match best: words in the name count more than in the issuer's, and these more than elsewhere;
    /// whole words more than beginnings. At most [`PAGE`], of the newest that match.
    pub fn find_best(&self, search: &Search) -> Result<Vec<Card>, PortfolioError> {
        let asked = tokens(search);
        let mut found: Vec<(u32, Card)> =
            self.find(search, 0, RANKED)?.into_iter().map(|card| (weight(&card, &asked), card)).collect();
        // The order is stable: of two that match as well, the newer comes first.
        found.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
        Ok(found.into_iter().take(PAGE).map(|(_, card)| card).collect())
    }

    /// How many badges match.
    pub fn count(&self, search: &Search) -> Result<u32, PortfolioError> {
        let Some(asked) = self.ask(search)? else { return Ok(0) };
        let tables = if asked.only_words() { "FROM words" } else { asked.cards };
        let sql = format!("SELECT count(*) {tables} {}", asked.conditions.filter());
        let mut sql = self.database.prepare_cached(&sql)?;
        Ok(sql.query_row(params_from_iter(&asked.conditions.values), |row| row.get(0))?)
    }

    /// A search as SQL, or `None` when nothing can match.
    pub(crate) fn ask(&self, search: &Search) -> Result<Option<Asked>, PortfolioError> {
        let words = tokens(search);
        let by_words = search.query.as_deref().is_some_and(|query| !query.trim().is_empty());
        if by_words && words.is_empty() {
            return Ok(None);
        }
        let mut conditions = Conditions::default();
        if by_words {
            conditions.add("words MATCH ?", self.matching(&words)?);
        }
        if let Some(title) = &search.collection {
            let condition = "EXISTS (SELECT 1 FROM badge_collection AS c WHERE c.collection = ? AND c.badge = card.badge)";
            conditions.add(condition, self.collection_number(title)?);
        }
        conditions.add_each(search);
        // `CROSS JOIN` keeps the order of the tables: the newest matches come first, and no more are read than shown.
        let (cards, number) = match by_words {
            true => ("FROM words CROSS JOIN card ON card.badge = words.rowid", "words.rowid"),
            false => ("FROM card", "card.badge"),
        };
        let tables = format!("{cards} CROSS JOIN badge ON badge.number = card.badge");
        Ok(Some(Asked { cards, tables, number, conditions }))
    }
}

/// A search in SQL.
pub(crate) struct Asked {
    /// The cards that match.
    pub(crate) cards: &'static str,
    /// The same with their badges.
    pub(crate) tables: String,
    /// What to order by.
    number: &'static str,
    pub(crate) conditions: Conditions,
}

impl Asked {
    /// Then no card needs to be read to count.
    fn only_words(&self) -> bool {
        self.number == "words.rowid" && self.conditions.values.len() == 1
    }
}

#[derive(Default)]
pub(crate) struct Conditions {
    sql: Vec<&'static str>,
    pub(crate) values: Vec<Value>,
}

impl Conditions {
    pub(crate) fn filter(&self) -> String {
        if self.sql.is_empty() { String::new() } else { format!("WHERE {}", self.sql.join(" AND ")) }
    }

    fn add(&mut self, condition: &'static str, value: impl Into<Value>) {
        self.sql.push(condition);
        self.values.push(value.into());
    }

    fn add_each(&mut self, search: &Search) {
        if let Some(state) = search.state {
            self.add("card.state = ?", state.as_str().to_owned());
        }
        if let Some(outcome) = search.outcome {
            self.add("card.outcome = ?", outcome.as_str().to_owned());
        }
        if let Some(issuer) = &search.issuer {
            self.add("card.issuer_id = ?", issuer.clone());
        }
        if let Some(year) = search.year {
            self.add("card.year = ?", i64::from(year));
        }
        if let Some(level) = search.level {
            self.add("card.badge IN (SELECT badge FROM badge_note WHERE level = ?)", i64::from(level));
        }
        if let Some(purpose) = search.purpose {
            self.add(
                "EXISTS (SELECT 1 FROM badge_use AS u WHERE u.badge = card.badge AND u.purpose = ?)",
                purpose.as_str().to_owned(),
            );
        }
        if let Some(skill) = &search.skill {
            self.add(
                "card.badge IN (SELECT badge FROM badge_skill WHERE skill = (SELECT number FROM skill WHERE folded = ?))",
                fold(skill),
            );
        }
        if let Some(tag) = &search.tag {
            self.add(
                "EXISTS (SELECT 1 FROM badge_tag AS t WHERE t.badge = card.badge AND t.folded = ?)",
                fold(tag),
            );
        }
    }
}

fn tokens(search: &Search) -> Vec<String> {
    let folded = fold(search.query.as_deref().unwrap_or_default());
    folded.split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

fn weight(card: &Card, asked: &[String]) -> u32 {
    let name = fold(card.name.as_deref().unwrap_or_default());
    let issuer = fold(card.issuer.as_deref().unwrap_or_default());
    asked.iter().map(|word| 4 * closeness(&name, word) + closeness(&issuer, word)).sum()
}

/// 2 for the whole word, 1 for its beginning.
fn closeness(text: &str, word: &str) -> u32 {
    text.split(' ')
        .map(|other| u32::from(other.starts_with(word)) + u32::from(other == word))
        .max()
        .unwrap_or(0)
}

pub(crate) fn card(row: &Row<'_>) -> rusqlite::Result<Card> {
    Ok(Card {
        id: row.get(0)?,
        name: row.get(1)?,
        issuer: row.get(2)?,
        issuer_id: row.get(3)?,
        issued: row.get(4)?,
        expires: row.get(5)?,
        state: row.get(6)?,
        state_date: row.get(7)?,
        outcome: row.get(8)?,
    })
}
