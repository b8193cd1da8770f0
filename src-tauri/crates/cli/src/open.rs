//! Opening a portfolio, with its password if it has one.

use crate::args::Common;
use crate::output::words;
use app::Problem;
use portfolio::{Password, Portfolio};
use std::io::{self, BufRead, IsTerminal};
use std::path::Path;
use zeroize::Zeroizing;

/// Opens a portfolio.
pub fn open(path: &Path, common: &Common) -> Result<Portfolio, Problem> {
    Ok(Portfolio::open(path, password(common)?.as_ref())?)
}

/// The password that stdin gives, if it is asked.
pub fn password(common: &Common) -> Result<Option<Password>, Problem> {
    if common.password_stdin { next_password().map(Some) } else { Ok(None) }
}

/// Asks a person at a terminal for a password; nothing is shown of it. Nobody there, or nothing typed: none.
pub fn password_asked(question: &str, common: &Common) -> Result<Option<Password>, Problem> {
    if !io::stdin().is_terminal() {
        return Ok(None);
    }
    eprint!("{} ", words(common.language(), question, &[]));
    let typed =
        rpassword::read_password().map_err(|error| Problem::new("usage.no-password").because(error))?;
    if typed.is_empty() { Ok(None) } else { Ok(Some(Password::new(typed)?)) }
}

/// The next line of stdin as a password.
pub fn next_password() -> Result<Password, Problem> {
    Ok(Password::new(next_secret()?.to_string())?)
}

/// The next line of stdin, which nobody else is to see.
pub fn next_secret() -> Result<Zeroizing<String>, Problem> {
    let mut line = Zeroizing::new(String::new());
    let read = io::stdin().lock().read_line(&mut line);
    match read {
        Ok(1..) => {
            let end = line.trim_end_matches(['\r', '\n']).len();
            line.truncate(end);
            Ok(line)
        }
        Ok(0) => Err(Problem::new("usage.no-password")),
        Err(error) => Err(Problem::new("usage.no-password").because(error)),
    }
}
