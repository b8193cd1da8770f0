//! Where pages are kept: a folder or a bucket. All that must outlive the relay is there, so several relays may serve the
//! same bucket (or a folder they share).
//!
//! Both do four things with one file a page, each at once or not at all: create it where none is, read it, replace it
//! by its last line, list it.

mod bucket;
mod folder;

use crate::config::Place;
use crate::pages::{PageId, Record};
use crate::{Digest, RelayError};
use bytes::Bytes;
use futures_util::stream::BoxStream;
use std::io;
use time::OffsetDateTime;

pub use bucket::Bucket;
pub use folder::Folder;

/// One of the two.
#[derive(Debug)]
pub enum Store {
    /// A folder of this computer.
    Folder(Folder),
    /// An S3-compatible storage.
    Bucket(Bucket),
}

/// What stands under an id.
pub struct Found {
    /// What its first line says.
    pub record: Record,
    /// The page, as many bytes as the record says; nothing after the line of one that is over.
    pub page: BoxStream<'static, io::Result<Bytes>>,
}

/// What became of a page brought here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// It stands, and outlives a power cut.
    New,
    /// Something stands or stood there.
    Taken,
}

impl Store {
    /// Opens the store the config names, and tries whether it does what is needed.
    ///
    /// # Errors
    /// [`RelayError::UnfitStore`].
    pub async fn open(place: &Place) -> Result<Self, RelayError> {
        match (&place.folder, &place.s3) {
            (_, Some(bucket)) => Bucket::open(bucket).await.map(Self::Bucket),
            (Some(folder), None) => Folder::open(folder).map(Self::Folder),
            (None, None) => Err(crate::error::Unfit::NotOneStore.into()),
        }
    }

    /// Keeps a page under an id where nothing ever stood.
    ///
    /// # Errors
    /// [`RelayError::NoRoom`], [`RelayError::StoreFailed`]; then nothing of it stands there.
    pub async fn keep(&self, id: &PageId, record: &Record, page: Bytes) -> Result<Kept, RelayError> {
        match self {
            Self::Folder(folder) => folder.keep(id, record, page).await,
            Self::Bucket(bucket) => bucket.keep(id, record, page).await,
        }
    }

    /// What stands under an id. A file that is not whole is nothing.
    ///
    /// # Errors
    /// [`RelayError::StoreFailed`].
    pub async fn find(&self, id: &PageId) -> Result<Option<Found>, RelayError> {
        match self {
            Self::Folder(folder) => folder.find(id).await,
            Self::Bucket(bucket) => bucket.find(id).await,
        }
    }

    /// What is said of the page under an id, without the page.
    ///
    /// # Errors
    /// [`RelayError::StoreFailed`].
    pub async fn record(&self, id: &PageId) -> Result<Option<Record>, RelayError> {
        match self {
            Self::Folder(folder) => folder.record(id).await,
            Self::Bucket(bucket) => bucket.record(id).await,
        }
    }

    /// Takes the page under an id away and leaves the line that says so, which [`Self::find`] gives from now on.
    ///
    /// # Errors
    /// [`RelayError::NoRoom`], [`RelayError::StoreFailed`].
    pub async fn end(&self, id: &PageId, owner: &Digest) -> Result<(), RelayError> {
        let over = Record::Over { owner: *owner };
        match self {
            Self::Folder(folder) => folder.replace(id, &over).await,
            Self::Bucket(bucket) => bucket.replace(id, &over).await,
        }
    }

    /// All that stands or stood here.
    ///
    /// # Errors
    /// [`RelayError::StoreFailed`].
    pub async fn ids(&self) -> Result<Vec<PageId>, RelayError> {
        match self {
            Self::Folder(folder) => folder.ids().await,
            Self::Bucket(bucket) => bucket.ids().await,
        }
    }

    /// Takes away what uploads cut short have left before `since`.
    ///
    /// # Errors
    /// [`RelayError::StoreFailed`].
    pub async fn tidy(&self, since: OffsetDateTime) -> Result<usize, RelayError> {
        match self {
            Self::Folder(folder) => folder.tidy(since).await,
            // An object that was not sent whole is none.
            Self::Bucket(_) => Ok(0),
        }
    }

    /// Whether the store answers.
    pub async fn answers(&self) -> bool {
        match self {
            Self::Folder(folder) => folder.answers().await,
            Self::Bucket(bucket) => bucket.answers().await,
        }
    }
}
