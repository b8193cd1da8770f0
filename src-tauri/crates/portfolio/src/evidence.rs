use crate::content;
use crate::reports::{moment, read_moment};
use crate::{Attached, BadgeId, EvidenceId, EvidenceItem, Portfolio, PortfolioError};
use rusqlite::{Row, params};
use time::OffsetDateTime;

const ITEM: &str = "SELECT id, badge, title, note, media_type, size, content, url, added FROM evidence";

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
        let (content, url, media_type, size) = match attached {
            Attached::File { bytes, media_type } => {
                (Some(content::keep(&transaction, bytes)?), None, Some(*media_type), Some(bytes.len() as i64))
            }
            Attached::Link { url } => (None, Some(*url), None, None),
        };
        let id = EvidenceId::of(&badge, content.as_deref().or(url).unwrap_or_default());
        transaction.execute(
            "INSERT INTO evidence (id, badge, title, note, media_type, size, content, url, added)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
             ON CONFLICT (id) DO UPDATE SET title = excluded.title, note = excluded.note",
            params![id.as_str(), badge.as_str(), title, note, media_type, size, content, url, moment(added)?],
        )?;
        transaction.commit()?;
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

    /// The bytes of a file attached; a link has none.
    pub fn evidence_bytes(&self, id: &EvidenceId) -> Result<Vec<u8>, PortfolioError> {
        match self.evidence_item(id.as_str())?.sha256 {
            Some(sha256) => self.content(&sha256),
            None => Err(PortfolioError::NoEvidence { id: id.0.clone() }),
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
        added: read_moment(&row.get::<_, String>(8)?)?,
    })
}
