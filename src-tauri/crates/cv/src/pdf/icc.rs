//! An sRGB profile of our own (ICC.1:2001, matrix and tone curve), so that no file of others is needed.

use std::sync::OnceLock;

/// The profile, made once.
pub(super) fn srgb() -> &'static [u8] {
    static PROFILE: OnceLock<Vec<u8>> = OnceLock::new();
    PROFILE.get_or_init(profile)
}

const STEPS: u16 = 1024;
/// Primaries of IEC 61966-2-1, adapted to D50 by Bradford, as s15Fixed16.
const RED: [i32; 3] = [0x6FA2, 0x38F5, 0x0390];
const GREEN: [i32; 3] = [0x6299, 0xB785, 0x18DA];
const BLUE: [i32; 3] = [0x24A0, 0x0F84, 0xB6CF];
const D50: [i32; 3] = [0xF6D6, 0x1_0000, 0xD32D];

fn profile() -> Vec<u8> {
    let curve = curve();
    let tags: [(&[u8; 4], Vec<u8>); 7] = [
        (b"desc", description("sRGB")),
        (b"cprt", text("No copyright, use freely")),
        (b"wtpt", xyz(D50)),
        (b"rXYZ", xyz(RED)),
        (b"gXYZ", xyz(GREEN)),
        (b"bXYZ", xyz(BLUE)),
        (b"rTRC", curve),
    ];
    let count = tags.len() as u32 + 2;
    let mut table = count.to_be_bytes().to_vec();
    let mut data = Vec::new();
    let start = 128 + 4 + 12 * count;
    for (name, bytes) in &tags {
        let mut names = vec![*name];
        if *name == b"rTRC" {
            // The three channels share one curve.
            names.extend([b"gTRC", b"bTRC"]);
        }
        for name in names {
            table.extend(*name);
            table.extend((start + data.len() as u32).to_be_bytes());
            table.extend((bytes.len() as u32).to_be_bytes());
        }
        data.extend(bytes);
        data.resize(data.len().next_multiple_of(4), 0);
    }
    let mut profile = header(start + data.len() as u32);
    profile.extend(table);
    profile.extend(data);
    profile
}

fn header(size: u32) -> Vec<u8> {
    let mut header = vec![0; 128];
    let mut put = |at: usize, bytes: &[u8]| header[at..at + bytes.len()].copy_from_slice(bytes);
    put(0, &size.to_be_bytes());
    put(8, &[2, 0x10, 0, 0]);
    put(12, b"mntrRGB XYZ ");
    // 1 January 2026: the profile never changes.
    put(24, &[0x07, 0xEA, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0]);
    put(36, b"acsp");
    for (index, part) in D50.iter().enumerate() {
        put(68 + 4 * index, &part.to_be_bytes());
    }
    header
}

fn description(name: &str) -> Vec<u8> {
    let mut bytes = b"desc\0\0\0\0".to_vec();
    bytes.extend((name.len() as u32 + 1).to_be_bytes());
    bytes.extend(name.as_bytes());
    // The end of the name, then empty Unicode and Macintosh names.
    bytes.resize(bytes.len() + 1 + 4 + 4 + 2 + 1 + 67, 0);
    bytes
}

fn text(words: &str) -> Vec<u8> {
    [b"text\0\0\0\0", words.as_bytes(), b"\0"].concat()
}

fn xyz(parts: [i32; 3]) -> Vec<u8> {
    let mut bytes = b"XYZ \0\0\0\0".to_vec();
    parts.iter().for_each(|part| bytes.extend(part.to_be_bytes()));
    bytes
}

/// The tone curve of sRGB, sampled.
fn curve() -> Vec<u8> {
    let mut bytes = b"curv\0\0\0\0".to_vec();
    bytes.extend(u32::from(STEPS).to_be_bytes());
    for step in 0..STEPS {
        let encoded = f64::from(step) / f64::from(STEPS - 1);
        let linear = if encoded <= 0.04045 { encoded / 12.92 } else { ((encoded + 0.055) / 1.055).powf(2.4) };
        bytes.extend(((linear * 65535.0).round() as u16).to_be_bytes());
    }
    bytes
}
