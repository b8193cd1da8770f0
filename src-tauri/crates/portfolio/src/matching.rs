//! Words as a person types them, put to the index in the way that answers soonest.

use crate::{Portfolio, PortfolioError};
use rusqlite::Connection;
use std::iter;

/// Words of so many letters, and fewer, have their beginnings in the index (`prefix` of the table `words`).
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
                letters if letters <= INDEXED => format!("{}*", quoted(word)),
                _ => match beginning(word, &self.database)?.as_slice() {
                    // Nothing can match.
                    [] => quoted(word),
                    found if found.len() > FEW => format!("{}*", quoted(word)),
                    found => format!(
                        "({})",
                        found.iter().map(|word| quoted(word)).collect::<Vec<_>>().join(" OR ")
                    ),
                },
            })
        });
        Ok(each.collect::<Result<Vec<_>, PortfolioError>>()?.join(" AND "))
    }
}

fn quoted(word: &str) -> String {
    format!("\"{word}\"")
}

/// The words of the index that begin so, and one more than a few of them at most. Each is looked up after the one
/// before: walking from one to the next would read every badge that has it.
fn beginning(word: &str, database: &Connection) -> Result<Vec<String>, PortfolioError> {
    database.execute_batch(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING fts5vocab (main, words, instance)",
    )?;
    let mut sql = database.prepare_cached("SELECT term FROM temp.vocabulary WHERE term >= ?1 LIMIT 1")?;
    let mut after = |from: &str| -> Option<rusqlite::Result<String>> {
        let found: rusqlite::Result<String> = sql.query_row([from], |row| row.get(0));
        match found {
            Err(rusqlite::Error::QueryReturnedNoRows) => None,
            Ok(found) if !found.starts_with(word) => None,
            found => Some(found),
        }
    };
    let first = after(word);
    let found = iter::successors(first, |last| after(&format!("{}\u{1}", last.as_ref().ok()?)));
    Ok(found.take(FEW + 1).collect::<rusqlite::Result<_>>()?)
}
