//! Erasing: gone from the file, not only from sight (SECURITY 14).

use crate::copies::remove_copies;
use crate::{BadgeId, EvidenceId, Portfolio, PortfolioError, cards, skills};
use rusqlite::Connection;

impl Portfolio {
    /// Erases a badge, and what only it used: reports, documents, evidence, its place on the CVs.
    pub fn remove(&mut self, id: &BadgeId) -> Result<(), PortfolioError> {
        let id = self.find_badge(id.as_str())?;
        let number = self.number(&id)?;
        let transaction = self.database.unchecked_transaction()?;
        self.take_off_cvs(&id)?;
        cards::forget(&transaction, number)?;
        transaction.execute("DELETE FROM badge WHERE number = ?1", [number])?;
        skills::forget_unused(&transaction)?;
        sweep(&transaction)?;
        transaction.commit()?;
        self.purge_all()
    }

    /// Erases a piece of evidence.
    pub fn remove_evidence(&mut self, id: &EvidenceId) -> Result<(), PortfolioError> {
        let item = self.evidence_item(id.as_str())?;
        self.with_evidence(&item, |database, id| {
            database.execute("DELETE FROM evidence WHERE id = ?1", [id])?;
            sweep(database).map(|()| 0)
        })?;
        self.purge_all()
    }

    /// Erases a collection. Its badges stay.
    pub fn remove_collection(&self, title: &str) -> Result<(), PortfolioError> {
        let number = self.collection_number(title)?;
        self.database.execute("DELETE FROM collection WHERE number = ?1", [number])?;
        self.purge_all()
    }

    /// What was erased is gone from the file, and from the copies made of it: a new one is made on closing.
    pub(crate) fn purge_all(&self) -> Result<(), PortfolioError> {
        self.purge()?;
        remove_copies(&self.path)
    }

    /// Merges the index, which otherwise keeps words that were deleted; gives free pages back; and empties the
    /// journal, in which former pages may still stand.
    pub(crate) fn purge(&self) -> Result<(), PortfolioError> {
        self.database.execute("INSERT INTO words (words) VALUES ('optimize')", [])?;
        self.stale_words.set(false);
        let mut vacuum = self.database.prepare("PRAGMA incremental_vacuum")?;
        let mut pages = vacuum.query([])?;
        while pages.next()?.is_some() {}
        let busy: bool = self.database.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
        if busy { Err(PortfolioError::Busy) } else { Ok(()) }
    }
}

/// Deletes documents and contents that nothing refers to any more.
fn sweep(database: &Connection) -> rusqlite::Result<()> {
    database.execute("DELETE FROM document WHERE number NOT IN (SELECT document FROM badge_document)", [])?;
    database.execute(
        "DELETE FROM content WHERE number NOT IN
            (SELECT original FROM badge UNION SELECT credential FROM badge WHERE credential IS NOT NULL UNION SELECT content FROM document
             UNION SELECT content FROM evidence WHERE content IS NOT NULL)",
        [],
    )?;
    Ok(())
}
