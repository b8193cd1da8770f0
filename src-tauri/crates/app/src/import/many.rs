//! Thousands of badges at once: one thread reads what was given, all cores judge, and the one that has the portfolio
//! keeps what was judged, in the order it was given, several badges a transaction.

use super::budget::Budget;
use super::judging::Judges;
use super::keeper::Keeper;
use super::{Imported, reading};
use crate::{Input, Problem};
use portfolio::Portfolio;
use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;
use std::sync::mpsc::channel;
use std::thread;
use time::OffsetDateTime;
use verify::Fetch;

/// How many bytes of badges are on their way at most.
pub(super) const ON_THEIR_WAY: usize = 32 << 20;

/// Sites asked at the same time, when there are any to ask.
const SIDE_BY_SIDE: usize = 6;

/// How badges are taken in.
#[derive(Clone, Copy)]
pub struct Way<'a> {
    /// Who may be asked for documents that are not held.
    pub fetch: Option<&'a (dyn Fetch + Sync)>,
    /// The moment to judge by.
    pub now: OffsetDateTime,
    /// Whether a badge that is there already is judged all the same, for somebody who is told the answers of now.
    pub again: bool,
}

/// What became of one badge, or of one file refused.
#[derive(Debug)]
pub struct Line {
    /// What was given, as it was named.
    pub input: Arc<str>,
    /// Its path inside a container.
    pub member: Option<String>,
    /// What was refused as a whole.
    pub container: Option<&'static str>,
    /// What became of it.
    pub imported: Imported<'static>,
}

/// Whoever has the portfolio: it is lent for a moment at a time, so that others can use it in between.
pub trait Lend {
    /// Does something with the portfolio. It must always be the same one.
    fn lend<T>(&mut self, work: impl FnOnce(&Portfolio) -> Result<T, Problem>) -> Result<T, Problem>;
}

impl Lend for &Portfolio {
    fn lend<T>(&mut self, work: impl FnOnce(&Portfolio) -> Result<T, Problem>) -> Result<T, Problem> {
        work(self)
    }
}

/// Whoever hears how an import goes.
pub trait Watch {
    /// Hears what became of the next badge; what is told to be kept is durable.
    fn hear(&mut self, line: Line) -> Result<(), Problem>;

    /// Hears how many were told of how many that are known by now, some times a second; may end it.
    fn far(&mut self, done: usize, total: usize) -> ControlFlow<()>;
}

/// Takes in everything that was given, and tells each badge in the order it was given, whatever was judged first.
/// `Break` when whoever watches ended it: what was told is kept, and nothing else.
///
/// Fails only when the portfolio is no longer lent, or a line could not be told.
pub fn import_all(
    inputs: impl ExactSizeIterator<Item = Input> + Send,
    portfolio: &mut impl Lend,
    way: &Way<'_>,
    watch: &mut impl Watch,
) -> Result<ControlFlow<()>, Problem> {
    let addresses = portfolio.lend(|portfolio| Ok(portfolio.owner()?.addresses))?;
    let (budget, known) = (Budget::new(ON_THEIR_WAY), AtomicUsize::new(0));
    let (give, take) = channel();
    let (tell, hear) = channel();
    let judges = &Judges::new(take, way, &addresses);
    thread::scope(|scope| {
        let _closing = Closing(&budget);
        scope.spawn(|| reading::read(inputs, give, &budget, &known));
        for _ in 0..threads(way) {
            let tell = tell.clone();
            scope.spawn(move || judges.work(tell));
        }
        drop(tell);
        Keeper::new(portfolio, watch, way.now, &budget, &known).run(hear)
    })
}

/// However an import ends, nobody goes on reading or judging for it.
struct Closing<'a>(&'a Budget);

impl Drop for Closing<'_> {
    fn drop(&mut self) {
        self.0.close();
    }
}

/// Judging needs a core, waiting for a site does not.
fn threads(way: &Way<'_>) -> usize {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    if way.fetch.is_some() { cores.max(SIDE_BY_SIDE) } else { cores }
}
