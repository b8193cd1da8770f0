//! The program is killed (`SIGKILL`) at a random moment.

use crate::acts::Act;
use crate::chance::Chance;
use crate::check::check;
use crate::child::{start, told};
use crate::field::Field;
use std::time::{Duration, Instant};

/// Kills a child once a round, each act in turn. Gives the number of rounds in which something was lost.
pub fn run(rounds: u32) -> u32 {
    let mut chance = Chance::new();
    let (mut lost, mut killed, mut kept) = (0, 0, 0);
    let fields: Result<Vec<Field>, String> = Act::ALL.into_iter().map(Field::prepare).collect();
    let fields = match fields {
        Ok(fields) => fields,
        Err(why) => {
            println!("{why}");
            return 1;
        }
    };
    // How long each act takes when nobody disturbs it, so that a kill falls anywhere in it.
    let whole: Vec<Duration> = fields.iter().map(undisturbed).collect();
    for (round, (field, whole)) in (0..rounds).zip(fields.iter().zip(&whole).cycle()) {
        let after = Duration::from_micros(chance.below(whole.as_micros() as u64 + 1));
        match once(field, after) {
            Ok((was_killed, told)) => {
                killed += u32::from(was_killed);
                kept += told;
            }
            Err(why) => {
                lost += 1;
                println!("round {round}, {} killed after {after:?}: {why}", field.act().name());
            }
        }
    }
    println!(
        "killed: {rounds} rounds, {killed} while writing, {kept} changes told and found again, {lost} rounds with a loss"
    );
    lost
}

fn undisturbed(field: &Field) -> Duration {
    let start = Instant::now();
    // The same way without a kill; a loss here shows again in a round.
    let _ = once(field, Duration::from_secs(3600));
    start.elapsed()
}

fn once(field: &Field, after: Duration) -> Result<(bool, usize), String> {
    let (act, folder) = (field.act(), field.lay()?);
    let mut child = start(act, folder.path(), &[]).map_err(|error| error.to_string())?;
    let deadline = Instant::now() + after;
    let mut ended = false;
    while !ended && Instant::now() < deadline {
        ended = child.try_wait().map_err(|error| error.to_string())?.is_some();
        std::thread::sleep(Duration::from_micros(200));
    }
    child.kill().map_err(|error| error.to_string())?;
    let lines = told(&mut child);
    child.wait().map_err(|error| error.to_string())?;
    check(act, folder.path(), &lines)?;
    Ok((!ended, lines.len()))
}
