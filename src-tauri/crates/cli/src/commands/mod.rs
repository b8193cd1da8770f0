//! One file a command.

mod bake;
mod unbake;
mod verify;

use crate::args::{Besace, Command, Common};
use crate::exit::Exit;
use crate::output;
use app::Problem;

/// Does what was asked; a problem of the whole command is said here, once.
pub fn run(besace: Besace) -> Exit {
    let common = besace.common;
    let done = match besace.command {
        Command::Verify(args) => verify::run(&args, &common),
        Command::Unbake(args) => unbake::run(&args),
        Command::Bake(args) => bake::run(&args),
    };
    done.unwrap_or_else(|problem| fail(&problem, &common))
}

fn fail(problem: &Problem, common: &Common) -> Exit {
    output::problem(problem, common);
    if problem.code.starts_with("usage.") { Exit::Usage } else { Exit::Unreadable }
}
