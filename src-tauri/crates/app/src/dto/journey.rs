//! What a person has gone through, to be looked at.

use super::{BadgeCard, Facet};
use crate::{Journey, Strand};
use serde::{Deserialize, Serialize};

/// Badges along the years, and what they are about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct JourneyView {
    /// The years, the last one first.
    pub years: Vec<YearView>,
    /// The person's own words.
    pub tags: Vec<StrandView>,
    /// What issuers say it is about.
    pub skills: Vec<StrandView>,
    /// Competences of frameworks that the person alone says it is about.
    pub competences: Vec<StrandView>,
    /// Positions on the scale.
    pub levels: Vec<StrandView>,
}

/// A year and its badges.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct YearView {
    /// The year.
    pub year: i32,
    /// How many badges, by state.
    pub states: Vec<Facet>,
    /// Some of them.
    pub badges: Vec<BadgeCard>,
}

/// Something that several badges have in common.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StrandView {
    /// What it is.
    pub value: String,
    /// How many badges, by state.
    pub states: Vec<Facet>,
}

impl From<Journey> for JourneyView {
    fn from(journey: Journey) -> Self {
        let strands = |strands: Vec<Strand>| {
            strands
                .into_iter()
                .map(|Strand { value, states }| StrandView { value, states: facets(states) })
                .collect()
        };
        let years = journey.years.into_iter().map(|year| YearView {
            year: year.year,
            states: facets(year.states),
            badges: year.badges.into_iter().map(BadgeCard::from).collect(),
        });
        JourneyView {
            years: years.collect(),
            tags: strands(journey.tags),
            skills: strands(journey.skills),
            competences: strands(journey.competences),
            levels: strands(journey.levels),
        }
    }
}

fn facets(states: Vec<(String, u32)>) -> Vec<Facet> {
    states.into_iter().map(|(value, count)| Facet { value, label: None, count }).collect()
}
