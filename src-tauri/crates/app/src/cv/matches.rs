//! Which badges answer the job a CV aims at.

use super::HeldCv;
use crate::Problem;
use portfolio::{BadgeId, HeldBadge, Portfolio, fold};
use std::collections::{BTreeMap, BTreeSet};
use verify::Outcome;

/// Badges told at most, the best first.
const MOST: usize = 12;
/// Words of an offer that are looked at: a page of text has about five hundred.
const MOST_WORDS: usize = 5_000;
/// Letters by which two words are of one family (accueil, accueillir).
const STEM: usize = 6;
/// A shorter word says nothing by itself.
const SHORTEST: usize = 5;

/// A badge that answers the job, and the words they share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// The badge.
    pub badge: BadgeId,
    /// Its name.
    pub name: String,
    /// The words as the offer writes them, the rarest among the badges first.
    pub words: Vec<String>,
}

/// The badges that share words with the job the CV aims at, best first. A word that most badges have tells nothing.
pub fn matches(cv: &HeldCv, portfolio: &Portfolio) -> Result<Vec<Match>, Problem> {
    let Some(job) = &cv.arrangement.job else { return Ok(Vec::new()) };
    let wanted = stems(&format!("{} {}", job.title, job.text));
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    let held = portfolio.badges()?;
    let held = held.iter().filter(|held| held.report.outcome() != Outcome::Rejected);
    let told: Vec<(&HeldBadge, BTreeSet<String>)> =
        held.map(|held| (held, stems(&text(held)).into_keys().collect())).collect();
    let mut holders: BTreeMap<&str, usize> = BTreeMap::new();
    told.iter().flat_map(|(_, stems)| stems).for_each(|stem| *holders.entry(stem).or_default() += 1);
    let common = (told.len() / 2).max(3);

    let mut found = Vec::new();
    for (held, stems) in &told {
        let mut shared: Vec<(usize, &String)> = stems
            .iter()
            .filter_map(|stem| Some((holders.get(stem.as_str()).copied()?, wanted.get(stem)?)))
            .filter(|(holders, _)| *holders <= common)
            .collect();
        shared.sort();
        let weight: f64 =
            shared.iter().map(|(holders, _)| 1.0 / *holders as f64).sum::<f64>() + shared.len() as f64;
        if !shared.is_empty() {
            let words = shared.into_iter().take(6).map(|(_, word)| word.clone()).collect();
            let name = held.report.claims.achievement.name.clone().unwrap_or_default();
            found.push((weight, Match { badge: held.id.clone(), name, words }));
        }
    }
    found.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    Ok(found.into_iter().take(MOST).map(|(_, found)| found).collect())
}

/// What a badge says of what the person can do.
fn text(held: &HeldBadge) -> String {
    let achievement = &held.report.claims.achievement;
    let said =
        [&achievement.name, &achievement.description, &achievement.criteria_narrative].into_iter().flatten();
    let aligned = achievement.alignments.iter().filter_map(|alignment| alignment.name.as_ref());
    said.chain(aligned).chain(&achievement.tags).map(String::as_str).collect::<Vec<_>>().join(" ")
}

/// The families of words in a text, each with the first word of it.
fn stems(text: &str) -> BTreeMap<String, String> {
    let mut stems = BTreeMap::new();
    for word in text.split(|sign: char| !sign.is_alphanumeric()).take(MOST_WORDS) {
        let folded = fold(word);
        if folded.chars().count() >= SHORTEST && !folded.contains(' ') && !is_filler(&folded) {
            stems.entry(folded.chars().take(STEM).collect()).or_insert_with(|| word.to_lowercase());
        }
    }
    stems
}

/// Words every offer has.
fn is_filler(folded: &str) -> bool {
    assets::FILLERS.lines().any(|filler| filler == folded)
}
