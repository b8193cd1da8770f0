//! Documents fetched before badges are judged again: each address once for all of them, several at a time, and the
//! portfolio is free meanwhile.

use crate::Problem;
use crate::check::judge_held;
use portfolio::{BadgeId, Portfolio};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::ops::ControlFlow;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use time::OffsetDateTime;
use verify::{Document, Fetch, FetchFailure, Fetched};

/// A document may name the next one: assertion, badge class, issuer, key, list, and some.
const MOST_ROUNDS: usize = 8;
/// Sites asked at the same time.
const SIDE_BY_SIDE: usize = 6;
/// How long a wish to stop may go unheard.
const HEARD_WITHIN: Duration = Duration::from_millis(100);

/// What was fetched ahead. As a [`Fetch`] it gives what it has, and notes what it would have been asked for.
#[derive(Debug, Default)]
pub struct Ahead {
    documents: RefCell<BTreeMap<String, Document>>,
    wanted: RefCell<BTreeSet<String>>,
}

/// Whoever reaches out, from several threads.
pub type Reach = Arc<dyn Fetch + Send + Sync>;

impl Ahead {
    /// The addresses that judging these badges would ask for, and that were not fetched yet.
    pub fn wanted(
        &self,
        badges: &[BadgeId],
        portfolio: &Portfolio,
        now: OffsetDateTime,
    ) -> Result<Vec<String>, Problem> {
        for id in badges {
            judge_held(id, portfolio, Some(self), now)?;
        }
        Ok(self.wanted.take().into_iter().collect())
    }
}

impl Fetch for Ahead {
    fn fetch(&self, address: &str, now: OffsetDateTime) -> Document {
        let held = self.documents.borrow().get(address).cloned();
        held.unwrap_or_else(|| {
            self.wanted.borrow_mut().insert(address.to_owned());
            failed(address, FetchFailure::Absent, now)
        })
    }
}

/// Fetches what is wanted until nothing more is. `wanted` asks [`Ahead::wanted`] with the portfolio, which may be shared;
/// `watch` hears how many documents of how many are there, and may end it: then the answer is `None`, at once.
pub fn fetch_ahead(
    wanted: impl Fn(&Ahead) -> Result<Vec<String>, Problem>,
    reach: &Reach,
    now: OffsetDateTime,
    watch: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
) -> Result<Option<Ahead>, Problem> {
    let ahead = Ahead::default();
    for _ in 0..MOST_ROUNDS {
        let addresses = wanted(&ahead)?;
        if addresses.is_empty() {
            break;
        }
        if fetch_all(addresses, &ahead, reach, now, watch).is_break() {
            return Ok(None);
        }
    }
    Ok(Some(ahead))
}

fn fetch_all(
    addresses: Vec<String>,
    ahead: &Ahead,
    reach: &Reach,
    now: OffsetDateTime,
    watch: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
) -> ControlFlow<()> {
    let before = ahead.documents.borrow().len();
    let total = before + addresses.len();
    let (tell, hear) = channel();
    let workers = addresses.len().min(SIDE_BY_SIDE);
    let left = Arc::new(Mutex::new(VecDeque::from(addresses)));
    for _ in 0..workers {
        let (left, tell, reach) = (Arc::clone(&left), tell.clone(), Arc::clone(reach));
        // Left to itself when the person stops: a site that does not answer cannot be hurried.
        std::thread::spawn(move || {
            while let Some(address) = take(&left) {
                if tell.send(reach.fetch(&address, now)).is_err() {
                    break;
                }
            }
        });
    }
    drop(tell);
    loop {
        let stopped = watch(ahead.documents.borrow().len(), total);
        if stopped.is_break() {
            left.lock().unwrap_or_else(PoisonError::into_inner).clear();
            return stopped;
        }
        match hear.recv_timeout(HEARD_WITHIN) {
            Ok(document) => {
                ahead.documents.borrow_mut().insert(document.address.clone(), document);
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return ControlFlow::Continue(()),
        }
    }
}

fn take(left: &Mutex<VecDeque<String>>) -> Option<String> {
    left.lock().unwrap_or_else(PoisonError::into_inner).pop_front()
}

fn failed(address: &str, failure: FetchFailure, now: OffsetDateTime) -> Document {
    let address = address.to_owned();
    Document { final_address: address.clone(), address, fetched_at: now, answer: Fetched::Failed(failure) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::OffsetDateTime;

    /// Answers each address with its name; `slow` takes longer than anyone waits.
    struct Site;

    impl Fetch for Site {
        fn fetch(&self, address: &str, now: OffsetDateTime) -> Document {
            if address == "slow" {
                std::thread::sleep(Duration::from_secs(5));
            }
            failed(address, FetchFailure::Refused, now)
        }
    }

    fn ask(rounds: &[&[&str]], watch: &mut dyn FnMut(usize, usize) -> ControlFlow<()>) -> Option<Ahead> {
        let rounds = RefCell::new(rounds.iter());
        let next = |_: &Ahead| {
            let round = rounds.borrow_mut().next().copied().unwrap_or_default();
            Ok(round.iter().map(|address| (*address).to_owned()).collect())
        };
        let reach: Reach = Arc::new(Site);
        fetch_ahead(next, &reach, OffsetDateTime::UNIX_EPOCH, watch).unwrap()
    }

    #[test]
    fn everything_wanted_is_there_in_the_end() {
        let mut seen = Vec::new();
        let ahead = ask(&[&["a", "b"], &["c"]], &mut |done, total| {
            seen.push((done, total));
            ControlFlow::Continue(())
        });
        assert_eq!(ahead.unwrap().documents.borrow().len(), 3);
        assert_eq!(seen.first(), Some(&(0, 2)));
        assert_eq!(seen.last(), Some(&(3, 3)));
    }

    #[test]
    fn a_wish_to_stop_is_heard_while_a_site_is_silent() {
        let start = std::time::Instant::now();
        let mut looks = 0;
        let stopped = ask(&[&["slow"]], &mut |_, _| {
            looks += 1;
            if looks > 1 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        assert!(stopped.is_none());
        assert!(start.elapsed() < Duration::from_secs(2));
    }
}
