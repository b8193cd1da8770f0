use crate::content;
use crate::id::sha256;
use crate::reports::{moment, read_moment};
use crate::{Attached, BadgeId, EvidenceId, EvidenceItem, Portfolio, PortfolioError, Story, cards};
use rusqlite::types::Null;
use rusqlite::{Connection, Row, params};
use time::OffsetDateTime;

const ITEM: &str = "SELECT id, badge, title, note, media_type, size, content, url, context, action, result,
    consent, added FROM evidence";

impl Portfolio {
    /// Attaches a file or a link to a badge. The same thing attached again gets the new title and note.
    pub fn attach(
        &self,
        badge: &BadgeId,
        attached: &Attached<'_>,
        title: &str,
        note: Option<&str>,
        added: OffsetDateTime,
    ) -> Result<EvidenceItem, PortfolioError> {
        let badge = self.find_badge(badge.as_str())?;
        let transaction = self.database.unchecked_transaction()?;
        let id = EvidenceId::of(&badge, &mark(attached));
        let sql = "INSERT INTO evidence (id, badge, title, note, media_type, size, content, url, context, action, result, added)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
             ON CONFLICT (id) DO UPDATE SET title = excluded.title, note = excluded.note";
        let mut sql = transaction.prepare_cached(sql)?;
        let (id_text, badge_text, added) = (id.as_str(), badge.as_str(), moment(added)?);
        match attached {
            Attached::File { bytes, media_type } => {
                let content = content::keep(&transaction, bytes)?;
                let size = bytes.len() as i64;
                sql.execute(params![
                    id_text, badge_text, title, note, media_type, size, content, Null, Null, Null, Null,
                    added
                ])?
            }
            Attached::Link { url } => sql.execute(params![
                id_text, badge_text, title, note, Null, Null, Null, url, Null, Null, Null, added
            ])?,
            Attached::Story(Story { context, action, result }) => sql.execute(params![
                id_text, badge_text, title, note, Null, Null, Null, Null, context, action, result, added
            ])?,
        };
        drop(sql);
        cards::write_of(&transaction, badge.as_str())?;
        transaction.commit()?;
        self.forgot_words();
        self.evidence_item(id.as_str())
    }

    /// What is attached to a badge, in the order in which it was.
    pub fn evidence(&self, badge: &BadgeId) -> Result<Vec<EvidenceItem>, PortfolioError> {
        let mut sql = self.database.prepare_cached(&format!("{ITEM} WHERE badge = ?1 ORDER BY number"))?;
        let mut rows = sql.query([badge.as_str()])?;
        let mut items = Vec::new();
        while let Some(row) = rows.next()? {
            items.push(item(row)?);
        }
        Ok(items)
    }

    /// One piece of evidence, by its identifier or a beginning of it.
    pub fn evidence_item(&self, id: &str) -> Result<EvidenceItem, PortfolioError> {
        let mut found = self.identifiers("evidence", id)?;
        let found = match (found.pop(), found.pop()) {
            (Some(found), None) => found,
            (None, _) => return Err(PortfolioError::NoEvidence { id: id.to_owned() }),
            _ => return Err(PortfolioError::SeveralEvidence { id: id.to_owned() }),
        };
        let mut sql = self.database.prepare_cached(&format!("{ITEM} WHERE id = ?1"))?;
        let mut rows = sql.query([&found])?;
        match rows.next()? {
            Some(row) => item(row),
            None => Err(PortfolioError::NoEvidence { id: found }),
        }
    }

    /// Gives a piece of evidence another title and note, and says who agreed to be seen on it.
    pub fn describe_evidence(
        &self,
        id: &EvidenceId,
        title: &str,
        note: Option<&str>,
        consent: Option<&str>,
    ) -> Result<EvidenceItem, PortfolioError> {
        self.change_evidence(id, |sql, id| {
            let set = "UPDATE evidence SET title = ?2, note = ?3, consent = ?4 WHERE id = ?1";
            sql.execute(set, params![id, title, note, consent])
        })
    }

    /// Tells a story anew. It keeps its identifier.
    pub fn retell(&self, id: &EvidenceId, story: &Story) -> Result<EvidenceItem, PortfolioError> {
        if self.evidence_item(id.as_str())?.story.is_none() {
            return Err(PortfolioError::NoEvidence { id: id.0.clone() });
        }
        self.change_evidence(id, |sql, id| {
            let set = "UPDATE evidence SET context = ?2, action = ?3, result = ?4 WHERE id = ?1";
            sql.execute(set, params![id, story.context, story.action, story.result])
        })
    }

    fn change_evidence(
        &self,
        id: &EvidenceId,
        change: impl FnOnce(&Connection, &str) -> rusqlite::Result<usize>,
    ) -> Result<EvidenceItem, PortfolioError> {
        let item = self.evidence_item(id.as_str())?;
        let transaction = self.database.unchecked_transaction()?;
        change(&transaction, item.id.as_str())?;
        cards::write_of(&transaction, item.badge.as_str())?;
        transaction.commit()?;
        self.forgot_words();
        self.evidence_item(item.id.as_str())
    }

    /// The bytes of a file attached; a link and a story have none.
    pub fn evidence_bytes(&self, id: &EvidenceId) -> Result<Vec<u8>, PortfolioError> {
        match self.evidence_item(id.as_str())?.sha256 {
            Some(sha256) => self.content(&sha256),
            None => Err(PortfolioError::NoEvidence { id: id.0.clone() }),
        }
    }
}

/// By what the same thing attached again is recognised.
fn mark(attached: &Attached<'_>) -> String {
    match attached {
        Attached::File { bytes, .. } => sha256(bytes),
        Attached::Link { url } => (*url).to_owned(),
        Attached::Story(Story { context, action, result }) => {
            sha256(format!("{context}\n{action}\n{result}").as_bytes())
        }
    }
}

fn item(row: &Row<'_>) -> Result<EvidenceItem, PortfolioError> {
    let size: Option<i64> = row.get(5)?;
    Ok(EvidenceItem {
        id: EvidenceId(row.get(0)?),
        badge: BadgeId(row.get(1)?),
        title: row.get(2)?,
        note: row.get(3)?,
        media_type: row.get(4)?,
        size: size.and_then(|size| u64::try_from(size).ok()),
        sha256: row.get(6)?,
        url: row.get(7)?,
        story: story(row)?,
        consent: row.get(11)?,
        added: read_moment(&row.get::<_, String>(12)?)?,
    })
}

fn story(row: &Row<'_>) -> rusqlite::Result<Option<Story>> {
    let (context, action, result): (Option<String>, Option<String>, Option<String>) =
        (row.get(8)?, row.get(9)?, row.get(10)?);
    Ok(action.map(|action| Story {
        context: context.unwrap_or_default(),
        action,
        result: result.unwrap_or_default(),
    }))
}
