//! Words as a person types them, put to the index in the way that answers soonest.

use crate::{Portfolio, PortfolioError};
use rusqlite::{Connection, OptionalExtension};

/// Beginnings of so many letters are in the index (`prefix` of the table `words`).
const INDEXED: usize = 3;

/// More words than this that begin alike are rather read together: opening each costs as much as reading hundreds of
/// badges that have it.
const FEW: usize = 64;

impl Portfolio {
    /// Every word must be there, or one that begins so: people see what they find while they type. A single letter
    /// begins too many words, and stands for itself. Folded words hold letters and digits only; between quotes, none
    /// of them is an operator (FTS5 §3.1).
    ///
    /// FTS5 gives the newest badges of a word, or of a beginning it has indexed, without reading the others; of any
    /// other beginning it first puts all badges together. So such a beginning is asked as the words there are.
    pub(crate) fn matching(&self, words: &[String]) -> Result<String, PortfolioError> {
        let each = words.iter().map(|word| {
            Ok(match word.chars().count() {
                1 => quoted(word),
                INDEXED => any(word),
                _ => match beginning(word, &self.database)?.as_slice() {
                    // Nothing can match.
                    [] => quoted(word),
                    found if found.len() > FEW => any(word),
                    found => format!("({})", found.join(" OR ")),
                },
            })
        });
        Ok(each.collect::<Result<Vec<_>, PortfolioError>>()?.join(" AND "))
    }
}

fn quoted(word: &str) -> String {
    format!("\"{word}\"")
}

/// Whatever begins so.
fn any(word: &str) -> String {
    format!("{}*", quoted(word))
}

/// The words of the index that begin so, as the index answers them soonest, and one more than a few of them at most: those
/// that begin with the same [`INDEXED`] letters are one. Each is looked up after the one before: walking from one to
/// the next would read every badge that has it.
fn beginning(word: &str, database: &Connection) -> Result<Vec<String>, PortfolioError> {
    database.execute_batch(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING fts5vocab (main, words, instance)",
    )?;
    let mut sql = database.prepare_cached("SELECT term FROM temp.vocabulary WHERE term >= ?1 LIMIT 1")?;
    let mut found = Vec::new();
    let mut from = word.to_owned();
    while found.len() <= FEW {
        let next: Option<String> = sql.query_row([&from], |row| row.get(0)).optional()?;
        let Some(next) = next.filter(|next| next.starts_with(word)) else { break };
        match shortened(&next, word) {
            Some(beginning) => {
                found.push(any(beginning));
                from = format!("{beginning}{}", char::MAX);
            }
            None => {
                found.push(quoted(&next));
                from = format!("{next}\u{1}");
            }
        }
    }
    Ok(found)
}

/// The first letters of a word that are in the index, if they say more than what was asked.
fn shortened<'a>(word: &'a str, asked: &str) -> Option<&'a str> {
    let (end, last) = word.char_indices().nth(INDEXED - 1)?;
    let beginning = &word[..end + last.len_utf8()];
    (beginning.len() > asked.len()).then_some(beginning)
}
