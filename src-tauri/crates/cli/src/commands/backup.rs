use crate::args::{Backup, Common};
use crate::exit::Exit;
use crate::open::{next_password, password, password_asked};
use crate::output::words;
use app::Problem;
use portfolio::Portfolio;

/// Writes everything into one file. It is never less protected than the portfolio: without a password of its own it
/// gets the portfolio's.
pub fn run(args: &Backup, common: &Common) -> Result<Exit, Problem> {
    let own = password(common)?;
    let portfolio = Portfolio::open(&args.portfolio, own.as_ref())?;
    let given = match args.backup_password_stdin {
        true => Some(next_password()?),
        false if own.is_some() => own,
        false => password_asked("cli.backup-password", common)?,
    };
    if given.is_none() {
        eprintln!("{}", words(common.language(), "cli.backup-in-clear", &[]));
    }
    app::back_up(&args.output, given.as_ref(), &portfolio)?;
    portfolio.close()?;
    Ok(Exit::Done)
}
