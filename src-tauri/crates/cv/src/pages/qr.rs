//! QR codes (ISO/IEC 18004): a page's address for whoever holds the paper.

use super::Picture;
use crate::deflate;
use fast_qr::{ECL, QRBuilder};
use std::sync::Arc;

/// A QR code and the side it is drawn with, in points, its quiet zone included.
pub(super) struct Code {
    pub(super) picture: Arc<Picture>,
    pub(super) side: f32,
}

/// White modules around the code (6.3.8).
const QUIET: usize = 4;
/// The squares alone are at least 22 mm wide.
const SMALLEST: f32 = 22.0 / 25.4 * 72.0;
/// A module is at least 0.4 mm: more than two dots of a scan at 150 dpi.
const SMALLEST_MODULE: f32 = 0.4 / 25.4 * 72.0;
/// Pixels a module, so that no viewer blurs its edges away.
const PIXELS: usize = 8;

/// The code of an address; `None` when it is longer than a code can hold.
pub(super) fn code(address: &str) -> Option<Code> {
    let code = QRBuilder::new(address).ecl(ECL::M).build().ok()?;
    let dark = |x: usize, y: usize| {
        let inside = |at: usize| (QUIET..QUIET + code.size).contains(&at);
        inside(x) && inside(y) && code[y - QUIET][x - QUIET].value()
    };
    let modules = code.size + 2 * QUIET;
    let module = (SMALLEST / code.size as f32).max(SMALLEST_MODULE);
    let width = u32::try_from(modules * PIXELS).ok()?;
    let picture = Picture { width, height: width, deflated: deflate::small(&pixels(modules, dark)).ok()? };
    Some(Code { picture: Arc::new(picture), side: module * modules as f32 })
}

fn pixels(modules: usize, dark: impl Fn(usize, usize) -> bool) -> Vec<u8> {
    let mut rgb = Vec::with_capacity((modules * PIXELS).pow(2) * 3);
    for y in 0..modules {
        let line: Vec<u8> =
            (0..modules).flat_map(|x| [if dark(x, y) { 0 } else { 255 }; PIXELS * 3]).collect();
        (0..PIXELS).for_each(|_| rgb.extend(&line));
    }
    rgb
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_wide_enough_for_a_scan_at_150_dpi() {
        for length in [20, 60, 200, 900] {
            let address = format!("https://example.org/{}", "a".repeat(length));
            let code = code(&address).unwrap();
            let modules = code.picture.width as f32 / PIXELS as f32;
            let module = code.side / modules;
            assert!(module * (modules - 8.0) >= SMALLEST - 0.01, "{length}");
            assert!(module / 72.0 * 150.0 > 2.3, "{length}: {module}");
        }
        assert!(code(&"a".repeat(9000)).is_none());
    }

    /// The three finders are where a reader looks for them, inside a white border of four modules.
    #[test]
    fn the_corners_are_those_of_a_code() {
        let code = QRBuilder::new("https://example.org/").ecl(ECL::M).build().unwrap();
        let last = code.size - 1;
        for (x, y) in [(0, 0), (last, 0), (0, last)] {
            assert!(code[y][x].value());
        }
        let drawn = super::code("https://example.org/").unwrap().picture;
        let rgb = inflated(&drawn.deflated);
        let side = drawn.width as usize;
        let at = |x: usize, y: usize| rgb[(y * side + x) * 3];
        let edge = QUIET * PIXELS;
        assert!((0..side).all(|x| (0..edge).all(|y| at(x, y) == 255 && at(y, x) == 255)));
        for offset in 0..7 * PIXELS {
            assert_eq!((at(edge + offset, edge), at(edge, edge + offset)), (0, 0));
        }
    }

    fn inflated(deflated: &[u8]) -> Vec<u8> {
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut flate2::read::ZlibDecoder::new(deflated), &mut bytes).unwrap();
        bytes
    }
}
