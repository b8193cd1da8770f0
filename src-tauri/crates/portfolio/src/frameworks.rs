//! Frameworks of competences, and which badge the person says shows which of them.

use crate::cards;
use crate::fold::{fold, fold_onto};
use crate::{BadgeId, Portfolio, PortfolioError};
use rusqlite::{Connection, OptionalExtension, Row, params, params_from_iter};

/// A framework to be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Framework {
    /// By which it is known: `clea`, `rome`, …
    pub name: String,
    /// What people call it.
    pub title: String,
    /// Its competences, in order.
    pub entries: Vec<Entry>,
}

/// A competence of a framework to be kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entry {
    /// As the framework writes it: a number, or an address.
    pub code: String,
    /// What it is called.
    pub title: String,
    /// The part of the framework it stands in.
    pub area: Option<String>,
    /// What else it is called.
    pub other_names: Vec<String>,
}

/// What keeping a framework changed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Kept {
    /// Competences that were not there before.
    pub added: u32,
    /// Competences that were, and are called otherwise now.
    pub changed: u32,
}

/// A framework that is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldFramework {
    /// By which it is known.
    pub name: String,
    /// What people call it.
    pub title: String,
    /// How many competences it has.
    pub entries: u32,
    /// How many times a badge is tied to one of them.
    pub links: u32,
}

/// A competence of a framework.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Competence {
    /// The name of its framework.
    pub framework: String,
    /// What people call the framework.
    pub framework_title: String,
    /// As the framework writes it.
    pub code: String,
    /// What it is called.
    pub title: String,
    /// The part of the framework it stands in.
    pub area: Option<String>,
}

const COMPETENCE: &str = "SELECT framework.name, framework.title, code, framework_entry.title, area
    FROM framework_entry JOIN framework ON framework.number = framework";

impl Entry {
    /// All it is found by, folded; its title comes first.
    pub fn words(&self) -> String {
        let mut folded = String::new();
        let texts = [&self.title, &self.code].into_iter().chain(&self.area).chain(&self.other_names);
        texts.for_each(|text| fold_onto(&mut folded, text));
        folded.truncate(folded.trim_end().len());
        folded
    }
}

impl Portfolio {
    /// The frameworks that are kept, by their titles.
    pub fn frameworks(&self) -> Result<Vec<HeldFramework>, PortfolioError> {
        let sql = "SELECT name, title,
                (SELECT count(*) FROM framework_entry WHERE framework = framework.number),
                (SELECT count(*) FROM framework_entry JOIN badge_competence ON entry = framework_entry.number
                 WHERE framework = framework.number)
            FROM framework ORDER BY title";
        let held = |row: &Row<'_>| {
            Ok(HeldFramework {
                name: row.get(0)?,
                title: row.get(1)?,
                entries: row.get(2)?,
                links: row.get(3)?,
            })
        };
        Ok(self.database.prepare_cached(sql)?.query_map([], held)?.collect::<Result<_, _>>()?)
    }

    /// Keeps a framework, all of it or nothing. Of one that is there, what the file names is added or renamed, and the
    /// rest stays: a framework may come in several files, and badges may be tied to what a later one leaves out.
    pub fn keep_framework(&self, framework: &Framework) -> Result<Kept, PortfolioError> {
        let transaction = self.database.unchecked_transaction()?;
        let sql = "INSERT INTO framework (name, title) VALUES (?1, ?2)
                   ON CONFLICT (name) DO UPDATE SET title = excluded.title RETURNING number";
        let number =
            transaction.query_row(sql, params![framework.name, framework.title], |row| row.get(0))?;
        let mut kept = Kept::default();
        let mut renamed = Vec::new();
        for entry in &framework.entries {
            match keep_entry(entry, number, &transaction)? {
                Change::Added => kept.added += 1,
                Change::Renamed(entry) => renamed.push(entry),
                Change::None => {}
            }
        }
        kept.changed = u32::try_from(renamed.len()).unwrap_or(u32::MAX);
        for entry in renamed {
            tied_to("entry = ?1", entry, &transaction)?
                .into_iter()
                .try_for_each(|badge| cards::write(&transaction, badge))?;
        }
        transaction.commit()?;
        self.forgot_words();
        Ok(kept)
    }

    /// Removes a framework, and takes it off the badges that were tied to it.
    pub fn remove_framework(&self, name: &str) -> Result<(), PortfolioError> {
        let transaction = self.database.unchecked_transaction()?;
        let sql = "SELECT number FROM framework WHERE name = ?1";
        let number: Option<i64> = transaction.query_row(sql, [name], |row| row.get(0)).optional()?;
        let number = number.ok_or_else(|| PortfolioError::NoFramework { name: name.to_owned() })?;
        let of_it = "entry IN (SELECT number FROM framework_entry WHERE framework = ?1)";
        let badges = tied_to(of_it, number, &transaction)?;
        transaction.execute("DELETE FROM framework WHERE number = ?1", [number])?;
        badges.into_iter().try_for_each(|badge| cards::write(&transaction, badge))?;
        transaction.commit()?;
        self.purge_all()
    }

    /// The competences that have every word, or one that begins so; case and accents do not matter. At most `limit`, the
    /// shortest titles first: they say the most in general. Without words, the first of a framework.
    pub fn competences(
        &self,
        query: &str,
        framework: Option<&str>,
        limit: usize,
    ) -> Result<Vec<Competence>, PortfolioError> {
        let folded = fold(query);
        let words: Vec<String> =
            folded.split(' ').filter(|word| !word.is_empty()).map(|word| format!(" {word}")).collect();
        if words.is_empty() && !query.trim().is_empty() {
            return Ok(Vec::new());
        }
        let mut conditions = vec!["instr(' ' || framework_entry.folded, ?) > 0"; words.len()];
        conditions.extend(framework.map(|_| "framework.name = ?"));
        let filter =
            if conditions.is_empty() { String::new() } else { format!("WHERE {}", conditions.join(" AND ")) };
        let order = if words.is_empty() {
            "framework_entry.number"
        } else {
            "length(framework_entry.title), framework_entry.number"
        };
        let sql = format!("{COMPETENCE} {filter} ORDER BY {order} LIMIT {limit}");
        let asked = words.iter().map(String::as_str).chain(framework);
        let mut sql = self.database.prepare_cached(&sql)?;
        Ok(sql.query_map(params_from_iter(asked), competence)?.collect::<Result<_, _>>()?)
    }

    /// The competences of this code, in whatever framework.
    pub fn competences_of_code(&self, code: &str) -> Result<Vec<Competence>, PortfolioError> {
        let mut sql = self.database.prepare_cached(&format!("{COMPETENCE} WHERE code = ?1 ORDER BY 1"))?;
        Ok(sql.query_map([code], competence)?.collect::<Result<_, _>>()?)
    }

    /// Says that a badge shows a competence.
    pub fn link(&self, id: &BadgeId, framework: &str, code: &str) -> Result<(), PortfolioError> {
        let entry = self.entry(framework, code)?;
        self.say(id, |database, badge| {
            let sql = "INSERT OR IGNORE INTO badge_competence (badge, entry) VALUES (?1, ?2)";
            database.execute(sql, [badge, entry])
        })
    }

    /// Takes that back.
    pub fn unlink(&self, id: &BadgeId, framework: &str, code: &str) -> Result<(), PortfolioError> {
        let entry = self.entry(framework, code)?;
        self.say(id, |database, badge| {
            database.execute("DELETE FROM badge_competence WHERE badge = ?1 AND entry = ?2", [badge, entry])
        })
    }

    /// The competences a badge is tied to.
    pub(crate) fn competences_of(&self, badge: i64) -> Result<Vec<Competence>, PortfolioError> {
        let sql = format!(
            "{COMPETENCE} JOIN badge_competence ON entry = framework_entry.number WHERE badge = ?1
             ORDER BY framework.title, framework_entry.number"
        );
        let mut sql = self.database.prepare_cached(&sql)?;
        Ok(sql.query_map([badge], competence)?.collect::<Result<_, _>>()?)
    }

    fn entry(&self, framework: &str, code: &str) -> Result<i64, PortfolioError> {
        let sql = "SELECT framework_entry.number FROM framework_entry JOIN framework ON framework.number = framework
                   WHERE framework.name = ?1 AND code = ?2";
        let found = self.database.query_row(sql, [framework, code], |row| row.get(0)).optional()?;
        found.ok_or_else(|| PortfolioError::NoCompetence { code: code.to_owned() })
    }
}

enum Change {
    Added,
    /// With the number of the entry.
    Renamed(i64),
    None,
}

fn keep_entry(entry: &Entry, framework: i64, database: &Connection) -> rusqlite::Result<Change> {
    let sql = "SELECT number, title, area, folded FROM framework_entry WHERE framework = ?1 AND code = ?2";
    let held = database
        .prepare_cached(sql)?
        .query_row(params![framework, entry.code], |row| {
            Ok((row.get(0)?, (row.get(1)?, row.get(2)?, row.get(3)?)))
        })
        .optional()?;
    let now = (entry.title.clone(), entry.area.clone(), entry.words());
    let (title, area, folded) = &now;
    let Some((number, before)) = held else {
        let sql =
            "INSERT INTO framework_entry (framework, code, title, area, folded) VALUES (?1, ?2, ?3, ?4, ?5)";
        database.prepare_cached(sql)?.execute(params![framework, entry.code, title, area, folded])?;
        return Ok(Change::Added);
    };
    if before == now {
        return Ok(Change::None);
    }
    let sql = "UPDATE framework_entry SET title = ?2, area = ?3, folded = ?4 WHERE number = ?1";
    database.prepare_cached(sql)?.execute(params![number, title, area, folded])?;
    Ok(Change::Renamed(number))
}

/// The badges tied to entries that meet a condition.
fn tied_to(condition: &str, value: i64, database: &Connection) -> rusqlite::Result<Vec<i64>> {
    let sql = format!("SELECT DISTINCT badge FROM badge_competence WHERE {condition}");
    database.prepare_cached(&sql)?.query_map([value], |row| row.get(0))?.collect()
}

fn competence(row: &Row<'_>) -> rusqlite::Result<Competence> {
    Ok(Competence {
        framework: row.get(0)?,
        framework_title: row.get(1)?,
        code: row.get(2)?,
        title: row.get(3)?,
        area: row.get(4)?,
    })
}
