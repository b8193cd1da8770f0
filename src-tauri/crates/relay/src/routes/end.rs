use super::answers::{self, Refusal};
use super::{asked_id, reader};
use crate::tokens::bearer;
use crate::{Digest, Relay, RelayError};
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use std::sync::Arc;

/// Ends a page for whoever has its owner's token; an organisation's is not asked for, so that a person who left it can
/// still end their links.
pub async fn end(State(relay): State<Arc<Relay>>, request: Request) -> Response {
    let (head, _) = request.into_parts();
    if let Err(wait) = relay.limits.read(reader(&relay, &head)) {
        return Refusal::from(wait).into_response();
    }
    match end_now(&relay, &head).await {
        Ok(true) => StatusCode::NO_CONTENT.into_response(),
        Ok(false) => answers::not_found().await,
        Err(error) => Refusal::from(error).into_response(),
    }
}

/// Whether the page is over now; not when it is another's or never was.
async fn end_now(relay: &Relay, head: &Parts) -> Result<bool, RelayError> {
    let (Some(id), Some(token)) = (asked_id(head.uri.path()), bearer(&head.headers)) else {
        return Ok(false);
    };
    let owner = Digest::of(token.as_bytes());
    match relay.store.record(&id).await? {
        Some(record) if *record.owner() != owner => Ok(false),
        // Done again for one that is over: the first time may have been cut short.
        Some(record) => {
            relay.store.end(&id, &owner).await?;
            relay.metrics.ended(&record);
            Ok(true)
        }
        None => Ok(false),
    }
}
