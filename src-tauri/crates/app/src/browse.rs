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

/// What could narrow a search further.
pub fn narrow(search: &Filter, portfolio: &Portfolio) -> Result<Narrowing, Problem> {
    let mut facets = portfolio.facets(search)?;
    for values in [&mut facets.issuers, &mut facets.tags, &mut facets.skills, &mut facets.years] {
        values.truncate(MOST_VALUES);
    }
    // The years are read as years.
    facets.years.sort_by(|(one, _), (other, _)| other.cmp(one));
    let issuers =
        facets.issuers.iter().map(|(id, count)| Ok((id.clone(), portfolio.issuer_name(id)?, *count)));
    let issuers = issuers.collect::<Result<_, Problem>>()?;
    Ok(Narrowing { facets, issuers })
}
