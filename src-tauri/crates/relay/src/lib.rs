//! `besace-relay`: a small server that an organisation runs once, for those who have no place of their own to put a
//! shared page. It keeps pages that it cannot read, gives each to whoever knows its unguessable id, and ends it when its
//! owner says so or its date is past.
//!
//! It has no accounts, no cookies and no state but the store, so several may serve one store. It speaks plain http: a
//! proxy in front speaks https. It knows no other room but `messages`, for the two sentences a person may see.
//!
//! ```no_run
//! # async fn example() -> Result<(), relay::RelayError> {
//! let config = relay::Config::read("relay.toml".as_ref())?;
//! let relay = relay::Relay::open(config, relay::wall_clock()).await?;
//! relay::serve(relay, std::future::pending()).await
//! # }
//! ```

mod config;
mod error;
mod limits;
mod metrics;
mod pages;
mod relay;
mod routes;
mod serve;
mod store;
mod sweep;
mod tokens;

pub use config::{Bucket, Config, Limits, Place};
pub use error::{RelayError, Unfit};
pub use relay::{Clock, Relay, wall_clock};
pub use serve::{Listening, serve};
pub use sweep::{Swept, sweep};
pub use tokens::{Digest, Organisation, new_token};
