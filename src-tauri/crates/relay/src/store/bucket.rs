//! Pages in an S3-compatible storage: `pages/AbCd…`. An object is there whole or not at all, so there is nothing to tidy.

use super::{Found, Kept};
use crate::RelayError;
use crate::config;
use crate::pages::{LINE, PageId, Record};
use crate::tokens::new_token;
use bytes::{Bytes, BytesMut};
use futures_util::stream::{self, StreamExt, TryStreamExt};
use opendal::layers::TimeoutLayer;
use opendal::{Buffer, BufferStream, ErrorKind, Operator};
use std::io;
use tracing::warn;

const PAGES: &str = "pages/";

/// A bucket for pages.
#[derive(Debug)]
pub struct Bucket {
    objects: Operator,
}

impl Bucket {
    /// Opens a bucket, and tries whether it can be written to, and whether it creates only where nothing is.
    ///
    /// # Errors
    /// [`RelayError::UnfitStore`].
    pub async fn open(place: &config::Bucket) -> Result<Self, RelayError> {
        let unfit = |error: opendal::Error| RelayError::UnfitStore {
            what: format!("the bucket {}: {error}", place.bucket),
        };
        let bucket = Self { objects: operator(place).map_err(unfit)? };
        if !bucket.creates_once().await.map_err(unfit)? {
            warn!(
                "this storage knows no `If-None-Match`: of two pages sent under one id at the same moment the second would stay"
            );
        }
        Ok(bucket)
    }

    async fn creates_once(&self) -> opendal::Result<bool> {
        let name = format!("probe/{}", new_token().unwrap_or_default());
        self.objects.write_with(&name, "probe").if_not_exists(true).await?;
        let again = self.objects.write_with(&name, "probe").if_not_exists(true).await;
        self.objects.delete(&name).await?;
        Ok(again.is_err_and(|error| is_taken(&error)))
    }

    pub(super) async fn keep(&self, id: &PageId, record: &Record, page: Bytes) -> Result<Kept, RelayError> {
        let object = Buffer::from_iter([Bytes::from(record.line()), page]);
        let path = path(id);
        // Storages that know no condition overwrite: so it is asked before, too.
        if self.objects.exists(&path).await.map_err(failed("keep a page"))? {
            return Ok(Kept::Taken);
        }
        match self.objects.write_with(&path, object).if_not_exists(true).await {
            Err(error) if is_taken(&error) => Ok(Kept::Taken),
            written => written.map(|_| Kept::New).map_err(failed("keep a page")),
        }
    }

    pub(super) async fn replace(&self, id: &PageId, record: &Record) -> Result<(), RelayError> {
        self.objects.write(&path(id), record.line()).await.map_err(failed("end a page"))?;
        Ok(())
    }

    /// One request for line and page: asked twice, they might be those of before and after its end.
    pub(super) async fn find(&self, id: &PageId) -> Result<Option<Found>, RelayError> {
        match self.open_page(id).await {
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            found => found.map_err(failed("give a page")),
        }
    }

    async fn open_page(&self, id: &PageId) -> opendal::Result<Option<Found>> {
        let mut parts = self.objects.reader(&path(id)).await?.into_stream(..).await?;
        let length = parts.metadata().await?.content_length();
        let beginning = beginning(&mut parts).await?;
        let Some(record) = Record::read(&beginning).filter(|record| record.fits(length)) else {
            return Ok(None);
        };
        let first = beginning.slice(LINE..);
        let rest = parts.map_err(io::Error::other).map_ok(|part| part.to_bytes());
        Ok(Some(Found { record, page: stream::once(async { Ok(first) }).chain(rest).boxed() }))
    }

    pub(super) async fn record(&self, id: &PageId) -> Result<Option<Record>, RelayError> {
        match self.objects.read_with(&path(id)).range(..LINE as u64).await {
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            read => Ok(Record::read(&read.map_err(failed("tell of a page"))?.to_bytes())),
        }
    }

    pub(super) async fn ids(&self) -> Result<Vec<PageId>, RelayError> {
        let objects = self.objects.lister(PAGES).await.map_err(failed("list its pages"))?;
        let ids = objects
            .try_filter_map(async |entry| Ok(entry.path().strip_prefix(PAGES).and_then(PageId::parse)));
        ids.try_collect().await.map_err(failed("list its pages"))
    }

    pub(super) async fn answers(&self) -> bool {
        self.objects.exists(&path(&PageId::of_nobody())).await.is_ok()
    }
}

fn operator(place: &config::Bucket) -> opendal::Result<Operator> {
    opendal::install_default();
    let mut s3 =
        opendal::services::S3::default().bucket(&place.bucket).region(&place.region).root(&place.prefix);
    if let Some(endpoint) = &place.endpoint {
        s3 = s3.endpoint(endpoint);
    }
    if let (Some(id), Some(secret)) = (&place.access_key_id, &place.secret_access_key) {
        s3 = s3.access_key_id(id).secret_access_key(secret);
    }
    // Nothing is tried again here: a read begun anew might go on with what came after the page's end. Who sends tries again.
    Ok(Operator::new(s3)?.layer(TimeoutLayer::new()))
}

/// As much as holds the first line, however the storage cuts what it sends.
async fn beginning(parts: &mut BufferStream) -> opendal::Result<Bytes> {
    let mut read = BytesMut::new();
    while read.len() < LINE
        && let Some(part) = parts.try_next().await?
    {
        for bytes in part {
            read.extend_from_slice(&bytes);
        }
    }
    Ok(read.freeze())
}

fn path(id: &PageId) -> String {
    format!("{PAGES}{}", id.as_str())
}

fn is_taken(error: &opendal::Error) -> bool {
    matches!(error.kind(), ErrorKind::ConditionNotMatch | ErrorKind::AlreadyExists)
}

fn failed(verb: &'static str) -> impl Fn(opendal::Error) -> RelayError {
    move |error| RelayError::StoreFailed { verb, kind: error.kind().into_static().to_owned() }
}
