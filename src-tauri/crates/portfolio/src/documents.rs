use crate::content;
use crate::reports::{moment, read_moment};
use crate::{Portfolio, PortfolioError};
use rusqlite::{Connection, OptionalExtension, params};
use std::sync::Arc;
use verify::{Document, Fetched, Resolver};

/// Answers from what was kept, so that offline is the same code without a `Fetch`.
impl Resolver for Portfolio {
    fn document(&self, address: &str) -> Option<Arc<Document>> {
        // What cannot be read, or is no longer what was kept, is not at hand.
        self.held_document(address).ok().flatten().map(Arc::new)
    }
}

impl Portfolio {
    /// The latest answer of an address.
    fn held_document(&self, address: &str) -> Result<Option<Document>, PortfolioError> {
        let sql = "SELECT final_address, last_seen, status, content_type, content FROM document
                   WHERE address = ?1 ORDER BY last_seen DESC, number DESC LIMIT 1";
        let row = self.database.prepare_cached(sql)?.query_row([address], |row| {
            Ok((row.get(0)?, row.get::<_, String>(1)?, row.get(2)?, row.get(3)?, row.get(4)?))
        });
        let Some((final_address, last_seen, status, content_type, content)) = row.optional()? else {
            return Ok(None);
        };
        let answer = Fetched::Body { status, content_type, bytes: self.content(content)? };
        let fetched_at = read_moment(&last_seen)?;
        Ok(Some(Document { address: address.to_owned(), final_address, fetched_at, answer }))
    }
}

/// Keeps what was fetched for a badge. The same answer seen again only gets a later date; a different one is kept
/// beside the former. No answer at all is nothing to keep.
pub(crate) fn keep_documents(
    database: &Connection,
    badge: i64,
    documents: &[Arc<Document>],
) -> Result<(), PortfolioError> {
    for document in documents {
        let Fetched::Body { status, content_type, bytes } = &document.answer else {
            continue;
        };
        let content = content::keep(database, bytes)?;
        let seen = moment(document.fetched_at)?;
        let known: Option<i64> = database
            .prepare_cached(
                "SELECT number FROM document
                 WHERE address = ?1 AND final_address = ?2 AND status = ?3 AND content_type IS ?4 AND content = ?5",
            )?
            .query_row(params![document.address, document.final_address, status, content_type, content], |row| row.get(0))
            .optional()?;
        let number = match known {
            Some(number) => {
                let sql = "UPDATE document SET last_seen = max(last_seen, ?2) WHERE number = ?1";
                database.prepare_cached(sql)?.execute(params![number, seen])?;
                number
            }
            None => {
                let sql = "INSERT INTO document
                               (address, final_address, first_seen, last_seen, status, content_type, content)
                           VALUES (?1, ?2, ?3, ?3, ?4, ?5, ?6)";
                let values =
                    params![document.address, document.final_address, seen, status, content_type, content];
                database.prepare_cached(sql)?.insert(values)?
            }
        };
        let sql = "INSERT OR IGNORE INTO badge_document (badge, document) VALUES (?1, ?2)";
        database.prepare_cached(sql)?.execute(params![badge, number])?;
    }
    Ok(())
}
