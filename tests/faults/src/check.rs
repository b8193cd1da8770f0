//! Whether a portfolio still holds everything that was told to be kept.

use crate::acts::{Act, file};
use portfolio::{Backup, Portfolio, PortfolioError};
use std::path::Path;

/// Looks through what is left after a fault. `Err` says what was lost.
pub fn check(act: Act, folder: &Path, told: &[(String, String)]) -> Result<(), String> {
    let portfolio =
        Portfolio::open(&file(folder), None).map_err(|error| format!("does not open: {error}"))?;
    let badges = portfolio.badges().map_err(|error| format!("cannot be read: {error}"))?;
    if act != Act::Erase && badges.is_empty() {
        return Err("holds nothing any more".to_owned());
    }
    for held in &badges {
        portfolio.original(&held.id).map_err(|error| format!("{}: {error}", held.id))?;
    }
    for (what, which) in told {
        is_kept(what, which, &portfolio).map_err(|why| format!("{what} {which}: {why}"))?;
    }
    // Every copy that stands under its own name is whole.
    for entry in std::fs::read_dir(folder).map_err(|error| error.to_string())?.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let former = name.ends_with(".v1") || name.ends_with(".v2");
        let finished = name.starts_with("backup ") || name.contains(".copy") || former;
        // What stands beside, unfinished, is taken away by the next try.
        if finished && !name.contains(".partial") && !name.ends_with("-wal") && !name.ends_with("-shm") {
            Backup::open(&entry.path(), None).map_err(|error| format!("{name}: {error}"))?;
        }
    }
    portfolio.close().map_err(|error| error.to_string())
}

fn is_kept(what: &str, which: &str, portfolio: &Portfolio) -> Result<(), String> {
    let said = |error: PortfolioError| error.to_string();
    match what {
        "badge" => portfolio.badge(which).map(drop).map_err(said),
        "evidence" => {
            let item = portfolio.evidence_item(which).map_err(said)?;
            portfolio.evidence_bytes(&item.id).map(drop).map_err(said)
        }
        "erased" => match portfolio.badge(which) {
            Err(PortfolioError::NoBadge { .. }) => Ok(()),
            _ => Err("is there again".to_owned()),
        },
        "note" => {
            let Some(first) = portfolio.badges().map_err(said)?.pop() else {
                return Err("no badge".to_owned());
            };
            let note = portfolio.personal(&first.id).map_err(said)?.note.unwrap_or_default();
            // A later note may have been kept before anybody could be told.
            let kept =
                note.parse::<u32>().is_ok_and(|kept| which.parse::<u32>().is_ok_and(|told| kept >= told));
            if kept { Ok(()) } else { Err(format!("the note is {note:?}")) }
        }
        "backup" => Backup::open(Path::new(which), None).map(drop).map_err(said),
        _ => Ok(()),
    }
}
