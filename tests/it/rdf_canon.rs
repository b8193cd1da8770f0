//! W3C's RDFC-1.0 test suite, from `../shared` when it is there.

use crate::shared::shared;
use proofs::canon::{Budget, Hash, rdfc};
use std::time::{Duration, Instant};
use tests::nquads::read;

#[test]
fn the_suite_of_w3c_passes() {
    let Some(folder) = shared("corpus/w3c-rdf-canon/rdfc10") else { return };
    let mut ran = 0;
    for entry in std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()) {
        let name = entry.file_name().unwrap().to_str().unwrap().to_owned();
        let Some(test) = name.strip_suffix("-in.nq") else { continue };
        let Ok(expected) = std::fs::read_to_string(folder.join(format!("{test}-rdfc10.nq"))) else {
            continue;
        };
        // Test 075 is the one that asks for SHA-384.
        let hash = if test == "test075" { Hash::Sha384 } else { Hash::Sha256 };
        let found = rdfc(&read(&std::fs::read_to_string(&entry).unwrap()), hash, Budget::default());
        assert_eq!(found.as_deref(), Ok(expected.as_str()), "{test}");
        ran += 1;
    }
    println!("{ran} tests of the suite");
    assert!(ran > 30, "only {ran} tests of the suite were there");
}

#[test]
fn poison_is_refused_in_time() {
    let Some(folder) = shared("hostile/rdfc10") else { return };
    for entry in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        let dataset = read(&std::fs::read_to_string(&entry).unwrap());
        let start = Instant::now();
        let outcome = rdfc(&dataset, Hash::Sha256, Budget::default());
        let took = start.elapsed();
        println!("{}: {} in {took:?}", entry.display(), if outcome.is_ok() { "done" } else { "refused" });
        assert!(took < Duration::from_secs(2), "{} took {took:?}", entry.display());
    }
}

#[test]
fn a_clique_of_blank_nodes_is_refused_in_time() {
    let mut text = String::new();
    for one in 0..10 {
        for other in (0..10).filter(|other| *other != one) {
            text.push_str(&format!("_:n{one} <urn:p> _:n{other} .\n"));
        }
    }
    let start = Instant::now();
    assert!(rdfc(&read(&text), Hash::Sha256, Budget::default()).is_err());
    assert!(start.elapsed() < Duration::from_secs(2));
}
