//! What is asked, and what is answered.

mod about;
mod answers;
mod end;
mod put;
mod read;

use crate::limits::Wait;
use crate::pages::PageId;
use crate::{Relay, RelayError};
use answers::Refusal;
use axum::Router;
use axum::extract::{Request, State};
use axum::middleware::{self, Next};
use axum::response::Response;
use axum::routing::{get, put};
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Instant;
use tower_http::catch_panic::CatchPanicLayer;
use tracing::{error, info};

/// Who is at the other end of the connection: a reader, or the proxy.
#[derive(Debug, Clone, Copy)]
pub struct Peer(pub IpAddr);

/// Everything a relay answers.
pub fn all(relay: &Arc<Relay>) -> Router {
    let page = put(put::put).get(read::read).delete(end::end);
    let routes = Router::new()
        .route("/", get(about::about))
        .route("/robots.txt", get(about::robots))
        .route("/health", get(about::health))
        .route("/p/{*id}", page.clone())
        .route("/p/", page)
        .fallback(answers::not_found);
    let routes = match relay.config.metrics_listen {
        Some(_) => routes,
        None => routes.route("/metrics", get(about::metrics)),
    };
    finish(routes, relay)
}

/// What is asked where only metrics are served.
pub fn metrics_alone(relay: &Arc<Relay>) -> Router {
    finish(Router::new().route("/metrics", get(about::metrics)).fallback(answers::not_found), relay)
}

fn finish(routes: Router<Arc<Relay>>, relay: &Arc<Relay>) -> Router {
    routes
        .layer(CatchPanicLayer::new())
        .layer(middleware::from_fn_with_state(relay.clone(), observe))
        .with_state(relay.clone())
}

/// Counts and logs a request, and gives its answer the headers that every answer has.
async fn observe(State(relay): State<Arc<Relay>>, request: Request, next: Next) -> Response {
    let (begun, method) = (Instant::now(), request.method().clone());
    let what = if request.uri().path().starts_with("/p/") { "page" } else { "other" };
    let mut answer = next.run(request).await;
    answers::with_common_headers(&mut answer);
    let (took, status) = (begun.elapsed(), answer.status());
    relay.metrics.answered(&method, status, took);
    if relay.config.log_requests {
        // Neither the id nor the address: a log must not say who reads whom.
        info!(%method, what, status = status.as_u16(), milliseconds = took.as_secs_f64() * 1000.0, "answered");
    }
    answer
}

/// The id that is asked for; nothing when it has no form of one.
fn asked_id(path: &str) -> Option<PageId> {
    PageId::parse(path.strip_prefix("/p/")?)
}

/// Whose reads are counted: the address the proxy names, or the one at the other end. Of several the last is the proxy's
/// own word; those before it are the reader's.
fn reader(relay: &Relay, head: &axum::http::request::Parts) -> IpAddr {
    let named = relay.config.limits.address_header.as_deref().and_then(|name| {
        let value = head.headers.get_all(name).iter().next_back()?.to_str().ok()?;
        value.rsplit(',').next()?.trim().parse().ok()
    });
    let peer = || head.extensions.get::<Peer>().map_or(IpAddr::from([0, 0, 0, 0]), |peer| peer.0);
    named.unwrap_or_else(peer)
}

/// What a failure of the store is to whoever asked. The log has its sentence.
impl From<RelayError> for Refusal {
    fn from(error: RelayError) -> Self {
        error!(%error, "not done");
        match error {
            RelayError::NoRoom => Self::NoRoom,
            _ => Self::Failed,
        }
    }
}

impl From<Wait> for Refusal {
    fn from(Wait(time): Wait) -> Self {
        Self::TooMany(time)
    }
}
