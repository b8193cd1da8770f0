use crate::args::{Common, HandOver as Args};
use crate::exit::Exit;
use crate::open::{next_password, password};
use crate::output;
use app::{HandOver, Problem};
use portfolio::Portfolio;

/// Writes a folder for the person, and erases the portfolio here once it was read back and compared; the receipt is the
/// answer. Without a password of the person's own, what had one keeps it.
pub fn run(args: &Args, common: &Common) -> Result<Exit, Problem> {
    let own = password(common)?;
    let portfolio = Portfolio::open(&args.portfolio, own.as_ref())?;
    let password = if args.person_password_stdin { Some(next_password()?) } else { own };
    if !args.keep {
        // Better told before anything is written.
        portfolio.alone()?;
    }
    let wish = HandOver {
        folder: &args.output,
        password: password.as_ref(),
        by: args.by.as_deref(),
        language: common.language(),
        now: common.now(),
    };
    let package = wish.write(&portfolio)?;
    let receipt = match args.keep {
        true => {
            portfolio.close()?;
            package.settle(None)?
        }
        false => package.settle(Some(portfolio))?,
    };
    match common.json {
        true => output::json(&receipt),
        false => receipt.lines().iter().for_each(|line| output::say(&output::visible(line))),
    }
    Ok(Exit::Done)
}
