//! The only door to the network. Every address is judged as written and as resolved, at the first request and at
//! each redirect, and exactly the address judged is dialled (SECURITY 10). No cookie, no referrer, no proxy, no
//! telling user agent.
//!
//! [`Hosting`] puts shared pages where the person wants them: that place she names herself.

mod causes;
mod http;
mod names;
mod places;

pub use http::{Http, Limits};
pub use places::Hosting;
