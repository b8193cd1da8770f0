use crate::args::Unbake;
use crate::exit::Exit;
use crate::input;
use app::Problem;
use baking::Limits;
use std::io::Write;

/// Writes the credential exactly as baked.
pub fn run(args: &Unbake) -> Result<Exit, Problem> {
    let limits = Limits::default();
    let bytes = input::file(&args.file, &limits)?;
    let found = baking::extract(&bytes, &limits)?;
    match &args.output {
        Some(path) => input::write_new(path, &found.badge.bytes)?,
        None => std::io::stdout()
            .write_all(&found.badge.bytes)
            .map_err(|error| Problem::new("file.not-written").with("name", "-").because(error))?,
    }
    Ok(Exit::Done)
}
