//! Does one job N times in process, after a warm-up, and prints operations a second as its last line. A job whose
//! result is wrong, or that takes a tampered twin for good, ends with 1: a wrong answer is never measured.
//!
//! `throughput bench-pdf FILE OUT` writes the PDF of the bench's CV once, in a process of its own;
//! `throughput bench-import FOLDER N PORTFOLIO` makes N badges, takes the folder in, and prints one JSON line;
//! `throughput bench-search JSONL QUERIES DB` fills a portfolio, searches it, and prints one JSON line.

mod import;
mod jobs;
mod search;

use clap::Parser;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

/// The same as the programs have that people use.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// `throughput JOB --file FILE --n N`
#[derive(Debug, Parser)]
struct Arguments {
    /// unbake, bake, verify-ob2, verify-di, verify-jwt, import, canon, jsonld-canon or pdf
    job: String,
    #[arg(long)]
    file: PathBuf,
    #[arg(long, default_value_t = 100)]
    n: u32,
    /// The issuer's public JWK, served at the address its JWT names.
    #[arg(long)]
    key: Option<String>,
    /// Documents by address: a map from address to file.
    #[arg(long)]
    docs: Option<String>,
    /// Accepted and not used: contexts are bundled.
    #[arg(long)]
    contexts: Option<String>,
}

fn main() -> ExitCode {
    let given: Vec<String> = std::env::args().skip(1).collect();
    if let [job, badges, queries, portfolio] = given.as_slice()
        && job == "bench-search"
    {
        return told(job, search::run(badges.as_ref(), queries.as_ref(), portfolio.as_ref()));
    }
    if let [job, folder, count, portfolio] = given.as_slice()
        && job == "bench-import"
    {
        return told(job, import::run(folder.as_ref(), count, portfolio.as_ref()));
    }
    if let [job, file, out] = given.as_slice()
        && job == "bench-pdf"
    {
        return told(job, write_pdf(file.as_ref(), out.as_ref()));
    }
    let arguments = Arguments::parse();
    let job = match jobs::prepare(&arguments) {
        Ok(job) => job,
        Err(why) => {
            eprintln!("{}: {why}", arguments.job);
            return ExitCode::FAILURE;
        }
    };
    for _ in 0..(arguments.n / 10).max(1) {
        job();
    }
    let start = Instant::now();
    for _ in 0..arguments.n {
        job();
    }
    println!("{:.1}", f64::from(arguments.n) / start.elapsed().as_secs_f64());
    ExitCode::SUCCESS
}

fn write_pdf(file: &Path, out: &Path) -> Result<String, String> {
    let pdf = jobs::write_pdf(file, None)?;
    std::fs::write(out, &pdf).map_err(|error| error.to_string())?;
    Ok(format!("{} bytes", pdf.len()))
}

fn told(job: &str, done: Result<String, String>) -> ExitCode {
    match done {
        Ok(line) => {
            println!("{line}");
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("{job}: {why}");
            ExitCode::FAILURE
        }
    }
}
