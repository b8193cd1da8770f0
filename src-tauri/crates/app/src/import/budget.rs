use std::ops::ControlFlow;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// How many bytes may be on their way between reading and keeping, so that an import of any size needs the memory of
/// a small one.
pub(super) struct Budget {
    most: usize,
    spent: Mutex<Spent>,
    freed: Condvar,
}

#[derive(Default)]
struct Spent {
    bytes: usize,
    closed: bool,
}

impl Budget {
    pub fn new(most: usize) -> Self {
        Budget { most, spent: Mutex::default(), freed: Condvar::new() }
    }

    /// Waits until there is room for so many bytes. One item alone always has room. `Break` when nobody wants more.
    pub fn take(&self, bytes: usize) -> ControlFlow<()> {
        let full = |spent: &mut Spent| {
            !spent.closed && spent.bytes > 0 && spent.bytes.saturating_add(bytes) > self.most
        };
        let waited = self.freed.wait_while(self.spent(), full);
        let mut spent = waited.unwrap_or_else(PoisonError::into_inner);
        spent.bytes = spent.bytes.saturating_add(bytes);
        if spent.closed { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }

    pub fn give_back(&self, bytes: usize) {
        let mut spent = self.spent();
        spent.bytes = spent.bytes.saturating_sub(bytes);
        self.freed.notify_one();
    }

    /// Nobody wants more.
    pub fn close(&self) {
        self.spent().closed = true;
        self.freed.notify_all();
    }

    fn spent(&self) -> MutexGuard<'_, Spent> {
        self.spent.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::thread;
    use std::time::Duration;

    #[test]
    fn who_takes_more_than_there_is_waits_until_some_is_given_back() {
        let budget = Budget::new(10);
        assert!(budget.take(50).is_continue());
        thread::scope(|scope| {
            let waiting = scope.spawn(|| budget.take(1));
            thread::sleep(Duration::from_millis(20));
            assert!(!waiting.is_finished());
            budget.give_back(50);
            assert!(waiting.join().unwrap().is_continue());
        });
    }

    #[test]
    fn who_waits_is_let_go_when_nobody_wants_more() {
        let budget = Budget::new(10);
        assert!(budget.take(10).is_continue());
        thread::scope(|scope| {
            let waiting = scope.spawn(|| budget.take(1));
            budget.close();
            assert!(waiting.join().unwrap().is_break());
        });
    }
}
