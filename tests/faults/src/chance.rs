use std::time::{SystemTime, UNIX_EPOCH};

/// Numbers that differ from run to run (xorshift): which moment is hit must not always be the same.
pub struct Chance(u64);

impl Chance {
    pub fn new() -> Self {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(1, |since| since.as_nanos() as u64);
        Chance(now | 1)
    }

    /// A number below `end`.
    pub fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end
    }
}
