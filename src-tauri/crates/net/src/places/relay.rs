//! A relay, as `docs/relay.md` says it is spoken to.

use super::fault::{of_request, of_status};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use reqwest::blocking::{RequestBuilder, Response};
use reqwest::header::{CONTENT_TYPE, HeaderMap};
use sha2::{Digest, Sha256};
use share::{Access, PlaceFault, Placed, Upload};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

const OWNER: &str = "besace-owner";
const ENDS: &str = "besace-ends";

pub(super) fn address(relay: &str, id: &str) -> String {
    format!("{relay}/p/{id}")
}

pub(super) fn put(relay: &str, access: &Access, page: &Upload<'_>) -> Result<Placed, PlaceFault> {
    let address = address(relay, page.id);
    let token = access.secret.as_ref().map(|secret| secret.as_str()).unwrap_or_default();
    let mut request = super::client()?
        .put(&address)
        .bearer_auth(token)
        .header(CONTENT_TYPE, "text/html; charset=utf-8")
        // The relay never sees the token of the owner before it is asked to end a page.
        .header(OWNER, URL_SAFE_NO_PAD.encode(Sha256::digest(page.owner)))
        .body(page.html.to_vec());
    if let Some(ends) = page.ends.and_then(|ends| ends.format(&Rfc3339).ok()) {
        request = request.header(ENDS, ends);
    }
    let response = sent(request)?;
    match response.status().as_u16() {
        200 | 201 => Ok(Placed { address, ends: ends(response.headers()) }),
        status @ 409 => Err(PlaceFault::Taken { status }),
        422 => Err(PlaceFault::EndIsPast),
        status => Err(of_status(status)),
    }
}

pub(super) fn end(relay: &str, id: &str, owner: &str) -> Result<(), PlaceFault> {
    let response = sent(super::client()?.delete(address(relay, id)).bearer_auth(owner))?;
    match response.status().as_u16() {
        200 | 204 | 404 | 410 => Ok(()),
        status => Err(of_status(status)),
    }
}

fn sent(request: RequestBuilder) -> Result<Response, PlaceFault> {
    request.send().map_err(|error| of_request(&error))
}

fn ends(headers: &HeaderMap) -> Option<OffsetDateTime> {
    OffsetDateTime::parse(headers.get(ENDS)?.to_str().ok()?, &Rfc3339).ok()
}
