use crate::Problem;
use messages::{Language, Message, Subject};
use portfolio::{BadgeId, Personal, Portfolio, Purpose};

/// How many levels there are until the person makes a scale of their own.
const DEFAULT_LEVELS: usize = 3;

/// What is to be said of a badge. `None` leaves what was said.
#[derive(Debug, Clone, Default)]
pub struct Annotation {
    /// A note; an empty one takes it away.
    pub note: Option<String>,
    /// All its tags.
    pub tags: Option<Vec<String>>,
    /// A position on the scale; 0 takes it away.
    pub level: Option<u32>,
    /// All it is good for.
    pub purposes: Option<Vec<Purpose>>,
}

/// Says something of a badge, and gives all that is said of it then.
pub fn annotate(id: &BadgeId, said: &Annotation, portfolio: &Portfolio) -> Result<Personal, Problem> {
    if let Some(level) = said.level {
        let highest = portfolio.levels()?.len();
        let highest = if highest == 0 { DEFAULT_LEVELS } else { highest };
        if level as usize > highest {
            return Err(Problem::new("portfolio.no-level").with("level", level));
        }
        portfolio.set_level(id, Some(level).filter(|level| *level > 0))?;
    }
    if let Some(note) = &said.note {
        portfolio.set_note(id, Some(note))?;
    }
    if let Some(tags) = &said.tags {
        portfolio.set_tags(id, tags)?;
    }
    if let Some(purposes) = &said.purposes {
        portfolio.set_purposes(id, purposes)?;
    }
    Ok(portfolio.personal(id)?)
}

/// The words for the levels, the lowest first: the person's own, or those everybody starts with.
pub fn levels(portfolio: &Portfolio, language: Language) -> Result<Vec<String>, Problem> {
    let own = portfolio.levels()?;
    if !own.is_empty() {
        return Ok(own);
    }
    let word = |level| {
        let code = format!("level.{level}");
        messages::say(language, Message { subject: Subject::Ui, code: &code, args: &[] })
    };
    Ok((1..=DEFAULT_LEVELS).map(word).collect())
}

/// Makes the scale anew: each word with the position it had, if it had one. Badges follow their words.
pub fn change_levels(scale: &[(Option<u32>, String)], portfolio: &Portfolio) -> Result<(), Problem> {
    let words: Vec<(Option<u32>, String)> =
        scale.iter().map(|(before, word)| (*before, word.trim().to_owned())).collect();
    if words.is_empty() || words.iter().any(|(_, word)| portfolio::fold(word).is_empty()) {
        return Err(Problem::new("portfolio.empty-level"));
    }
    Ok(portfolio.change_levels(&words)?)
}
