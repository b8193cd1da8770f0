use crate::{Problem, export_name};
use portfolio::{HeldBadge, Portfolio};
use verify::Outcome;

/// Which badges to show.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Words that must all stand in the name, the issuer or the description.
    pub query: Option<String>,
    /// Only badges with this outcome.
    pub outcome: Option<Outcome>,
}

/// The badges of a portfolio, newest first.
pub fn badges(portfolio: &Portfolio, filter: &Filter) -> Result<Vec<HeldBadge>, Problem> {
    let words: Vec<String> = filter
        .query
        .iter()
        .flat_map(|query| folded(query).split_whitespace().map(str::to_owned).collect::<Vec<_>>())
        .collect();
    let mut badges = portfolio.badges()?;
    badges.retain(|held| {
        let text = if words.is_empty() { String::new() } else { searched(held) };
        words.iter().all(|word| text.contains(word))
            && filter.outcome.is_none_or(|outcome| held.report.outcome() == outcome)
    });
    Ok(badges)
}

/// A badge's original, and a safe name to write it under.
pub fn export(id: &str, portfolio: &Portfolio) -> Result<(String, Vec<u8>), Problem> {
    let id = portfolio.find_badge(id)?;
    let original = portfolio.original(&id)?;
    let fallback = id.as_str().get(..8).unwrap_or("badge");
    Ok((export_name(original.file_name.as_deref(), &original.media_type, fallback), original.bytes))
}

/// Erases a badge and all that only it used.
pub fn remove(id: &str, portfolio: &mut Portfolio) -> Result<(), Problem> {
    let id = portfolio.find_badge(id)?;
    Ok(portfolio.remove(&id)?)
}

fn searched(held: &HeldBadge) -> String {
    let claims = &held.report.claims;
    let texts = [
        &claims.achievement.name,
        &claims.achievement.description,
        &claims.issuer.name,
        &claims.issuer.id,
        &claims.narrative,
    ];
    let mut text: Vec<&str> = texts.into_iter().flatten().map(String::as_str).collect();
    text.extend(claims.achievement.tags.iter().map(String::as_str));
    folded(&text.join("\n"))
}

/// Text as people search it: without case, accents or ligatures.
fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        match c {
            'à' | 'â' | 'ä' | 'á' | 'ã' | 'å' => folded.push('a'),
            'ç' => folded.push('c'),
            'é' | 'è' | 'ê' | 'ë' => folded.push('e'),
            'î' | 'ï' | 'í' | 'ì' => folded.push('i'),
            'ñ' => folded.push('n'),
            'ô' | 'ö' | 'ó' | 'ò' | 'õ' => folded.push('o'),
            'ù' | 'û' | 'ü' | 'ú' => folded.push('u'),
            'ÿ' => folded.push('y'),
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            '’' => folded.push('\''),
            '\u{300}'..='\u{36F}' => {}
            c => folded.push(c),
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::folded;

    #[test]
    fn searching_does_not_mind_accents() {
        assert_eq!(folded("Œuvre d’ÉTÉ, cœur e\u{301}"), "oeuvre d'ete, coeur e");
    }
}
