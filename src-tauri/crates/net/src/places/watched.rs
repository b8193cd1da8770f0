//! The client that stands under every storage. It remembers what was answered last: a storage says in words what went
//! wrong, and its status says it better.

use http::{Request, Response};
use opendal::{Buffer, HttpBody, HttpTransport, Result};
use opendal_http_transport_reqwest::ReqwestTransport;
use std::sync::Arc;
use std::sync::atomic::{AtomicU16, Ordering};

#[derive(Clone)]
pub(super) struct Watched {
    client: ReqwestTransport,
    last: Arc<AtomicU16>,
}

impl Watched {
    pub fn new() -> reqwest::Result<Self> {
        let client = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            .no_proxy()
            .connect_timeout(super::CONNECT)
            .read_timeout(super::SILENCE)
            .timeout(super::WHOLE)
            .build()?;
        Ok(Watched { client: ReqwestTransport::new(client), last: Arc::default() })
    }

    /// The status of the last answer; none when the last request had none.
    pub fn status(&self) -> Option<u16> {
        Some(self.last.load(Ordering::Relaxed)).filter(|status| *status > 0)
    }
}

impl HttpTransport for Watched {
    async fn fetch(&self, request: Request<Buffer>) -> Result<Response<HttpBody>> {
        self.last.store(0, Ordering::Relaxed);
        let response = self.client.fetch(request).await?;
        self.last.store(response.status().as_u16(), Ordering::Relaxed);
        Ok(response)
    }
}
