use crate::exit::Exit;
use crate::{clock, help};
use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand};
use messages::Language;
use std::path::PathBuf;
use time::OffsetDateTime;

// What each command and option does is said by `assets/locales/*/ui.ftl`, under `cli-`: no help text stands here.

/// `besace …`
#[derive(Debug, Parser)]
#[command(name = "besace", version, disable_help_subcommand = true)]
pub struct Besace {
    #[command(subcommand)]
    pub command: Command,
    #[command(flatten)]
    pub common: Common,
}

/// Options that every command takes.
#[derive(Debug, Clone, Args)]
pub struct Common {
    #[arg(long, global = true)]
    pub json: bool,
    #[arg(long, global = true, value_parser = ["fr", "en"])]
    lang: Option<String>,
    #[arg(long, global = true, value_name = "TIME", value_parser = clock::parse)]
    at: Option<OffsetDateTime>,
    #[arg(long, global = true, value_name = "MAP")]
    pub documents: Option<PathBuf>,
    #[arg(long, global = true)]
    pub online: bool,
}

impl Common {
    /// The language to speak: `--lang`, else the system's.
    pub fn language(&self) -> Language {
        self.lang.as_deref().map_or_else(help::language_of_system, Language::of_locale)
    }

    /// The clock to judge by.
    pub fn now(&self) -> OffsetDateTime {
        self.at.unwrap_or_else(clock::now)
    }
}

#[derive(Debug, Subcommand)]
pub enum Command {
    Verify(Verify),
    Unbake(Unbake),
    Bake(Bake),
}

#[derive(Debug, Args)]
pub struct Verify {
    #[arg(required = true)]
    pub input: Vec<String>,
    #[arg(long)]
    pub address: Vec<String>,
}

#[derive(Debug, Args)]
pub struct Unbake {
    pub file: PathBuf,
    #[arg(short, long)]
    pub output: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Bake {
    pub image: PathBuf,
    pub credential: PathBuf,
    #[arg(short, long)]
    pub output: PathBuf,
}

/// Reads the command line. Help and version are said here; what is not understood is said, too.
pub fn parse() -> Result<Besace, Exit> {
    let language = help::language_of_arguments();
    let command = help::worded(Besace::command(), language);
    let found = command.try_get_matches().and_then(|matches| Besace::from_arg_matches(&matches));
    found.map_err(|error| help::explain(&error, language))
}
