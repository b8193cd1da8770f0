//! Everything a portfolio holds, as text: to compare two of them, and to see for oneself.

use crate::backup::SEAL;
use crate::error::unreadable;
use crate::id::{hex, sha256};
use crate::migrations::user_version;
use crate::{Portfolio, PortfolioError};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use std::fmt::{self, Write};

impl Portfolio {
    /// Writes everything the portfolio holds, one row a line: the name of its table, then its columns as JSON. Two
    /// portfolios hold the same if and only if their dumps are equal, byte for byte.
    ///
    /// Files stand as the SHA-256 of their bytes as they are read now. Cards, skills and the words of the index are
    /// left out: they are made from the rest.
    pub fn dump(&self, out: &mut impl Write) -> Result<(), PortfolioError> {
        // Between two tables nobody may write.
        dump(&*self.database.unchecked_transaction()?, out)
    }

    /// SHA-256 of the dump, in lower-case hexadecimal.
    pub fn fingerprint(&self) -> Result<String, PortfolioError> {
        fingerprint(&*self.database.unchecked_transaction()?)
    }
}

pub(crate) fn fingerprint(database: &Connection) -> Result<String, PortfolioError> {
    let mut hash = Hashed(Sha256::new());
    dump(database, &mut hash)?;
    Ok(hex(&hash.0.finalize()))
}

fn dump(database: &Connection, out: &mut impl Write) -> Result<(), PortfolioError> {
    writeln!(out, "version {}", user_version(database)?).map_err(unreadable)?;
    for table in tables(database)? {
        let mut sql = database.prepare(&format!("SELECT * FROM {table}"))?;
        let columns: Vec<String> = sql.column_names().map(str::to_owned).collect();
        let order: Vec<String> = (1..=columns.len()).map(|column| column.to_string()).collect();
        // The seal of a backup says what the rest should be, and is no part of it.
        let own = if table == "setting" { format!("WHERE name <> '{SEAL}'") } else { String::new() };
        sql = database.prepare(&format!("SELECT * FROM {table} {own} ORDER BY {}", order.join(", ")))?;
        let mut rows = sql.query([])?;
        while let Some(row) = rows.next()? {
            writeln!(out, "{table} {}", line(row, &columns)?).map_err(unreadable)?;
        }
    }
    Ok(())
}

/// Our tables by name, without what is made from them.
fn tables(database: &Connection) -> rusqlite::Result<Vec<String>> {
    let sql = "SELECT name FROM sqlite_schema
               WHERE type = 'table' AND name NOT GLOB 'sqlite_*' AND name NOT GLOB 'words*'
                   AND name NOT IN ('card', 'skill', 'badge_skill') ORDER BY name";
    database.prepare(sql)?.query_map([], |row| row.get(0))?.collect()
}

fn line(row: &Row<'_>, columns: &[String]) -> Result<Value, PortfolioError> {
    let mut line = Map::new();
    for (at, column) in columns.iter().enumerate() {
        let value = match row.get_ref(at)? {
            ValueRef::Null => Value::Null,
            ValueRef::Integer(number) => Value::from(number),
            ValueRef::Real(number) => Value::from(number),
            ValueRef::Text(text) => Value::from(std::str::from_utf8(text).map_err(unreadable)?),
            ValueRef::Blob(hash) if matches!(column.as_str(), "sha256" | "id") => Value::from(hex(hash)),
            ValueRef::Blob(bytes) => {
                Value::from(format!("{} bytes, sha256 {}", bytes.len(), hex(&sha256(bytes))))
            }
        };
        line.insert(column.clone(), value);
    }
    Ok(Value::Object(line))
}

struct Hashed(Sha256);

impl Write for Hashed {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.update(text.as_bytes());
        Ok(())
    }
}
