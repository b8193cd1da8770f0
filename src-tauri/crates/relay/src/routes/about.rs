use super::answers;
use crate::Relay;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use std::sync::Arc;

/// What this is, for whoever comes by.
pub async fn about() -> Response {
    answers::words("about-title", "about-text")
}

/// Nothing here is for search engines.
pub async fn robots() -> &'static str {
    "User-agent: *\nDisallow: /\n"
}

/// Whether pages can be given.
pub async fn health(State(relay): State<Arc<Relay>>) -> Response {
    let (status, text) = match relay.store.answers().await {
        true => (StatusCode::OK, r#"{"status":"ok"}"#),
        false => (StatusCode::SERVICE_UNAVAILABLE, r#"{"status":"the store does not answer"}"#),
    };
    (status, [(header::CONTENT_TYPE, "application/json")], text).into_response()
}

/// Counters, as Prometheus reads them.
pub async fn metrics(State(relay): State<Arc<Relay>>) -> Response {
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4")], relay.metrics.text()).into_response()
}
