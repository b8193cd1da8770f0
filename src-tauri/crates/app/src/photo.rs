//! Photographs. A camera writes into them where it was, which one it was and when; some hide a second picture or a film
//! behind the first. So a copy that leaves is made anew from the pixels, and holds nothing else. What was attached
//! stays as it came.

use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageDecoder, ImageEncoder, ImageFormat, ImageReader, Limits};
use moxcms::{ColorProfile, Layout, TransformOptions};
use std::io::Cursor;

/// The most pixels decoded: the largest telephone cameras make fifty million.
const MOST_PIXELS: u64 = 64_000_000;
/// Memory for decoding one photograph, in bytes.
const MEMORY: u64 = 512 << 20;
/// How well a JPEG is kept, of 100: above it, files grow and nobody sees why.
const QUALITY: u8 = 90;

/// A photograph made anew.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Photo {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// What they are.
    pub media_type: &'static str,
}

/// Whether a file may hold what a camera wrote, for all we can tell of its kind.
pub(crate) fn may_tell_more(media_type: &str) -> bool {
    let is_sound = media_type == "audio/x-wav" || media_type == "audio/midi";
    let is_picture = media_type.starts_with("image/") && media_type != "image/svg+xml";
    is_picture || media_type.starts_with("video/") || (media_type.starts_with("audio/") && !is_sound)
}

/// The same picture, upright and in the colours every screen knows, and nothing else; `None` when it cannot be decoded
/// within reason.
pub(crate) fn anew(bytes: &[u8]) -> Option<Photo> {
    let (picture, format) = decode(bytes)?;
    written(&picture, format == ImageFormat::Jpeg)
}

/// A smaller one, `side` pixels at most either way.
pub(crate) fn smaller(bytes: &[u8], side: u32) -> Option<Photo> {
    let (picture, _) = decode(bytes)?;
    let small = match picture.width().max(picture.height()) > side {
        true => picture.thumbnail(side, side),
        false => picture,
    };
    written(&small, !small.color().has_alpha())
}

/// A smaller one as PNG, `side` pixels at most either way.
pub(crate) fn small_png(bytes: &[u8], side: u32) -> Option<Vec<u8>> {
    let (picture, _) = decode(bytes)?;
    Some(written(&picture.thumbnail(side, side), false)?.bytes)
}

fn decode(bytes: &[u8]) -> Option<(DynamicImage, ImageFormat)> {
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok()?;
    let mut limits = Limits::default();
    limits.max_alloc = Some(MEMORY);
    reader.limits(limits);
    let format = reader.format()?;
    let mut decoder = reader.into_decoder().ok()?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return None;
    }
    let profile = decoder.icc_profile().ok().flatten();
    let upright = decoder.orientation().ok()?;
    let mut picture = eight_bits(DynamicImage::from_decoder(decoder).ok()?);
    if let Some(profile) = profile {
        known_colours(&mut picture, &profile);
    }
    picture.apply_orientation(upright);
    Some((picture, format))
}

fn eight_bits(picture: DynamicImage) -> DynamicImage {
    match picture.color().has_alpha() {
        true => DynamicImage::ImageRgba8(picture.into_rgba8()),
        false => DynamicImage::ImageRgb8(picture.into_rgb8()),
    }
}

/// Into sRGB: a colour profile may name the device, and is not kept. One that cannot be read changes nothing.
fn known_colours(picture: &mut DynamicImage, profile: &[u8]) {
    let (layout, pixels) = match picture {
        DynamicImage::ImageRgb8(picture) => (Layout::Rgb, &mut **picture),
        DynamicImage::ImageRgba8(picture) => (Layout::Rgba, &mut **picture),
        _ => return,
    };
    let Ok(from) = ColorProfile::new_from_slice(profile) else { return };
    let to = ColorProfile::new_srgb();
    let Ok(into) = from.create_transform_8bit(layout, &to, layout, TransformOptions::default()) else {
        return;
    };
    let before = pixels.to_vec();
    if into.transform(&before, pixels).is_err() {
        pixels.copy_from_slice(&before);
    }
}

fn written(picture: &DynamicImage, as_jpeg: bool) -> Option<Photo> {
    let mut bytes = Vec::new();
    if as_jpeg {
        let (width, height) = (picture.width(), picture.height());
        let rgb = picture.to_rgb8();
        JpegEncoder::new_with_quality(&mut bytes, QUALITY)
            .write_image(&rgb, width, height, image::ExtendedColorType::Rgb8)
            .ok()?;
        return Some(Photo { bytes, media_type: "image/jpeg" });
    }
    picture.write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png).ok()?;
    Some(Photo { bytes, media_type: "image/png" })
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::{ExtendedColorType, Rgb, RgbImage};

    /// Two pixels, the left one dark; the camera was held so that up is to the right.
    fn taken_on_its_side(marker: &str) -> Vec<u8> {
        let mut picture = RgbImage::new(16, 8);
        picture
            .enumerate_pixels_mut()
            .for_each(|(x, _, pixel)| *pixel = Rgb([if x < 8 { 0 } else { 250 }; 3]));
        let mut bytes = Vec::new();
        let mut encoder = JpegEncoder::new_with_quality(&mut bytes, 95);
        let exif = [
            b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0".as_slice(),
            marker.as_bytes(),
        ];
        encoder.set_exif_metadata(exif.concat()).unwrap();
        encoder.write_image(&picture, 16, 8, ExtendedColorType::Rgb8).unwrap();
        // A second picture behind the first, as telephones write it.
        bytes.extend_from_slice(marker.as_bytes());
        bytes
    }

    fn holds(bytes: &[u8], marker: &str) -> bool {
        bytes.windows(marker.len()).any(|window| window == marker.as_bytes())
    }

    #[test]
    fn a_copy_holds_the_picture_upright_and_nothing_else() {
        let taken = taken_on_its_side("48.8584,2.2945");
        assert!(holds(&taken, "48.8584"));
        let copy = anew(&taken).unwrap();
        assert_eq!(copy.media_type, "image/jpeg");
        assert!(!holds(&copy.bytes, "48.8584") && !holds(&copy.bytes, "Exif"));
        let seen = image::load_from_memory(&copy.bytes).unwrap().into_rgb8();
        assert_eq!(seen.dimensions(), (8, 16));
        assert!(seen.get_pixel(4, 2)[0] < 40 && seen.get_pixel(4, 13)[0] > 210, "turned the right way");
    }

    #[test]
    fn a_drawing_with_holes_keeps_them() {
        let mut png = Vec::new();
        let clear = DynamicImage::ImageRgba8(image::RgbaImage::new(4, 4));
        clear.write_to(&mut Cursor::new(&mut png), ImageFormat::Png).unwrap();
        let copy = anew(&png).unwrap();
        assert_eq!(copy.media_type, "image/png");
        assert_eq!(image::load_from_memory(&copy.bytes).unwrap().into_rgba8().get_pixel(1, 1)[3], 0);
    }

    #[test]
    fn a_preview_is_small() {
        let large = DynamicImage::ImageRgb8(RgbImage::new(2_000, 1_000));
        let mut png = Vec::new();
        large.write_to(&mut Cursor::new(&mut png), ImageFormat::Png).unwrap();
        let small = image::load_from_memory(&smaller(&png, 320).unwrap().bytes).unwrap();
        assert_eq!((small.width(), small.height()), (320, 160));
    }

    #[test]
    fn what_cannot_be_decoded_is_not_passed_on() {
        let whole = taken_on_its_side("x");
        for bytes in [&b""[..], b"\xff\xd8\xff\xe0", &whole[..40], b"\x89PNG\r\n\x1a\n", b"{}"] {
            assert_eq!(anew(bytes), None);
        }
    }

    #[test]
    fn what_a_camera_may_have_written_to_is_known() {
        for kind in ["image/jpeg", "image/heif", "video/mp4", "audio/m4a"] {
            assert!(may_tell_more(kind), "{kind}");
        }
        for kind in ["application/pdf", "image/svg+xml", "text/plain", "audio/x-wav"] {
            assert!(!may_tell_more(kind), "{kind}");
        }
    }
}
