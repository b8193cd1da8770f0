use crate::args::{Common, ExportAll};
use crate::exit::Exit;
use crate::open::open;
use app::Problem;
use std::fs::{self, File};
use std::io::{BufWriter, ErrorKind};

/// Writes everything a portfolio holds into one ZIP, for other programs and for people without any.
pub fn run(args: &ExportAll, common: &Common) -> Result<Exit, Problem> {
    let portfolio = open(&args.portfolio, common)?;
    let mut file = File::create_new(&args.output).map(BufWriter::new).map_err(|error| {
        let there = error.kind() == ErrorKind::AlreadyExists;
        let code = if there { "file.already-there" } else { "file.not-written" };
        Problem::new(code).with("name", args.output.to_string_lossy()).because(error)
    })?;
    let written = app::export_everything(&portfolio, common.language(), common.now(), &mut file);
    if written.is_err() {
        // A part of an export is none. The first error is the one to tell.
        let _ = fs::remove_file(&args.output);
    }
    written?;
    portfolio.close()?;
    Ok(Exit::Done)
}
