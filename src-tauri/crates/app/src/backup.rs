use crate::Problem;
use portfolio::{Backup, Password, Portfolio, PortfolioError};
use std::path::Path;

/// Writes everything into one new file, encrypted unless there is no password.
pub fn back_up(path: &Path, password: Option<&Password>, portfolio: &Portfolio) -> Result<(), Problem> {
    portfolio.back_up(path, password).map_err(|error| of_writing(error, path, portfolio))
}

/// What went wrong where the backup was to be written is not told of the portfolio. Something in the portfolio itself may
/// not be as it should: then the backup only found it out.
fn of_writing(error: PortfolioError, path: &Path, portfolio: &Portfolio) -> Problem {
    let problem = match &error {
        PortfolioError::AlreadyThere { path } => Problem::new("file.already-there").with("name", path),
        PortfolioError::DiskFull => Problem::new("export.disk-full"),
        PortfolioError::ReadOnly => Problem::new("file.not-written").with("name", path.to_string_lossy()),
        PortfolioError::Gone { .. } | PortfolioError::Io(_) if portfolio.path().exists() => {
            Problem::new("file.not-written").with("name", path.to_string_lossy())
        }
        _ => return error.into(),
    };
    problem.because(error)
}

/// Opens a backup and looks it through: all of it is there, or what is missing is said.
pub fn open_backup(path: &Path, password: Option<Password>) -> Result<Backup, Problem> {
    Backup::open(path, password).map_err(of_a_backup)
}

/// Makes a portfolio again from a backup, where no file is yet. Without a new password it has none if it had none, and
/// the backup's if it had one.
pub fn restore(backup: &Backup, path: &Path, password: Option<&Password>) -> Result<Portfolio, Problem> {
    let kept = if backup.had_password() { backup.password() } else { None };
    Ok(backup.restore(path, password.or(kept))?)
}

/// Erases a whole portfolio and every copy made of it, if it is this person's.
pub fn erase(name: &str, portfolio: Portfolio) -> Result<(), Problem> {
    may_erase(name, &portfolio)?;
    Ok(portfolio.erase()?)
}

/// Whether a whole portfolio can be erased: it is this person's, and nobody else has it open.
pub fn may_erase(name: &str, portfolio: &Portfolio) -> Result<(), Problem> {
    if portfolio.owner()?.name.trim() != name.trim() {
        return Err(Problem::new("portfolio.other-name"));
    }
    Ok(portfolio.alone()?)
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
