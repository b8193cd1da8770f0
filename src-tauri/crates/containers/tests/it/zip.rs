use crate::shared::{BADGE, baked, members, members_within, names, refused};
use containers::{Limits, open};
use flate2::Compression;
use flate2::write::DeflateEncoder;
use std::io::{Cursor, Write};
use std::ops::ControlFlow;

/// An entry to be written, true unless a case says otherwise.
#[derive(Clone)]
pub struct Entry {
    name: Vec<u8>,
    bytes: Vec<u8>,
    deflate: bool,
    flags: u16,
    method: Option<u16>,
    attributes: u32,
    local_name: Option<Vec<u8>>,
    size: Option<u32>,
    crc: Option<u32>,
}

pub fn entry(name: impl AsRef<[u8]>, bytes: impl AsRef<[u8]>) -> Entry {
    Entry {
        name: name.as_ref().to_vec(),
        bytes: bytes.as_ref().to_vec(),
        deflate: true,
        flags: 0,
        method: None,
        attributes: 0,
        local_name: None,
        size: None,
        crc: None,
    }
}

pub fn zip(entries: &[Entry]) -> Vec<u8> {
    let (mut bytes, mut list) = (Vec::new(), Vec::new());
    for entry in entries {
        let offset = bytes.len() as u32;
        let packed = if entry.deflate {
            let mut encoder = DeflateEncoder::new(Vec::new(), Compression::fast());
            encoder.write_all(&entry.bytes).unwrap();
            encoder.finish().unwrap()
        } else {
            entry.bytes.clone()
        };
        let method = entry.method.unwrap_or(if entry.deflate { 8 } else { 0 });
        let mut common = [20u16, entry.flags, method, 0, 0].map(u16::to_le_bytes).concat();
        let sizes = [
            entry.crc.unwrap_or(crc32fast::hash(&entry.bytes)),
            packed.len() as u32,
            entry.size.unwrap_or(entry.bytes.len() as u32),
        ];
        common.extend(sizes.map(u32::to_le_bytes).concat());
        let local = entry.local_name.as_ref().unwrap_or(&entry.name);
        bytes.extend(b"PK\x03\x04");
        bytes.extend(&common);
        bytes.extend([local.len() as u16, 0].map(u16::to_le_bytes).concat());
        bytes.extend(local);
        bytes.extend(packed);
        list.extend(b"PK\x01\x02\x14\x03");
        list.extend(common);
        list.extend([entry.name.len() as u16, 0, 0, 0, 0].map(u16::to_le_bytes).concat());
        list.extend([entry.attributes, offset].map(u32::to_le_bytes).concat());
        list.extend(&entry.name);
    }
    let count = entries.len() as u16;
    let offset = bytes.len() as u32;
    bytes.extend(&list);
    bytes.extend(b"PK\x05\x06");
    bytes.extend([0, 0, count, count].map(u16::to_le_bytes).concat());
    bytes.extend([list.len() as u32, offset].map(u32::to_le_bytes).concat());
    bytes.extend([0, 0]);
    bytes
}

#[test]
fn each_file_is_a_member_and_litter_is_none() {
    let stored = Entry { deflate: false, ..entry("a/b.json", BADGE) };
    let archive = zip(&[
        entry("a/", ""),
        stored,
        entry("é.png", baked()),
        entry("note.txt", "hello"),
        entry("__MACOSX/a/._b.json", "x"),
        entry("a/.DS_Store", "x"),
        entry("Thumbs.db", "x"),
    ]);
    assert_eq!(names(&archive), ["a/b.json", "é.png", "note.txt"]);
    let all = members(&archive).unwrap();
    assert_eq!(all[0].1.as_deref(), Ok(BADGE.as_bytes()));
    assert_eq!(all[1].1.as_deref(), Ok(&baked()[..]));
    assert_eq!(refused(&zip(&[])), "zip: the Zip holds no badge");
    assert_eq!(refused(&zip(&[entry(".DS_Store", "x")])), "zip: the Zip holds no badge");
}

#[test]
fn names_of_older_programs_are_read() {
    assert_eq!(names(&zip(&[entry([0x82, b'.', b'x'], BADGE)])), ["é.x"]);
}

#[test]
fn an_unsafe_name_refuses_the_whole_archive() {
    for name in [
        "../a",
        "a/../b",
        "/a",
        "a//b",
        ".",
        "a/.",
        "C:\\a",
        "c:a",
        "\\\\host\\share",
        "a\\b",
        "a\0b",
        "a\nb",
        "",
        "//",
    ] {
        let archive = zip(&[entry("good.json", BADGE), entry(name, "x")]);
        assert!(refused(&archive).starts_with("zip: unsafe name"), "{name:?}");
    }
}

#[test]
fn names_that_collide_refuse_the_whole_archive() {
    for (one, two) in [("a.json", "a.json"), ("A.json", "a.json"), ("É", "é"), ("a", "a/"), ("a", "A/b")] {
        let archive = zip(&[entry(one, BADGE), entry(two, BADGE)]);
        assert!(refused(&archive).ends_with("is there twice"), "{one} {two}");
    }
}

#[test]
fn links_and_devices_refuse_the_whole_archive() {
    for kind in [0o120_777u32 << 16, 0o010_644 << 16, 0o020_644 << 16, 0o060_644 << 16, 0x400] {
        let archive = zip(&[entry("a", BADGE), Entry { attributes: kind, ..entry("b", "/etc") }]);
        assert!(refused(&archive).ends_with("is a link or a device"), "{kind:o}");
    }
    assert_eq!(names(&zip(&[Entry { attributes: 0o100_644 << 16, ..entry("a", BADGE) }])), ["a"]);
}

#[test]
fn two_readers_see_the_same_archive_or_none() {
    let good = || entry("a.json", BADGE);
    let lies = [
        Entry { local_name: Some(b"b.json".to_vec()), ..good() },
        Entry { deflate: false, size: Some(1), ..good() },
    ];
    for lie in lies {
        assert!(refused(&zip(&[entry("good", BADGE), lie])).contains("contradicts itself"));
    }
    for lie in [
        Entry { size: Some(1), ..good() },
        Entry { size: Some(BADGE.len() as u32 + 1), ..good() },
        Entry { crc: Some(1), ..good() },
    ] {
        assert!(refused(&zip(&[entry("good", BADGE), lie])).ends_with("is damaged"));
    }
    let archive = zip(&[good()]);
    assert!(refused(&[b"PK\x03\x04before".as_slice(), &archive].concat()).contains("contradicts itself"));
    assert_eq!(refused(&[&archive, b"behind".as_slice()].concat()), "zip: the archive is cut short");
    for cut in [archive.len() - 1, archive.len() / 2, 10] {
        assert_eq!(refused(&archive[..cut]), "zip: the archive is cut short");
    }
}

/// Each name leads to the same bytes: little to send, much to unpack.
#[test]
fn entries_that_overlap_refuse_the_whole_archive() {
    let mut archive = zip(&[entry("a", BADGE), entry("b", BADGE)]);
    // The second entry of the list points to the place of the first, which has a name of the same length.
    let second = archive.windows(4).rposition(|window| window == b"PK\x01\x02").unwrap();
    archive[second + 42..second + 46].fill(0);
    assert!(refused(&archive).contains("contradicts itself"));
    archive[second + 46] = b'a';
    assert!(refused(&archive).ends_with("is there twice"));
}

#[test]
fn what_cannot_be_unpacked_refuses_the_whole_archive() {
    let archive = |odd| zip(&[entry("a", BADGE), odd]);
    assert_eq!(refused(&archive(Entry { flags: 1, ..entry("b", "x") })), "zip: \"b\" is encrypted");
    assert_eq!(
        refused(&archive(Entry { method: Some(12), ..entry("b", "x") })),
        "zip: \"b\" is compressed with method 12"
    );
}

#[test]
fn sizes_are_bounded() {
    let zeros = entry("zeros", vec![0; 1 << 20]);
    assert_eq!(refused(&zip(&[entry("a", BADGE), zeros])), "zip: the archive inflates to too much");
    let few = Limits { entries: 2, ..Limits::default() };
    let three: Vec<_> = (0..3).map(|number| entry(number.to_string(), BADGE)).collect();
    assert!(members_within(&zip(&three), &few).is_err());
    let small = Limits { inflated: 2 * BADGE.len() as u64, ..Limits::default() };
    assert!(members_within(&zip(&three), &small).is_err());
    // One large file among badges is told by itself.
    let limits =
        Limits { badge: baking::Limits { file: 300, ..baking::Limits::default() }, ..Limits::default() };
    let noise: Vec<u8> = (0..400u32).map(|number| (number * number % 251) as u8).collect();
    let all = members_within(&zip(&[entry("film", noise), entry("a", BADGE)]), &limits).unwrap();
    assert_eq!((all[0].1.as_ref().unwrap_err().as_str(), all[1].1.is_ok()), ("larger than 300 bytes", true));
}

#[test]
fn an_archive_inside_an_archive_is_not_opened() {
    let inner = zip(&[entry("a.json", BADGE)]);
    assert_eq!(names(&zip(&[entry("inner.zip", inner), entry("b.json", BADGE)])), ["!inner.zip", "b.json"]);
}

#[test]
fn members_come_one_at_a_time_until_somebody_stops() {
    let archive = zip(&[entry("a", BADGE), entry("b", BADGE)]);
    let mut count = 0;
    let done = open(&mut Cursor::new(archive), &Limits::default(), &mut |_| {
        count += 1;
        ControlFlow::Break(())
    });
    assert!(done.is_ok());
    assert_eq!(count, 1);
}

#[test]
fn no_change_makes_it_panic() {
    let archive = zip(&[entry("a/b.json", BADGE), entry("c.png", baked())]);
    for at in 0..archive.len() {
        for byte in [0, 0xFF, archive[at] ^ 1] {
            let mut changed = archive.clone();
            changed[at] = byte;
            let _ = members(&changed);
        }
        let _ = members(&archive[..at]);
    }
}
