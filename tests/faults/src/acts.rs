//! What a child does to a portfolio, telling each change once it is kept.

use crate::child::tell;
use app::{Input, Line, Opened, Problem, Watch, Way};
use portfolio::{Attached, BadgeId, NewBadge, Owner, Portfolio, PortfolioError, Stored};
use serde_json::json;
use std::io::Cursor;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use time::OffsetDateTime;
use time::macros::datetime;
use verify::{NoDocuments, Question, verify};

const NOW: OffsetDateTime = datetime!(2026-11-22 10:00 UTC);

/// How often an act is repeated; a child that is not killed ends by itself.
const TIMES: u32 = 12;

/// How many files are imported at once.
const TOGETHER: u32 = 8;

/// Something that changes a portfolio.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    Import,
    Attach,
    Edit,
    Erase,
    Backup,
    Close,
    Migrate,
    MigrateWhole,
}

impl Act {
    pub const ALL: [Act; 8] = [
        Act::Import,
        Act::Attach,
        Act::Edit,
        Act::Erase,
        Act::Backup,
        Act::Close,
        Act::Migrate,
        Act::MigrateWhole,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Act::Import => "import",
            Act::Attach => "attach",
            Act::Edit => "edit",
            Act::Erase => "erase",
            Act::Backup => "backup",
            Act::Close => "close",
            Act::Migrate => "migrate",
            Act::MigrateWhole => "migrate-whole",
        }
    }

    pub fn of(name: &str) -> Option<Act> {
        Act::ALL.into_iter().find(|act| act.name() == name)
    }

    /// Lays the portfolio that the child will change into a folder.
    pub fn prepare(self, folder: &Path) -> Result<(), PortfolioError> {
        if let Some(released) = self.released() {
            let portfolios = Path::new(env!("CARGO_MANIFEST_DIR")).join("../portfolios");
            std::fs::copy(portfolios.join(released), file(folder))?;
            return Ok(());
        }
        let owner = Owner { name: "Zoé".into(), addresses: Vec::new() };
        let portfolio = Portfolio::create(&file(folder), &owner, None)?;
        portfolio.together(|portfolio| {
            (0..TIMES).try_for_each(|number| add(portfolio, &format!("Before {number}")))
        })?;
        portfolio.close()
    }

    /// The portfolio of a former version that it brings along: of the first, and one that has something in every table.
    fn released(self) -> Option<&'static str> {
        match self {
            Act::Migrate => Some("v1.besace"),
            Act::MigrateWhole => Some("v2-whole.besace"),
            _ => None,
        }
    }

    /// The child's part.
    pub fn run(self, folder: &Path) -> ExitCode {
        match self.repeat(folder) {
            Ok(()) => ExitCode::SUCCESS,
            // A failing disk is said, and nothing more is promised.
            Err(error) => {
                eprintln!("{error}");
                ExitCode::FAILURE
            }
        }
    }

    fn repeat(self, folder: &Path) -> Result<(), PortfolioError> {
        let mut portfolio = Portfolio::open(&file(folder), None)?;
        tell("opened", self.name());
        let before: Vec<BadgeId> = portfolio.badges()?.into_iter().map(|held| held.id).collect();
        let Some(first) = before.last() else { return Ok(()) };
        for number in 0..TIMES {
            match self {
                Act::Import => import(&portfolio, number)?,
                Act::Attach => {
                    let bytes = vec![number as u8; 20_000];
                    let photo = Attached::File { bytes: &bytes, media_type: "image/jpeg" };
                    tell("evidence", portfolio.attach(first, &photo, "photo", None, NOW)?.id.as_str());
                }
                Act::Edit => {
                    portfolio.set_note(first, Some(&number.to_string()))?;
                    tell("note", &number.to_string());
                }
                Act::Erase => {
                    let Some(badge) = before.get(number as usize) else { break };
                    portfolio.remove(badge)?;
                    tell("erased", badge.as_str());
                }
                Act::Backup => {
                    let path = folder.join(format!("backup {number}"));
                    portfolio.back_up(&path, None)?;
                    tell("backup", &path.to_string_lossy());
                }
                Act::Close => {
                    portfolio.set_note(first, Some(&number.to_string()))?;
                    tell("note", &number.to_string());
                    portfolio.close_with_copies(5)?;
                    portfolio = Portfolio::open(&file(folder), None)?;
                }
                Act::Migrate | Act::MigrateWhole => break,
            }
        }
        portfolio.close()
    }
}

/// Where the portfolio lies.
pub fn file(folder: &Path) -> PathBuf {
    folder.join("zoé.besace")
}

/// A few badges that share their transactions, and some that are refused between them, as a folder would bring them.
fn import(mut portfolio: &Portfolio, number: u32) -> Result<(), PortfolioError> {
    let inputs: Vec<Input> = (0..TOGETHER)
        .map(|at| {
            let bytes = if at % 4 == 3 { b"{}".to_vec() } else { badge(&format!("New {number} {at}")) };
            let opened = Ok(Opened::File { name: None, bytes: Box::new(Cursor::new(bytes)) });
            Input { name: at.to_string(), opened }
        })
        .collect();
    let way = Way { fetch: None, now: NOW, again: false };
    let mut telling = Telling { failed: None };
    let done = app::import_all(inputs.into_iter(), &mut portfolio, &way, &mut telling);
    // What could not be kept is told as refused; here, it ends the act.
    match (done, telling.failed) {
        (Ok(_), None) => Ok(()),
        (Err(problem), _) | (_, Some(problem)) => {
            Err(PortfolioError::Damaged { detail: problem.code.to_string() })
        }
    }
}

struct Telling {
    failed: Option<Problem>,
}

impl Watch for Telling {
    fn hear(&mut self, line: Line) -> Result<(), Problem> {
        match line.imported.stored {
            Ok(Stored::New(id) | Stored::AlreadyThere(id)) => tell("badge", id.as_str()),
            Err(problem) if line.imported.judged.is_some() => self.failed = Some(problem),
            Err(_) => {}
        }
        Ok(())
    }

    fn far(&mut self, _done: usize, _total: usize) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }
}

fn badge(name: &str) -> Vec<u8> {
    json!({
        "@context": "https://w3id.org/openbadges/v2", "type": "Assertion",
        "id": format!("https://i.example/{}", name.replace(' ', "-")),
        "recipient": {"type": "email", "hashed": false, "identity": "zoe@example.org"},
        "badge": {"type": "BadgeClass", "id": "https://i.example/b", "name": name, "issuer": "https://i.example/i"},
        "verification": {"type": "hosted"}, "issuedOn": "2026-01-02T10:00:00Z"
    })
    .to_string()
    .into_bytes()
}

fn add(portfolio: &Portfolio, name: &str) -> Result<(), PortfolioError> {
    let bytes = badge(name);
    let Ok(badge) = openbadges::parse(&bytes) else {
        return Err(PortfolioError::NoBadge { id: BadgeId::of(&bytes).to_string() });
    };
    let report = verify(&badge, &NoDocuments, &Question { now: NOW, addresses: &[] });
    let new = NewBadge {
        original: &bytes,
        file_name: None,
        media_type: "application/json",
        credential: &bytes,
        container: "json",
        member: None,
        report: &report,
        documents: &[],
        ready: None,
    };
    portfolio.add(&new, NOW).map(drop)
}
