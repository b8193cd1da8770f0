//! One file a command.

mod annotate;
mod backup;
mod bake;
mod check;
mod collection;
mod cv;
mod cv_import;
mod dump;
mod erase;
mod evidence;
mod export;
mod export_all;
mod framework;
mod hand_over;
mod import;
mod levels;
mod list;
mod new;
mod password;
mod reminders;
mod remove;
mod restore;
mod share;
mod show;
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
        Command::New(args) => new::run(args, &common),
        Command::Password(args) => password::run(&args),
        Command::Import(args) => import::run(&args, &common),
        Command::List(args) => list::run(&args, &common),
        Command::Show(args) => show::run(&args, &common),
        Command::Export(args) => export::run(&args, &common),
        Command::Remove(args) => remove::run(&args, &common),
        Command::Check(args) => check::run(&args, &common),
        Command::Annotate(args) => annotate::run(args, &common),
        Command::Collection(args) => collection::run(&args, &common),
        Command::Framework(args) => framework::run(&args, &common),
        Command::Levels(args) => levels::run(&args, &common),
        Command::Dump(args) => dump::run(&args, &common),
        Command::Backup(args) => backup::run(&args, &common),
        Command::Restore(args) => restore::run(&args, &common),
        Command::HandOver(args) => hand_over::run(&args, &common),
        Command::ExportAll(args) => export_all::run(&args, &common),
        Command::Reminders(args) => reminders::run(&args, &common),
        Command::Erase(args) => erase::run(&args, &common),
        Command::Evidence(args) => evidence::run(&args, &common),
        Command::Cv(args) => cv::run(&args, &common),
        Command::Share(args) => share::run(&args, &common),
    };
    done.unwrap_or_else(|problem| fail(&problem, &common))
}

fn fail(problem: &Problem, common: &Common) -> Exit {
    output::problem(problem, common);
    match &*problem.code {
        code if code.starts_with("usage.") => Exit::Usage,
        // The place refused, and the portfolio is as it was.
        code if code.starts_with("place.") => Exit::No,
        "cv.failed" | "portfolio.failed" => Exit::Fault,
        _ => Exit::Unreadable,
    }
}
