use crate::{Filter, Problem};
use portfolio::{Facets, Portfolio};

/// How many values of one kind are offered: a list of thousands narrows nothing.
const MOST_VALUES: usize = 60;

/// What could narrow a search.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Narrowing {
    /// By each kind, the most first.
    pub facets: Facets,
    /// The issuers among them, each with the name it gives itself.
    pub issuers: Vec<(String, Option<String>, u32)>,
}

/// What could narrow a search further. What is chosen of a kind can be changed for another of the same kind: the
/// values of each kind are counted as if none of it were chosen.
pub fn narrow(search: &Filter, portfolio: &Portfolio) -> Result<Narrowing, Problem> {
    let mut facets = portfolio.facets(search)?;
    let without = |open: Filter| portfolio.facets(&open);
    if search.state.is_some() {
        facets.states = without(Filter { state: None, ..search.clone() })?.states;
    }
    if search.issuer.is_some() {
        facets.issuers = without(Filter { issuer: None, ..search.clone() })?.issuers;
    }
    if search.year.is_some() {
        facets.years = without(Filter { year: None, ..search.clone() })?.years;
    }
    if search.level.is_some() {
        facets.levels = without(Filter { level: None, ..search.clone() })?.levels;
    }
    if search.purpose.is_some() {
        facets.purposes = without(Filter { purpose: None, ..search.clone() })?.purposes;
    }
    if search.tag.is_some() {
        facets.tags = without(Filter { tag: None, ..search.clone() })?.tags;
    }
    if search.collection.is_some() {
        facets.collections = without(Filter { collection: None, ..search.clone() })?.collections;
    }
    for values in [&mut facets.issuers, &mut facets.tags, &mut facets.years] {
        values.truncate(MOST_VALUES);
    }
    // The years are read as years.
    facets.years.sort_by(|(one, _), (other, _)| other.cmp(one));
    let issuers =
        facets.issuers.iter().map(|(id, count)| Ok((id.clone(), portfolio.issuer_name(id)?, *count)));
    let issuers = issuers.collect::<Result<_, Problem>>()?;
    Ok(Narrowing { facets, issuers })
}
