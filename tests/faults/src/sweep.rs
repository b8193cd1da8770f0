//! The disk fails after every so many bytes: full, broken, cut short, or with the program killed; and syncs that fail.

use crate::acts::Act;
use crate::check::check;
use crate::child::{start, told};
use std::path::Path;
use std::process::Command;

/// A page of the database: between two of its writes nothing else can happen.
const STEP: u64 = 4096;

/// No act writes more; a child that still fails then is a fault of its own.
const MOST: u64 = 64 << 20;

/// How the disk fails, as the shim understands it.
const WAYS: [(&str, &[(&str, &str)]); 4] = [
    ("full", &[("FAILIO_ERR", "ENOSPC")]),
    ("broken", &[("FAILIO_ERR", "EIO")]),
    ("short write", &[("FAILIO_ERR", "ENOSPC"), ("FAILIO_SHORT", "1")]),
    ("killed", &[("FAILIO_KILL", "1")]),
];

/// Runs every act with every failure, at each of the places `every` pages apart. Gives the number of losses.
pub fn run(shim: &Path, every: u64) -> u32 {
    let Ok(folder) = tempfile::tempdir() else { return 1 };
    let library = folder.path().join("failio.so");
    let built = Command::new("cc")
        .args(["-shared", "-fPIC", "-O1", "-o"])
        .arg(&library)
        .arg(shim)
        .arg("-ldl")
        .status();
    if !built.is_ok_and(|status| status.success()) {
        println!("failing disk: skipped, there is no compiler for the shim");
        return 0;
    }
    let mut lost = 0;
    for (name, way) in WAYS {
        let (mut places, mut losses) = (0, 0);
        for act in Act::ALL {
            for after in (0..MOST).step_by((STEP * every) as usize) {
                places += 1;
                let (failed, result) = once(act, &library, way, Some(after));
                losses += u32::from(reported(&result, name, act, after));
                if !failed {
                    break;
                }
            }
        }
        println!("disk {name}: {places} places, {losses} with a loss");
        lost += losses;
    }
    let losses: u32 = Act::ALL
        .into_iter()
        .map(|act| {
            u32::from(reported(&once(act, &library, &[("FAILIO_FSYNC", "1")], None).1, "sync fails", act, 0))
        })
        .sum();
    println!("syncs fail: {} acts, {losses} with a loss", Act::ALL.len());
    lost + losses
}

fn reported(result: &Result<(), String>, way: &str, act: Act, after: u64) -> bool {
    if let Err(why) = result {
        println!("{way}, {} after {after} bytes: {why}", act.name());
    }
    result.is_err()
}

/// Whether the child failed, and whether anything was lost by it.
fn once(act: Act, library: &Path, way: &[(&str, &str)], after: Option<u64>) -> (bool, Result<(), String>) {
    let run = || -> Result<(bool, Result<(), String>), String> {
        let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
        act.prepare(folder.path()).map_err(|error| error.to_string())?;
        let mut environment: Vec<(&str, String)> =
            way.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        environment.push(("LD_PRELOAD", library.to_string_lossy().into_owned()));
        environment.push(("FAILIO_PATH", folder.path().to_string_lossy().into_owned()));
        environment.extend(after.map(|after| ("FAILIO_AFTER", after.to_string())));
        let mut child = start(act, folder.path(), &environment).map_err(|error| error.to_string())?;
        let lines = told(&mut child);
        let status = child.wait().map_err(|error| error.to_string())?;
        Ok((!status.success(), check(act, folder.path(), &lines)))
    };
    run().unwrap_or_else(|why| (false, Err(why)))
}
