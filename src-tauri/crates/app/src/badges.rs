use crate::{Problem, export_name};
use portfolio::{HeldBadge, Portfolio, Search};

/// The badges of a portfolio that a search finds, newest first.
pub fn badges(portfolio: &Portfolio, search: &Search) -> Result<Vec<HeldBadge>, Problem> {
    Ok(portfolio.find_held(search)?)
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
