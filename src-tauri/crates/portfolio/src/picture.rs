//! A portfolio seen from further away: how many badges are in which state.

use crate::{Portfolio, PortfolioError, Search};
use rusqlite::params_from_iter;

impl Portfolio {
    /// How many of the badges that match are in each state, the most first.
    pub fn states(&self, search: &Search) -> Result<Vec<(String, u32)>, PortfolioError> {
        let Some(asked) = self.ask(search)? else { return Ok(Vec::new()) };
        let (cards, filter) = (asked.cards, asked.conditions.filter());
        let sql = format!("SELECT card.state, count(*) {cards} {filter} GROUP BY 1 ORDER BY 2 DESC, 1");
        let mut sql = self.database.prepare_cached(&sql)?;
        let rows =
            sql.query_map(params_from_iter(&asked.conditions.values), |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
