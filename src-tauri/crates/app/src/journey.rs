use crate::{Filter, Problem};
use portfolio::{Facets, Listed, Portfolio};

/// How many badges of a year are shown at once.
const A_YEAR_SHOWS: usize = 12;

/// How many words of one kind a picture holds and stays readable.
const MOST_STRANDS: u32 = 24;

/// What a person has gone through, to be looked at: badges along the years, and what they are about.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Journey {
    /// The years, the last one first.
    pub years: Vec<Year>,
    /// The person's own words, the one of most badges first.
    pub tags: Vec<Strand>,
    /// What issuers say it is about: alignments and tags.
    pub skills: Vec<Strand>,
    /// Competences that the person alone says it is about.
    pub competences: Vec<Strand>,
    /// The positions on the scale, as numbers.
    pub levels: Vec<Strand>,
}

/// A year and its badges.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Year {
    /// The year.
    pub year: i32,
    /// How many badges, by state.
    pub states: Vec<(String, u32)>,
    /// Some of them, the one added last first.
    pub badges: Vec<Listed>,
}

/// Something that several badges have in common.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Strand {
    /// What it is.
    pub value: String,
    /// How many badges, by state.
    pub states: Vec<(String, u32)>,
}

/// What the person has gone through.
pub fn journey(portfolio: &Portfolio) -> Result<Journey, Problem> {
    let facets = portfolio.facets(&Filter::default())?;
    let mut levels: Vec<String> = facets.levels.iter().map(|(level, _)| level.clone()).collect();
    levels.sort_by_key(|level| level.parse::<u32>().ok());
    Ok(Journey {
        years: years(&facets, portfolio)?,
        tags: most_first(strands(facets.tags.into_iter().map(|(tag, _)| tag), portfolio, |tag| Filter {
            tag: Some(tag.to_owned()),
            ..Filter::default()
        })?),
        skills: skills(false, portfolio)?,
        competences: skills(true, portfolio)?,
        levels: strands(levels.into_iter(), portfolio, |level| Filter {
            level: level.parse().ok(),
            ..Filter::default()
        })?,
    })
}

/// What issuers say, or what the person alone does: whose word it is stays to be seen.
fn skills(declared: bool, portfolio: &Portfolio) -> Result<Vec<Strand>, Problem> {
    let names = portfolio.skills(declared, MOST_STRANDS)?;
    let found = strands(names.into_iter(), portfolio, |skill| Filter {
        skill: Some(skill.to_owned()),
        ..Filter::default()
    });
    Ok(most_first(found?))
}

fn years(facets: &Facets, portfolio: &Portfolio) -> Result<Vec<Year>, Problem> {
    let mut years: Vec<i32> = facets.years.iter().filter_map(|(year, _)| year.parse().ok()).collect();
    years.sort_unstable_by(|one, other| other.cmp(one));
    let told = years.into_iter().map(|year| {
        let search = Filter { year: Some(year), ..Filter::default() };
        let mut badges = portfolio.find(&search, 0, A_YEAR_SHOWS)?;
        // Along the year, the latest first; they come as they were added.
        badges.sort_by(|one, other| other.issued.cmp(&one.issued));
        let badges = badges.iter().map(|card| portfolio.listed_badge(&card.id)).collect::<Result<_, _>>()?;
        Ok(Year { year, states: portfolio.states(&search)?, badges })
    });
    told.collect()
}

fn strands(
    values: impl Iterator<Item = String>,
    portfolio: &Portfolio,
    search: impl Fn(&str) -> Filter,
) -> Result<Vec<Strand>, Problem> {
    let told = values.take(MOST_STRANDS as usize).map(|value| {
        let states = portfolio.states(&search(&value))?;
        Ok(Strand { value, states })
    });
    told.collect()
}

fn most_first(mut strands: Vec<Strand>) -> Vec<Strand> {
    let badges = |strand: &Strand| strand.states.iter().map(|(_, count)| count).sum::<u32>();
    strands.sort_by_key(|strand| std::cmp::Reverse(badges(strand)));
    strands
}
