use super::budget::Budget;
use super::judging::Work;
use crate::given::each;
use crate::{Content, Given, Input};
use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::Sender;

/// What an item costs beside its bytes: what is found out about it.
const OVERHEAD: usize = 16 << 10;

/// Opens what was given, one after another, and hands each item over to be judged. `known` says how many there are, as
/// far as that is known by then.
pub(super) fn read(
    mut inputs: impl ExactSizeIterator<Item = Input>,
    give: Sender<Work>,
    budget: &Budget,
    known: &AtomicUsize,
) {
    known.store(inputs.len(), Ordering::Relaxed);
    let mut at = 0;
    while let Some(Input { name, opened }) = inputs.next() {
        let input: Arc<str> = name.into();
        let mut hand_over = |given: Given| {
            let weight = weight(&given);
            budget.take(weight)?;
            known.store(at + 1 + given.left + inputs.len(), Ordering::Relaxed);
            let work = Work { at, input: Arc::clone(&input), weight, given };
            at += 1;
            give.send(work).map_or(ControlFlow::Break(()), ControlFlow::Continue)
        };
        if each(opened, &mut hand_over).is_break() {
            return;
        }
    }
    known.store(at, Ordering::Relaxed);
}

fn weight(given: &Given) -> usize {
    let bytes = match &given.content {
        Content::File { bytes, .. } => bytes.len(),
        Content::Address(_) | Content::Refused { .. } => 0,
    };
    bytes.saturating_add(OVERHEAD)
}
