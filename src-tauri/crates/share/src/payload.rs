//! The content as bytes: a description in JSON and, behind it, the files that it names by their place; all of it
//! deflated. `ui/viewer/payload.ts` reads the same.

use crate::ShareError;
use crate::content::{Badge, Content, Evidence, File, Maker};
use cv::{Answer, Cv, EvidenceLine};
use flate2::Compression;
use flate2::read::{ZlibDecoder, ZlibEncoder};
use serde::{Deserialize, Serialize};
use std::io::Read;
use time::Date;

// A day as `2027-05-22`.
time::serde::format_description!(day, Date, "[year]-[month]-[day]");

/// What a page may hold, in bytes: a telephone opens it in one piece.
const LIMIT: usize = 32 * 1024 * 1024;

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Description {
    cv: Option<Cv>,
    photo: Option<Place>,
    badges: Vec<DescribedBadge>,
    pdf: Option<DescribedFile>,
    addresses: Vec<String>,
    maker: Maker,
    #[serde(with = "day::option")]
    ends: Option<Date>,
    /// The lengths of the files, in order.
    lengths: Vec<usize>,
}

/// Which of the files behind the description.
type Place = usize;

#[derive(Serialize, Deserialize)]
struct DescribedBadge {
    name: String,
    picture: Option<Place>,
    original: DescribedFile,
    answers: Vec<Answer>,
    evidence: Vec<DescribedEvidence>,
}

#[derive(Serialize, Deserialize)]
struct DescribedEvidence {
    #[serde(flatten)]
    line: EvidenceLine,
    file: Option<DescribedFile>,
}

#[derive(Serialize, Deserialize)]
struct DescribedFile {
    name: String,
    mime: String,
    place: Place,
}

/// Packs the content.
pub(crate) fn pack(content: &Content) -> Result<Vec<u8>, ShareError> {
    let mut files = Packed::default();
    let photo = content.cv.as_ref().and_then(|cv| cv.header.photo.as_deref());
    let description = Description {
        cv: content.cv.clone(),
        photo: photo.map(|bytes| files.add(bytes)),
        badges: content.badges.iter().map(|badge| files.badge(badge)).collect(),
        pdf: content.pdf.as_ref().map(|pdf| files.file(pdf)),
        addresses: content.addresses.clone(),
        maker: content.maker.clone(),
        ends: content.ends,
        lengths: files.lengths,
    };
    let json = serde_json::to_vec(&description).map_err(ShareError::Unwritable)?;
    let bytes = 4 + json.len() + files.bytes.len();
    if bytes > LIMIT {
        return Err(ShareError::TooLarge { bytes, limit: LIMIT });
    }
    let length = (json.len() as u32).to_be_bytes();
    let plain = [&length[..], &json, &files.bytes].concat();
    let mut packed = Vec::new();
    // Reading from memory and writing to it cannot fail.
    let _ = ZlibEncoder::new(&*plain, Compression::best()).read_to_end(&mut packed);
    Ok(packed)
}

/// The reverse.
pub(crate) fn unpack(packed: &[u8]) -> Result<Content, ShareError> {
    let mut plain = Vec::new();
    let mut inflated = ZlibDecoder::new(packed).take(LIMIT as u64 + 1);
    inflated.read_to_end(&mut plain).map_err(|error| ShareError::Unreadable(error.to_string()))?;
    if plain.len() > LIMIT {
        return Err(ShareError::TooLarge { bytes: plain.len(), limit: LIMIT });
    }
    let (length, rest) = plain.split_first_chunk::<4>().ok_or_else(cut)?;
    let (json, files) = rest.split_at_checked(u32::from_be_bytes(*length) as usize).ok_or_else(cut)?;
    let described: Description =
        serde_json::from_slice(json).map_err(|error| ShareError::Unreadable(error.to_string()))?;
    let files = Unpacked::new(files, &described.lengths)?;
    let mut cv = described.cv;
    if let (Some(cv), Some(place)) = (&mut cv, described.photo) {
        cv.header.photo = Some(files.at(place)?);
    }
    Ok(Content {
        cv,
        badges: described.badges.into_iter().map(|badge| files.badge(badge)).collect::<Result<_, _>>()?,
        pdf: described.pdf.map(|pdf| files.file(pdf)).transpose()?,
        addresses: described.addresses,
        maker: described.maker,
        ends: described.ends,
    })
}

#[derive(Default)]
struct Packed {
    bytes: Vec<u8>,
    lengths: Vec<usize>,
}

impl Packed {
    fn add(&mut self, bytes: &[u8]) -> Place {
        self.bytes.extend_from_slice(bytes);
        self.lengths.push(bytes.len());
        self.lengths.len() - 1
    }

    fn file(&mut self, file: &File) -> DescribedFile {
        DescribedFile { name: file.name.clone(), mime: file.mime.clone(), place: self.add(&file.bytes) }
    }

    fn badge(&mut self, badge: &Badge) -> DescribedBadge {
        DescribedBadge {
            name: badge.name.clone(),
            picture: badge.picture.as_deref().map(|picture| self.add(picture)),
            original: self.file(&badge.original),
            answers: badge.answers.clone(),
            evidence: badge
                .evidence
                .iter()
                .map(|evidence| DescribedEvidence {
                    line: evidence.line.clone(),
                    file: evidence.file.as_ref().map(|file| self.file(file)),
                })
                .collect(),
        }
    }
}

struct Unpacked<'a>(Vec<&'a [u8]>);

impl<'a> Unpacked<'a> {
    fn new(mut bytes: &'a [u8], lengths: &[usize]) -> Result<Self, ShareError> {
        let mut files = Vec::new();
        for length in lengths {
            let (file, rest) = bytes.split_at_checked(*length).ok_or_else(cut)?;
            files.push(file);
            bytes = rest;
        }
        Ok(Unpacked(files))
    }

    fn at(&self, place: Place) -> Result<Vec<u8>, ShareError> {
        self.0.get(place).map(|bytes| bytes.to_vec()).ok_or_else(cut)
    }

    fn file(&self, file: DescribedFile) -> Result<File, ShareError> {
        Ok(File { bytes: self.at(file.place)?, name: file.name, mime: file.mime })
    }

    fn badge(&self, badge: DescribedBadge) -> Result<Badge, ShareError> {
        let evidence = badge.evidence.into_iter().map(|evidence| {
            let file = evidence.file.map(|file| self.file(file)).transpose()?;
            Ok(Evidence { line: evidence.line, file })
        });
        Ok(Badge {
            name: badge.name,
            picture: badge.picture.map(|place| self.at(place)).transpose()?,
            original: self.file(badge.original)?,
            answers: badge.answers,
            evidence: evidence.collect::<Result<_, ShareError>>()?,
        })
    }
}

fn cut() -> ShareError {
    ShareError::Unreadable("a file it names is not there".into())
}
