use crate::args::{Common, Erase};
use crate::exit::Exit;
use crate::open::open;
use app::Problem;

/// Erases a whole portfolio with every copy made of it. The person's name must be given.
pub fn run(args: &Erase, common: &Common) -> Result<Exit, Problem> {
    app::erase(&args.name, open(&args.portfolio, common)?)?;
    Ok(Exit::Done)
}
