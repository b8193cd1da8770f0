//! The disk fails after every so many bytes: full, broken, cut short, or with the program killed; and syncs that fail.

use crate::acts::Act;
use crate::check::check;
use crate::child::{start, told};
use crate::field::Field;
use std::path::Path;
use std::process::Command;

/// A page of the database: between two of its writes nothing else can happen.
const STEP: u64 = 4096;

/// No act writes more; a child that still fails then is a fault of its own.
const MOST: u64 = 64 << 20;

/// How the disk fails, as the shim understands it.
type Way = &'static [(&'static str, &'static str)];

const WAYS: [(&str, Way); 4] = [
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
    let fields: Result<Vec<Field>, String> = Act::ALL.into_iter().map(Field::prepare).collect();
    match fields {
        Ok(fields) => everywhere(&fields, &library, every) + no_sync(&fields, &library),
        Err(why) => {
            println!("{why}");
            1
        }
    }
}

fn everywhere(fields: &[Field], library: &Path, every: u64) -> u32 {
    let mut lost = 0;
    for (name, way) in WAYS {
        for field in fields {
            let (places, losses) = act(field, library, name, way, every);
            println!("disk {name}, {}: {places} places, {losses} with a loss", field.act().name());
            lost += losses;
        }
    }
    lost
}

/// One act with one failure, a step further each time, until it ends without having met it.
fn act(field: &Field, library: &Path, name: &str, way: Way, every: u64) -> (u32, u32) {
    let (mut places, mut losses) = (0, 0);
    for after in (0..MOST).step_by((STEP * every) as usize) {
        let (failed, result) = once(field, library, way, Some(after));
        losses += u32::from(reported(&result, name, field.act(), after));
        if !failed {
            break;
        }
        places += 1;
    }
    (places, losses)
}

fn no_sync(fields: &[Field], library: &Path) -> u32 {
    let once = |field: &Field| once(field, library, &[("FAILIO_FSYNC", "1")], None).1;
    let lost = fields.iter().filter(|field| reported(&once(field), "sync fails", field.act(), 0)).count();
    println!("syncs fail: {} acts, {lost} with a loss", fields.len());
    u32::try_from(lost).unwrap_or(u32::MAX)
}

fn reported(result: &Result<(), String>, way: &str, act: Act, after: u64) -> bool {
    if let Err(why) = result {
        println!("{way}, {} after {after} bytes: {why}", act.name());
    }
    result.is_err()
}

/// Whether the child failed, and whether anything was lost by it.
fn once(field: &Field, library: &Path, way: Way, after: Option<u64>) -> (bool, Result<(), String>) {
    let run = || -> Result<(bool, Result<(), String>), String> {
        let (act, folder) = (field.act(), field.lay()?);
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
