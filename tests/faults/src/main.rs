//! `faults ROUNDS [SHIM.c]`: as many times, a child that changes a portfolio is killed at a random moment; then, with
//! the shim, its disk fails after every so many bytes. Each time the portfolio must open, and hold every change that
//! the child was told is kept. Prints the counts; ends with 1 when anything was lost.

mod acts;
mod chance;
mod check;
mod child;
mod field;
mod kills;
mod sweep;

use acts::Act;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let given: Vec<String> = std::env::args().skip(1).collect();
    let given: Vec<&str> = given.iter().map(String::as_str).collect();
    match given.as_slice() {
        ["child", act, folder] => match Act::of(act) {
            Some(act) => act.run(Path::new(folder)),
            None => ExitCode::FAILURE,
        },
        [rounds] => told(rounds, None),
        [rounds, shim] => told(rounds, Some(Path::new(shim))),
        _ => {
            eprintln!("faults ROUNDS [SHIM.c]");
            ExitCode::FAILURE
        }
    }
}

fn told(rounds: &str, shim: Option<&Path>) -> ExitCode {
    let Ok(rounds) = rounds.parse::<u32>() else {
        eprintln!("{rounds} is not a number");
        return ExitCode::FAILURE;
    };
    let mut lost = kills::run(rounds);
    match shim.filter(|shim| shim.exists()) {
        // A short run looks at one place in thirty-two.
        Some(shim) => lost += sweep::run(shim, if rounds < 100 { 32 } else { 1 }),
        None => println!("failing disk: skipped, the shim is not here"),
    }
    if lost == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
