//! The archive of one's data that LinkedIn gives: a ZIP of tables, of which any may be missing.

mod sections;
mod table;

use crate::found::{Draft, Leftovers};
use crate::{Found, IntakeError, Limits, Source};
use sections::Section;
use std::io::Cursor;
use table::Table;

/// Tables that are no part of a CV: letters, contacts, what was clicked, what is sold. By how their names begin.
const OF_NO_CV: &[&str] = &[
    "ad targeting",
    "ads clicked",
    "comments",
    "company follows",
    "connections",
    "contacts",
    "endorsement",
    "events",
    "guide messages",
    "hashtag",
    "imported contacts",
    "importedcontacts",
    "inferences",
    "instantreposts",
    "invitations",
    "job applica",
    "job seeker",
    "lan ads",
    "learning",
    "logins",
    "member follows",
    "messages",
    "online job",
    "private identity",
    "reactions",
    "receipts",
    "recommendations given",
    "registration",
    "rich media",
    "saved",
    "screening",
    "search",
    "security",
    "shares",
    "talent",
    "verification",
    "votes",
    "whatsapp",
];

/// A table of which each line is told when nobody knows it; of a longer one only that it is there.
const MOST_TOLD: usize = 50;

pub(crate) fn read(bytes: &[u8], limits: &Limits) -> Result<Found, IntakeError> {
    let wanted = |path: &str| is_table(path) && !is_of_no_cv(path);
    let mut files = containers::zip_files(&mut Cursor::new(bytes), &limits.archive, &wanted)?;
    files.sort_by_key(|(path, _)| rank(path));
    let (mut resume, mut left) = (Draft::default(), Leftovers::default());
    let mut read: Vec<Section> = Vec::new();
    for (path, bytes) in files.iter().filter(|(path, _)| !is_of_no_cv(path)) {
        match Section::of(&file_name(path)).filter(|section| !read.contains(section)) {
            Some(section) if is_table(path) => match Table::read(path, bytes, limits)? {
                Some(table) => {
                    read.push(section);
                    section.write(&table, &mut resume, &mut left);
                }
                None => left.whole(path),
            },
            _ => tell(path, bytes, limits, &mut left)?,
        }
    }
    if read.is_empty() {
        return Err(IntakeError::ArchiveWithoutCv);
    }
    Ok(Found::new(Source::LinkedIn, resume, left))
}

/// The order in which the tables fill the résumé; the others come after them by their names.
fn rank(path: &str) -> (usize, String) {
    let name = file_name(path);
    (Section::of(&name).map_or(usize::MAX, |section| section as usize), path.to_owned())
}

/// A file that nobody knows, line by line.
fn tell(path: &str, bytes: &[u8], limits: &Limits, left: &mut Leftovers) -> Result<(), IntakeError> {
    let table = if is_table(path) { Table::read(path, bytes, limits)? } else { None };
    match table {
        Some(table) if table.rows.len() <= MOST_TOLD => {
            table.rows.iter().enumerate().for_each(|(at, row)| left.text(place(path, at), &row.all()));
            if table.rows.is_empty() {
                left.whole(path);
            }
        }
        _ => left.whole(path),
    }
    Ok(())
}

/// "Positions.csv 2": a line of a table, counted without its heading.
fn place(path: &str, at: usize) -> String {
    format!("{path} {}", at + 1)
}

fn is_table(path: &str) -> bool {
    path.to_ascii_lowercase().ends_with(".csv")
}

fn is_of_no_cv(path: &str) -> bool {
    let name = file_name(path);
    OF_NO_CV.iter().any(|beginning| name.starts_with(beginning))
}

/// The name without folders, ending and underscores: the archive may have been packed again.
fn file_name(path: &str) -> String {
    let name = path.rsplit('/').next().unwrap_or(path).to_lowercase();
    name.trim_end_matches(".csv").replace('_', " ").trim().to_owned()
}
