//! Opening a portfolio, with its password if it has one.

use crate::args::Common;
use app::Problem;
use portfolio::{Password, Portfolio};
use std::io::{self, BufRead};
use std::path::Path;

/// Opens a portfolio.
pub fn open(path: &Path, common: &Common) -> Result<Portfolio, Problem> {
    Ok(Portfolio::open(path, password(common)?.as_ref())?)
}

/// The password that stdin gives, if it is asked.
pub fn password(common: &Common) -> Result<Option<Password>, Problem> {
    if common.password_stdin { next_password().map(Some) } else { Ok(None) }
}

/// The next line of stdin as a password.
pub fn next_password() -> Result<Password, Problem> {
    let mut line = String::new();
    let read = io::stdin().lock().read_line(&mut line);
    match read {
        Ok(1..) => Ok(Password::new(line.trim_end_matches(['\r', '\n']).to_owned())?),
        Ok(0) => Err(Problem::new("usage.no-password")),
        Err(error) => Err(Problem::new("usage.no-password").because(error)),
    }
}
