//! Pages in a folder: `pages/Ab/AbCd…`, and `incoming` for what is being written.
//!
//! Over plain files and not `opendal`'s, whose "only where none is" either leaves half a file when the computer stops or
//! is not asked at the moment of creation, and which does not make a new name outlive a power cut.

use super::{Found, Kept};
use crate::RelayError;
use crate::pages::{LINE, PageId, Record};
use crate::tokens::new_token;
use bytes::Bytes;
use futures_util::stream::{self, StreamExt};
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use time::OffsetDateTime;

/// What is read at a time: enough that a page is a few reads, little enough for many slow readers. So it is as fast as
/// nginx (`tests/relay/load`), and pages need no cache.
const PART: u64 = 256 * 1024;

/// A folder for pages.
#[derive(Debug, Clone)]
pub struct Folder {
    root: Arc<Path>,
}

impl Folder {
    /// Opens a folder, makes it where there is none, and tries whether files can be given a second name there.
    ///
    /// # Errors
    /// [`RelayError::UnfitStore`].
    pub fn open(root: &Path) -> Result<Self, RelayError> {
        let folder = Self { root: root.into() };
        folder.prepare().map_err(|error| RelayError::UnfitStore {
            what: format!("{} cannot hold pages: {error}", root.display()),
        })?;
        Ok(folder)
    }

    fn prepare(&self) -> io::Result<()> {
        for part in ["pages", "incoming"] {
            fs::create_dir_all(self.root.join(part))?;
        }
        sync_folder(&self.root)?;
        let (one, other) = (self.incoming()?, self.incoming()?);
        File::create_new(&one)?;
        let linked = fs::hard_link(&one, &other).and_then(|()| fs::remove_file(&other));
        fs::remove_file(&one).and(linked)
    }

    pub(super) async fn keep(&self, id: &PageId, record: &Record, page: Bytes) -> Result<Kept, RelayError> {
        let (target, line) = (self.path(id), record.line());
        self.blocking("keep a page", move |folder| folder.create(&target, &[&line, &page])).await
    }

    /// Written aside, made durable, then given its name if nobody has it: a file is there whole or not at all.
    fn create(&self, target: &Path, parts: &[&[u8]]) -> io::Result<Kept> {
        let aside = self.write_aside(parts)?;
        let named = self.folder_of(target).and_then(|()| fs::hard_link(&aside, target));
        let removed = fs::remove_file(&aside);
        match named {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => return Ok(Kept::Taken),
            named => named.and(removed)?,
        }
        sync_parent(target)?;
        Ok(Kept::New)
    }

    pub(super) async fn replace(&self, id: &PageId, record: &Record) -> Result<(), RelayError> {
        let (target, line) = (self.path(id), record.line());
        self.blocking("end a page", move |folder| match folder.replace_now(&target, &line) {
            Err(error) if is_full(&error) => overwrite(&target, &line),
            done => done,
        })
        .await
    }

    fn replace_now(&self, target: &Path, line: &[u8]) -> io::Result<()> {
        let aside = self.write_aside(&[line])?;
        fs::rename(&aside, target).inspect_err(|_| discard(&aside))?;
        sync_parent(target)
    }

    fn write_aside(&self, parts: &[&[u8]]) -> io::Result<PathBuf> {
        let aside = self.incoming()?;
        let mut file = File::create_new(&aside)?;
        let written = parts.iter().try_for_each(|part| file.write_all(part)).and_then(|()| file.sync_all());
        written.inspect_err(|_| discard(&aside))?;
        Ok(aside)
    }

    pub(super) async fn find(&self, id: &PageId) -> Result<Option<Found>, RelayError> {
        let path = self.path(id);
        let opened = self.blocking("give a page", move |_| look(&path, PART)).await?;
        Ok(opened.map(|(record, first, rest)| Found {
            record,
            page: stream::once(async { Ok(first) }).chain(stream::try_unfold(rest, next_part)).boxed(),
        }))
    }

    pub(super) async fn record(&self, id: &PageId) -> Result<Option<Record>, RelayError> {
        let path = self.path(id);
        let opened = self.blocking("tell of a page", move |_| look(&path, LINE as u64)).await?;
        Ok(opened.map(|(record, ..)| record))
    }

    pub(super) async fn ids(&self) -> Result<Vec<PageId>, RelayError> {
        self.blocking("list its pages", |folder| {
            let mut ids = Vec::new();
            for shelf in fs::read_dir(folder.root.join("pages"))? {
                for file in fs::read_dir(shelf?.path())? {
                    ids.extend(file?.file_name().to_str().and_then(PageId::parse));
                }
            }
            Ok(ids)
        })
        .await
    }

    pub(super) async fn tidy(&self, since: OffsetDateTime) -> Result<usize, RelayError> {
        self.blocking("tidy up", move |folder| {
            let mut removed = 0;
            for file in fs::read_dir(folder.root.join("incoming"))? {
                let file = file?;
                if OffsetDateTime::from(file.metadata()?.modified()?) < since {
                    fs::remove_file(file.path())?;
                    removed += 1;
                }
            }
            Ok(removed)
        })
        .await
    }

    pub(super) async fn answers(&self) -> bool {
        let looked = self.blocking("answer", |folder| fs::metadata(folder.root.join("pages")));
        looked.await.is_ok_and(|pages| pages.is_dir())
    }

    /// `pages/Ab/AbCd…`: 4096 shelves, because some file systems are slow with many files in one folder.
    fn path(&self, id: &PageId) -> PathBuf {
        let id = id.as_str();
        self.root.join("pages").join(id.get(..2).unwrap_or(id)).join(id)
    }

    fn folder_of(&self, target: &Path) -> io::Result<()> {
        let shelf = target.parent().unwrap_or(&self.root);
        match fs::create_dir(shelf) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(()),
            made => made.and_then(|()| sync_parent(shelf)),
        }
    }

    fn incoming(&self) -> io::Result<PathBuf> {
        let name = new_token().map_err(io::Error::other)?;
        Ok(self.root.join("incoming").join(name))
    }

    /// Disks may be slow: they are waited for beside those who answer.
    async fn blocking<T: Send + 'static>(
        &self,
        verb: &'static str,
        work: impl FnOnce(&Self) -> io::Result<T> + Send + 'static,
    ) -> Result<T, RelayError> {
        let folder = self.clone();
        let done = tokio::task::spawn_blocking(move || work(&folder)).await;
        done.map_err(io::Error::other).flatten().map_err(|error| match is_full(&error) {
            true => RelayError::NoRoom,
            false => RelayError::StoreFailed { verb, kind: error.kind().to_string() },
        })
    }
}

/// What is left to read: an open file goes on giving the page when it ends meanwhile.
struct Rest {
    file: File,
    left: u64,
}

/// Opens a file and reads its beginning. A file of another size than its line says is not whole: it is nothing.
fn look(path: &Path, part: u64) -> io::Result<Option<(Record, Bytes, Rest)>> {
    let mut file = match File::open(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        opened => opened?,
    };
    let length = file.metadata()?.len();
    let beginning = read(&mut file, part.min(length))?;
    let Some(record) = Record::read(&beginning).filter(|record| record.fits(length)) else {
        return Ok(None);
    };
    let left = length - beginning.len() as u64;
    Ok(Some((record, beginning.slice(LINE..), Rest { file, left })))
}

async fn next_part(mut rest: Rest) -> io::Result<Option<(Bytes, Rest)>> {
    if rest.left == 0 {
        return Ok(None);
    }
    let read = tokio::task::spawn_blocking(move || {
        let part = read(&mut rest.file, PART.min(rest.left))?;
        rest.left -= part.len() as u64;
        Ok(Some((part, rest)))
    });
    read.await.map_err(io::Error::other)?
}

fn read(file: &mut File, length: u64) -> io::Result<Bytes> {
    let mut part = Vec::with_capacity(usize::try_from(length).map_err(io::Error::other)?);
    file.take(length).read_to_end(&mut part)?;
    match part.len() as u64 == length {
        true => Ok(part.into()),
        // Said as an error, so that a reader is told that the page is cut, and never takes a part for the whole.
        false => Err(ErrorKind::UnexpectedEof.into()),
    }
}

/// On a full disk a page must still end: its line is written over its first, which needs no room, then the rest goes. Cut
/// anywhere, this leaves the page as it was, or a file that says it is over.
fn overwrite(target: &Path, line: &[u8]) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).open(target)?;
    file.write_all(line)?;
    file.sync_all()?;
    file.set_len(line.len() as u64)?;
    file.sync_all()
}

fn is_full(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::StorageFull | ErrorKind::QuotaExceeded)
}

/// What cannot be removed now is swept in a day.
fn discard(aside: &Path) {
    let _ = fs::remove_file(aside);
}

fn sync_parent(path: &Path) -> io::Result<()> {
    path.parent().map_or(Ok(()), sync_folder)
}

/// Makes the names in a folder outlive a power cut.
#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// Windows writes names at once, and does not open folders.
#[cfg(not(unix))]
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}
