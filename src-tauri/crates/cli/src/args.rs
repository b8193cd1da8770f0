use crate::exit::Exit;
use crate::{clock, help};
use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
use messages::Language;
use portfolio::Purpose;
use std::path::PathBuf;
use time::{Date, OffsetDateTime};

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
    #[arg(long, global = true)]
    pub password_stdin: bool,
}

impl Common {
    /// The language to speak: `--lang`, else the system's.
    pub fn language(&self) -> Language {
        self.asked_language().unwrap_or_else(help::language_of_system)
    }

    /// The language asked for with `--lang`, if one was.
    pub fn asked_language(&self) -> Option<Language> {
        self.lang.as_deref().map(Language::of_locale)
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
    New(New),
    Password(Password),
    Import(Import),
    List(List),
    Show(OneBadge),
    Export(Export),
    Remove(OneBadge),
    Check(Check),
    Annotate(Annotate),
    #[command(subcommand)]
    Collection(Collection),
    Levels(Levels),
    #[command(subcommand)]
    Framework(Framework),
    #[command(subcommand)]
    Evidence(Evidence),
    #[command(subcommand)]
    Cv(Cv),
    #[command(subcommand)]
    Share(Share),
    Dump(OnePortfolio),
    Backup(Backup),
    Restore(Restore),
    HandOver(HandOver),
    ExportAll(ExportAll),
    Reminders(Reminders),
    Erase(Erase),
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

#[derive(Debug, Args)]
pub struct New {
    pub portfolio: PathBuf,
    #[arg(long)]
    pub name: String,
    #[arg(long)]
    pub address: Vec<String>,
}

#[derive(Debug, Args)]
pub struct Password {
    pub portfolio: PathBuf,
    #[arg(value_enum)]
    pub change: Change,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Change {
    Set,
    Remove,
}

#[derive(Debug, Args)]
pub struct Import {
    pub portfolio: PathBuf,
    #[arg(required = true)]
    pub input: Vec<String>,
}

#[derive(Debug, Args)]
pub struct List {
    pub portfolio: PathBuf,
    #[arg(long)]
    pub query: Option<String>,
    #[arg(long)]
    pub collection: Option<String>,
    #[arg(long, value_enum)]
    pub verdict: Option<Verdict>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Verdict {
    Verified,
    NotConfirmed,
    Rejected,
}

#[derive(Debug, Args)]
pub struct OneBadge {
    pub portfolio: PathBuf,
    pub badge: String,
}

#[derive(Debug, Args)]
pub struct Export {
    pub portfolio: PathBuf,
    pub badge: String,
    #[arg(short, long)]
    pub output: PathBuf,
}

#[derive(Debug, Args)]
pub struct Check {
    pub portfolio: PathBuf,
    pub badge: Vec<String>,
}

#[derive(Debug, Args)]
pub struct Annotate {
    pub portfolio: PathBuf,
    pub badge: String,
    #[arg(long)]
    pub note: Option<String>,
    #[arg(long)]
    pub tag: Option<Vec<String>>,
    #[arg(long)]
    pub level: Option<u32>,
    #[arg(long, value_parser = purpose)]
    pub purpose: Option<Vec<Purpose>>,
}

fn purpose(name: &str) -> Result<Purpose, String> {
    Purpose::of(name).ok_or_else(|| name.to_owned())
}

#[derive(Debug, Subcommand)]
pub enum Collection {
    Make(CollectionMake),
    Titles(OnePortfolio),
    Put(CollectionBadges),
    Take(CollectionBadges),
    Dissolve(OneCollection),
}

#[derive(Debug, Args)]
pub struct CollectionMake {
    pub portfolio: PathBuf,
    pub title: String,
    #[arg(long)]
    pub meaning: Option<String>,
}

#[derive(Debug, Args)]
pub struct CollectionBadges {
    pub portfolio: PathBuf,
    pub title: String,
    #[arg(required = true)]
    pub badge: Vec<String>,
}

#[derive(Debug, Args)]
pub struct OneCollection {
    pub portfolio: PathBuf,
    pub title: String,
}

#[derive(Debug, Args)]
pub struct Levels {
    pub portfolio: PathBuf,
    pub word: Vec<String>,
}

#[derive(Debug, Subcommand)]
pub enum Framework {
    Import(FrameworkImport),
    List(OnePortfolio),
    Find(FrameworkFind),
    Link(FrameworkLink),
    Unlink(FrameworkLink),
    Remove(OneFramework),
}

#[derive(Debug, Args)]
pub struct FrameworkImport {
    pub portfolio: PathBuf,
    pub file: PathBuf,
}

#[derive(Debug, Args)]
pub struct FrameworkFind {
    pub portfolio: PathBuf,
    pub query: Vec<String>,
}

#[derive(Debug, Args)]
pub struct FrameworkLink {
    pub portfolio: PathBuf,
    pub badge: String,
    pub code: String,
}

#[derive(Debug, Args)]
pub struct OneFramework {
    pub portfolio: PathBuf,
    pub framework: String,
}

#[derive(Debug, Args)]
pub struct Backup {
    pub portfolio: PathBuf,
    #[arg(short, long)]
    pub output: PathBuf,
    #[arg(long)]
    pub backup_password_stdin: bool,
}

#[derive(Debug, Args)]
pub struct Restore {
    pub backup: PathBuf,
    #[arg(short, long)]
    pub output: PathBuf,
    #[arg(long)]
    pub backup_password_stdin: bool,
}

#[derive(Debug, Args)]
pub struct HandOver {
    pub portfolio: PathBuf,
    #[arg(short, long)]
    pub output: PathBuf,
    #[arg(long)]
    pub keep: bool,
    #[arg(long, value_name = "NAME")]
    pub by: Option<String>,
    #[arg(long)]
    pub person_password_stdin: bool,
}

#[derive(Debug, Args)]
pub struct ExportAll {
    pub portfolio: PathBuf,
    #[arg(short, long)]
    pub output: PathBuf,
}

#[derive(Debug, Args)]
pub struct Reminders {
    pub portfolio: PathBuf,
    #[arg(short, long)]
    pub output: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Erase {
    pub portfolio: PathBuf,
    /// Of the person: typed so that nobody is erased by mistake.
    #[arg(long)]
    pub name: String,
    #[arg(long)]
    pub leave_links: bool,
}

/// A command that takes a portfolio and nothing else.
#[derive(Debug, Args)]
pub struct OnePortfolio {
    pub portfolio: PathBuf,
}

#[derive(Debug, Subcommand)]
pub enum Evidence {
    Add(EvidenceAdd),
    Tell(EvidenceTell),
    List(OneBadge),
    Export(EvidenceExport),
    Remove(EvidenceRemove),
}

#[derive(Debug, Args)]
pub struct EvidenceAdd {
    pub portfolio: PathBuf,
    pub badge: String,
    pub what: String,
    #[arg(long)]
    pub title: Option<String>,
    #[arg(long)]
    pub note: Option<String>,
    #[arg(long)]
    pub consent: Option<String>,
}

#[derive(Debug, Args)]
pub struct EvidenceTell {
    pub portfolio: PathBuf,
    pub badge: String,
    #[arg(long)]
    pub title: String,
    #[arg(long, default_value = "")]
    pub context: String,
    #[arg(long)]
    pub action: String,
    #[arg(long, default_value = "")]
    pub result: String,
}

#[derive(Debug, Args)]
pub struct EvidenceExport {
    pub portfolio: PathBuf,
    pub evidence: String,
    #[arg(short, long)]
    pub output: PathBuf,
    #[arg(long)]
    pub original: bool,
}

#[derive(Debug, Args)]
pub struct EvidenceRemove {
    pub portfolio: PathBuf,
    pub evidence: String,
}

#[derive(Debug, Subcommand)]
pub enum Cv {
    Import(CvImport),
    Export(CvExport),
    List(CvList),
    Leaks(CvLeaks),
}

#[derive(Debug, Args)]
pub struct CvList {
    pub portfolio: PathBuf,
}

#[derive(Debug, Args)]
pub struct CvLeaks {
    pub portfolio: PathBuf,
    #[arg(long)]
    pub cv: Option<String>,
    #[arg(long, value_parser = PROFILES)]
    pub profile: Option<String>,
}

/// As `cv::Profile` writes them.
const PROFILES: [&str; 3] = ["full", "no-contact", "anonymous"];

#[derive(Debug, Args)]
pub struct CvImport {
    pub portfolio: PathBuf,
    pub file: PathBuf,
}

#[derive(Debug, Args)]
pub struct CvExport {
    pub portfolio: PathBuf,
    #[arg(short, long)]
    pub output: PathBuf,
    #[arg(long)]
    pub cv: Option<String>,
    #[arg(long)]
    pub template: Option<String>,
    #[arg(long, value_parser = PROFILES)]
    pub profile: Option<String>,
    #[arg(long)]
    pub with_leaks: bool,
    #[arg(long, value_delimiter = ',')]
    pub badges: Option<Vec<String>>,
}

#[derive(Debug, Subcommand)]
pub enum Share {
    Create(ShareCreate),
    List(OnePortfolio),
    Revoke(OneShare),
}

#[derive(Debug, Args)]
pub struct ShareCreate {
    pub portfolio: PathBuf,
    #[arg(long, value_name = "DESTINATION")]
    pub to: String,
    #[arg(long)]
    pub user: Option<String>,
    #[arg(long)]
    pub secret_stdin: bool,
    #[arg(long)]
    pub cv: Option<String>,
    #[arg(long, conflicts_with = "cv", requires = "badges")]
    pub only_badges: bool,
    #[arg(long, value_delimiter = ',')]
    pub badges: Option<Vec<String>>,
    #[arg(long = "evidence", value_name = "EVIDENCE", value_delimiter = ',')]
    pub evidences: Vec<String>,
    #[arg(long)]
    pub title: Option<String>,
    #[arg(long)]
    pub no_addresses: bool,
    #[arg(long)]
    pub no_pdf: bool,
    #[arg(long, value_name = "DATE", value_parser = clock::day)]
    pub expires: Option<Date>,
    #[arg(long)]
    pub share_password_stdin: bool,
}

#[derive(Debug, Args)]
pub struct OneShare {
    pub portfolio: PathBuf,
    // Its signs are random, and one in sixty-four begins like an option.
    #[arg(allow_hyphen_values = true)]
    pub share: String,
}

/// Reads the command line. Help and version are said here; what is not understood is said, too. Sentences are looked
/// up only then: a verification should not wait for the help of every command.
pub fn parse() -> Result<Besace, Exit> {
    Besace::try_parse().or_else(|_| {
        let language = help::language_of_arguments();
        let command = help::worded(Besace::command(), language);
        let found = command.try_get_matches().and_then(|matches| Besace::from_arg_matches(&matches));
        found.map_err(|error| help::explain(&error, language))
    })
}
