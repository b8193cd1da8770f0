//! What could narrow a search.

use crate::search::Asked;
use crate::{Facets, Portfolio, PortfolioError, Search};
use rusqlite::params_from_iter;

impl Portfolio {
    /// What could narrow a search further, and how many badges each would leave. What is chosen of a kind can be
    /// changed for another of the same kind: the values of each kind are counted as if none of it were chosen.
    pub fn facets(&self, search: &Search) -> Result<Facets, PortfolioError> {
        let open = || search.clone();
        Ok(Facets {
            states: self.values(&of_card("card.state"), &Search { state: None, ..open() })?,
            issuers: self.values(&of_card("card.issuer_id"), &Search { issuer: None, ..open() })?,
            years: self.values(&of_card("card.year"), &Search { year: None, ..open() })?,
            levels: self.values(&LEVELS, &Search { level: None, ..open() })?,
            purposes: self.values(&PURPOSES, &Search { purpose: None, ..open() })?,
            tags: self.values(&TAGS, &Search { tag: None, ..open() })?,
            skills: self.values(&SKILLS, &Search { skill: None, ..open() })?,
            collections: self.values(&COLLECTIONS, &Search { collection: None, ..open() })?,
        })
    }

    /// The values of one kind over the badges that match, the one most have first.
    fn values(&self, kind: &Kind, search: &Search) -> Result<Vec<(String, u32)>, PortfolioError> {
        let Some(Asked { cards, conditions, .. }) = self.ask(search)? else { return Ok(Vec::new()) };
        let Kind { table, by, name, join } = kind;
        let from = match *table {
            "card" => cards.to_owned(),
            // Every badge counts: the cards need not be read.
            table if conditions.values.is_empty() => format!("FROM {table} AS facet"),
            table => format!("{cards} CROSS JOIN {table} AS facet ON facet.badge = card.badge"),
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

const fn of_card(by: &'static str) -> Kind {
    Kind { table: "card", by, name: "found.value", join: "" }
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
