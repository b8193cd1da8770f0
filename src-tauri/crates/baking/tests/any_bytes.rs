//! Whatever the bytes: no panic, and what is baked comes out again.

use baking::{BakingError, Existing, Keyword, Limits, bake, extract};
use proptest::prelude::*;

/// The smallest PNG: a header of one pixel, `data`, and the end.
fn png(chunks: &[(&[u8; 4], Vec<u8>)]) -> Vec<u8> {
    let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
    let mut write = |name: &[u8; 4], data: &[u8]| {
        png.extend_from_slice(&(data.len() as u32).to_be_bytes());
        let named = [name, data].concat();
        png.extend_from_slice(&named);
        png.extend_from_slice(&crc32fast_of(&named).to_be_bytes());
    };
    write(b"IHDR", &[0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
    for (name, data) in chunks {
        write(name, data);
    }
    write(b"IEND", b"");
    png
}

/// A second opinion on the checksum (PNG annex D).
fn crc32fast_of(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0u32, |crc, byte| {
        (0..8).fold(
            crc ^ u32::from(*byte),
            |crc, _| if crc & 1 == 1 { 0xEDB8_8320 ^ (crc >> 1) } else { crc >> 1 },
        )
    })
}

fn extracted(bytes: &[u8]) -> Result<Vec<u8>, BakingError> {
    extract(bytes, &Limits::default()).map(|found| found.badge.bytes.into_owned())
}

fn text_chunk() -> impl Strategy<Value = (&'static [u8; 4], Vec<u8>)> {
    let name = prop_oneof![Just(b"tEXt"), Just(b"zTXt"), Just(b"iTXt"), Just(b"IDAT")];
    let keyword = prop_oneof![
        Just("openbadges\0"),
        Just("openbadgecredential\0"),
        Just("openbadgecredential"),
        Just("Title\0")
    ];
    (name, keyword, proptest::collection::vec(any::<u8>(), 0..64))
        .prop_map(|(name, keyword, rest)| (name, [keyword.as_bytes(), &rest].concat()))
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..2000)) {
        let _ = extracted(&bytes);
        let _ = bake(&bytes, b"{}", Keyword::OpenBadges, Existing::Replace);
    }

    #[test]
    fn no_chunks_make_it_panic(chunks in proptest::collection::vec(text_chunk(), 0..5), cut in 0usize..400) {
        let png = png(&chunks);
        let _ = extracted(&png);
        let _ = extracted(&png[..png.len().saturating_sub(cut)]);
        let _ = bake(&png, b"{}", Keyword::OpenBadges, Existing::Replace);
    }

    #[test]
    fn no_markup_makes_it_panic(text in "(<svg( xmlns:[a-c]=\"http://openbadges.org\")?>|</svg>|<a:assertion( verify=\"[a-z:/.]*\")?/?>|</a:assertion>|<!\\[CDATA\\[|\\]\\]>|<!DOCTYPE|<!--|-->|&lt;|&x;|[{}\" é<>&]){0,20}") {
        let svg = format!("<svg>{text}");
        let _ = extracted(svg.as_bytes());
        let _ = bake(svg.as_bytes(), b"{}", Keyword::OpenBadges, Existing::Replace);
        let whole = format!("<svg>{text}</svg>");
        let _ = extracted(whole.as_bytes());
    }

    #[test]
    fn a_png_gives_back_what_was_baked(text in "\\PC{0,300}", data in proptest::collection::vec(any::<u8>(), 0..64)) {
        let credential = format!("{{{text}");
        let plain = png(&[(b"IDAT", data)]);
        let baked = bake(&plain, credential.as_bytes(), Keyword::OpenBadgeCredential, Existing::Refuse).unwrap();
        prop_assert_eq!(extracted(&baked).unwrap(), credential.as_bytes());
        // Everything else is there, in order, byte for byte.
        let added = baked.len() - plain.len();
        prop_assert_eq!([&baked[..33], &baked[33 + added..]].concat(), plain);
    }

    #[test]
    fn an_svg_gives_back_what_was_baked(text in "[ -~éœ\\]>]{0,300}") {
        let credential = format!("{{{text}");
        let plain = "<?xml version='1.0'?>\n<svg xmlns='http://www.w3.org/2000/svg' width='10'><g/></svg>\n";
        let baked = bake(plain.as_bytes(), credential.as_bytes(), Keyword::OpenBadgeCredential, Existing::Refuse).unwrap();
        prop_assert_eq!(extracted(&baked).unwrap(), credential.as_bytes());
    }
}
