//! Takes away pages that are past their end, and what uploads cut short have left. Reading never waits for it: a page
//! past its end is given to nobody even before.

use crate::pages::Record;
use crate::{Relay, RelayError};
use std::time::Duration;
use time::OffsetDateTime;
use tracing::{info, warn};

/// An upload that is older than this is not under way any more.
const CUT_SHORT: time::Duration = time::Duration::DAY;

/// What a sweep found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Swept {
    /// Pages that were past their end.
    pub pages: usize,
    /// Uploads cut short.
    pub uploads: usize,
    /// Pages that go on standing.
    pub left: usize,
}

/// Sweeps the store once. Several relays may do so at the same time.
///
/// # Errors
/// [`RelayError::StoreFailed`] when the store cannot be listed; a single page that cannot be looked at waits for the next time.
pub async fn sweep(relay: &Relay, now: OffsetDateTime) -> Result<Swept, RelayError> {
    let mut swept = Swept { uploads: relay.store.tidy(now - CUT_SHORT).await?, ..Swept::default() };
    for id in relay.store.ids().await? {
        match relay.store.record(&id).await {
            Ok(Some(record)) if record.is_past(now) => {
                relay.store.end(&id, record.owner()).await?;
                swept.pages += 1;
            }
            Ok(Some(Record::Page { .. })) => swept.left += 1,
            Ok(_) => {}
            Err(error) => warn!(%error, "a page could not be looked at"),
        }
    }
    relay.metrics.swept(swept);
    Ok(swept)
}

/// Sweeps now and then, for as long as it is waited for.
pub(crate) async fn every_now_and_then(relay: &Relay) {
    let minutes = relay.config.sweep_minutes.get();
    let mut ticks = tokio::time::interval(Duration::from_secs(60 * u64::from(minutes)));
    loop {
        ticks.tick().await;
        match sweep(relay, relay.now()).await {
            Ok(Swept { pages, uploads, left }) => info!(pages, uploads, left, "swept"),
            Err(error) => warn!(%error, "not swept"),
        }
    }
}

/// Forgets, once a minute, the addresses that asked for nothing lately.
pub(crate) async fn forget_every_minute(relay: &Relay) {
    loop {
        tokio::time::sleep(Duration::from_secs(60)).await;
        relay.limits.forget();
    }
}
