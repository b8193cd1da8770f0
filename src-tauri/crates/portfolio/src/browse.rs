//! A list that a person scrolls through: whatever part of it they look at comes at once, in the order they chose.

use crate::fold::fold;
use crate::reports::read_moment;
use crate::search::{CARD, ORIGINAL, card};
use crate::{BadgeId, Listed, Listing, Order, Portfolio, PortfolioError, Search};
use rusqlite::{OptionalExtension, params_from_iter};

/// The badges that a search found, in order, as the tables number them. Kept until something is written: the next
/// part of a list then costs no more than its own rows.
#[derive(Debug)]
pub(crate) struct Ordered {
    search: Search,
    order: Order,
    state: Written,
    numbers: Vec<i64>,
}

/// What changes with every write: ours, in rows, and those of other programs (SQLite, `PRAGMA data_version`).
type Written = (u64, i64);

impl Portfolio {
    /// `limit` of the badges that match, after the first `skip`, and how many match in all.
    pub fn browse(
        &self,
        search: &Search,
        order: Order,
        skip: usize,
        limit: usize,
    ) -> Result<Listing, PortfolioError> {
        let other = self.database.pragma_query_value(None, "data_version", |row| row.get(0))?;
        let state = (self.database.total_changes(), other);
        let kept = self
            .ordered
            .take()
            .filter(|kept| kept.search == *search && kept.order == order && kept.state == state);
        let ordered = match kept {
            Some(kept) => kept,
            None => Ordered { search: search.clone(), order, state, numbers: self.sorted(search, order)? },
        };
        let shown = ordered.numbers.iter().skip(skip).take(limit);
        let badges = shown.map(|number| self.listed(*number)).collect::<Result<_, _>>()?;
        let listing = Listing { count: ordered.numbers.len(), badges };
        self.ordered.set(Some(ordered));
        Ok(listing)
    }

    /// The identifiers of all that match, the one added last first.
    pub fn find_ids(&self, search: &Search) -> Result<Vec<BadgeId>, PortfolioError> {
        let Some(asked) = self.ask(search)? else { return Ok(Vec::new()) };
        let (tables, filter) = (&asked.tables, asked.conditions.filter());
        let mut sql = self.database.prepare_cached(&format!(
            "SELECT content.sha256 {tables} {ORIGINAL} {filter} ORDER BY card.badge DESC"
        ))?;
        let rows = sql.query_map(params_from_iter(&asked.conditions.values), |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// What a list shows of one badge.
    pub fn listed_badge(&self, id: &BadgeId) -> Result<Listed, PortfolioError> {
        self.listed(self.number(id)?)
    }

    /// The name an issuer gives itself on the badge of it that was added last.
    pub fn issuer_name(&self, issuer: &str) -> Result<Option<String>, PortfolioError> {
        let sql =
            "SELECT issuer FROM card WHERE issuer_id = ?1 AND issuer IS NOT NULL ORDER BY badge DESC LIMIT 1";
        let mut sql = self.database.prepare_cached(sql)?;
        Ok(sql.query_row([issuer], |row| row.get(0)).optional()?)
    }

    fn sorted(&self, search: &Search, order: Order) -> Result<Vec<i64>, PortfolioError> {
        let Some(asked) = self.ask(search)? else { return Ok(Vec::new()) };
        let key = match order {
            Order::Newest => "coalesce(card.issued, badge.added)",
            Order::Name => "card.name",
            Order::Issuer => "coalesce(card.issuer, card.issuer_id)",
        };
        let (tables, filter) = (&asked.tables, asked.conditions.filter());
        // Of two that are alike, the one that was added later comes first.
        let mut sql = self.database.prepare_cached(&format!(
            "SELECT card.badge, {key} {tables} {filter} ORDER BY card.badge DESC"
        ))?;
        let rows = sql.query_map(params_from_iter(&asked.conditions.values), |row| {
            Ok((row.get(0)?, row.get::<_, Option<String>>(1)?.unwrap_or_default()))
        })?;
        let mut found: Vec<(i64, String)> = rows.collect::<Result<_, _>>()?;
        match order {
            Order::Newest => found.sort_by(|(_, one), (_, other)| other.cmp(one)),
            Order::Name | Order::Issuer => found.sort_by_cached_key(|(_, text)| fold(text)),
        }
        Ok(found.into_iter().map(|(number, _)| number).collect())
    }

    fn listed(&self, number: i64) -> Result<Listed, PortfolioError> {
        let sql = format!(
            "{CARD}, badge.added, (SELECT count(*) FROM evidence WHERE evidence.badge = badge.number)
             FROM card JOIN badge ON badge.number = card.badge {ORIGINAL} WHERE card.badge = ?1"
        );
        let mut sql = self.database.prepare_cached(&sql)?;
        let row = |row: &rusqlite::Row<'_>| Ok((card(row)?, row.get::<_, String>(9)?, row.get(10)?));
        let (card, added, evidence) = sql.query_row([number], row)?;
        Ok(Listed { card, added: read_moment(&added)?, evidence })
    }
}
