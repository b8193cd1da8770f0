//! The program is killed at random moments while pages are sent to it. What it said it kept is there, whole; of the rest
//! nothing is ever given. `KILLS=500` does it more often.

use crate::client::{get, id, page, sender, try_ask};
use crate::process::Program;
use crate::rclone::Bucket;
use crate::running::in_folder;
use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Mutex;
use std::time::{Duration, Instant};

const SENDERS: u64 = 4;

#[test]
fn a_kill_loses_no_page_and_leaves_no_half_one_in_a_folder() {
    let folder = tempfile::tempdir().unwrap();
    kill_and_look(&in_folder(folder.path()), folder.path());
}

#[test]
fn nor_in_a_bucket() {
    let folder = tempfile::tempdir().unwrap();
    let Some(bucket) = Bucket::serve() else { return };
    kill_and_look(&bucket.store(), folder.path());
}

/// What was sent, and what the program said it kept.
#[derive(Default)]
struct Sent {
    begun: BTreeSet<u64>,
    kept: BTreeSet<u64>,
}

fn kill_and_look(store: &str, folder: &Path) {
    let kills: u64 = std::env::var("KILLS").ok().and_then(|kills| kills.parse().ok()).unwrap_or(12);
    let sent = Mutex::new(Sent::default());
    for round in 0..kills {
        let mut program = Program::start(store, folder);
        let address = program.address;
        std::thread::scope(|scope| {
            for sender in 0..SENDERS {
                let sent = &sent;
                scope.spawn(move || send_until_killed(address, (round * SENDERS + sender) * 1_000, sent));
            }
            // Some die while the first page is on its way, some after one is kept, however slow the computer.
            if round % 2 == 1 {
                wait_for_one_more(&sent);
            }
            std::thread::sleep(Duration::from_millis(2 + round * 37 % 150));
            program.kill();
        });
    }
    let program = Program::start(store, folder);
    let Sent { begun, kept } = sent.into_inner().unwrap();
    let standing = begun.iter().filter(|seed| stands(program.address, **seed, kept.contains(seed))).count();
    println!(
        "{kills} kills: {} pages sent, {} acknowledged, {standing} standing: none lost, none half",
        begun.len(),
        kept.len()
    );
    assert!(!kept.is_empty());
}

/// Until one page more is kept; not for ever, the assertion at the end tells of it.
fn wait_for_one_more(sent: &Mutex<Sent>) {
    let kept = || sent.lock().unwrap().kept.len();
    let (before, begun) = (kept(), Instant::now());
    while kept() == before && begun.elapsed() < Duration::from_secs(10) {
        std::thread::sleep(Duration::from_millis(1));
    }
}

/// Whether a page is there. Half of one, or none where it was kept, is what must not be.
fn stands(at: SocketAddr, seed: u64, kept: bool) -> bool {
    let given = get(at, &format!("/p/{}", id(seed)));
    match given.status {
        200 => assert!(given.is_whole() && given.body == page(seed, size(seed)), "half of {seed} is given"),
        404 => assert!(!kept, "{seed} was kept, and is lost"),
        other => panic!("{seed}: {other}"),
    }
    given.status == 200
}

fn size(seed: u64) -> usize {
    [700, 90_000, 400_000, 2_500_000][(seed % 4) as usize]
}

fn send_until_killed(to: SocketAddr, first: u64, sent: &Mutex<Sent>) {
    for seed in first..first + 1_000 {
        sent.lock().unwrap().begun.insert(seed);
        match try_ask(to, "PUT", &format!("/p/{}", id(seed)), &sender(), &page(seed, size(seed))) {
            Ok(answer) if answer.status == 201 => {
                sent.lock().unwrap().kept.insert(seed);
            }
            // Too much at once is asked again by a real sender; here the next is sent.
            Ok(answer) if answer.status == 429 => {}
            Ok(answer) => panic!("{answer:?}"),
            Err(_) => return,
        }
    }
}
