//! PNG: our own walk over the chunks. The `png` crate inflates text without a bound and drops damaged chunks
//! silently (SECURITY 6), and neither pixels nor other chunks are any of our business here.

mod bake;
mod chunks;
mod text;

pub(crate) use bake::bake;

use crate::choose::Found;
use crate::{BakingError, Flag, Limits};
use chunks::{Chunk, Chunks};

/// Every credential in a PNG.
pub(crate) fn read<'a>(bytes: &'a [u8], limits: &Limits) -> Result<Found<'a>, BakingError> {
    let mut found = Found::default();
    let mut picture = Picture::default();
    let mut left = limits.credential;
    for chunk in Chunks::of(bytes) {
        let chunk = chunk?;
        picture.see(&chunk);
        let Some(text) = text::credential(&chunk, limits, &mut left)? else {
            continue;
        };
        if text.compressed {
            found.flag(Flag::Compressed);
        }
        if !chunk.checksum_holds() {
            found.flag(Flag::BadChecksum);
        }
        found.badges.push(text.badge);
        if found.badges.len() > MOST_CREDENTIALS {
            return Err(BakingError::TooManyCredentials { limit: MOST_CREDENTIALS });
        }
    }
    if !picture.is_usable(limits) {
        found.flag(Flag::PictureUnusable);
    }
    Ok(found)
}

/// Far more than anybody bakes; comparing them stays cheap.
pub(crate) const MOST_CREDENTIALS: usize = 64;

/// What can be known of the pixels without decoding them.
#[derive(Debug, Default)]
struct Picture {
    header: Option<(u32, u32)>,
    data: u64,
    texts: usize,
    damaged: bool,
}

impl Picture {
    fn see(&mut self, chunk: &Chunk<'_>) {
        if !chunk.is_critical() {
            self.texts += usize::from(matches!(chunk.name(), b"tEXt" | b"zTXt" | b"iTXt"));
            return;
        }
        self.damaged |= !chunk.checksum_holds();
        match (chunk.name(), chunk.data) {
            (b"IHDR", [w0, w1, w2, w3, h0, h1, h2, h3, ..]) => {
                let size =
                    (u32::from_be_bytes([*w0, *w1, *w2, *w3]), u32::from_be_bytes([*h0, *h1, *h2, *h3]));
                self.damaged |= self.header.replace(size).is_some();
            }
            (b"IDAT", data) => self.data += data.len() as u64,
            _ => {}
        }
    }

    fn is_usable(&self, limits: &Limits) -> bool {
        let Some((width, height)) = self.header else {
            return false;
        };
        let pixels = u64::from(width) * u64::from(height);
        // At most 8 bytes a pixel, a filter byte a line (twice when interlaced). Deflate adds next to nothing, so
        // data far above that unpacks to more than the header says: a bomb, and not worth unpacking to know.
        let most = pixels * 8 + u64::from(height) * 2;
        let sane = pixels > 0 && pixels <= limits.pixels && self.texts <= limits.text_chunks;
        sane && !self.damaged && self.data <= most + most / 8 + 4096
    }
}
