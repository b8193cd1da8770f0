//! Handing a portfolio over to the person it belongs to: a folder with everything, then nothing is left here.
//!
//! A folder and not an archive: a portfolio opened from inside an archive is a copy that the system throws away, and
//! what the person adds to it with it.

use crate::dto::iso;
use crate::{Problem, pages, portfolio_name};
use messages::Language;
use portfolio::{Password, Portfolio};
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use time::OffsetDateTime;

/// The page that tells how to go on. Its name says so in both languages.
const READ_ME: &str = "LISEZ-MOI - READ-ME.html";

/// How a portfolio is to be handed over.
#[derive(Clone, Copy)]
pub struct HandOver<'a> {
    /// The folder to make.
    pub folder: &'a Path,
    /// The password the person chose.
    pub password: Option<&'a Password>,
    /// Who hands it over, if that is to stand on the receipt.
    pub by: Option<&'a str>,
    /// The language of the receipt.
    pub language: Language,
    /// The moment.
    pub now: OffsetDateTime,
}

/// What was written for the person, read back and compared.
#[derive(Debug)]
pub struct Package {
    folder: PathBuf,
    receipt: Receipt,
}

/// What was handed over, and what became of it here. It holds no name but that of who wanted to be named.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Receipt {
    /// SHA-256 of the file as it was handed over.
    pub sha256: String,
    /// Its size in bytes.
    pub size: u64,
    /// How many badges it holds.
    pub badges: u32,
    /// How many pieces of evidence it holds.
    pub evidence: u32,
    /// Whether it has a password.
    pub password: bool,
    /// Whether the portfolio was erased here.
    pub erased: bool,
    /// When, RFC 3339.
    pub at: String,
    /// By whom.
    pub by: Option<String>,
    /// The language it is written in.
    pub language: Language,
}

impl HandOver<'_> {
    /// Writes the folder: the portfolio, looked through and compared once written, and a page that tells how to go on.
    /// Nothing is erased yet.
    pub fn write(&self, portfolio: &Portfolio) -> Result<Package, Problem> {
        fs::create_dir(self.folder).map_err(|error| not_written(self.folder, &error))?;
        let written = self.fill(portfolio);
        if written.is_err() {
            // The folder was made here, and what is in it is not whole. The first error is the one to tell.
            let _ = fs::remove_dir_all(self.folder);
        }
        written
    }

    fn fill(&self, portfolio: &Portfolio) -> Result<Package, Problem> {
        let name = portfolio_name(&portfolio.owner()?.name);
        let path = self.folder.join(&name);
        // A backup is a portfolio, and has been read back and compared when this returns.
        crate::back_up(&path, self.password, portfolio)?;
        let (sha256, size) = fingerprint(&path).map_err(|error| not_written(&path, &error))?;
        write(&self.folder.join(READ_ME), &pages::read_me(&name, self.password.is_some()))?;
        let extent = portfolio.extent()?;
        let receipt = Receipt {
            sha256,
            size,
            badges: extent.badges,
            evidence: extent.evidence,
            password: self.password.is_some(),
            erased: false,
            at: iso(self.now),
            by: self.by.map(str::trim).filter(|by| !by.is_empty()).map(str::to_owned),
            language: self.language,
        };
        Ok(Package { folder: self.folder.to_owned(), receipt })
    }
}

impl Package {
    /// Ends the hand-over, and puts the receipt beside what was handed over. The portfolio given is erased here.
    pub fn settle(mut self, erased: Option<Portfolio>) -> Result<Receipt, Problem> {
        if let Some(portfolio) = erased {
            portfolio.erase().map_err(|error| Problem::new("hand-over.not-erased").because(error))?;
            self.receipt.erased = true;
        }
        let name = format!("{}.html", pages::words(self.receipt.language, "receipt-file-name", &[]));
        write(&self.folder.join(name), &self.receipt.page())?;
        Ok(self.receipt)
    }
}

impl Receipt {
    /// The receipt as a page to print.
    pub fn page(&self) -> String {
        pages::receipt(self)
    }

    /// The same, line by line.
    pub fn lines(&self) -> Vec<String> {
        pages::receipt_lines(self)
    }
}

fn write(path: &Path, text: &str) -> Result<(), Problem> {
    let written = File::create_new(path)
        .and_then(|mut file| file.write_all(text.as_bytes()).and_then(|()| file.sync_all()));
    written.map_err(|error| not_written(path, &error))
}

fn fingerprint(path: &Path) -> io::Result<(String, u64)> {
    let (mut file, mut hash, mut size) = (File::open(path)?, Sha256::new(), 0);
    let mut buffer = vec![0; 64 << 10];
    loop {
        let read = file.read(&mut buffer)?;
        if read == 0 {
            break;
        }
        hash.update(buffer.get(..read).unwrap_or_default());
        size += read as u64;
    }
    Ok((hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect(), size))
}

fn not_written(path: &Path, error: &io::Error) -> Problem {
    let code = match error.kind() {
        io::ErrorKind::AlreadyExists => "file.already-there",
        io::ErrorKind::StorageFull => "portfolio.disk-full",
        _ => "file.not-written",
    };
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
    Problem::new(code).with("name", name).because(error)
}
