//! How much of everything: a minute's uploads of a token, a minute's reads from an address, memory for pages on their way in.

use crate::Config;
use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use std::hash::Hash;
use std::net::{IpAddr, Ipv6Addr};
use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// So many of the largest pages may be on their way in at once; smaller ones, more.
const AT_ONCE: usize = 4;

/// What has been used of what is allowed. It lives in memory alone, addresses included.
#[derive(Debug)]
pub struct Limits {
    uploads: DefaultKeyedRateLimiter<usize>,
    reads: Option<DefaultKeyedRateLimiter<IpAddr>>,
    memory: Arc<Semaphore>,
}

/// Too much for now: how long to wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wait(pub Duration);

impl Limits {
    /// The limits of a config, unused.
    pub fn new(config: &Config) -> Self {
        let a_minute = |number: NonZeroU32| Quota::per_minute(number);
        Self {
            uploads: RateLimiter::keyed(a_minute(config.limits.uploads_per_minute)),
            reads: config.limits.reads_per_minute.map(|number| RateLimiter::keyed(a_minute(number))),
            memory: Arc::new(Semaphore::new(AT_ONCE * config.largest().div_ceil(1000))),
        }
    }

    /// An upload with a token, counted.
    ///
    /// # Errors
    /// [`Wait`].
    pub fn upload(&self, token: usize) -> Result<(), Wait> {
        count(&self.uploads, &token)
    }

    /// A read from an address, counted.
    ///
    /// # Errors
    /// [`Wait`].
    pub fn read(&self, from: IpAddr) -> Result<(), Wait> {
        self.reads.as_ref().map_or(Ok(()), |reads| count(reads, &household(from)))
    }

    /// Memory for a page of `size` bytes, until the answer is dropped.
    ///
    /// # Errors
    /// [`Wait`] when others have it.
    pub fn memory(&self, size: usize) -> Result<OwnedSemaphorePermit, Wait> {
        let thousands = u32::try_from(size.div_ceil(1000)).unwrap_or(u32::MAX);
        self.memory.clone().try_acquire_many_owned(thousands).map_err(|_| Wait(Duration::from_secs(5)))
    }

    /// Forgets addresses that have not asked for a minute.
    pub fn forget(&self) {
        if let Some(reads) = &self.reads {
            reads.retain_recent();
            reads.shrink_to_fit();
        }
    }
}

fn count<K: Hash + Eq + Clone>(limiter: &DefaultKeyedRateLimiter<K>, key: &K) -> Result<(), Wait> {
    limiter.check_key(key).map_err(|until| Wait(until.wait_time_from(DefaultClock::default().now())))
}

/// One line to the internet has 2⁶⁴ addresses of IPv6: they count as one.
fn household(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(six) => IpAddr::V6(Ipv6Addr::from_bits(six.to_bits() >> 64 << 64)),
        four => four,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_of_one_line_count_as_one() {
        let of = |text: &str| household(text.parse().unwrap());
        assert_eq!(of("2001:db8::1"), of("2001:db8::ffff:2"));
        assert_ne!(of("2001:db8::1"), of("2001:db8:0:1::1"));
        assert_eq!(of("::ffff:192.0.2.1"), of("192.0.2.1"));
        assert_ne!(of("192.0.2.1"), of("192.0.2.2"));
    }
}
