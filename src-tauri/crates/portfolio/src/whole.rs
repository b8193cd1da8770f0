//! Whether a file holds all it should, and nothing else: looked at once for each backup, not at each opening.

use crate::PortfolioError;
use crate::id::sha256;
use rusqlite::Connection;

/// Contents that something refers to, with a name for people: whatever the person would look for.
const WANTED: &str = "
    SELECT original, coalesce(card.name, badge.file_name, badge.id) FROM badge LEFT JOIN card ON card.badge = number
    UNION ALL SELECT credential, coalesce(card.name, badge.file_name, badge.id)
        FROM badge LEFT JOIN card ON card.badge = number
    UNION ALL SELECT content, title FROM evidence WHERE content IS NOT NULL
    UNION ALL SELECT content, address FROM document";

/// The same before there were cards.
const WANTED_IN_THE_FIRST: &str = "
    SELECT original, coalesce(badge.file_name, badge.id) FROM badge
    UNION ALL SELECT credential, coalesce(badge.file_name, badge.id) FROM badge
    UNION ALL SELECT content, title FROM evidence WHERE content IS NOT NULL
    UNION ALL SELECT content, address FROM document";

/// Refuses a file in which something is damaged, missing, altered or too much.
pub(crate) fn is_whole(database: &Connection) -> Result<(), PortfolioError> {
    let told: String = database.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if told != "ok" {
        return Err(PortfolioError::Damaged { detail: told });
    }
    let wanted = if crate::migrations::user_version(database)? == 1 { WANTED_IN_THE_FIRST } else { WANTED };
    let missing = format!(
        "SELECT DISTINCT name FROM (SELECT '' AS sha256, '' AS name WHERE 0 UNION ALL {wanted})
        WHERE sha256 NOT IN (SELECT sha256 FROM content) ORDER BY 1"
    );
    let missing = texts(database, &missing)?;
    if !missing.is_empty() {
        return Err(PortfolioError::Missing { names: missing });
    }
    let altered = altered(database, wanted)?;
    if !altered.is_empty() {
        return Err(PortfolioError::AlteredFiles { names: altered });
    }
    let extra = "SELECT sha256 FROM content WHERE sha256 NOT IN
        (SELECT original FROM badge UNION ALL SELECT credential FROM badge UNION ALL SELECT content FROM document
         UNION ALL SELECT content FROM evidence WHERE content IS NOT NULL) LIMIT 1";
    match texts(database, extra)?.pop() {
        Some(sha256) => Err(PortfolioError::Extra { sha256 }),
        None => Ok(()),
    }
}

/// The names of what is no longer what was kept.
fn altered(database: &Connection, wanted: &str) -> Result<Vec<String>, PortfolioError> {
    let mut contents = database.prepare("SELECT sha256, bytes FROM content")?;
    let mut rows = contents.query([])?;
    let mut names = Vec::new();
    while let Some(row) = rows.next()? {
        let expected: String = row.get(0)?;
        if sha256(row.get_ref(1)?.as_blob().unwrap_or_default()) != expected {
            let sql = format!(
                "SELECT max(name) FROM (SELECT '' AS sha256, '' AS name WHERE 0 UNION ALL {wanted})
                WHERE sha256 = ?1"
            );
            let name: Option<String> = database.query_row(&sql, [&expected], |row| row.get(0))?;
            names.push(name.unwrap_or(expected));
        }
    }
    Ok(names)
}

fn texts(database: &Connection, sql: &str) -> rusqlite::Result<Vec<String>> {
    database.prepare(sql)?.query_map([], |row| row.get(0))?.collect()
}
