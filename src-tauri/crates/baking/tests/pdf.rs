//! PDFs built here: badges of their own, files attached to them, and what a stranger may write.
#![allow(clippy::unwrap_used)] // what cannot be set up has failed the test

use baking::{Attachments, BakingError, Container, Flag, Kind, Limits, extract};
use flate2::Compression;
use flate2::write::ZlibEncoder;
use proptest::prelude::*;
use proptest::sample::Index;
use std::io::Write;

const OLD: &str = r#"{"type":"Assertion","recipient":{}}"#;
const NEW: &str = r#"{"type":["VerifiableCredential","OpenBadgeCredential"]}"#;

/// A PDF with these objects, numbered from 1, and this trailer.
fn pdf(objects: &[Vec<u8>], trailer: &str) -> Vec<u8> {
    let mut bytes = b"%PDF-1.7\n".to_vec();
    let mut places = Vec::new();
    for (at, object) in objects.iter().enumerate() {
        places.push(bytes.len());
        bytes.extend(format!("{} 0 obj\n", at + 1).bytes());
        bytes.extend(object);
        bytes.extend(b"\nendobj\n");
    }
    let table = bytes.len();
    bytes.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).bytes());
    for place in places {
        bytes.extend(format!("{place:010} 00000 n \n").bytes());
    }
    bytes.extend(format!("trailer\n<</Root 1 0 R {trailer}>>\nstartxref\n{table}\n%%EOF\n").bytes());
    bytes
}

fn stream(dictionary: &str, bytes: &[u8]) -> Vec<u8> {
    let mut object = format!("<<{dictionary} /Length {}>>\nstream\n", bytes.len()).into_bytes();
    object.extend(bytes);
    object.extend(b"\nendstream");
    object
}

fn deflated(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

/// A PDF whose information holds `information` and whose XMP holds `metadata`.
fn badge(information: &str, metadata: &str) -> Vec<u8> {
    let packet = format!(
        "<?xpacket begin='\u{FEFF}'?><x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='rdf'>\
         <rdf:Description xmlns:openbadges='http://openbadges.org'>{metadata}</rdf:Description>\
         </rdf:RDF></x:xmpmeta><?xpacket end='w'?>"
    );
    let objects = [
        b"<</Type /Catalog /Metadata 3 0 R>>".to_vec(),
        format!("<</Title (A badge) {information}>>").into_bytes(),
        stream("/Type /Metadata /Filter /FlateDecode", &deflated(packet.as_bytes())),
    ];
    pdf(&objects, "/Info 2 0 R")
}

/// The credential and the flags of a PDF badge.
#[track_caller]
fn check(bytes: &[u8], expected: Result<(&str, &[Flag]), BakingError>) {
    let found = extract(bytes, &Limits::default());
    if let Ok(found) = &found {
        assert_eq!(found.container, Container::Pdf);
    }
    let found = found.map(|found| (found.badge.text().to_owned(), found.flags));
    assert_eq!(found, expected.map(|(text, flags)| (text.to_owned(), flags.to_vec())));
}

#[test]
fn a_badge_stands_in_the_information() {
    check(&badge(&format!("/openbadges ({OLD})"), ""), Ok((OLD, &[])));
    check(&badge("/openbadges (e30.e30.AA)", ""), Ok(("e30.e30.AA", &[])));
    check(&badge("/openbadges <FEFF007B0022006100E90022003A0031007D>", ""), Ok(("{\"aé\":1}", &[])));
    check(&badge(&format!("/openbadgecredential ({NEW})"), ""), Ok((NEW, &[])));
    check(&badge("/openbadges (https://i.example/1)", ""), Ok(("https://i.example/1", &[])));
}

#[test]
fn a_badge_stands_in_the_metadata() {
    let jws = "<openbadges:assertion verify='e30.e30.AA'/>";
    check(&badge("", jws), Ok(("e30.e30.AA", &[])));
    check(&badge("", &format!("<openbadges:credential><![CDATA[{NEW}]]></openbadges:credential>")), {
        Ok((NEW, &[]))
    });
    // Nobody has written down which namespace the prefix stands for in a PDF.
    let other = "<openbadges:assertion xmlns:openbadges='https://openbadges.org/ns#' verify='e30.e30.AA'/>";
    check(&badge("", other), Ok(("e30.e30.AA", &[])));
    let current = "<ob:credential xmlns:ob='https://purl.imsglobal.org/ob/v3p0' verify='e30.e30.AA'/>";
    check(&badge("", current), Ok(("e30.e30.AA", &[])));
}

#[test]
fn two_badges_are_told_as_in_a_picture() {
    let jws = "<openbadges:assertion verify='e30.e30.AA'/>";
    check(&badge("/openbadges (e30.e30.AA)", jws), Ok(("e30.e30.AA", &[])));
    check(
        &badge(&format!("/openbadges ({OLD}) /openbadgecredential ({NEW})"), ""),
        Ok((NEW, &[Flag::TwoBadges])),
    );
    for two in [
        badge(&format!("/openbadges ({OLD})"), jws),
        badge(&format!("/openbadges ({OLD}) /openbadges (e30.e30.AA)"), ""),
    ] {
        assert!(matches!(extract(&two, &Limits::default()), Err(BakingError::TwoBadges { .. })));
    }
}

#[test]
fn a_pdf_without_a_badge_is_told_so() {
    check(&badge("", ""), Err(BakingError::NotBaked { kind: Kind::Pdf }));
    check(&pdf(&[b"<<>>".to_vec()], ""), Err(BakingError::NotBaked { kind: Kind::Pdf }));
    check(&pdf(&[b"<<>>".to_vec()], "/Encrypt <<>>"), Err(BakingError::EncryptedPdf));
    check(b"%PDF-1.4", Err(BakingError::Truncated { offset: 8 }));
}

#[test]
fn what_was_saved_last_counts() {
    let mut bytes = badge(&format!("/openbadges ({OLD})"), "");
    let former = bytes.windows(6).position(|window| window == b"\nxref\n").map(|at| at + 1).unwrap();
    let at = bytes.len();
    bytes.extend(b"2 0 obj <</openbadges (e30.e30.AA)>> endobj\n");
    let table = bytes.len();
    bytes.extend(
        format!("xref\n2 1\n{at:010} 00000 n \ntrailer <</Root 1 0 R /Info 2 0 R /Prev {former}>>\n").bytes(),
    );
    bytes.extend(format!("startxref {table} %%EOF").bytes());
    check(&bytes, Ok(("e30.e30.AA", &[])));
}

/// A PDF as programs write it since 1.5: objects inside a stream, the table a stream with a predictor.
#[test]
fn objects_and_tables_may_be_streams() {
    let inside = format!("1 0 2 20 <</Type /Catalog>>  <</openbadges ({OLD})>>");
    let mut bytes = b"%PDF-1.5\n".to_vec();
    let objects = bytes.len();
    bytes.extend(b"3 0 obj ");
    bytes.extend(stream("/Type /ObjStm /N 2 /First 9 /Filter /FlateDecode", &deflated(inside.as_bytes())));
    bytes.extend(b" endobj ");
    let table = bytes.len();
    let rows = [[0u8, 0, 0, 0], [2, 0, 3, 0], [2, 0, 3, 1], [1, (objects >> 8) as u8, objects as u8, 0]];
    let mut predicted = Vec::new();
    let mut above = [0u8; 4];
    for row in rows {
        predicted.push(2);
        predicted.extend(row.iter().zip(above).map(|(byte, above)| byte.wrapping_sub(above)));
        above = row;
    }
    bytes.extend(b"4 0 obj ");
    bytes.extend(stream(
        "/Type /XRef /W [1 2 1] /Size 4 /Root 1 0 R /Info 2 0 R /Filter [/FlateDecode] \
         /DecodeParms [<</Predictor 12 /Columns 4>>]",
        &deflated(&predicted),
    ));
    bytes.extend(format!(" endobj startxref {table} %%EOF").bytes());
    check(&bytes, Ok((OLD, &[])));
}

#[test]
fn files_are_found_where_they_are_attached() {
    let objects = [
        b"<</AF [2 0 R] /Names <</EmbeddedFiles <</Kids [4 0 R 4 0 R]>>>> /Pages 7 0 R>>".to_vec(),
        b"<</F (a.json) /UF <FEFF00E9002E006A0073006F006E> /EF <</F 3 0 R>>>>".to_vec(),
        stream("/Filter /FlateDecode", &deflated(OLD.as_bytes())),
        b"<</Names [(a) 2 0 R (b) 5 0 R]>>".to_vec(),
        b"<</F (b.png) /EF <</F 6 0 R>>>>".to_vec(),
        stream("", b"picture"),
        b"<</Kids [8 0 R 7 0 R]>>".to_vec(),
        b"<</Annots [<</Subtype /FileAttachment /FS <</F (c.json) /EF <</F 9 0 R>>>>>>]>>".to_vec(),
        stream("/Filter [/AHx /Fl]", b"00>"),
    ];
    let bytes = pdf(&objects, "");
    let attachments = Attachments::of(&bytes, &Limits::default()).unwrap();
    let names: Vec<_> = attachments.all().iter().map(|file| file.name.as_str()).collect();
    assert_eq!(names, ["é.json", "b.png", "c.json"]);
    assert_eq!(attachments.read(&attachments.all()[0]).unwrap(), OLD.as_bytes());
    assert_eq!(attachments.read(&attachments.all()[1]).unwrap(), &b"picture"[..]);
    assert_eq!(attachments.read(&attachments.all()[2]), Err(BakingError::BadCompression));
}

proptest! {
    /// Whatever a stranger changes: an answer, and no panic.
    #[test]
    fn no_change_makes_it_panic(changes in proptest::collection::vec((any::<Index>(), any::<u8>()), 1..8)) {
        let mut bytes = badge(&format!("/openbadges ({OLD})"), "<openbadges:assertion verify='e30.e30.AA'/>");
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        let _ = extract(&bytes, &Limits::default());
        let _ = Attachments::of(&bytes, &Limits::default());
    }
}

#[test]
fn effort_is_bounded() {
    // Ten thousand arrays in each other.
    let deep = format!("<</Metadata {}>>", "[".repeat(10_000)).into_bytes();
    check(&pdf(&[deep], ""), Err(BakingError::PdfTooComplex));
    // A stream that would inflate beyond the limit.
    let limits = Limits { pdf_inflated: 1 << 20, pdf_objects: 100_000, ..Limits::default() };
    let bomb = deflated(&vec![b' '; 2 << 20]);
    let objects = [b"<</Metadata 2 0 R>>".to_vec(), stream("/Filter /FlateDecode", &bomb)];
    assert_eq!(extract(&pdf(&objects, ""), &limits).unwrap_err(), BakingError::PdfTooComplex);
    // One text of 1 MB, referred to from everywhere.
    let many = format!("<</AF [{}]>>", "2 0 R ".repeat(100_000)).into_bytes();
    let long = format!("({})", "x".repeat(1 << 20)).into_bytes();
    let bytes = pdf(&[many, long], "");
    assert_eq!(Attachments::of(&bytes, &limits).unwrap_err(), BakingError::PdfTooComplex);
    // References and tables that go round.
    check(&pdf(&[b"<</Metadata 2 0 R>>".to_vec(), b"2 0 R".to_vec()], ""), Err(BakingError::PdfTooComplex));
    let round = b"%PDF-1.4\nxref\n0 0\ntrailer <</Prev 9>>\nstartxref 9 %%EOF";
    check(round, Err(BakingError::MalformedPdf { offset: 9 }));
}
