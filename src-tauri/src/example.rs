//! The example: a made-up person's portfolio, made anew each time it is opened and gone when it closes.

use app::Problem;
use portfolio::Portfolio;
use std::path::Path;
use tauri::{AppHandle, Manager};
use time::OffsetDateTime;

/// Makes the example among the files that the system may throw away.
pub fn make(app: &AppHandle, now: OffsetDateTime) -> Result<Portfolio, Problem> {
    let fault = |error: &dyn ToString| Problem::new("program.fault").because(error.to_string());
    let folder = app.path().app_cache_dir().map_err(|error| fault(&error))?;
    std::fs::create_dir_all(&folder).map_err(|error| fault(&error))?;
    let path = folder.join(format!("{}.besace", assets::SAMPLE_NAME));
    remove(&path);
    app::create_example(&path, now)
}

/// Removes the example's file. One that is not there is removed already.
pub fn remove(path: &Path) {
    let _ = std::fs::remove_file(path);
}
