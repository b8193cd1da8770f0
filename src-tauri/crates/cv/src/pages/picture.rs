//! Badge pictures: made small enough for print, once.

use crate::last::Last;
use crate::{Color, deflate};
use std::convert::Infallible;
use std::io::Cursor;
use std::sync::Arc;

/// Pixels for the page: sRGB without transparency, three bytes each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Columns.
    pub width: u32,
    /// Rows.
    pub height: u32,
    /// Rows from the top, deflated (zlib).
    pub deflated: Vec<u8>,
}

/// Pixels a point: 360 dpi.
const FINENESS: f32 = 5.0;
/// Larger pictures are not decoded: 16 megapixels.
const MOST_PIXELS: u64 = 16_000_000;
const MOST_MEMORY: usize = 128 << 20;
const CACHED: usize = 64;

/// The file's digest, the longest side in pixels, and the ground.
type Key = ([u8; 32], u32, [u8; 3]);

/// Reads a PNG to be drawn in a square of this side, in points, on a ground of this colour; `None` when it cannot be
/// read. The last ones are kept: a preview draws them again and again.
pub(crate) fn read(png: &[u8], side: f32, ground: Color) -> Option<Arc<Picture>> {
    static LAST: Last<Key, Option<Arc<Picture>>> = Last::new(CACHED);
    let longest = (side * FINENESS).round().max(1.0) as u32;
    let ground = ground.0.map(|part| (part * 255.0).round() as u8);
    // That one cannot be read is remembered, too.
    let drawn = LAST.of((digest(png), longest, ground), || {
        Ok::<_, Infallible>(decode(png, longest, ground).map(Arc::new))
    });
    drawn.ok().flatten()
}

fn digest(bytes: &[u8]) -> [u8; 32] {
    use sha2::{Digest, Sha256};
    Sha256::digest(bytes).into()
}

fn decode(png: &[u8], longest: u32, ground: [u8; 3]) -> Option<Picture> {
    let limits = png::Limits { bytes: MOST_MEMORY };
    let mut decoder = png::Decoder::new_with_limits(Cursor::new(png), limits);
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().ok()?;
    let (width, height) = reader.info().size();
    if u64::from(width) * u64::from(height) > MOST_PIXELS || width == 0 || height == 0 {
        return None;
    }
    let mut pixels = vec![0; reader.output_buffer_size()?];
    let frame = reader.next_frame(&mut pixels).ok()?;
    let source =
        Source { width, height, channels: frame.color_type.samples(), line: frame.line_size, pixels, ground };
    let (width, height) = small_size(width, height, longest);
    let rgb = source.averaged(width, height)?;
    Some(Picture { width, height, deflated: deflate::small(&rgb).ok()? })
}

fn small_size(width: u32, height: u32, wanted: u32) -> (u32, u32) {
    let longest = width.max(height);
    if longest <= wanted {
        return (width, height);
    }
    let scale = |side: u32| {
        let scaled = u64::from(side) * u64::from(wanted) / u64::from(longest);
        u32::try_from(scaled).unwrap_or(wanted).max(1)
    };
    (scale(width), scale(height))
}

struct Source {
    width: u32,
    height: u32,
    channels: usize,
    line: usize,
    pixels: Vec<u8>,
    ground: [u8; 3],
}

impl Source {
    /// Each pixel of the small picture is the mean of those it covers, over the ground.
    fn averaged(&self, width: u32, height: u32) -> Option<Vec<u8>> {
        let mut rgb = Vec::with_capacity(width as usize * height as usize * 3);
        for y in 0..height {
            let rows = covered(y, height, self.height);
            for x in 0..width {
                rgb.extend(self.mean(covered(x, width, self.width), rows.clone())?);
            }
        }
        Some(rgb)
    }

    fn mean(&self, columns: std::ops::Range<usize>, rows: std::ops::Range<usize>) -> Option<[u8; 3]> {
        let count = (columns.len() * rows.len()) as u64;
        let mut sums = [0u64; 3];
        for row in rows {
            for column in columns.clone() {
                let at = row * self.line + column * self.channels;
                let [red, green, blue, alpha] = self.pixel(self.pixels.get(at..at + self.channels)?);
                for ((sum, part), ground) in sums.iter_mut().zip([red, green, blue]).zip(self.ground) {
                    let through = u64::from(ground) * u64::from(255 - alpha);
                    *sum += (u64::from(part) * u64::from(alpha) + through) / 255;
                }
            }
        }
        Some(sums.map(|sum| u8::try_from((sum + count / 2) / count).unwrap_or(u8::MAX)))
    }

    fn pixel(&self, samples: &[u8]) -> [u8; 4] {
        match *samples {
            [grey] => [grey, grey, grey, 255],
            [grey, alpha] => [grey, grey, grey, alpha],
            [red, green, blue] => [red, green, blue, 255],
            [red, green, blue, alpha, ..] => [red, green, blue, alpha],
            [] => [255; 4],
        }
    }
}

fn covered(index: u32, small: u32, large: u32) -> std::ops::Range<usize> {
    let edge = |index: u32| (u64::from(index) * u64::from(large) / u64::from(small)) as usize;
    edge(index)..edge(index + 1).max(edge(index) + 1)
}
