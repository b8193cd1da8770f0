//! Frameworks of competences: two that everybody has (CléA, CRCN), and those of files the person has (ROME, ESCO). One that
//! everybody has comes into a portfolio with the first badge tied to it, so that the portfolio tells by itself what the
//! badge shows.

use crate::Problem;
use intake::{FoundFramework, FrameworkLimits, read_framework};
use portfolio::{BadgeId, Competence, Entry, Framework, Personal, Portfolio, fold};
use serde::Deserialize;

/// How many competences are offered at once: all of those that everybody has, and of others what one can look through.
const MOST: usize = 60;

/// How many of a framework that was imported are put in order of how well they match.
const RANKED: usize = 500;

/// A framework there is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownFramework {
    /// By which it is known.
    pub name: String,
    /// What people call it.
    pub title: String,
    /// How many competences it has.
    pub entries: u32,
    /// How many times a badge is tied to one of them.
    pub links: u32,
    /// Whether everybody has it: it cannot be removed.
    pub shipped: bool,
}

/// What became of a framework's file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakenFramework {
    /// What people call the framework.
    pub title: String,
    /// Competences that were not there before.
    pub added: u32,
    /// Competences that are called otherwise now.
    pub changed: u32,
    /// Lines of the file without a competence.
    pub passed_over: usize,
}

/// The largest file of a framework that is read.
pub fn most_framework_bytes() -> usize {
    FrameworkLimits::default().file
}

/// The frameworks there are; those that everybody has come first.
pub fn frameworks(portfolio: &Portfolio) -> Result<Vec<KnownFramework>, Problem> {
    let held = portfolio.frameworks()?;
    let shipped = shipped();
    let ours = shipped.iter().map(|framework| KnownFramework {
        name: framework.name.clone(),
        title: framework.title.clone(),
        entries: u32::try_from(framework.entries.len()).unwrap_or(u32::MAX),
        links: held.iter().find(|held| held.name == framework.name).map_or(0, |held| held.links),
        shipped: true,
    });
    let others = held.iter().filter(|held| !shipped.iter().any(|ours| ours.name == held.name));
    let others = others.map(|held| KnownFramework {
        name: held.name.clone(),
        title: held.title.clone(),
        entries: held.entries,
        links: held.links,
        shipped: false,
    });
    Ok(ours.chain(others).collect())
}

/// Takes in a file of ROME or ESCO. What it names is added to what is there of the same framework, or renamed.
pub fn take_framework(bytes: &[u8], portfolio: &Portfolio) -> Result<TakenFramework, Problem> {
    let FoundFramework { name, title, entries, passed_over } =
        read_framework(bytes, &FrameworkLimits::default())?;
    let entries = entries
        .into_iter()
        .map(|found| Entry {
            code: found.code,
            title: found.title,
            area: None,
            other_names: found.other_names,
        })
        .collect();
    let framework = Framework { name: name.to_owned(), title: title.to_owned(), entries };
    let kept = portfolio.keep_framework(&framework)?;
    Ok(TakenFramework { title: framework.title, added: kept.added, changed: kept.changed, passed_over })
}

/// Removes a framework that was imported; badges tied to it are so no more.
pub fn remove_framework(name: &str, portfolio: &Portfolio) -> Result<(), Problem> {
    match shipped().into_iter().find(|framework| framework.name == name) {
        Some(framework) => Err(Problem::new("framework.stays").with("name", framework.title)),
        None => Ok(portfolio.remove_framework(name)?),
    }
}

/// The competences found by the beginnings of words, in one framework or in all of them; without words, the first ones.
pub fn competences(
    query: &str,
    framework: Option<&str>,
    portfolio: &Portfolio,
) -> Result<Vec<Competence>, Problem> {
    let shipped = shipped();
    let mut found: Vec<Competence> = shipped
        .iter()
        .filter(|ours| framework.is_none_or(|name| ours.name == name))
        .flat_map(|ours| of_shipped(query, ours))
        .collect();
    // Those that everybody has are read where they came from, so that the first tie changes nothing in what is offered.
    let held = portfolio.competences(query, framework, RANKED)?;
    found.extend(held.into_iter().filter(|held| !shipped.iter().any(|ours| ours.name == held.framework)));
    if !query.trim().is_empty() {
        let asked = fold(query);
        found.sort_by_cached_key(|competence| distance(competence, query, &asked));
    }
    found.truncate(MOST);
    Ok(found)
}

/// Says that a badge shows a competence.
pub fn link(
    badge: &BadgeId,
    framework: &str,
    code: &str,
    portfolio: &Portfolio,
) -> Result<Personal, Problem> {
    let held = portfolio.frameworks()?.into_iter().any(|held| held.name == framework);
    if let Some(ours) = shipped().into_iter().find(|ours| !held && ours.name == framework) {
        portfolio.keep_framework(&ours)?;
    }
    portfolio.link(badge, framework, code)?;
    Ok(portfolio.personal(badge)?)
}

/// Takes that back.
pub fn unlink(
    badge: &BadgeId,
    framework: &str,
    code: &str,
    portfolio: &Portfolio,
) -> Result<Personal, Problem> {
    portfolio.unlink(badge, framework, code)?;
    Ok(portfolio.personal(badge)?)
}

/// The one competence that a person names by its code; `crcn:1.1` when several frameworks have that code.
pub fn competence(named: &str, portfolio: &Portfolio) -> Result<Competence, Problem> {
    let within = |code: &str| -> Result<Vec<Competence>, Problem> {
        let shipped = shipped();
        let ours = shipped.iter().flat_map(|ours| {
            ours.entries.iter().filter(|entry| entry.code == code).map(|entry| competence_of(entry, ours))
        });
        let held = portfolio.competences_of_code(code)?;
        let others = held.into_iter().filter(|held| !shipped.iter().any(|ours| ours.name == held.framework));
        Ok(ours.chain(others).collect())
    };
    let mut found = within(named)?;
    if let (true, Some((framework, code))) = (found.is_empty(), named.split_once(':')) {
        found = within(code)?.into_iter().filter(|found| found.framework == framework).collect();
    }
    if found.len() > 1 {
        let each = found.iter().map(|found| format!("{}:{}", found.framework, found.code));
        let each = each.collect::<Vec<_>>().join(", ");
        return Err(Problem::new("framework.several-codes").with("code", named).with("codes", each));
    }
    found.pop().ok_or_else(|| Problem::new("framework.no-code").with("code", named))
}

/// How far a competence is from what was asked: its very code, then the place of the first word in its title, then how
/// much else the title says.
fn distance(competence: &Competence, query: &str, asked: &str) -> (bool, usize, usize) {
    let title = fold(&competence.title);
    let first = asked.split(' ').next().unwrap_or_default();
    let place = format!(" {title}").find(&format!(" {first}")).unwrap_or(usize::MAX);
    (!competence.code.eq_ignore_ascii_case(query.trim()), place, title.len())
}

fn of_shipped<'a>(query: &str, framework: &'a Framework) -> impl Iterator<Item = Competence> + use<'a> {
    let asked = fold(query);
    let nothing_to_find = asked.is_empty() && !query.trim().is_empty();
    let matches = move |entry: &&Entry| {
        let words = format!(" {}", entry.words());
        !nothing_to_find && asked.split(' ').all(|word| words.contains(&format!(" {word}")))
    };
    framework.entries.iter().filter(matches).map(move |entry| competence_of(entry, framework))
}

fn competence_of(entry: &Entry, framework: &Framework) -> Competence {
    Competence {
        framework: framework.name.clone(),
        framework_title: framework.title.clone(),
        code: entry.code.clone(),
        title: entry.title.clone(),
        area: entry.area.clone(),
    }
}

#[derive(Deserialize)]
struct Shipped {
    name: String,
    title: String,
    entries: Vec<ShippedEntry>,
}

#[derive(Deserialize)]
struct ShippedEntry {
    code: String,
    title: String,
    area: Option<String>,
}

/// The frameworks that everybody has. A test reads them all: none can be unreadable.
fn shipped() -> Vec<Framework> {
    let read = assets::FRAMEWORKS.iter().filter_map(|json| serde_json::from_str(json).ok());
    read.map(|Shipped { name, title, entries }| Framework {
        name,
        title,
        entries: entries
            .into_iter()
            .map(|ShippedEntry { code, title, area }| Entry { code, title, area, other_names: Vec::new() })
            .collect(),
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shipped_framework_is_read() {
        let read: Vec<_> = shipped().into_iter().map(|ours| (ours.name, ours.entries.len())).collect();
        assert_eq!(read.len(), assets::FRAMEWORKS.len());
        assert_eq!(read, [("clea".to_owned(), 7), ("crcn".to_owned(), 16)]);
    }
}
