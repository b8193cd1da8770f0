//! Thousands of badges taken in at once, as from a folder that a platform gave out: read, judged, kept, told.

use app::{Input, Line, Opened, Problem, Watch, Way};
use baking::{Existing, Keyword, bake};
use portfolio::{Owner, Portfolio, Stored};
use serde_json::json;
use std::fs;
use std::ops::ControlFlow;
use std::path::Path;
use std::time::Instant;
use tests::signing::Issuer;
use time::macros::datetime;

/// Makes what is missing of so many badges, takes the folder in, and says how many a second were told to be kept, how
/// many when they are all there already, and how much memory it took at most.
pub fn run(folder: &Path, count: &str, file: &Path) -> Result<String, String> {
    let count: usize = count.parse().map_err(said)?;
    make(folder, count)?;
    for ending in ["", "-wal", "-shm"] {
        // What an earlier run left.
        let _ = fs::remove_file(format!("{}{ending}", file.display()));
    }
    let portfolio = Portfolio::create(file, &Owner::default(), None).map_err(said)?;
    let first = take_in(folder, &portfolio, true)?;
    let again = take_in(folder, &portfolio, false)?;
    let start = Instant::now();
    portfolio.close().map_err(said)?;
    let told = json!({
        "badges": count, "import_s": count as f64 / first, "again_s": count as f64 / again,
        "close_ms": start.elapsed().as_millis(), "rss_kb": most_memory(),
    });
    serde_json::to_string(&told).map_err(said)
}

/// Each is another credential, baked into one of the sample pictures.
fn make(folder: &Path, count: usize) -> Result<(), String> {
    fs::create_dir_all(folder).map_err(said)?;
    let issuer = Issuer::new(7);
    let pictures = assets::SAMPLE_BADGES.iter().filter(|sample| sample.name.ends_with(".png"));
    for (number, picture) in (0..count).zip(pictures.cycle()) {
        let path = folder.join(format!("badge-{number:06}.png"));
        if path.exists() {
            continue;
        }
        let mut badge = issuer.badge();
        badge["id"] = json!(format!("urn:uuid:5b8a1c2e-6c1b-4c2f-9d0b-{number:012x}"));
        badge["credentialSubject"]["achievement"]["name"] = json!(format!("Robotics {number}"));
        let signed = issuer.sign(&badge).to_string();
        let baked = bake(picture.bytes, signed.as_bytes(), Keyword::OpenBadgeCredential, Existing::Replace);
        fs::write(path, baked.map_err(said)?).map_err(said)?;
    }
    Ok(())
}

/// How long it took. A badge that is not kept is never measured.
fn take_in(folder: &Path, mut portfolio: &Portfolio, new: bool) -> Result<f64, String> {
    let opened = Ok(Opened::Folder(folder.to_owned()));
    let input = Input { name: folder.display().to_string(), opened };
    let way = Way { fetch: None, now: datetime!(2026-11-22 12:00 UTC), again: false };
    let start = Instant::now();
    let done = app::import_all([input].into_iter(), &mut portfolio, &way, &mut Expected { new });
    let spent = start.elapsed().as_secs_f64();
    done.map_err(|problem| format!("{} {:?}", problem.code, problem.detail)).map(|_| spent)
}

struct Expected {
    new: bool,
}

impl Watch for Expected {
    fn hear(&mut self, line: Line) -> Result<(), Problem> {
        match line.imported.stored {
            Ok(Stored::New(_)) if self.new => Ok(()),
            Ok(Stored::AlreadyThere(_)) if !self.new => Ok(()),
            Ok(_) => Err(Problem::new("program.fault").because(line.member.unwrap_or_default())),
            Err(problem) => Err(problem),
        }
    }

    fn far(&mut self, _done: usize, _total: usize) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }
}

/// The most memory this process has had, in KiB, where the system says it.
fn most_memory() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix(" kB")?.parse().ok()
}

fn said(error: impl ToString) -> String {
    error.to_string()
}
