use super::answers::Refusal;
use super::asked_id;
use crate::pages::{PageId, Record, is_a_page};
use crate::store::Kept;
use crate::tokens::{bearer, whose};
use crate::{Digest, Relay};
use axum::body::BodyDataStream;
use axum::extract::{Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use bytes::{Bytes, BytesMut};
use futures_util::StreamExt;
use std::sync::Arc;
use std::time::Duration;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;
use tracing::info;

/// A sender that sends nothing for so long is gone.
const SILENCE: Duration = Duration::from_secs(30);

/// What is refused is heard out for so long, so that the sender gets to read why.
const PATIENCE: Duration = Duration::from_secs(10);

/// A page to be kept, as its headers announce it.
struct Announced {
    id: PageId,
    owner: Digest,
    ends: Option<OffsetDateTime>,
    size: usize,
    from: usize,
}

/// Keeps a page. The answer is given once the page outlives a power cut.
pub async fn put(State(relay): State<Arc<Relay>>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    let mut body = body.into_data_stream();
    let done = match announced(&relay, &head) {
        Ok(announced) => take(&relay, announced, &mut body).await,
        Err(refusal) => Err(refusal),
    };
    if done.is_err() {
        hear_out(body, relay.config.largest()).await;
    }
    done.into_response()
}

/// Checked before a byte of the page is read, the token first: without one nothing is learnt here.
fn announced(relay: &Relay, head: &Parts) -> Result<Announced, Refusal> {
    let token = bearer(&head.headers).ok_or(Refusal::Unknown)?;
    let from = whose(token, &relay.config.tokens).ok_or(Refusal::Unknown)?;
    relay.limits.upload(from)?;
    let id = asked_id(head.uri.path()).ok_or(Refusal::Malformed)?;
    let owner = text(&head.headers, "besace-owner").and_then(Digest::parse).ok_or(Refusal::Malformed)?;
    let ends = ends(relay, &head.headers)?;
    if !is_html(&head.headers) {
        return Err(Refusal::NotAPage);
    }
    let size = text(&head.headers, header::CONTENT_LENGTH.as_str()).ok_or(Refusal::NoLength)?;
    match size.parse() {
        Ok(size) if size <= relay.config.largest() => Ok(Announced { id, owner, ends, size, from }),
        _ => Err(Refusal::TooLarge),
    }
}

/// When the page ends: as its sender wishes, or earlier where the relay has a longest life.
fn ends(relay: &Relay, headers: &HeaderMap) -> Result<Option<OffsetDateTime>, Refusal> {
    let now = relay.now();
    let longest = relay.config.limits.life_days.map(|days| now + time::Duration::days(days.into()));
    let Some(wished) = headers.get("besace-ends") else { return Ok(longest) };
    let wished = wished.to_str().ok().and_then(|text| OffsetDateTime::parse(text, &Rfc3339).ok());
    let wished = wished.ok_or(Refusal::Malformed)?.to_offset(time::UtcOffset::UTC);
    let wished = wished.replace_nanosecond(0).unwrap_or(wished);
    match wished <= now {
        true => Err(Refusal::Past),
        false => Ok(Some(longest.map_or(wished, |longest| longest.min(wished)))),
    }
}

async fn take(relay: &Relay, announced: Announced, body: &mut BodyDataStream) -> Result<Response, Refusal> {
    let Announced { id, owner, ends, size, from } = announced;
    let _memory = relay.limits.memory(size)?;
    let page = read(body, size).await?;
    if !is_a_page(&page) {
        return Err(Refusal::NotAPage);
    }
    let record = Record::Page { owner, size: size as u64, sha256: Digest::of(&page), ends };
    match relay.store.keep(&id, &record, page).await? {
        Kept::New => {
            relay.metrics.kept(size);
            info!(organisation = relay.config.tokens[from].name, bytes = size, "kept");
            Ok(answer(StatusCode::CREATED, ends))
        }
        Kept::Taken => again(relay, &id, &record).await,
    }
}

/// The same page once more, after an answer that did not arrive, is no mistake.
async fn again(relay: &Relay, id: &PageId, sent: &Record) -> Result<Response, Refusal> {
    let stands = relay.store.record(id).await?.filter(|stands| !stands.is_past(relay.now()));
    match (stands, sent) {
        (
            Some(Record::Page { owner, sha256, ends, .. }),
            Record::Page { owner: sent_by, sha256: sent_bytes, .. },
        ) if owner == *sent_by && sha256 == *sent_bytes => Ok(answer(StatusCode::OK, ends)),
        _ => Err(Refusal::Taken),
    }
}

fn answer(status: StatusCode, ends: Option<OffsetDateTime>) -> Response {
    match ends.and_then(|ends| ends.format(&Rfc3339).ok()) {
        Some(ends) => (status, [("besace-ends", ends)]).into_response(),
        None => status.into_response(),
    }
}

/// The page, whole. A sender that goes away or falls silent leaves nothing.
async fn read(body: &mut BodyDataStream, size: usize) -> Result<Bytes, Refusal> {
    let mut page = BytesMut::with_capacity(size);
    while let Ok(Some(part)) = tokio::time::timeout(SILENCE, body.next()).await {
        page.extend_from_slice(&part.map_err(|_| Refusal::Malformed)?);
    }
    match page.len() == size {
        true => Ok(page.freeze()),
        false => Err(Refusal::Malformed),
    }
}

/// Hears a sender out, within reason.
async fn hear_out(mut body: BodyDataStream, largest: usize) {
    let mut heard = 0;
    let hearing = async {
        while let Some(Ok(part)) = body.next().await
            && heard <= largest
        {
            heard += part.len();
        }
    };
    let _ = tokio::time::timeout(PATIENCE, hearing).await;
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

fn is_html(headers: &HeaderMap) -> bool {
    let kind = text(headers, header::CONTENT_TYPE.as_str()).unwrap_or_default();
    kind.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("text/html"))
}
