use crate::content;
use crate::documents::keep_documents;
use crate::id::hashes_from;
use crate::reports::{held_report, insert, moment, read_moment};
use crate::together::Change;
use crate::{BadgeId, HeldBadge, NewBadge, Original, Portfolio, PortfolioError, Ready, Stored, cards};
use rusqlite::types::FromSql;
use rusqlite::{Connection, OptionalExtension, Row, params};
use std::borrow::Cow;
use time::OffsetDateTime;

/// What is needed of a badge and its latest report; a condition and an order may follow.
const HELD: &str =
    "SELECT content.sha256, file_name, media_type, container, member, added, report.judged_at, report.json,
        (SELECT count(*) FROM evidence WHERE evidence.badge = badge.number)
    FROM badge JOIN content ON content.number = badge.original
    JOIN report ON report.number = (SELECT max(number) FROM report WHERE report.badge = badge.number)";

impl Portfolio {
    /// Keeps a badge with its original, its report and its documents: all of it, or nothing.
    pub fn add(&self, badge: &NewBadge<'_>, added: OffsetDateTime) -> Result<Stored, PortfolioError> {
        let change = Change::begin(&self.database)?;
        let stored = keep(&change, badge, added)?;
        change.commit()?;
        if matches!(stored, Stored::New(_)) {
            self.one_more();
        }
        Ok(stored)
    }

    /// Every badge, the one added last first.
    pub fn badges(&self) -> Result<Vec<HeldBadge>, PortfolioError> {
        let mut sql = self.database.prepare_cached(&format!("{HELD} ORDER BY badge.number DESC"))?;
        let mut rows = sql.query([])?;
        let mut badges = Vec::new();
        while let Some(row) = rows.next()? {
            badges.push(held(row)?);
        }
        Ok(badges)
    }

    /// One badge, by its identifier or a beginning of it that is unique and at least eight characters long.
    pub fn badge(&self, id: &str) -> Result<HeldBadge, PortfolioError> {
        let number = self.number(&self.find_badge(id)?)?;
        let mut sql = self.database.prepare_cached(&format!("{HELD} WHERE badge.number = ?1"))?;
        let mut rows = sql.query([number])?;
        match rows.next()? {
            Some(row) => held(row),
            None => Err(PortfolioError::NoBadge { id: id.to_owned() }),
        }
    }

    /// The whole identifier that begins so.
    pub fn find_badge(&self, beginning: &str) -> Result<BadgeId, PortfolioError> {
        let sql = "SELECT sha256 FROM content JOIN badge ON badge.original = content.number
            WHERE substr(sha256, 1, 8) BETWEEN substr(?1, 1, 8) AND substr(?2, 1, 8)
                AND sha256 BETWEEN ?1 AND ?2 LIMIT 2";
        let mut found = self.beginning(sql, beginning)?;
        match (found.pop(), found.pop()) {
            (Some(id), None) => Ok(id),
            (None, _) => Err(PortfolioError::NoBadge { id: beginning.to_owned() }),
            _ => Err(PortfolioError::SeveralBadges { id: beginning.to_owned() }),
        }
    }

    /// What `sql` finds between the first and the last hash that begin so; two are enough to know that there are
    /// several.
    pub(crate) fn beginning<T: FromSql>(&self, sql: &str, beginning: &str) -> Result<Vec<T>, PortfolioError> {
        if beginning.len() < 8 {
            return Err(PortfolioError::ShortId { id: beginning.to_ascii_lowercase() });
        }
        let Some((first, last)) = hashes_from(beginning) else { return Ok(Vec::new()) };
        let mut sql = self.database.prepare_cached(sql)?;
        Ok(sql.query_map([first, last], |row| row.get(0))?.collect::<Result<_, _>>()?)
    }

    /// The badges whose credential has this identifier of its own: the first `most` of them.
    pub fn badges_of_credential(
        &self,
        credential_id: &str,
        most: usize,
    ) -> Result<Vec<BadgeId>, PortfolioError> {
        let sql = "SELECT sha256 FROM badge JOIN content ON content.number = badge.original
            WHERE substr(credential_id, -12) = substr(?1, -12) AND credential_id = ?1
            ORDER BY badge.number LIMIT ?2";
        let mut sql = self.database.prepare_cached(sql)?;
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        Ok(sql.query_map(params![credential_id, most], |row| row.get(0))?.collect::<Result<_, _>>()?)
    }

    /// Whether it is there.
    pub fn holds(&self, id: &BadgeId) -> Result<bool, PortfolioError> {
        match self.number(id) {
            Err(PortfolioError::NoBadge { .. }) => Ok(false),
            found => found.map(|_| true),
        }
    }

    /// The file of a badge, byte for byte as it came.
    pub fn original(&self, id: &BadgeId) -> Result<Original, PortfolioError> {
        let sql = "SELECT original, file_name, media_type FROM badge WHERE number = ?1";
        let mut sql = self.database.prepare_cached(sql)?;
        let (original, file_name, media_type) =
            sql.query_row([self.number(id)?], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        Ok(Original { bytes: self.content(original)?, file_name, media_type })
    }

    /// The credential of a badge, exactly as baked.
    pub fn credential(&self, id: &BadgeId) -> Result<Vec<u8>, PortfolioError> {
        let sql = "SELECT coalesce(credential, original) FROM badge WHERE number = ?1";
        let mut sql = self.database.prepare_cached(sql)?;
        self.content(sql.query_row([self.number(id)?], |row| row.get(0))?)
    }

    /// The number under which the tables know a badge.
    pub(crate) fn number(&self, id: &BadgeId) -> Result<i64, PortfolioError> {
        let sql = "SELECT badge.number FROM content JOIN badge ON badge.original = content.number
            WHERE substr(sha256, 1, 8) = substr(?1, 1, 8) AND sha256 = ?1";
        let no_badge = || PortfolioError::NoBadge { id: id.0.clone() };
        let hash = id.hash().ok_or_else(no_badge)?;
        let number = self.database.prepare_cached(sql)?.query_row([hash], |row| row.get(0)).optional()?;
        number.ok_or_else(no_badge)
    }
}

fn keep(
    database: &Connection,
    badge: &NewBadge<'_>,
    added: OffsetDateTime,
) -> Result<Stored, PortfolioError> {
    let ready = match badge.ready {
        Some(ready) => Cow::Borrowed(ready),
        None => Cow::Owned(Ready::of(badge.original, badge.report)?),
    };
    let id = ready.id();
    let original = match content::number(&ready.sha256, database)? {
        None => content::insert(&ready.sha256, database, badge.original)?,
        Some(number) if is_badge(number, database)? => return Ok(Stored::AlreadyThere(id)),
        Some(number) => number,
    };
    let credential = match badge.credential == badge.original {
        true => None,
        false => Some(content::keep(database, badge.credential)?),
    };
    let sql = "INSERT INTO badge
                   (original, credential, file_name, media_type, container, member, credential_id, added)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    let number = database.prepare_cached(sql)?.insert(params![
        original,
        credential,
        badge.file_name,
        badge.media_type,
        badge.container,
        badge.member,
        badge.report.claims.id,
        moment(added)?
    ])?;
    insert(database, number, &ready.report, added)?;
    keep_documents(database, number, badge.documents)?;
    cards::write_new(database, number, badge.report, &ready)?;
    Ok(Stored::New(id))
}

/// Whether these bytes came as a badge, and not only as evidence or with another badge.
fn is_badge(content: i64, database: &Connection) -> Result<bool, PortfolioError> {
    let sql = "SELECT 1 FROM badge WHERE original = ?1";
    Ok(database.prepare_cached(sql)?.exists([content])?)
}

fn held(row: &Row<'_>) -> Result<HeldBadge, PortfolioError> {
    let latest = held_report(row.get(6)?, row.get(7)?)?;
    Ok(HeldBadge {
        id: row.get(0)?,
        file_name: row.get(1)?,
        media_type: row.get(2)?,
        container: row.get(3)?,
        member: row.get(4)?,
        added: read_moment(&row.get::<_, String>(5)?)?,
        judged_at: latest.judged_at,
        report: latest.report,
        evidence: usize::try_from(row.get::<_, i64>(8)?).unwrap_or(0),
    })
}
