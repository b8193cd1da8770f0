use super::answers::{self, Refusal};
use super::{asked_id, reader};
use crate::Relay;
use crate::pages::{PageId, Record};
use crate::store::Found;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::response::{IntoResponse, Response};
use std::sync::Arc;

/// Gives a page, or says that there is none. Its line is read from the store each time: a page that another relay ended a
/// moment ago is over here, too.
pub async fn read(State(relay): State<Arc<Relay>>, request: Request) -> Response {
    let (head, _) = request.into_parts();
    if let Err(wait) = relay.limits.read(reader(&relay, &head)) {
        return Refusal::from(wait).into_response();
    }
    let id = asked_id(head.uri.path());
    // The store is asked in any case, so that what cannot be takes as long as what is not.
    let found = relay.store.find(id.as_ref().unwrap_or(&PageId::of_nobody())).await;
    match found {
        Ok(Some(Found { record, page })) if id.is_some() && !record.is_past(relay.now()) => match record {
            Record::Page { size, .. } => {
                relay.metrics.given(size);
                answers::page(Body::from_stream(page), size)
            }
            Record::Over { .. } => answers::not_found().await,
        },
        Ok(_) => answers::not_found().await,
        Err(error) => Refusal::from(error).into_response(),
    }
}
