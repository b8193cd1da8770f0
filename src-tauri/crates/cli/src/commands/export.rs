use crate::args::{Common, Export};
use crate::exit::Exit;
use crate::input::write_new;
use crate::open::open;
use app::Problem;

/// Writes what was received, byte for byte.
pub fn run(args: &Export, common: &Common) -> Result<Exit, Problem> {
    let portfolio = open(&args.portfolio, common)?;
    let (_, bytes) = app::export(&args.badge, &portfolio)?;
    write_new(&args.output, &bytes)?;
    portfolio.close()?;
    Ok(Exit::Done)
}
