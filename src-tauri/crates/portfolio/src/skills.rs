//! What badges are about: alignments and tags, in their issuers' words, and the competences the person ties them to. They
//! follow both, in the transaction that changes either.

use crate::fold::fold;
use crate::{Portfolio, PortfolioError};
use rusqlite::{Connection, OptionalExtension, params};
use std::collections::BTreeMap;
use verify::Report;

impl Portfolio {
    /// What issuers say badges are about, or (`declared`) what the person alone says: `limit` names, the one of most badges
    /// first.
    pub fn skills(&self, declared: bool, limit: u32) -> Result<Vec<String>, PortfolioError> {
        let sql = "SELECT skill.name FROM badge_skill JOIN skill ON skill.number = skill WHERE declared = ?1
                   GROUP BY skill ORDER BY count(*) DESC, skill.name LIMIT ?2";
        let mut sql = self.database.prepare_cached(sql)?;
        let names = sql.query_map(params![declared, limit], |row| row.get(0))?;
        Ok(names.collect::<Result<_, _>>()?)
    }
}

/// Skills by their folded names.
pub(crate) type Named = BTreeMap<String, String>;

/// Writes the skills of a badge that had none.
pub(crate) fn write_new(database: &Connection, badge: i64, skills: &Named) -> Result<(), PortfolioError> {
    for (folded, name) in skills {
        let skill = number(folded, name, database)?;
        let sql = "INSERT INTO badge_skill (badge, skill) VALUES (?1, ?2)";
        database.prepare_cached(sql)?.execute([badge, skill])?;
    }
    Ok(())
}

/// Writes the skills of a badge anew.
pub(crate) fn write(database: &Connection, badge: i64, report: &Report) -> Result<(), PortfolioError> {
    let had: Vec<i64> = database
        .prepare_cached("DELETE FROM badge_skill WHERE badge = ?1 RETURNING skill")?
        .query_map([badge], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    write_new(database, badge, &named(report))?;
    write_declared(database, badge)?;
    let sql =
        "DELETE FROM skill WHERE number = ?1 AND NOT EXISTS (SELECT 1 FROM badge_skill WHERE skill = ?1)";
    let mut forget = database.prepare_cached(sql)?;
    had.iter().try_for_each(|skill| forget.execute([skill]).map(drop))?;
    Ok(())
}

/// The competences the person ties the badge to. What its issuer says already stays the issuer's.
fn write_declared(database: &Connection, badge: i64) -> Result<(), PortfolioError> {
    let sql = "SELECT title FROM framework_entry JOIN badge_competence ON entry = number WHERE badge = ?1";
    let titles: Vec<String> =
        database.prepare_cached(sql)?.query_map([badge], |row| row.get(0))?.collect::<Result<_, _>>()?;
    for title in titles {
        let skill = number(&fold(&title), &title, database)?;
        let sql = "INSERT OR IGNORE INTO badge_skill (badge, skill, declared) VALUES (?1, ?2, 1)";
        database.prepare_cached(sql)?.execute([badge, skill])?;
    }
    Ok(())
}

/// Deletes the names that no badge has any more.
pub(crate) fn forget_unused(database: &Connection) -> Result<(), PortfolioError> {
    let sql = "DELETE FROM skill WHERE NOT EXISTS (SELECT 1 FROM badge_skill WHERE skill = skill.number)";
    database.prepare_cached(sql)?.execute([])?;
    Ok(())
}

/// The skills of a report.
pub(crate) fn named(report: &Report) -> Named {
    let achievement = &report.claims.achievement;
    let aligned = achievement.alignments.iter().filter_map(|alignment| alignment.name.as_deref());
    let names = aligned.chain(achievement.tags.iter().map(String::as_str));
    names.map(|name| (fold(name), name.to_owned())).filter(|(folded, _)| !folded.is_empty()).collect()
}

fn number(folded: &str, name: &str, database: &Connection) -> Result<i64, PortfolioError> {
    let sql = "SELECT number FROM skill WHERE folded = ?1";
    if let Some(number) = database.prepare_cached(sql)?.query_row([folded], |row| row.get(0)).optional()? {
        return Ok(number);
    }
    let sql = "INSERT INTO skill (folded, name) VALUES (?1, ?2)";
    Ok(database.prepare_cached(sql)?.insert(params![folded, name.trim()])?)
}
