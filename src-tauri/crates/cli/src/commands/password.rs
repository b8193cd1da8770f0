use crate::args::{Change, Password as Args};
use crate::exit::Exit;
use crate::open::next_password;
use app::Problem;
use portfolio::{Portfolio, PortfolioError};

/// Sets, changes or removes the password. Stdin gives the present one, if there is one, then the new one.
pub fn run(args: &Args) -> Result<Exit, Problem> {
    let portfolio = match Portfolio::open(&args.portfolio, None) {
        Err(PortfolioError::WrongPassword) => Portfolio::open(&args.portfolio, Some(&next_password()?))?,
        opened => opened?,
    };
    let new = match args.change {
        Change::Set => Some(next_password()?),
        Change::Remove => None,
    };
    portfolio.set_password(new.as_ref())?.close()?;
    Ok(Exit::Done)
}
