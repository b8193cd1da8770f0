//! What the person says of a badge: a note, tags, a level, what it is good for. The signed data is never touched.

use crate::fold::fold;
use crate::{BadgeId, Personal, Portfolio, PortfolioError, Purpose, cards};
use rusqlite::{Connection, OptionalExtension, params};

impl Portfolio {
    /// Everything the person says of a badge.
    pub fn personal(&self, id: &BadgeId) -> Result<Personal, PortfolioError> {
        let badge = self.number(id)?;
        let sql = "SELECT note, level FROM badge_note WHERE badge = ?1";
        let noted = self.database.query_row(sql, [badge], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
        let (note, level) = noted.unwrap_or_default();
        let purposes =
            self.texts("SELECT purpose FROM badge_use WHERE badge = ?1 ORDER BY purpose", badge)?;
        Ok(Personal {
            note,
            level,
            tags: self.texts("SELECT tag FROM badge_tag WHERE badge = ?1 ORDER BY folded", badge)?,
            purposes: purposes.iter().filter_map(|name| Purpose::of(name)).collect(),
            collections: self.texts(
                "SELECT title FROM collection JOIN badge_collection ON collection = collection.number
                 WHERE badge = ?1 ORDER BY folded",
                badge,
            )?,
            competences: self.competences_of(badge)?,
        })
    }

    /// Writes a note on a badge, or takes it away.
    pub fn set_note(&self, id: &BadgeId, note: Option<&str>) -> Result<(), PortfolioError> {
        let note = note.map(str::trim).filter(|note| !note.is_empty());
        self.say(id, |database, badge| {
            let sql = "INSERT INTO badge_note (badge, note) VALUES (?1, ?2)
                       ON CONFLICT (badge) DO UPDATE SET note = excluded.note";
            database.execute(sql, params![badge, note])
        })
    }

    /// Says how well the person does it: a position on the scale, the first being 1.
    pub fn set_level(&self, id: &BadgeId, level: Option<u32>) -> Result<(), PortfolioError> {
        if level == Some(0) {
            return Err(PortfolioError::NoLevel { level: 0 });
        }
        self.say(id, |database, badge| {
            let sql = "INSERT INTO badge_note (badge, level) VALUES (?1, ?2)
                       ON CONFLICT (badge) DO UPDATE SET level = excluded.level";
            database.execute(sql, params![badge, level])
        })
    }

    /// Gives a badge these tags in the place of all it had. Tags that differ by case or accents only count once.
    pub fn set_tags(&self, id: &BadgeId, tags: &[String]) -> Result<(), PortfolioError> {
        self.say(id, |database, badge| {
            database.execute("DELETE FROM badge_tag WHERE badge = ?1", [badge])?;
            let mut sql = database
                .prepare("INSERT OR IGNORE INTO badge_tag (badge, folded, tag) VALUES (?1, ?2, ?3)")?;
            for tag in tags.iter().map(|tag| tag.trim()).filter(|tag| !fold(tag).is_empty()) {
                sql.execute(params![badge, fold(tag), tag])?;
            }
            Ok(0)
        })
    }

    /// Says what a badge is good for, in the place of what was said.
    pub fn set_purposes(&self, id: &BadgeId, purposes: &[Purpose]) -> Result<(), PortfolioError> {
        self.say(id, |database, badge| {
            database.execute("DELETE FROM badge_use WHERE badge = ?1", [badge])?;
            for purpose in purposes {
                let sql = "INSERT OR IGNORE INTO badge_use (badge, purpose) VALUES (?1, ?2)";
                database.execute(sql, params![badge, purpose.as_str()])?;
            }
            Ok(0)
        })
    }

    /// The person's own words for the levels, the lowest first. None: the words everybody starts with.
    pub fn levels(&self) -> Result<Vec<String>, PortfolioError> {
        let mut sql = self.database.prepare("SELECT word FROM level ORDER BY position")?;
        Ok(sql.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?)
    }

    /// Puts the levels into the person's own words. A scale that is too short for a level in use is refused: what
    /// was said of a badge would be lost.
    pub fn set_levels(&self, words: &[String]) -> Result<(), PortfolioError> {
        let transaction = self.database.unchecked_transaction()?;
        let highest: Option<u32> =
            transaction.query_row("SELECT max(level) FROM badge_note", [], |row| row.get(0))?;
        if let Some(level) = highest.filter(|level| !words.is_empty() && *level as usize > words.len()) {
            return Err(PortfolioError::LevelInUse { level });
        }
        write_scale(&transaction, words.iter().map(String::as_str))?;
        transaction.commit()?;
        Ok(())
    }

    /// Makes the scale anew: each word with the position it had, if it had one. A badge follows the word of its level,
    /// and has none any more when that word is gone.
    pub fn change_levels(&self, scale: &[(Option<u32>, String)]) -> Result<(), PortfolioError> {
        let transaction = self.database.unchecked_transaction()?;
        let moved = (1_u32..).zip(scale).filter_map(|(now, (before, _))| Some((before.as_ref()?, now)));
        let cases: String = moved.map(|(before, now)| format!("WHEN {before} THEN {now} ")).collect();
        let followed = if cases.is_empty() { "NULL".to_owned() } else { format!("CASE level {cases} END") };
        let sql = format!("UPDATE badge_note SET level = {followed} WHERE level IS NOT NULL");
        transaction.execute(&sql, [])?;
        transaction.execute("DELETE FROM badge_note WHERE note IS NULL AND level IS NULL", [])?;
        write_scale(&transaction, scale.iter().map(|(_, word)| word.as_str()))?;
        transaction.commit()?;
        Ok(())
    }

    /// All tags of the portfolio, the most used first.
    pub fn tags(&self) -> Result<Vec<String>, PortfolioError> {
        let sql = "SELECT min(tag) FROM badge_tag GROUP BY folded ORDER BY count(*) DESC, folded";
        let mut sql = self.database.prepare_cached(sql)?;
        Ok(sql.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?)
    }

    /// One change to what is said of a badge, and its words with it.
    pub(crate) fn say(
        &self,
        id: &BadgeId,
        change: impl FnOnce(&Connection, i64) -> rusqlite::Result<usize>,
    ) -> Result<(), PortfolioError> {
        let badge = self.number(id)?;
        let transaction = self.database.unchecked_transaction()?;
        change(&transaction, badge)?;
        transaction.execute("DELETE FROM badge_note WHERE note IS NULL AND level IS NULL", [])?;
        cards::write(&transaction, badge)?;
        transaction.commit()?;
        self.forgot_words();
        Ok(())
    }

    fn texts(&self, sql: &str, badge: i64) -> Result<Vec<String>, PortfolioError> {
        let mut sql = self.database.prepare_cached(sql)?;
        Ok(sql.query_map([badge], |row| row.get(0))?.collect::<Result<_, _>>()?)
    }
}

fn write_scale<'a>(database: &Connection, words: impl Iterator<Item = &'a str>) -> rusqlite::Result<()> {
    database.execute("DELETE FROM level", [])?;
    for (position, word) in (1_u32..).zip(words) {
        database.execute("INSERT INTO level (position, word) VALUES (?1, ?2)", params![position, word])?;
    }
    Ok(())
}
