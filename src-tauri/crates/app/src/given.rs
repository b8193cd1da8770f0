//! What a person gave, opened: each badge that is to be judged, one at a time.

use crate::{Problem, Source};
use containers::{Item, Limits, Refused};
use std::io::{Read, Seek};
use std::ops::ControlFlow;
use std::path::PathBuf;

/// Something a person gave.
pub struct Input {
    /// As they named it.
    pub name: String,
    /// What it is, or why it cannot be opened.
    pub opened: Result<Opened, Problem>,
}

/// Something a person gave, ready to be read.
pub enum Opened {
    /// An address to be fetched.
    Address(String),
    /// A file, or a text that was pasted.
    File {
        /// Its name, as text only.
        name: Option<String>,
        /// Its bytes.
        bytes: Box<dyn Bytes>,
    },
    /// A folder with all that is below it.
    Folder(PathBuf),
}

/// Bytes that can be gone back in.
pub trait Bytes: Read + Seek + Send {}

impl<T: Read + Seek + Send> Bytes for T {}

/// One thing to be judged, or what stands in the way of it.
#[derive(Debug)]
pub struct Given {
    /// Its path inside a container.
    pub member: Option<String>,
    /// What there is.
    pub content: Content,
    /// How many more what it came in is known to hold.
    pub left: usize,
}

/// What there is to be judged.
#[derive(Debug)]
pub enum Content {
    /// An address.
    Address(String),
    /// The bytes of a badge.
    File {
        /// The name of the file it stood in.
        name: Option<String>,
        /// What it is made of.
        bytes: Vec<u8>,
    },
    /// Nothing could be taken.
    Refused {
        /// What was refused as a whole.
        container: Option<&'static str>,
        /// Why.
        problem: Problem,
    },
}

impl Given {
    /// What is to be judged; or what was refused as a whole, and why.
    pub fn source(&self) -> Result<Source<'_>, (Option<&'static str>, &Problem)> {
        match &self.content {
            Content::Address(address) => Ok(Source::Address(address)),
            Content::File { name, bytes } => {
                Ok(Source::File { name: name.as_deref(), member: self.member.as_deref(), bytes })
            }
            Content::Refused { container, problem } => Err((*container, problem)),
        }
    }
}

/// Gives each badge that is in what was opened, and whatever stands in the way of one. `take` may end it.
pub fn each(
    opened: Result<Opened, Problem>,
    take: &mut dyn FnMut(Given) -> ControlFlow<()>,
) -> ControlFlow<()> {
    let limits = Limits::default();
    let mut step = ControlFlow::Continue(());
    let mut give = |item: Item, own_name: Option<&str>| {
        step = take(given(item, own_name));
        step
    };
    let walked = match opened {
        Err(problem) => return take(whole(Content::Refused { container: None, problem })),
        Ok(Opened::Address(address)) => return take(whole(Content::Address(address))),
        Ok(Opened::File { name, mut bytes }) => {
            containers::open(&mut bytes, &limits, &mut |item| give(item, name.as_deref()))
        }
        Ok(Opened::Folder(path)) => containers::open_folder(&path, &limits, &mut |item| give(item, None)),
    };
    match walked {
        Ok(()) => step,
        Err(Refused { holder, error }) => {
            let container = holder.map(containers::Holder::as_str);
            take(whole(Content::Refused { container, problem: error.into() }))
        }
    }
}

fn whole(content: Content) -> Given {
    Given { member: None, content, left: 0 }
}

fn given(item: Item, own_name: Option<&str>) -> Given {
    let content = match item.content {
        Ok(bytes) => Content::File { name: item.file.or_else(|| own_name.map(str::to_owned)), bytes },
        Err(error) => Content::Refused { container: None, problem: error.into() },
    };
    Given { member: item.member, content, left: item.left }
}
