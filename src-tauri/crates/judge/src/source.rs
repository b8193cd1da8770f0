use crate::{Desk, Judgement, Problem, Reading, What, judge, judge_address, read};
use baking::{Container, Limits};
use std::borrow::Cow;
use verify::{Fetched, Question};

/// Something a person gives to be taken in.
#[derive(Debug, Clone, Copy)]
pub enum Source<'a> {
    /// A file, or a text that was pasted.
    File {
        /// Its name, as text only.
        name: Option<&'a str>,
        /// Its path inside a folder or another container.
        member: Option<&'a str>,
        /// Its bytes.
        bytes: &'a [u8],
    },
    /// An address to be fetched.
    Address(&'a str),
}

impl Source<'_> {
    /// Its path inside a container.
    pub fn member(&self) -> Option<&str> {
        match self {
            Source::File { member, .. } => *member,
            Source::Address(_) => None,
        }
    }
}

/// A source read and judged.
#[derive(Debug, Clone)]
pub struct Judged<'a> {
    /// The bytes to be kept as they are.
    pub original: Cow<'a, [u8]>,
    /// The name they came under; an address is its own name.
    pub name: Option<String>,
    /// The path inside a container.
    pub member: Option<String>,
    /// What held the credential.
    pub container: Container,
    /// What the original is.
    pub media_type: &'static str,
    /// The credential's bytes, exactly as baked.
    pub credential: Vec<u8>,
    /// What was found out.
    pub judgement: Judgement,
}

/// Reads and judges a source, whatever it is.
pub fn judge_source<'a>(
    source: &Source<'a>,
    desk: &Desk<'_>,
    question: &Question<'_>,
) -> Result<Judged<'a>, Problem> {
    match source {
        Source::Address(address) => from_address(address, desk, question),
        Source::File { name, member, bytes } => {
            let reading = read(bytes, &Limits::default())?;
            if let (Container::Url, What::Address(address)) = (reading.container, &reading.what) {
                return from_address(address, desk, question);
            }
            Ok(Judged {
                judgement: judge(&reading, desk, question)?,
                original: Cow::Borrowed(*bytes),
                name: name.map(str::to_owned),
                member: member.map(str::to_owned),
                container: reading.container,
                media_type: media_type(&reading),
                credential: reading.credential,
            })
        }
    }
}

fn from_address<'a>(address: &str, desk: &Desk<'_>, question: &Question<'_>) -> Result<Judged<'a>, Problem> {
    let (document, reading, judgement) = judge_address(address, desk, question, &Limits::default())?;
    let original = match &document.answer {
        Fetched::Body { bytes, .. } => bytes.clone(),
        Fetched::Failed(_) => Vec::new(),
    };
    Ok(Judged {
        judgement,
        original: Cow::Owned(original),
        // Not what was pasted, which may name the person.
        name: Some(document.address.clone()),
        member: None,
        container: Container::Url,
        media_type: media_type(&reading),
        credential: reading.credential,
    })
}

fn media_type(reading: &Reading) -> &'static str {
    match reading.container {
        Container::Png => "image/png",
        Container::Svg => "image/svg+xml",
        Container::Pdf => "application/pdf",
        Container::Json => "application/json",
        Container::Jwt => "application/jwt",
        Container::Url => "text/plain",
    }
}
