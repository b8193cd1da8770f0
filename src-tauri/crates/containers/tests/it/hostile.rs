use crate::shared::members;
use std::path::PathBuf;

/// The archives of the shared catalogue: none gives a badge. Those that are shapes of backups are for others.
#[test]
fn no_hostile_archive_is_taken() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/hostile/zip");
    let Ok(files) = std::fs::read_dir(folder) else {
        return eprintln!("skipped: the hostile catalogue is not at hand");
    };
    for file in files.map(|file| file.unwrap().path()) {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        if name.starts_with("backup_") || name.starts_with("evidence_") {
            continue;
        }
        let taken = members(&std::fs::read(&file).unwrap());
        let good = taken.map(|members| members.into_iter().filter(|(_, content)| content.is_ok()).count());
        assert!(matches!(good, Err(_) | Ok(0)), "{name}: {good:?}");
    }
}
