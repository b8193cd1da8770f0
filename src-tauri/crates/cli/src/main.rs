//! `besace`, the command line: the same core as the window, without it. Text for people by default; with `--json`
//! one JSON object a line. Nothing is fetched unless it is asked.

mod args;
mod clock;
mod commands;
mod documents;
mod exit;
mod help;
mod input;
mod line;
mod output;

use exit::Exit;
use std::process::ExitCode;

fn main() -> ExitCode {
    match args::parse() {
        Ok(args) => commands::run(args).into(),
        Err(exit) => exit.into(),
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        ExitCode::from(exit.code())
    }
}
