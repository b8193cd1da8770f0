//! What badges are about, in their issuers' words: alignments and tags. They follow the latest report, in the transaction
//! that changes it.

use crate::PortfolioError;
use crate::fold::fold;
use rusqlite::{Connection, OptionalExtension, params};
use std::collections::BTreeMap;
use verify::Report;

/// Writes the skills of a badge that had none.
pub(crate) fn write_new(database: &Connection, badge: i64, report: &Report) -> Result<(), PortfolioError> {
    for (folded, name) in named(report) {
        let skill = number(&folded, name, database)?;
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
    write_new(database, badge, report)?;
    let sql =
        "DELETE FROM skill WHERE number = ?1 AND NOT EXISTS (SELECT 1 FROM badge_skill WHERE skill = ?1)";
    let mut forget = database.prepare_cached(sql)?;
    had.iter().try_for_each(|skill| forget.execute([skill]).map(drop))?;
    Ok(())
}

/// Deletes the names that no badge has any more.
pub(crate) fn forget_unused(database: &Connection) -> Result<(), PortfolioError> {
    let sql = "DELETE FROM skill WHERE NOT EXISTS (SELECT 1 FROM badge_skill WHERE skill = skill.number)";
    database.prepare_cached(sql)?.execute([])?;
    Ok(())
}

/// The skills of a report by their folded names.
fn named(report: &Report) -> BTreeMap<String, &str> {
    let achievement = &report.claims.achievement;
    let aligned = achievement.alignments.iter().filter_map(|alignment| alignment.name.as_deref());
    let names = aligned.chain(achievement.tags.iter().map(String::as_str));
    names.map(|name| (fold(name), name)).filter(|(folded, _)| !folded.is_empty()).collect()
}

fn number(folded: &str, name: &str, database: &Connection) -> Result<i64, PortfolioError> {
    let sql = "SELECT number FROM skill WHERE folded = ?1";
    if let Some(number) = database.prepare_cached(sql)?.query_row([folded], |row| row.get(0)).optional()? {
        return Ok(number);
    }
    let sql = "INSERT INTO skill (folded, name) VALUES (?1, ?2)";
    Ok(database.prepare_cached(sql)?.insert(params![folded, name.trim()])?)
}
