//! Erasing: gone from the file, not only from sight (SECURITY 14).

use crate::{BadgeId, EvidenceId, Portfolio, PortfolioError};
use rusqlite::Connection;

impl Portfolio {
    /// Erases a badge, and what only it used: reports, documents, evidence, its place on the CV.
    pub fn remove(&mut self, id: &BadgeId) -> Result<(), PortfolioError> {
        let id = self.find_badge(id.as_str())?;
        self.take_off_cv(&id)?;
        let transaction = self.database.transaction()?;
        transaction.execute("DELETE FROM badge WHERE id = ?1", [id.as_str()])?;
        sweep(&transaction)?;
        transaction.commit()?;
        self.purge()
    }

    /// Erases a piece of evidence.
    pub fn remove_evidence(&mut self, id: &EvidenceId) -> Result<(), PortfolioError> {
        let id = self.evidence_item(id.as_str())?.id;
        let transaction = self.database.transaction()?;
        transaction.execute("DELETE FROM evidence WHERE id = ?1", [id.as_str()])?;
        sweep(&transaction)?;
        transaction.commit()?;
        self.purge()
    }

    /// Gives free pages back and empties the journal, in which former pages may still stand.
    fn purge(&self) -> Result<(), PortfolioError> {
        let mut vacuum = self.database.prepare("PRAGMA incremental_vacuum")?;
        let mut pages = vacuum.query([])?;
        while pages.next()?.is_some() {}
        let busy: bool = self.database.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
        if busy { Err(PortfolioError::Busy) } else { Ok(()) }
    }

    fn take_off_cv(&self, id: &BadgeId) -> Result<(), PortfolioError> {
        let Some(mut cv) = self.cv()? else {
            return Ok(());
        };
        cv.badges.retain(|chosen| chosen != id);
        self.save_cv(&cv)
    }
}

/// Deletes documents and contents that nothing refers to any more.
fn sweep(database: &Connection) -> rusqlite::Result<()> {
    database.execute("DELETE FROM document WHERE number NOT IN (SELECT document FROM badge_document)", [])?;
    database.execute(
        "DELETE FROM content WHERE sha256 NOT IN
            (SELECT original FROM badge UNION SELECT credential FROM badge UNION SELECT content FROM document
             UNION SELECT content FROM evidence WHERE content IS NOT NULL)",
        [],
    )?;
    Ok(())
}
