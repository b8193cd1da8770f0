//! What could narrow a search.

use crate::search::Asked;
use crate::{Facets, Portfolio, PortfolioError, Search};
use rusqlite::params_from_iter;
use std::cmp::Reverse;
use std::collections::HashMap;

impl Portfolio {
    /// What could narrow a search further, and how many badges each would leave. What is chosen of a kind can be
    /// changed for another of the same kind: the values of each kind are counted as if none of it were chosen.
    pub fn facets(&self, search: &Search) -> Result<Facets, PortfolioError> {
        let open = || search.clone();
        let [states, issuers, years] = self.of_cards(search)?;
        Ok(Facets {
            states,
            issuers,
            years,
            levels: self.values(&LEVELS, &Search { level: None, ..open() })?,
            purposes: self.values(&PURPOSES, &Search { purpose: None, ..open() })?,
            tags: self.values(&TAGS, &Search { tag: None, ..open() })?,
            skills: self.values(&SKILLS, &Search { skill: None, ..open() })?,
            collections: self.values(&COLLECTIONS, &Search { collection: None, ..open() })?,
        })
    }

    /// States, issuers and years, which stand on the cards: one look at each card that matches counts all of them,
    /// and those of which one is chosen are counted again without it.
    fn of_cards(&self, search: &Search) -> Result<[Counted; 3], PortfolioError> {
        let open = || search.clone();
        let [mut states, mut issuers, mut years] = self.count_cards(search)?;
        if search.state.is_some() {
            [states, ..] = self.count_cards(&Search { state: None, ..open() })?;
        }
        if search.issuer.is_some() {
            [_, issuers, _] = self.count_cards(&Search { issuer: None, ..open() })?;
        }
        if search.year.is_some() {
            [.., years] = self.count_cards(&Search { year: None, ..open() })?;
        }
        Ok([states, issuers, years])
    }

    /// How many of the cards that match have each state, issuer and year.
    fn count_cards(&self, search: &Search) -> Result<[Counted; 3], PortfolioError> {
        let mut counts: [HashMap<Box<str>, u32>; 3] = Default::default();
        if let Some(Asked { cards, conditions, .. }) = self.ask(search)? {
            let filter = conditions.filter();
            let sql = format!("SELECT state, issuer_id, CAST(year AS TEXT) {cards} {filter}");
            let mut sql = self.database.prepare_cached(&sql)?;
            let mut rows = sql.query(params_from_iter(&conditions.values))?;
            while let Some(row) = rows.next()? {
                for (column, counts) in counts.iter_mut().enumerate() {
                    let value = row.get_ref(column)?.as_str_or_null().map_err(rusqlite::Error::from)?;
                    match value.map(|value| (value, counts.get_mut(value))) {
                        Some((_, Some(count))) => *count += 1,
                        Some((value, None)) => drop(counts.insert(value.into(), 1)),
                        None => {}
                    }
                }
            }
        }
        Ok(counts.map(most_first))
    }

    /// The values of one kind over the badges that match, the one most have first.
    fn values(&self, kind: &Kind, search: &Search) -> Result<Counted, PortfolioError> {
        let Some(Asked { cards, conditions, .. }) = self.ask(search)? else { return Ok(Vec::new()) };
        let Kind { table, by, name, join } = kind;
        let from = match conditions.values.is_empty() {
            // Every badge counts: the cards need not be read.
            true => format!("FROM {table} AS facet"),
            false => format!("{cards} CROSS JOIN {table} AS facet ON facet.badge = card.badge"),
        };
        let filter = conditions.filter();
        let sql = format!(
            "SELECT CAST({name} AS TEXT), found.badges
             FROM (SELECT {by} AS value, count(*) AS badges {from} {filter} GROUP BY 1) AS found {join}
             WHERE {name} IS NOT NULL ORDER BY 2 DESC, 1"
        );
        let mut sql = self.database.prepare_cached(&sql)?;
        let rows =
            sql.query_map(params_from_iter(&conditions.values), |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

/// Values, and how many badges have each.
type Counted = Vec<(String, u32)>;

fn most_first(counts: HashMap<Box<str>, u32>) -> Counted {
    let mut counted: Counted = counts.into_iter().map(|(value, count)| (value.into(), count)).collect();
    counted.sort_unstable_by(|(a, of_a), (b, of_b)| (Reverse(of_a), a).cmp(&(Reverse(of_b), b)));
    counted
}

/// Something that badges have or are.
struct Kind {
    /// Where it is kept for each badge.
    table: &'static str,
    /// By what it is counted.
    by: &'static str,
    /// What it is called.
    name: &'static str,
    /// Where that is kept.
    join: &'static str,
}

const LEVELS: Kind = Kind { table: "badge_note", by: "facet.level", name: "found.value", join: "" };
const PURPOSES: Kind = Kind { table: "badge_use", by: "facet.purpose", name: "found.value", join: "" };
const TAGS: Kind = Kind { table: "badge_tag", by: "facet.tag", name: "found.value", join: "" };
const SKILLS: Kind = Kind {
    table: "badge_skill",
    by: "facet.skill",
    name: "skill.name",
    join: "JOIN skill ON skill.number = found.value",
};
const COLLECTIONS: Kind = Kind {
    table: "badge_collection",
    by: "facet.collection",
    name: "collection.title",
    join: "JOIN collection ON collection.number = found.value",
};
