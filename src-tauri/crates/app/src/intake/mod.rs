//! A CV that somebody has already, taken in: what a file says of it is shown first, and the person chooses.

mod merge;

use crate::{HeldCv, Imported, Problem, Source, import, resume, save_cv};
use cv::Arrangement;
use intake::{Found, Limits};
use portfolio::{Portfolio, Stored};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use time::OffsetDateTime;
use verify::Fetch;

pub use merge::{FoundEntry, SECTIONS};

/// The largest CV file that is read.
pub fn most_cv_bytes() -> usize {
    Limits::default().file
}

/// Reads a CV file of any kind that is known, and keeps nothing.
pub fn look_into(bytes: &[u8]) -> Result<Found, Problem> {
    Ok(intake::read(bytes, &Limits::default())?)
}

/// The entries of a CV that was found, section by section (see [`SECTIONS`]), and whether the person's résumé has each
/// already. Of `basics` each member is an entry.
pub fn found_entries(
    found: &Found,
    portfolio: &Portfolio,
) -> Result<Vec<(&'static str, Vec<FoundEntry>)>, Problem> {
    Ok(merge::entries(&found.resume, &resume(portfolio)?))
}

/// What a person wants of a CV that was found: in each section, the entries by their places.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wanted {
    /// All of it.
    Everything,
    /// These, and nothing of a section that is not named.
    Chosen(BTreeMap<String, BTreeSet<usize>>),
}

impl Wanted {
    fn has(&self, section: &str, index: usize) -> bool {
        match self {
            Wanted::Everything => true,
            Wanted::Chosen(sections) => sections.get(section).is_some_and(|chosen| chosen.contains(&index)),
        }
    }
}

/// What became of a CV that was taken in.
#[derive(Debug)]
pub struct TakenCv<'f> {
    /// How many entries are new, or say more than before.
    pub taken: usize,
    /// How many of those wanted were there already.
    pub already: usize,
    /// Each badge it carried, by its name.
    pub badges: Vec<(&'f str, Imported<'f>)>,
}

/// Takes what is wanted of a CV into the person's, and its badges into the portfolio: they are judged as any other, and
/// those that are kept stand on the CV. What the person wrote is overwritten only where another value of `basics` was
/// chosen.
pub fn take_cv<'f>(
    found: &'f Found,
    wanted: &Wanted,
    portfolio: &Portfolio,
    fetch: Option<&dyn Fetch>,
    now: OffsetDateTime,
) -> Result<TakenCv<'f>, Problem> {
    let mut saved = crate::cv(None, portfolio)?;
    let merged = merge::merged(saved.resume, &found.resume, wanted);
    // What could not be laid out is refused before anything is kept.
    ::cv::Resume::parse(merged.resume.to_string().as_bytes())?;
    let files = found.badges.iter();
    let badges: Vec<_> = files
        .map(|(name, bytes)| {
            let source = Source::File { name: Some(name), member: None, bytes };
            (name.as_str(), import(&source, portfolio, fetch, now))
        })
        .collect();
    for (_, imported) in &badges {
        let Ok(Stored::New(id) | Stored::AlreadyThere(id)) = &imported.stored else { continue };
        if !saved.badges.contains(id) {
            saved.badges.push(id.clone());
        }
    }
    // How the CV was arranged comes along where nothing was arranged yet.
    let untouched = saved.arrangement == Arrangement::default();
    let arranged =
        found.arrangement.clone().filter(|_| untouched).and_then(|found| serde_json::from_value(found).ok());
    let arrangement = arranged.unwrap_or(saved.arrangement);
    save_cv(&HeldCv { resume: merged.resume, arrangement, ..saved }, portfolio)?;
    Ok(TakenCv { taken: merged.taken, already: merged.already, badges })
}

/// What a name is when it is compared: without case, and without blanks that nobody sees.
fn folded(value: &Value) -> String {
    let text = value.as_str().unwrap_or_default();
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}
