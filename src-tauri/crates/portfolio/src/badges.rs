use crate::content;
use crate::documents::keep_documents;
use crate::reports::{held_report, insert, moment, read_moment};
use crate::together::Change;
use crate::{BadgeId, HeldBadge, NewBadge, Original, Portfolio, PortfolioError, Stored, cards};
use rusqlite::{Connection, OptionalExtension, Row, params};
use time::OffsetDateTime;

const KNOWN: &str = "SELECT 1 FROM badge WHERE id = ?1";

const HELD: &str =
    "SELECT badge.id, file_name, media_type, container, member, added, report.judged_at, report.json,
        (SELECT count(*) FROM evidence WHERE evidence.badge = badge.id)
    FROM badge JOIN report ON report.number = (SELECT max(number) FROM report WHERE report.badge = badge.id)";

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
        let id = self.find_badge(id)?;
        let mut sql = self.database.prepare_cached(&format!("{HELD} WHERE badge.id = ?1"))?;
        let mut rows = sql.query([id.as_str()])?;
        match rows.next()? {
            Some(row) => held(row),
            None => Err(PortfolioError::NoBadge { id: id.0 }),
        }
    }

    /// The whole identifier that begins so.
    pub fn find_badge(&self, beginning: &str) -> Result<BadgeId, PortfolioError> {
        let mut found = self.identifiers("badge", beginning)?;
        match (found.pop(), found.pop()) {
            (Some(id), None) => Ok(BadgeId(id)),
            (None, _) => Err(PortfolioError::NoBadge { id: beginning.to_owned() }),
            _ => Err(PortfolioError::SeveralBadges { id: beginning.to_owned() }),
        }
    }

    /// The identifiers in a table of ours that begin so; two are enough to know that there are several.
    pub(crate) fn identifiers(
        &self,
        table: &'static str,
        beginning: &str,
    ) -> Result<Vec<String>, PortfolioError> {
        let beginning = beginning.to_ascii_lowercase();
        if beginning.len() < 8 {
            return Err(PortfolioError::ShortId { id: beginning });
        }
        // Identifiers are hexadecimal: none has a `g`. So the index finds them, where `substr` would read every row.
        let sql = format!("SELECT id FROM {table} WHERE id >= ?1 AND id < ?1 || 'g' LIMIT 2");
        let mut sql = self.database.prepare_cached(&sql)?;
        Ok(sql.query_map([beginning], |row| row.get(0))?.collect::<Result<_, _>>()?)
    }

    /// The badges whose credential has this identifier of its own: the first `most` of them.
    pub fn badges_of_credential(
        &self,
        credential_id: &str,
        most: usize,
    ) -> Result<Vec<BadgeId>, PortfolioError> {
        let sql = "SELECT id FROM badge WHERE credential_id = ?1 ORDER BY number LIMIT ?2";
        let mut sql = self.database.prepare_cached(sql)?;
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        Ok(sql
            .query_map(params![credential_id, most], |row| row.get(0).map(BadgeId))?
            .collect::<Result<_, _>>()?)
    }

    /// Whether it is there.
    pub fn holds(&self, id: &BadgeId) -> Result<bool, PortfolioError> {
        Ok(self.database.prepare_cached(KNOWN)?.exists([id.as_str()])?)
    }

    /// The file of a badge, byte for byte as it came.
    pub fn original(&self, id: &BadgeId) -> Result<Original, PortfolioError> {
        let sql = "SELECT original, file_name, media_type FROM badge WHERE id = ?1";
        let row = self
            .database
            .query_row(sql, [id.as_str()], |row| Ok((row.get::<_, String>(0)?, row.get(1)?, row.get(2)?)));
        let Some((original, file_name, media_type)) = row.optional()? else {
            return Err(PortfolioError::NoBadge { id: id.0.clone() });
        };
        Ok(Original { bytes: self.content(&original)?, file_name, media_type })
    }

    /// The credential of a badge, exactly as baked.
    pub fn credential(&self, id: &BadgeId) -> Result<Vec<u8>, PortfolioError> {
        let sql = "SELECT credential FROM badge WHERE id = ?1";
        let credential: Option<String> =
            self.database.query_row(sql, [id.as_str()], |row| row.get(0)).optional()?;
        self.content(&credential.ok_or_else(|| PortfolioError::NoBadge { id: id.0.clone() })?)
    }
}

fn keep(
    database: &Connection,
    badge: &NewBadge<'_>,
    added: OffsetDateTime,
) -> Result<Stored, PortfolioError> {
    let id = BadgeId::of(badge.original);
    if database.prepare_cached(KNOWN)?.exists([id.as_str()])? {
        return Ok(Stored::AlreadyThere(id));
    }
    content::keep_as(id.as_str(), database, badge.original)?;
    let credential = match badge.credential == badge.original {
        true => id.as_str().to_owned(),
        false => content::keep(database, badge.credential)?,
    };
    let sql = "INSERT INTO badge
                   (id, original, credential, file_name, media_type, container, member, credential_id, added)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
    let number = database.prepare_cached(sql)?.insert(params![
        id.as_str(),
        id.as_str(),
        credential,
        badge.file_name,
        badge.media_type,
        badge.container,
        badge.member,
        badge.report.claims.id,
        moment(added)?
    ])?;
    insert(database, &id, badge.report, added)?;
    keep_documents(database, &id, badge.documents)?;
    cards::write_new(database, number, badge.report)?;
    Ok(Stored::New(id))
}

fn held(row: &Row<'_>) -> Result<HeldBadge, PortfolioError> {
    let latest = held_report(row.get(6)?, row.get(7)?)?;
    Ok(HeldBadge {
        id: BadgeId(row.get(0)?),
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
