//! A portfolio seen from further away: how many badges are in which state, and what they are about.

use crate::fold::fold;
use crate::reports::held_report;
use crate::{Portfolio, PortfolioError, Search};
use rusqlite::params_from_iter;
use std::collections::BTreeMap;

impl Portfolio {
    /// How many of the badges that match are in each state, the most first.
    pub fn states(&self, search: &Search) -> Result<Vec<(String, u32)>, PortfolioError> {
        let Some(asked) = self.ask(search)? else { return Ok(Vec::new()) };
        let (tables, filter) = (&asked.tables, asked.conditions.filter());
        let sql = format!("SELECT card.state, count(*) {tables} {filter} GROUP BY 1 ORDER BY 2 DESC, 1");
        let mut sql = self.database.prepare_cached(&sql)?;
        let rows =
            sql.query_map(params_from_iter(&asked.conditions.values), |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// What the issuers of the `newest` badges say they are about, in alignments and tags: the most often named first.
    /// Words that differ by case or accents only are one; it is spelled as on the newest badge.
    pub fn skills(&self, newest: usize) -> Result<Vec<String>, PortfolioError> {
        let sql = format!(
            "SELECT judged_at, json FROM badge JOIN report ON report.number =
                 (SELECT max(number) FROM report WHERE report.badge = badge.id)
             ORDER BY badge.number DESC LIMIT {newest}"
        );
        let mut sql = self.database.prepare_cached(&sql)?;
        let mut rows = sql.query([])?;
        let mut named: BTreeMap<String, (u32, String)> = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let achievement = held_report(row.get(0)?, row.get(1)?)?.report.claims.achievement;
            let aligned = achievement.alignments.into_iter().filter_map(|alignment| alignment.name);
            for name in aligned.chain(achievement.tags) {
                let folded = fold(&name);
                if !folded.is_empty() {
                    named.entry(folded).or_insert((0, name)).0 += 1;
                }
            }
        }
        let mut named: Vec<(u32, String)> = named.into_values().collect();
        named.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
        Ok(named.into_iter().map(|(_, name)| name).collect())
    }
}
