//! The person's CVs as they are kept: the data stands once, each CV says how it shows them.

use crate::Problem;
use cv::{Arrangement, Resume};
use portfolio::{BadgeId, Portfolio, PortfolioError, SavedCv};
use serde_json::{Value, json};

/// The setting that says which CV the person was at last.
const IN_HAND: &str = "cv.in-hand";
/// The longest name of a CV, in characters.
const LONGEST_NAME: usize = 80;

/// One of the person's CVs, with the data that all of them show.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct HeldCv {
    /// Its name; the first has none until it is given one.
    pub name: String,
    /// The person's data as JSON Resume.
    pub resume: Value,
    /// The badges chosen for it, in order.
    pub badges: Vec<BadgeId>,
    /// How it shows the data.
    pub arrangement: Arrangement,
}

/// The person's data: what was saved, or only their name and address.
pub fn resume(portfolio: &Portfolio) -> Result<Value, Problem> {
    if let Some(resume) = portfolio.resume()? {
        return Ok(resume);
    }
    let owner = portfolio.owner()?;
    let email = owner.addresses.iter().find(|address| address.contains('@'));
    let basics = match email {
        Some(email) => json!({ "name": owner.name, "email": email }),
        None => json!({ "name": owner.name }),
    };
    Ok(json!({ "basics": basics }))
}

/// The person's CVs, the oldest first. There is always one.
pub fn cvs(portfolio: &Portfolio) -> Result<Vec<HeldCv>, Problem> {
    let resume = resume(portfolio)?;
    let saved: Vec<_> = portfolio.cvs()?.into_iter().map(|saved| held(saved, resume.clone())).collect();
    match saved.is_empty() {
        true => Ok(vec![HeldCv { resume, ..HeldCv::default() }]),
        false => saved.into_iter().collect(),
    }
}

/// The CV of this name, or the one in hand.
pub fn cv(name: Option<&str>, portfolio: &Portfolio) -> Result<HeldCv, Problem> {
    let mut cvs = cvs(portfolio)?;
    if let Some(name) = name {
        let found = cvs.into_iter().find(|cv| cv.name == name);
        return found.ok_or_else(|| PortfolioError::NoCv { name: name.to_owned() }.into());
    }
    let in_hand = portfolio.setting(IN_HAND)?.unwrap_or_default();
    let at = cvs.iter().position(|cv| cv.name == in_hand).unwrap_or_default();
    Ok(cvs.swap_remove(at))
}

/// Saves a CV and the data it shows.
pub fn save_cv(cv: &HeldCv, portfolio: &Portfolio) -> Result<(), Problem> {
    // What cannot be laid out later is refused now.
    Resume::parse(cv.resume.to_string().as_bytes())?;
    portfolio.together(|portfolio| {
        portfolio.save_resume(&cv.resume)?;
        Ok(portfolio.save_cv(&SavedCv {
            name: cv.name.clone(),
            badges: cv.badges.clone(),
            arrangement: json!(cv.arrangement),
        })?)
    })
}

/// Takes a CV in hand.
pub fn choose_cv(name: &str, portfolio: &Portfolio) -> Result<HeldCv, Problem> {
    let cv = cv(Some(name), portfolio)?;
    portfolio.set_setting(IN_HAND, name)?;
    Ok(cv)
}

/// Makes a CV of a new name, like another or with nothing chosen, and takes it in hand.
pub fn create_cv(name: &str, like: Option<&str>, portfolio: &Portfolio) -> Result<HeldCv, Problem> {
    let name = named(name)?;
    let cvs = cvs(portfolio)?;
    if cvs.iter().any(|cv| cv.name == name) {
        return Err(PortfolioError::CvTaken { name: name.to_owned() }.into());
    }
    let former = like.map(|like| self::cv(Some(like), portfolio)).transpose()?;
    portfolio.together(|portfolio| {
        // The first is kept, too, even if nothing was ever changed in it.
        for cv in cvs.iter().filter(|cv| cv.name.is_empty()) {
            save_cv(cv, portfolio)?;
        }
        let resume = resume(portfolio)?;
        let like = former.unwrap_or_default();
        save_cv(&HeldCv { name: name.to_owned(), resume, ..like }, portfolio)?;
        choose_cv(name, portfolio)
    })
}

/// Gives a CV another name.
pub fn rename_cv(from: &str, to: &str, portfolio: &Portfolio) -> Result<(), Problem> {
    let to = named(to)?;
    let cv = cv(Some(from), portfolio)?;
    let in_hand = self::cv(None, portfolio)?.name == from;
    portfolio.together(|portfolio| {
        save_cv(&cv, portfolio)?;
        portfolio.rename_cv(from, to)?;
        if in_hand { Ok(portfolio.set_setting(IN_HAND, to)?) } else { Ok(()) }
    })
}

/// Erases a CV; its data and badges stay. The one then in hand is the answer.
pub fn remove_cv(name: &str, portfolio: &Portfolio) -> Result<HeldCv, Problem> {
    portfolio.remove_cv(name)?;
    cv(None, portfolio)
}

fn named(name: &str) -> Result<&str, Problem> {
    let name = name.trim();
    if name.is_empty() {
        return Err(Problem::new("cv.unnamed"));
    }
    match name.chars().count() {
        ..=LONGEST_NAME => Ok(name),
        _ => Err(Problem::new("cv.long-name").with("most", LONGEST_NAME)),
    }
}

fn held(saved: SavedCv, resume: Value) -> Result<HeldCv, Problem> {
    let arrangement = serde_json::from_value(saved.arrangement);
    let arrangement = arrangement.map_err(|error| Problem::new("portfolio.damaged").because(error))?;
    Ok(HeldCv { name: saved.name, resume, badges: saved.badges, arrangement })
}
