use crate::Problem;
use portfolio::{Backup, Password, Portfolio, PortfolioError};
use std::path::Path;

/// Writes everything into one new file, encrypted unless there is no password.
pub fn back_up(path: &Path, password: Option<&Password>, portfolio: &Portfolio) -> Result<(), Problem> {
    portfolio.back_up(path, password).map_err(|error| match error {
        PortfolioError::AlreadyThere { path } => Problem::new("file.already-there").with("name", path),
        // Something in the portfolio itself is not as it should be: the backup only found it out.
        other => other.into(),
    })
}

/// Makes a portfolio again from a backup, where no file is yet. Without a new password it has none if it had none, and
/// the backup's if it had one.
pub fn restore(
    backup: &Path,
    backup_password: Option<Password>,
    path: &Path,
    password: Option<&Password>,
) -> Result<Portfolio, Problem> {
    let backup = Backup::open(backup, backup_password).map_err(of_a_backup)?;
    let kept = if backup.had_password() { backup.password() } else { None };
    Ok(backup.restore(path, password.or(kept))?)
}

/// Erases a whole portfolio and every copy made of it, if it is this person's.
pub fn erase(name: &str, portfolio: Portfolio) -> Result<(), Problem> {
    if portfolio.owner()?.name != name {
        return Err(Problem::new("portfolio.other-name"));
    }
    Ok(portfolio.erase()?)
}

/// The same things happen to a backup as to a portfolio, but what to do next differs.
fn of_a_backup(error: PortfolioError) -> Problem {
    let code = match &error {
        PortfolioError::Empty => "backup.empty",
        PortfolioError::Foreign => "backup.foreign",
        PortfolioError::Unexpected { .. } => "backup.unexpected",
        PortfolioError::Damaged { .. } => "backup.damaged",
        PortfolioError::Newer { .. } => "backup.newer",
        PortfolioError::WrongPassword => "backup.password",
        _ => return error.into(),
    };
    Problem::new(code).because(error)
}
