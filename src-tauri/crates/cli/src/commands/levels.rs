use crate::args::{Common, Levels};
use crate::exit::Exit;
use crate::open::open;
use crate::output;
use app::Problem;

/// Shows the scale of levels; words given become the scale first.
pub fn run(args: &Levels, common: &Common) -> Result<Exit, Problem> {
    let portfolio = open(&args.portfolio, common)?;
    if !args.word.is_empty() {
        portfolio.set_levels(&args.word)?;
    }
    for (at, word) in app::levels(&portfolio, common.language())?.iter().enumerate() {
        match common.json {
            true => output::json(&serde_json::json!({ "level": at + 1, "word": word })),
            false => output::say(&output::visible(&format!("{} · {word}", at + 1))),
        }
    }
    portfolio.close()?;
    Ok(Exit::Done)
}
