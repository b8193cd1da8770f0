//! `besace`, the command line: the same core as the window, without it. Text for people by default; with `--json`
//! one JSON object a line. Nothing is fetched unless it is asked.

mod args;
mod chosen;
mod clock;
mod commands;
mod exit;
mod fetch;
mod given;
mod held;
mod help;
mod input;
mod open;
mod output;

use exit::Exit;
use std::process::ExitCode;

/// Judging a badge is mostly parsing, and parsing is mostly asking for memory.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let args = match args::parse() {
        Ok(args) => args,
        Err(exit) => return exit.into(),
    };
    // A mistake of ours must not look like a verdict on somebody's badge.
    std::panic::catch_unwind(|| commands::run(args)).unwrap_or(Exit::Fault).into()
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        ExitCode::from(exit.code())
    }
}
