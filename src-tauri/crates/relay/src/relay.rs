use crate::limits::Limits;
use crate::metrics::Metrics;
use crate::store::Store;
use crate::{Config, RelayError};
use std::sync::Arc;
use time::OffsetDateTime;

/// Says what time it is.
pub type Clock = Arc<dyn Fn() -> OffsetDateTime + Send + Sync>;

/// A relay over its store: all that answering a request takes.
pub struct Relay {
    pub(crate) config: Config,
    pub(crate) store: Store,
    pub(crate) limits: Limits,
    pub(crate) metrics: Metrics,
    pub(crate) clock: Clock,
}

impl Relay {
    /// Opens the store that the config names.
    ///
    /// # Errors
    /// [`RelayError::UnfitStore`].
    pub async fn open(config: Config, clock: Clock) -> Result<Arc<Self>, RelayError> {
        let store = Store::open(&config.store).await?;
        let (limits, metrics) = (Limits::new(&config), Metrics::new());
        Ok(Arc::new(Self { config, store, limits, metrics, clock }))
    }

    /// Now, to the second: no page ends by nanoseconds.
    pub(crate) fn now(&self) -> OffsetDateTime {
        let now = (self.clock)();
        now.replace_nanosecond(0).unwrap_or(now)
    }
}

/// The computer's own clock.
pub fn wall_clock() -> Clock {
    Arc::new(OffsetDateTime::now_utc)
}
