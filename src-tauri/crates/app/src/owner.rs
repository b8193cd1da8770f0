use crate::{Problem, check};
use portfolio::{Owner, Portfolio};
use time::OffsetDateTime;

/// Replaces the person's addresses, and judges every badge anew by them. Nothing is fetched.
pub fn set_addresses(
    addresses: Vec<String>,
    portfolio: &Portfolio,
    now: OffsetDateTime,
) -> Result<(), Problem> {
    let owner = portfolio.owner()?;
    portfolio.set_owner(&Owner { addresses, ..owner })?;
    for badge in portfolio.badges()? {
        check(&badge.id, portfolio, None, now)?;
    }
    Ok(())
}
