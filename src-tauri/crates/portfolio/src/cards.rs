//! The card and the words of each badge: what lists show and search reads. They follow the latest report and what the
//! person says, in the transaction that changes either.

use crate::fold::fold_onto;
use crate::reports::held_report;
use crate::{PortfolioError, Ready, skills};
use rusqlite::{Connection, params};
use verify::{Report, state_of};

/// What the person says of a badge, and can be searched.
const SAID: &str = "SELECT note FROM badge_note WHERE badge = ?1 AND note IS NOT NULL
    UNION ALL SELECT tag FROM badge_tag WHERE badge = ?1
    UNION ALL SELECT concat_ws(' ', title, note, context, action, result) FROM evidence WHERE badge = ?1
    UNION ALL SELECT concat_ws(' ', framework.title, code, framework_entry.title)
        FROM badge_competence JOIN framework_entry ON framework_entry.number = entry
        JOIN framework ON framework.number = framework WHERE badge = ?1";

/// Writes the card and the words of a badge that was not there before: nobody has said anything of it.
pub(crate) fn write_new(
    database: &Connection,
    badge: i64,
    report: &Report,
    ready: &Ready,
) -> Result<(), PortfolioError> {
    // `OR REPLACE` would have SQLite be ready to take the statement back, and FTS5 write its index at each badge.
    write_card(database, "INSERT", badge, report)?;
    let sql = "INSERT INTO words (rowid, folded) VALUES (?1, ?2)";
    database.prepare_cached(sql)?.execute(params![badge, ready.words])?;
    skills::write_new(database, badge, &ready.skills)
}

/// Writes the card and the words of a badge anew.
pub(crate) fn write(database: &Connection, badge: i64) -> Result<(), PortfolioError> {
    let sql = "SELECT judged_at, json FROM report WHERE badge = ?1 ORDER BY number DESC LIMIT 1";
    let (judged_at, json) =
        database.prepare_cached(sql)?.query_row([badge], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let report = held_report(judged_at, json)?.report;
    let said: Vec<String> =
        database.prepare_cached(SAID)?.query_map([badge], |row| row.get(0))?.collect::<Result<_, _>>()?;
    write_card(database, "INSERT OR REPLACE", badge, &report)?;
    database.prepare_cached("DELETE FROM words WHERE rowid = ?1")?.execute([badge])?;
    let sql = "INSERT INTO words (rowid, folded) VALUES (?1, ?2)";
    database.prepare_cached(sql)?.execute(params![badge, words(&report, &said)])?;
    skills::write(database, badge, &report)
}

/// Takes the card, the words and the skills of a badge away.
pub(crate) fn forget(database: &Connection, badge: i64) -> Result<(), PortfolioError> {
    for sql in [
        "DELETE FROM card WHERE badge = ?1",
        "DELETE FROM words WHERE rowid = ?1",
        "DELETE FROM badge_skill WHERE badge = ?1",
    ] {
        database.prepare_cached(sql)?.execute([badge])?;
    }
    Ok(())
}

/// Writes all of them, for a portfolio from before there were any.
pub(crate) fn write_all(database: &Connection) -> Result<(), PortfolioError> {
    let badges: Vec<i64> = database
        .prepare("SELECT number FROM badge ORDER BY number")?
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    badges.into_iter().try_for_each(|badge| write(database, badge))
}

fn write_card(
    database: &Connection,
    insert: &'static str,
    badge: i64,
    report: &Report,
) -> Result<(), PortfolioError> {
    let (state, state_date) = state_of(report);
    let claims = &report.claims;
    let issuer_id = claims.issuer.id.as_ref().or(claims.issuer.name.as_ref());
    let year = claims.issued.as_deref().and_then(|date| date.get(..4)?.parse::<i64>().ok());
    let outcome = report.outcome().as_str();
    let sql = format!(
        "{insert} INTO card (badge, name, issuer, issuer_id, issued, expires, year, state, state_date, outcome)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)"
    );
    database.prepare_cached(&sql)?.execute(params![
        badge,
        claims.achievement.name,
        claims.issuer.name,
        issuer_id,
        claims.issued,
        claims.expires,
        year,
        state.as_str(),
        state_date,
        outcome
    ])?;
    Ok(())
}

/// Every word that finds a badge, once.
pub(crate) fn words(report: &Report, said: &[String]) -> String {
    let claims = &report.claims;
    let achievement = &claims.achievement;
    let texts = [
        &achievement.name,
        &achievement.description,
        &achievement.criteria_narrative,
        &claims.issuer.name,
        &claims.issuer.id,
        &claims.narrative,
    ];
    let of_evidence =
        claims.evidence.iter().flat_map(|item| [&item.name, &item.description, &item.narrative]);
    let of_alignments = achievement.alignments.iter().flat_map(|tie| [&tie.name, &tie.code]);
    let texts = texts.into_iter().chain(of_evidence).chain(of_alignments).flatten();
    let mut folded = String::with_capacity(1024);
    texts.chain(&achievement.tags).chain(said).for_each(|text| fold_onto(&mut folded, text));
    let mut each: Vec<&str> = folded.split(' ').collect();
    each.sort_unstable();
    each.dedup();
    each.join(" ")
}
