use super::budget::Budget;
use super::judging::{Done, Found, Said};
use super::keep::{Outcome, keep};
use super::{Imported, Lend, Line, Watch};
use crate::Problem;
use portfolio::{Portfolio, Stored};
use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};
use time::OffsetDateTime;

/// How long badges share a transaction; and how long one that was judged waits for others to share it with.
const TOGETHER: Duration = Duration::from_millis(250);

/// How many bytes of badges wait at most: half of what may be on its way, so that reading and judging go on meanwhile.
const WAITING: usize = super::many::ON_THEIR_WAY / 2;

/// How long a wish to stop may go unheard.
const HEARD_WITHIN: Duration = Duration::from_millis(100);

/// Keeps what was judged in the order it was given.
pub(super) struct Keeper<'a, L, W> {
    portfolio: &'a mut L,
    watch: &'a mut W,
    now: OffsetDateTime,
    budget: &'a Budget,
    known: &'a AtomicUsize,
    /// Judged before its turn.
    early: BTreeMap<usize, Done>,
    /// Judged, in order, with how many bytes they are, and since when the first of them waits.
    waiting: Vec<Done>,
    bytes: usize,
    since: Instant,
    /// How many are in order by now, and how many of them were told.
    next: usize,
    told: usize,
}

impl<'a, L: Lend, W: Watch> Keeper<'a, L, W> {
    pub fn new(
        portfolio: &'a mut L,
        watch: &'a mut W,
        now: OffsetDateTime,
        budget: &'a Budget,
        known: &'a AtomicUsize,
    ) -> Self {
        Keeper {
            portfolio,
            watch,
            now,
            budget,
            known,
            early: BTreeMap::new(),
            waiting: Vec::new(),
            bytes: 0,
            since: Instant::now(),
            next: 0,
            told: 0,
        }
    }

    /// Listens to those who judge until they have no more.
    pub fn run(&mut self, hear: Receiver<Said>) -> Result<ControlFlow<()>, Problem> {
        loop {
            match hear.recv_timeout(HEARD_WITHIN) {
                Ok(Said::Ask(question)) => self.portfolio.lend(|portfolio| {
                    question(portfolio);
                    Ok(())
                })?,
                Ok(Said::Done(done)) => self.line_up(*done),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return self.keep_all(),
            }
            let due = self.bytes >= WAITING || self.since.elapsed() >= TOGETHER;
            if due && self.keep_all()?.is_break() || self.far().is_break() {
                return Ok(ControlFlow::Break(()));
            }
        }
    }

    fn far(&mut self) -> ControlFlow<()> {
        self.watch.far(self.told, self.known.load(Ordering::Relaxed).max(self.told))
    }

    fn line_up(&mut self, done: Done) {
        self.early.insert(done.at, done);
        while let Some(done) = self.early.remove(&self.next) {
            if self.waiting.is_empty() {
                self.since = Instant::now();
            }
            self.bytes += done.weight;
            self.next += 1;
            self.waiting.push(done);
        }
    }

    /// Keeps and tells all that wait, in as many transactions as their time allows.
    fn keep_all(&mut self) -> Result<ControlFlow<()>, Problem> {
        let mut waiting = std::mem::take(&mut self.waiting);
        self.bytes = 0;
        while !waiting.is_empty() {
            let stored = self.portfolio.lend(|portfolio| Ok(keep_some(&mut waiting, portfolio, self.now)))?;
            for (done, stored) in waiting.drain(..stored.len()).zip(stored) {
                self.budget.give_back(done.weight);
                self.told += 1;
                self.watch.hear(told(done, stored))?;
            }
            if self.far().is_break() {
                return Ok(ControlFlow::Break(()));
            }
        }
        self.since = Instant::now();
        Ok(ControlFlow::Continue(()))
    }
}

/// Keeps the first of these in one transaction, and says what became of them. When they cannot be kept together, each
/// is kept by itself: what is wrong with one must not cost the others.
fn keep_some(waiting: &mut [Done], portfolio: &Portfolio, now: OffsetDateTime) -> Vec<Outcome> {
    let begun = Instant::now();
    let together = portfolio.together(|portfolio| {
        let mut outcomes = Vec::new();
        for done in waiting.iter_mut() {
            outcomes.push(keep_one(done, portfolio, now)?);
            if begun.elapsed() >= TOGETHER {
                break;
            }
        }
        Ok::<_, Problem>(outcomes)
    });
    together.unwrap_or_else(|_| {
        let alone = |done| portfolio.together(|portfolio| keep_one(done, portfolio, now)).unwrap_or_else(Err);
        waiting.iter_mut().map(alone).collect()
    })
}

fn keep_one(done: &mut Done, portfolio: &Portfolio, now: OffsetDateTime) -> Result<Outcome, Problem> {
    match &mut done.found {
        Err(problem) => Ok(Err(problem.clone())),
        Ok(Found::Held(id)) => Ok(Ok(Stored::AlreadyThere(id.clone()))),
        Ok(Found::Judged(taken)) => keep(taken, portfolio, now),
    }
}

fn told(done: Done, stored: Outcome) -> Line {
    let judged = match done.found {
        Ok(Found::Judged(taken)) => Some(taken.judged),
        Ok(Found::Held(_)) | Err(_) => None,
    };
    let Done { input, member, container, .. } = done;
    Line { input, member, container, imported: Imported { judged, stored } }
}
