use crate::id::{Hash, hex, sha256};
use crate::reports::as_json;
use crate::skills::Named;
use crate::{BadgeId, PortfolioError, cards, skills};
use verify::Report;

/// What keeping a badge takes beside the portfolio: made beforehand, and on any thread, so that those who judge
/// thousands of badges leave only the writing to the one who has the portfolio.
#[derive(Debug, Clone)]
pub struct Ready {
    pub(crate) sha256: Hash,
    /// The report as it is kept.
    pub(crate) report: String,
    /// Every word that finds the badge.
    pub(crate) words: String,
    pub(crate) skills: Named,
}

impl Ready {
    /// Of a badge by its original bytes, and what was found out about it.
    ///
    /// # Errors
    /// [`PortfolioError`] when the report cannot be written as JSON.
    pub fn of(original: &[u8], report: &Report) -> Result<Ready, PortfolioError> {
        Ok(Ready {
            sha256: sha256(original),
            report: as_json(report)?,
            words: cards::words(report, &[]),
            skills: skills::named(report),
        })
    }

    /// The identifier that the badge gets.
    pub fn id(&self) -> BadgeId {
        BadgeId(hex(&self.sha256))
    }
}
