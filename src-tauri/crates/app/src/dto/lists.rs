//! Lists of badges: what is looked for, what is found, and what could narrow it.

use super::{BadgeCard, iso};
use crate::cv::date;
use crate::issuer::proof_of;
use crate::{Filter, Narrowing};
use portfolio::{Listed, Listing, Order, Purpose};
use serde::{Deserialize, Serialize};
use verify::State;

/// What is looked for: badges that match all of it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Search {
    /// Words, or their beginnings.
    pub query: Option<String>,
    /// A state.
    pub state: Option<State>,
    /// An issuer, as facets name it.
    pub issuer: Option<String>,
    /// The year it was given in.
    pub year: Option<i32>,
    /// A position on the scale.
    pub level: Option<u32>,
    /// What it is good for.
    #[cfg_attr(feature = "bindings", ts(type = "Purpose | null"))]
    pub purpose: Option<String>,
    /// A tag.
    pub tag: Option<String>,
    /// What it is about, as facets name it.
    pub skill: Option<String>,
    /// The title of a collection.
    pub collection: Option<String>,
}

/// In which order a list is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Sort {
    /// The one given last first.
    Newest,
    /// By name.
    Name,
    /// By issuer.
    Issuer,
}

/// A part of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct BadgeList {
    /// How many badges the whole list has.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub count: usize,
    /// Those of this part.
    pub badges: Vec<BadgeCard>,
}

/// A value that could narrow the search, and how many badges it would leave.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Facet {
    /// What to look for.
    pub value: String,
    /// What it is called, when that is not the value itself.
    pub label: Option<String>,
    /// How many.
    pub count: u32,
}

/// What could narrow a search, the most first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Facets {
    /// By state.
    pub states: Vec<Facet>,
    /// By issuer.
    pub issuers: Vec<Facet>,
    /// By year.
    pub years: Vec<Facet>,
    /// By position on the scale.
    pub levels: Vec<Facet>,
    /// By what they are good for.
    pub purposes: Vec<Facet>,
    /// By tag.
    pub tags: Vec<Facet>,
    /// By what they are about.
    pub skills: Vec<Facet>,
    /// By collection.
    pub collections: Vec<Facet>,
}

impl From<Search> for Filter {
    fn from(search: Search) -> Self {
        Filter {
            query: search.query,
            state: search.state,
            issuer: search.issuer,
            year: search.year,
            level: search.level,
            purpose: search.purpose.as_deref().and_then(Purpose::of),
            tag: search.tag,
            skill: search.skill,
            collection: search.collection,
            outcome: None,
        }
    }
}

impl From<Sort> for Order {
    fn from(sort: Sort) -> Self {
        match sort {
            Sort::Newest => Order::Newest,
            Sort::Name => Order::Name,
            Sort::Issuer => Order::Issuer,
        }
    }
}

impl From<Listing> for BadgeList {
    fn from(listing: Listing) -> Self {
        BadgeList { count: listing.count, badges: listing.badges.into_iter().map(BadgeCard::from).collect() }
    }
}

impl From<Listed> for BadgeCard {
    fn from(Listed { card, added, evidence }: Listed) -> Self {
        let fallback = || card.id.as_str().get(..8).unwrap_or_default().to_owned();
        BadgeCard {
            id: card.id.to_string(),
            name: card.name.unwrap_or_else(fallback),
            issuer: card.issuer.or_else(|| card.issuer_id.as_deref().map(proof_of)).unwrap_or_default(),
            issued: card.issued.as_deref().and_then(date).map(|date| date.to_string()),
            // A card without a state we know was written by nobody.
            state: State::of(&card.state).unwrap_or(State::NotConfirmed),
            state_date: card.state_date,
            added: iso(added),
            evidence_count: evidence as usize,
        }
    }
}

impl From<Narrowing> for Facets {
    fn from(found: Narrowing) -> Self {
        let plain = |values: Vec<(String, u32)>| {
            values.into_iter().map(|(value, count)| Facet { value, label: None, count }).collect()
        };
        let named = found.issuers.into_iter().map(|(value, name, count)| {
            let label = name.unwrap_or_else(|| proof_of(&value));
            Facet { value, label: Some(label), count }
        });
        Facets {
            states: plain(found.facets.states),
            issuers: named.collect(),
            years: plain(found.facets.years),
            levels: plain(found.facets.levels),
            purposes: plain(found.facets.purposes),
            tags: plain(found.facets.tags),
            skills: plain(found.facets.skills),
            collections: plain(found.facets.collections),
        }
    }
}
