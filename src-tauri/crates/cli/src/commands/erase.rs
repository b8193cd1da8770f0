use crate::args::{Common, Erase};
use crate::exit::Exit;
use crate::open::open;
use app::Problem;
use portfolio::LinkState;

/// Erases a whole portfolio with every copy made of it. The person's name must be given, and links that nobody could end
/// any more must be meant.
pub fn run(args: &Erase, common: &Common) -> Result<Exit, Problem> {
    let portfolio = open(&args.portfolio, common)?;
    let open_links = app::links(&portfolio)?.iter().filter(|link| link.state != LinkState::Ended).count();
    if open_links > 0 && !args.leave_links {
        return Err(Problem::new("link.left-open").with("count", open_links));
    }
    app::erase(&args.name, portfolio)?;
    Ok(Exit::Done)
}
