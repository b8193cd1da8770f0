//! Pictures become plain pixels before anybody shows them: a stranger's file never reaches a page or a PDF as it is.

use baking::Kind;
use png::{ColorType, Decoder, Limits};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{self, ImageHrefResolver, Options, Tree};
use std::io::Cursor;
use std::panic::catch_unwind;

/// The longest side of a picture that is shown, in pixels: sharp at 120 points on a dense screen.
const SIDE: u32 = 512;
/// The most pixels decoded (SECURITY, limits).
const MOST_PIXELS: u64 = 25_000_000;
/// Memory for decoding one PNG, in bytes.
const MEMORY: usize = 128 << 20;

/// A picture as PNG of at most [`SIDE`] pixels, or `None` when it cannot be drawn within reason.
pub fn as_png(bytes: &[u8]) -> Option<Vec<u8>> {
    match Kind::of(bytes) {
        Kind::Png => png(bytes),
        // A drawing that drives the library into a panic is not worth the window.
        Kind::Svg => catch_unwind(|| svg(bytes)).ok()?,
        _ => None,
    }
}

fn png(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut decoder = Decoder::new_with_limits(Cursor::new(bytes), Limits { bytes: MEMORY });
    decoder.set_transformations(png::Transformations::normalize_to_color8() | png::Transformations::ALPHA);
    let mut reader = decoder.read_info().ok()?;
    let (width, height) = reader.info().size();
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return None;
    }
    let mut pixels = vec![0; reader.output_buffer_size()?];
    let frame = reader.next_frame(&mut pixels).ok()?;
    pixels.truncate(frame.buffer_size());
    let rgba = match frame.color_type {
        ColorType::Rgba => pixels,
        ColorType::GrayscaleAlpha => {
            pixels.chunks_exact(2).flat_map(|pixel| [pixel[0], pixel[0], pixel[0], pixel[1]]).collect()
        }
        _ => return None,
    };
    let premultiplied = rgba.chunks_exact(4).flat_map(premultiplied).collect();
    let picture = Pixmap::from_vec(premultiplied, usvg::tiny_skia_path::IntSize::from_wh(width, height)?)?;
    fitted(&picture).encode_png().ok()
}

fn premultiplied(pixel: &[u8]) -> [u8; 4] {
    let by_alpha = |channel: u8| (u16::from(channel) * u16::from(pixel[3]) / 255) as u8;
    [by_alpha(pixel[0]), by_alpha(pixel[1]), by_alpha(pixel[2]), pixel[3]]
}

/// No larger than needed: a window full of camera pictures would be slow and heavy.
fn fitted(picture: &Pixmap) -> Pixmap {
    let scale = SIDE as f32 / picture.width().max(picture.height()) as f32;
    if scale >= 1.0 {
        return picture.clone();
    }
    let side = |length: u32| ((length as f32 * scale).round() as u32).max(1);
    let Some(mut small) = Pixmap::new(side(picture.width()), side(picture.height())) else {
        return picture.clone();
    };
    let paint = resvg::tiny_skia::PixmapPaint {
        quality: resvg::tiny_skia::FilterQuality::Bicubic,
        ..Default::default()
    };
    small.draw_pixmap(0, 0, picture.as_ref(), &paint, Transform::from_scale(scale, scale), None);
    small
}

/// A drawing, with both ways to other files closed.
fn svg(bytes: &[u8]) -> Option<Vec<u8>> {
    let closed =
        ImageHrefResolver { resolve_data: Box::new(|_, _, _| None), resolve_string: Box::new(|_, _| None) };
    let options = Options { image_href_resolver: closed, resources_dir: None, ..Options::default() };
    let tree = Tree::from_data(bytes, &options).ok()?;
    let size = tree.size();
    let longest = size.width().max(size.height());
    if !longest.is_finite() || longest <= 0.0 {
        return None;
    }
    let scale = SIDE as f32 / longest;
    let side = |length: f32| ((length * scale).round() as u32).clamp(1, SIDE);
    let mut picture = Pixmap::new(side(size.width()), side(size.height()))?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut picture.as_mut());
    picture.encode_png().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use png::{BitDepth, Encoder};

    #[track_caller]
    fn size_of(png: &[u8]) -> (u32, u32) {
        let reader = Decoder::new(Cursor::new(png)).read_info().unwrap();
        reader.info().size()
    }

    #[test]
    fn a_drawing_becomes_pixels() {
        let svg = br##"<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="#a3532b"/></svg>"##;
        assert_eq!(size_of(&as_png(svg).unwrap()), (512, 256));
    }

    #[test]
    fn a_large_picture_becomes_smaller_and_a_small_one_stays() {
        let mut large = Vec::new();
        let mut encoder = Encoder::new(&mut large, 2_000, 1_000);
        encoder.set_color(ColorType::Grayscale);
        encoder.set_depth(BitDepth::Eight);
        encoder.write_header().unwrap().write_image_data(&vec![128; 2_000_000]).unwrap();
        assert_eq!(size_of(&as_png(&large).unwrap()), (512, 256));
        let small = Pixmap::new(10, 12).unwrap().encode_png().unwrap();
        assert_eq!(size_of(&as_png(&small).unwrap()), (10, 12));
    }

    #[test]
    fn what_is_no_picture_is_none() {
        for bytes in [
            &b""[..],
            b"{}",
            b"\x89PNG\r\n\x1a\n",
            b"<svg xmlns='http://www.w3.org/2000/svg' width='0' height='0'/>",
        ] {
            assert_eq!(as_png(bytes), None);
        }
    }

    #[test]
    fn a_drawing_cannot_reach_other_files() {
        let svg = br##"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="4" height="4"><image xlink:href="/etc/hostname" width="4" height="4"/></svg>"##;
        let drawn = as_png(svg).unwrap();
        let empty =
            as_png(br##"<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"></svg>"##).unwrap();
        assert_eq!(drawn, empty);
    }
}
