//! Whether a file holds all it should, and nothing else: looked at once for each backup, not at each opening.

use crate::PortfolioError;
use crate::id::{hex, sha256};
use crate::migrations::{NUMBERS, user_version};
use rusqlite::Connection;
use rusqlite::types::Value;

/// How the schema of a file refers to contents: by what, under which SHA-256, and what refers to them with a name for
/// people, whatever the person would look for.
struct References {
    key: &'static str,
    sha256: &'static str,
    wanted: &'static str,
}

const BY_NUMBER: References = References {
    key: "number",
    sha256: "lower(hex(sha256))",
    wanted: "SELECT original, coalesce(card.name, badge.file_name) FROM badge LEFT JOIN card ON card.badge = number
        UNION ALL SELECT credential, coalesce(card.name, badge.file_name)
            FROM badge LEFT JOIN card ON card.badge = number WHERE credential IS NOT NULL
        UNION ALL SELECT content, title FROM evidence WHERE content IS NOT NULL
        UNION ALL SELECT content, address FROM document",
};

/// Up to the third schema.
const BY_SHA256: References = References {
    key: "sha256",
    sha256: "sha256",
    wanted: "SELECT original, coalesce(card.name, badge.file_name) FROM badge LEFT JOIN card ON card.badge = number
        UNION ALL SELECT credential, coalesce(card.name, badge.file_name)
            FROM badge LEFT JOIN card ON card.badge = number
        UNION ALL SELECT content, title FROM evidence WHERE content IS NOT NULL
        UNION ALL SELECT content, address FROM document",
};

/// Before there were cards.
const IN_THE_FIRST: References = References {
    wanted: "SELECT original, file_name FROM badge UNION ALL SELECT credential, file_name FROM badge
        UNION ALL SELECT content, title FROM evidence WHERE content IS NOT NULL
        UNION ALL SELECT content, address FROM document",
    ..BY_SHA256
};

/// Refuses a file in which something is damaged, missing, altered or too much.
pub(crate) fn is_whole(database: &Connection) -> Result<(), PortfolioError> {
    let told: String = database.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if told != "ok" {
        return Err(PortfolioError::Damaged { detail: told });
    }
    let references = match user_version(database)? {
        1 => IN_THE_FIRST,
        version if version < NUMBERS => BY_SHA256,
        _ => BY_NUMBER,
    };
    let missing = references.ask(
        "SELECT DISTINCT coalesce(name, CAST(wanted AS TEXT)) FROM referred
        WHERE wanted NOT IN (SELECT key FROM held) ORDER BY 1",
    );
    let missing = texts(database, &missing)?;
    if !missing.is_empty() {
        return Err(PortfolioError::Missing { names: missing });
    }
    let altered = altered(database, &references)?;
    if !altered.is_empty() {
        return Err(PortfolioError::AlteredFiles { names: altered });
    }
    let extra = references.ask("SELECT hex FROM held WHERE key NOT IN (SELECT wanted FROM referred) LIMIT 1");
    match texts(database, &extra)?.pop() {
        Some(sha256) => Err(PortfolioError::Extra { sha256 }),
        None => Ok(()),
    }
}

impl References {
    /// A question about `held` contents (`key`, `hex`, `bytes`) and those `referred` to (`wanted`, `name`).
    fn ask(&self, question: &str) -> String {
        let References { key, sha256, wanted } = self;
        format!(
            "WITH held (key, hex, bytes) AS (SELECT {key}, {sha256}, bytes FROM content), referred (wanted, name) AS ({wanted})
             {question}"
        )
    }
}

/// The names of what is no longer what was kept.
fn altered(database: &Connection, references: &References) -> Result<Vec<String>, PortfolioError> {
    let mut contents = database.prepare(&references.ask("SELECT key, hex, bytes FROM held"))?;
    let mut rows = contents.query([])?;
    let mut names = Vec::new();
    while let Some(row) = rows.next()? {
        let expected: String = row.get(1)?;
        if hex(&sha256(row.get_ref(2)?.as_blob().unwrap_or_default())) != expected {
            let name = references.ask("SELECT max(name) FROM referred WHERE wanted = ?1");
            let name: Option<String> =
                database.query_row(&name, [row.get::<_, Value>(0)?], |row| row.get(0))?;
            names.push(name.unwrap_or(expected));
        }
    }
    Ok(names)
}

fn texts(database: &Connection, sql: &str) -> rusqlite::Result<Vec<String>> {
    database.prepare(sql)?.query_map([], |row| row.get(0))?.collect()
}
