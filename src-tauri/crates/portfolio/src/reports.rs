use crate::documents::keep_documents;
use crate::error::unreadable;
use crate::together::Change;
use crate::{BadgeId, HeldReport, Portfolio, PortfolioError, cards};
use rusqlite::{Connection, params};
use std::sync::Arc;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;
use verify::{Document, Report};

impl Portfolio {
    /// Every judgement of a badge, the latest first.
    pub fn reports(&self, id: &BadgeId) -> Result<Vec<HeldReport>, PortfolioError> {
        let mut sql = self
            .database
            .prepare("SELECT judged_at, json FROM report WHERE badge = ?1 ORDER BY number DESC")?;
        let mut rows = sql.query([self.number(id)?])?;
        let mut reports = Vec::new();
        while let Some(row) = rows.next()? {
            reports.push(held_report(row.get(0)?, row.get(1)?)?);
        }
        Ok(reports)
    }

    /// Keeps a new judgement beside the former ones, and what was fetched for it.
    pub fn keep_report(
        &self,
        id: &BadgeId,
        report: &Report,
        documents: &[Arc<Document>],
        judged_at: OffsetDateTime,
    ) -> Result<(), PortfolioError> {
        let change = Change::begin(&self.database)?;
        let badge = self.number(id)?;
        insert(&change, badge, &as_json(report)?, judged_at)?;
        keep_documents(&change, badge, documents)?;
        cards::write(&change, badge)?;
        change.commit()?;
        Ok(())
    }
}

pub(crate) fn insert(
    database: &Connection,
    badge: i64,
    json: &str,
    judged_at: OffsetDateTime,
) -> Result<(), PortfolioError> {
    let sql = "INSERT INTO report (badge, judged_at, json) VALUES (?1, ?2, ?3)";
    database.prepare_cached(sql)?.execute(params![badge, moment(judged_at)?, json])?;
    Ok(())
}

/// A report as it is kept.
pub(crate) fn as_json(report: &Report) -> Result<String, PortfolioError> {
    serde_json::to_string(report).map_err(unreadable)
}

pub(crate) fn held_report(judged_at: String, json: String) -> Result<HeldReport, PortfolioError> {
    let report = serde_json::from_str(&json).map_err(unreadable)?;
    Ok(HeldReport { judged_at: read_moment(&judged_at)?, report })
}

/// A moment as it is kept: UTC, so that texts sort as moments do.
pub(crate) fn moment(moment: OffsetDateTime) -> Result<String, PortfolioError> {
    moment.to_offset(time::UtcOffset::UTC).format(&Rfc3339).map_err(unreadable)
}

pub(crate) fn read_moment(text: &str) -> Result<OffsetDateTime, PortfolioError> {
    OffsetDateTime::parse(text, &Rfc3339).map_err(unreadable)
}
