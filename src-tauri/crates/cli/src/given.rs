//! What a person named on the command line, opened: each badge that is to be judged, one at a time.

use crate::input;
use app::Problem;
use containers::{Item, Limits, Refused};
use std::fs::File;
use std::io::{self, Cursor, Read};
use std::ops::ControlFlow;
use std::path::Path;

/// One thing to be judged, or what stands in the way of it.
#[derive(Debug)]
pub enum Given {
    /// An address.
    Address(String),
    /// The bytes of a badge.
    Badge {
        /// The name of the file it stood in.
        name: Option<String>,
        /// Its path inside a container.
        member: Option<String>,
        /// What it is made of.
        bytes: Vec<u8>,
    },
    /// Nothing could be taken.
    Refused {
        /// The path inside a container that is meant.
        member: Option<String>,
        /// What was refused as a whole.
        container: Option<&'static str>,
        /// Why.
        problem: Problem,
    },
}

/// Opens an INPUT: an address, `-`, a file or a folder.
pub fn each(input: &str, take: &mut dyn FnMut(Given)) {
    if input.starts_with("https://") || input.starts_with("http://") {
        return take(Given::Address(input.to_owned()));
    }
    let own_name = Path::new(input).file_name().map(|name| name.to_string_lossy().into_owned());
    let mut item = |item: Item| {
        take(of_item(item, own_name.as_deref()));
        ControlFlow::Continue(())
    };
    let opened = open(input, &mut item);
    match opened {
        Ok(Ok(())) => {}
        Ok(Err(Refused { holder, error })) => {
            let container = holder.map(containers::Holder::as_str);
            take(Given::Refused { member: None, container, problem: error.into() });
        }
        Err(problem) => take(Given::Refused { member: None, container: None, problem }),
    }
}

type Take<'a> = &'a mut dyn FnMut(Item) -> ControlFlow<()>;

fn open(input: &str, take: Take<'_>) -> Result<Result<(), Refused>, Problem> {
    let limits = Limits::default();
    let unreadable = |error: io::Error| input::unreadable(input, &error);
    if input == "-" {
        // What comes through a pipe cannot be gone back in, so it is held.
        let mut bytes = Vec::new();
        io::stdin().lock().take(limits.held as u64 + 1).read_to_end(&mut bytes).map_err(unreadable)?;
        return Ok(containers::open(&mut Cursor::new(bytes), &limits, take));
    }
    let path = Path::new(input);
    if path.is_dir() {
        std::fs::read_dir(path).map_err(unreadable)?;
        return Ok(containers::open_folder(path, &limits, take));
    }
    let mut file = File::open(path).map_err(unreadable)?;
    Ok(containers::open(&mut file, &limits, take))
}

fn of_item(item: Item, own_name: Option<&str>) -> Given {
    match item.content {
        Ok(bytes) => Given::Badge {
            name: item.file.or_else(|| own_name.map(str::to_owned)),
            member: item.member,
            bytes,
        },
        Err(error) => Given::Refused { member: item.member, container: None, problem: error.into() },
    }
}
