use crate::content;
use crate::id::{Hash, hex, sha256};
use crate::reports::{moment, read_moment};
use crate::{Attached, BadgeId, EvidenceId, EvidenceItem, Holder, Portfolio, PortfolioError, Story, cards};
use rusqlite::types::ToSql;
use rusqlite::{Connection, Row, params};
use time::OffsetDateTime;

const ITEM: &str =
    "SELECT evidence.id, original.sha256, experience, title, note, evidence.media_type, size, file.sha256, url,
        context, action, result, consent, evidence.added
    FROM evidence LEFT JOIN badge ON badge.number = evidence.badge
    LEFT JOIN content AS original ON original.number = badge.original
    LEFT JOIN content AS file ON file.number = evidence.content";

impl Portfolio {
    /// Attaches a file, a link or a story to a badge or to an entry of the CV. The same thing attached again gets the new
    /// title and note.
    pub fn attach(
        &self,
        holder: impl Into<Holder>,
        attached: &Attached<'_>,
        title: &str,
        note: Option<&str>,
        added: OffsetDateTime,
    ) -> Result<EvidenceItem, PortfolioError> {
        let told = Told { title, note, added: moment(added)? };
        let id = match holder.into() {
            Holder::Badge(badge) => {
                self.attach_to_badge(&self.find_badge(badge.as_str())?, attached, &told)?
            }
            Holder::Experience(experience) => {
                // No badge's identifier has a space.
                let id = EvidenceId::of(&format!("experience {experience}"), &mark(attached));
                let transaction = self.database.unchecked_transaction()?;
                keep(&transaction, &id, (None, Some(&experience)), attached, &told)?;
                transaction.commit()?;
                id
            }
        };
        self.evidence_item(id.as_str())
    }

    fn attach_to_badge(
        &self,
        badge: &BadgeId,
        attached: &Attached<'_>,
        told: &Told<'_>,
    ) -> Result<EvidenceId, PortfolioError> {
        let id = EvidenceId::of(badge.as_str(), &mark(attached));
        let number = self.number(badge)?;
        let transaction = self.database.unchecked_transaction()?;
        keep(&transaction, &id, (Some(number), None), attached, told)?;
        cards::write(&transaction, number)?;
        transaction.commit()?;
        self.forgot_words();
        Ok(id)
    }

    /// What is attached to a badge, in the order in which it was.
    pub fn evidence(&self, badge: &BadgeId) -> Result<Vec<EvidenceItem>, PortfolioError> {
        match self.number(badge) {
            Err(PortfolioError::NoBadge { .. }) => Ok(Vec::new()),
            number => self.items("evidence.badge = ?1", number?),
        }
    }

    /// What is attached to an entry of the CV, in the order in which it was.
    pub fn evidence_of_experience(&self, experience: &str) -> Result<Vec<EvidenceItem>, PortfolioError> {
        self.items("evidence.experience = ?1", experience)
    }

    /// What is attached to entries of the CV, in the order in which it was: for each of them, or to find what belongs
    /// to an entry that is gone.
    pub fn evidence_of_experiences(&self) -> Result<Vec<EvidenceItem>, PortfolioError> {
        self.items("?1 AND evidence.experience IS NOT NULL", true)
    }

    fn items(&self, which: &'static str, of: impl ToSql) -> Result<Vec<EvidenceItem>, PortfolioError> {
        let mut sql =
            self.database.prepare_cached(&format!("{ITEM} WHERE {which} ORDER BY evidence.number"))?;
        let mut rows = sql.query([of])?;
        let mut items = Vec::new();
        while let Some(row) = rows.next()? {
            items.push(item(row)?);
        }
        Ok(items)
    }

    /// One piece of evidence, by its identifier or a beginning of it.
    pub fn evidence_item(&self, id: &str) -> Result<EvidenceItem, PortfolioError> {
        let mut found: Vec<Hash> =
            self.beginning("SELECT id FROM evidence WHERE id BETWEEN ?1 AND ?2 LIMIT 2", id)?;
        let no_evidence = || PortfolioError::NoEvidence { id: id.to_owned() };
        let found = match (found.pop(), found.pop()) {
            (Some(found), None) => found,
            (None, _) => return Err(no_evidence()),
            _ => return Err(PortfolioError::SeveralEvidence { id: id.to_owned() }),
        };
        self.items("evidence.id = ?1", found)?.pop().ok_or_else(no_evidence)
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
        change: impl FnOnce(&Connection, &Hash) -> rusqlite::Result<usize>,
    ) -> Result<EvidenceItem, PortfolioError> {
        let item = self.evidence_item(id.as_str())?;
        self.with_evidence(&item, change)?;
        self.forgot_words();
        self.evidence_item(item.id.as_str())
    }

    /// Changes a piece of evidence, and the words of its badge with it.
    pub(crate) fn with_evidence(
        &self,
        item: &EvidenceItem,
        change: impl FnOnce(&Connection, &Hash) -> rusqlite::Result<usize>,
    ) -> Result<(), PortfolioError> {
        let Some(id) = item.id.hash() else {
            return Err(PortfolioError::NoEvidence { id: item.id.0.clone() });
        };
        let transaction = self.database.unchecked_transaction()?;
        change(&transaction, &id)?;
        if let Holder::Badge(badge) = &item.holder {
            cards::write(&transaction, self.number(badge)?)?;
        }
        transaction.commit()?;
        Ok(())
    }

    /// The bytes of a file attached; a link and a story have none.
    pub fn evidence_bytes(&self, id: &EvidenceId) -> Result<Vec<u8>, PortfolioError> {
        let item = self.evidence_item(id.as_str())?;
        let sql = "SELECT content FROM evidence WHERE id = ?1";
        let content: Option<i64> = self.database.query_row(sql, [item.id.hash()], |row| row.get(0))?;
        self.content(content.ok_or_else(|| PortfolioError::NoEvidence { id: id.0.clone() })?)
    }
}

/// What is told of a piece of evidence, and when.
struct Told<'a> {
    title: &'a str,
    note: Option<&'a str>,
    added: String,
}

/// `holder`: the badge's number or the entry's `x-id`.
fn keep(
    database: &Connection,
    id: &EvidenceId,
    holder: (Option<i64>, Option<&str>),
    attached: &Attached<'_>,
    told: &Told<'_>,
) -> Result<(), PortfolioError> {
    let (mut media_type, mut size, mut content, mut url, mut story) = (None, None, None, None, None);
    match attached {
        Attached::File { bytes, media_type: kind } => {
            (media_type, size) = (Some(*kind), Some(bytes.len() as i64));
            content = Some(content::keep(database, bytes)?);
        }
        Attached::Link { url: address } => url = Some(*address),
        Attached::Story(told) => story = Some(told),
    }
    let sql =
        "INSERT INTO evidence (id, badge, experience, title, note, media_type, size, content, url, context,
                   action, result, added)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
               ON CONFLICT (id) DO UPDATE SET title = excluded.title, note = excluded.note";
    database.prepare_cached(sql)?.execute(params![
        id.hash(),
        holder.0,
        holder.1,
        told.title,
        told.note,
        media_type,
        size,
        content,
        url,
        story.map(|story| &story.context),
        story.map(|story| &story.action),
        story.map(|story| &story.result),
        told.added
    ])?;
    Ok(())
}

/// By what the same thing attached again is recognised.
fn mark(attached: &Attached<'_>) -> String {
    match attached {
        Attached::File { bytes, .. } => hex(&sha256(bytes)),
        Attached::Link { url } => (*url).to_owned(),
        Attached::Story(Story { context, action, result }) => {
            hex(&sha256(format!("{context}\n{action}\n{result}").as_bytes()))
        }
    }
}

fn item(row: &Row<'_>) -> Result<EvidenceItem, PortfolioError> {
    let size: Option<i64> = row.get(6)?;
    let sha256: Option<Hash> = row.get(7)?;
    Ok(EvidenceItem {
        id: row.get(0)?,
        holder: match row.get(1)? {
            Some(badge) => Holder::Badge(badge),
            None => Holder::Experience(row.get(2)?),
        },
        title: row.get(3)?,
        note: row.get(4)?,
        media_type: row.get(5)?,
        size: size.and_then(|size| u64::try_from(size).ok()),
        sha256: sha256.map(|sha256| hex(&sha256)),
        url: row.get(8)?,
        story: story(row)?,
        consent: row.get(12)?,
        added: read_moment(&row.get::<_, String>(13)?)?,
    })
}

fn story(row: &Row<'_>) -> rusqlite::Result<Option<Story>> {
    let (context, action, result): (Option<String>, Option<String>, Option<String>) =
        (row.get(9)?, row.get(10)?, row.get(11)?);
    Ok(action.map(|action| Story {
        context: context.unwrap_or_default(),
        action,
        result: result.unwrap_or_default(),
    }))
}
