use crate::names::below;
use crate::{ContainerError, Holder, Limits, Refused, mail, pdf, zip};
use baking::{Keyword, Kind};
use std::io::{Cursor, Read, Seek, SeekFrom};
use std::ops::ControlFlow;

/// One badge to be judged, or what stands in the way of one.
#[derive(Debug)]
pub struct Item {
    /// Its path inside the container; `None` when it is the whole file.
    pub member: Option<String>,
    /// The name of the file it stands in, when that is another than the one that was opened.
    pub file: Option<String>,
    /// Its bytes.
    pub content: Result<Vec<u8>, ContainerError>,
    /// How many files are still to be opened after this one, as far as that is known.
    pub left: usize,
}

/// Takes the badges out of `source`, one after another. A file that is no container is its own only item.
///
/// An archive is read through once before the first item is given: what is refused as a whole gives none. `take` may
/// say `Break` to stop.
pub fn open(
    source: &mut (impl Read + Seek),
    limits: &Limits,
    take: &mut dyn FnMut(Item) -> ControlFlow<()>,
) -> Result<(), Refused> {
    let refused = |holder, error| Refused { holder, error };
    let beginning = beginning(source).map_err(|error| refused(None, error.into()))?;
    let mut walk = Walk { limits, take, in_archive: false, depth: limits.depth, given: 0, left: 0 };
    if Kind::of(&beginning) == Kind::Zip {
        return walk.archive(None, source).map(|_| ()).map_err(|error| refused(Some(Holder::Zip), error));
    }
    let holder = holder(&beginning);
    let limit = if holder.is_some() { limits.held } else { limits.badge.file };
    let bytes = bounded(source, limit).map_err(|error| refused(holder, error))?;
    walk.file(None, bytes).map(|_| ()).map_err(|(holder, error)| refused(Some(holder), error))
}

/// Enough to tell an e-mail by its header.
const BEGINNING: u64 = 64 << 10;

fn beginning(source: &mut (impl Read + Seek)) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    source.by_ref().take(BEGINNING).read_to_end(&mut bytes)?;
    source.seek(SeekFrom::Start(0))?;
    Ok(bytes)
}

/// What a file is that may be larger than a badge.
fn holder(beginning: &[u8]) -> Option<Holder> {
    match Kind::of(beginning) {
        Kind::Pdf => Some(Holder::Pdf),
        Kind::Json => Some(Holder::Json),
        _ if mail::is_mail(beginning) => Some(Holder::Eml),
        _ => None,
    }
}

pub(crate) fn bounded(source: &mut impl Read, limit: usize) -> Result<Vec<u8>, ContainerError> {
    let mut bytes = Vec::new();
    source.take(limit as u64 + 1).read_to_end(&mut bytes)?;
    if bytes.len() > limit { Err(ContainerError::TooLarge { limit }) } else { Ok(bytes) }
}

pub(crate) struct Walk<'a> {
    pub limits: &'a Limits,
    take: &'a mut dyn FnMut(Item) -> ControlFlow<()>,
    in_archive: bool,
    depth: usize,
    /// How many items were given.
    pub given: usize,
    /// How many entries of the archive come after the one that is open.
    pub left: usize,
}

pub(crate) type Step = ControlFlow<()>;

impl Walk<'_> {
    /// Opens a file by its content; what is refused as a whole has given nothing.
    pub fn file(&mut self, member: Option<&str>, bytes: Vec<u8>) -> Result<Step, (Holder, ContainerError)> {
        let Some(deeper) = self.depth.checked_sub(1) else {
            return Ok(self.give(member, Err(ContainerError::TooDeep)));
        };
        let depth = std::mem::replace(&mut self.depth, deeper);
        let done = self.file_here(member, bytes);
        self.depth = depth;
        done
    }

    /// The same for something inside another container: a refusal is one line among others.
    pub fn inside(&mut self, member: &str, bytes: Vec<u8>) -> Step {
        match self.file(Some(member), bytes) {
            Ok(step) => step,
            Err((_, error)) => self.give(Some(member), Err(error)),
        }
    }

    /// The same for what came along with an e-mail or a PDF: an invoice without a badge is no badge gone wrong.
    pub fn came_along(&mut self, member: &str, bytes: Vec<u8>) -> Step {
        match self.file(Some(member), bytes) {
            Ok(step) => step,
            Err((Holder::Pdf | Holder::Eml, _)) => ControlFlow::Continue(()),
            Err((_, error)) => self.give(Some(member), Err(error)),
        }
    }

    fn file_here(&mut self, member: Option<&str>, bytes: Vec<u8>) -> Result<Step, (Holder, ContainerError)> {
        match Kind::of(&bytes) {
            Kind::Zip if self.in_archive => Err((Holder::Zip, ContainerError::NestedArchive)),
            Kind::Zip => self.archive(member, &mut Cursor::new(bytes)).map_err(|error| (Holder::Zip, error)),
            Kind::Pdf => pdf::open(self, member, bytes).map_err(|error| (Holder::Pdf, error)),
            Kind::Json | Kind::Jws => Ok(self.parts(member, openbadges::parts(&bytes), bytes)),
            Kind::Png | Kind::Svg => {
                let parts = recorded(&bytes, self.limits);
                Ok(self.parts(member, parts, bytes))
            }
            _ if mail::is_mail(&bytes) => {
                mail::open(self, member, &bytes).map_err(|error| (Holder::Eml, error))
            }
            _ => Ok(self.give(member, Ok(bytes))),
        }
    }

    fn archive(
        &mut self,
        member: Option<&str>,
        source: &mut (impl Read + Seek),
    ) -> Result<Step, ContainerError> {
        let before = std::mem::replace(&mut self.in_archive, true);
        let done = zip::open(self, member, source);
        self.in_archive = before;
        done
    }

    fn parts(&mut self, member: Option<&str>, parts: Option<Vec<openbadges::Part>>, whole: Vec<u8>) -> Step {
        let Some(parts) = parts else {
            return self.give(member, Ok(whole));
        };
        drop(whole);
        for part in parts {
            let path = below(member, &part.path);
            self.give_from(member, Some(&path), Ok(part.bytes))?;
        }
        ControlFlow::Continue(())
    }

    /// Gives an item that is a file by itself.
    pub fn give(&mut self, member: Option<&str>, content: Result<Vec<u8>, ContainerError>) -> Step {
        self.give_from(member, member, content)
    }

    fn give_from(
        &mut self,
        file: Option<&str>,
        member: Option<&str>,
        content: Result<Vec<u8>, ContainerError>,
    ) -> Step {
        self.given += 1;
        let file = file.map(|path| path.rsplit('/').next().unwrap_or(path).to_owned());
        (self.take)(Item { member: member.map(str::to_owned), file, content, left: self.left })
    }
}

/// What is inside a record baked into a picture.
fn recorded(picture: &[u8], limits: &Limits) -> Option<Vec<openbadges::Part>> {
    let found = baking::extract(picture, &limits.badge).ok()?;
    let may_hold = found.badge.keyword == Some(Keyword::ClrCredential);
    may_hold.then(|| openbadges::parts(found.badge.text().as_bytes()))?
}
