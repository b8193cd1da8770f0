//! What is sealed opens again, with its own key only, and says nothing to anybody else.
#![allow(clippy::unwrap_used)] // a test that cannot go on says where

use cv::{Answer, EvidenceLine, Question, Verdict};
use share::{
    Badge, Content, Evidence, File, Key, Maker, Randomness, Reader, Sealed, ShareError, needs_password, open,
    page, seal, sealed_in,
};
use std::collections::HashSet;
use time::macros::{date, datetime};

const READER: Reader<'_> = Reader { core: b"\0asm", core_script: "let core;", script: "go();", style: "p{}" };

fn content() -> Content {
    let resume = cv::Resume::parse(assets::SAMPLE_RESUME.as_bytes()).unwrap();
    let made = datetime!(2026-11-22 10:00 UTC);
    let options = cv::RenderOptions::first(messages::Language::Fr, made).unwrap();
    let mut cv = cv::compose(&resume, &[], &options).unwrap();
    (cv.files, cv.header.photo) = (Vec::new(), Some(b"a photograph".to_vec()));
    let sample = &assets::SAMPLE_BADGES[0];
    let file = |name: &str, bytes: &[u8]| File {
        name: name.into(),
        mime: "image/png".into(),
        bytes: bytes.to_vec(),
    };
    Content {
        cv: Some(cv),
        badges: vec![Badge {
            name: "Accueil du public".into(),
            picture: Some(b"a picture".to_vec()),
            original: file(sample.name, sample.bytes),
            answers: vec![Answer { question: Question::Status, verdict: Verdict::Yes, as_of: made }],
            evidence: vec![Evidence {
                line: EvidenceLine { title: "Lettre".into(), url: None, note: Some("de la tutrice".into()) },
                file: Some(file("lettre.pdf", b"%PDF-")),
            }],
        }],
        pdf: Some(file("CV.pdf", b"%PDF-1.7")),
        addresses: vec![assets::SAMPLE_ADDRESS.into()],
        maker: Maker { name: Some(assets::SAMPLE_NAME.into()), made },
        ends: Some(date!(2027 - 05 - 22)),
    }
}

fn sealed(seed: u8, password: Option<&str>) -> Sealed {
    let mut random = [0; Randomness::BYTES];
    // Not random at all, but no byte of one seed stands where it stands in another.
    for (at, byte) in random.iter_mut().enumerate() {
        *byte =
            seed.wrapping_mul(31).wrapping_add((at as u8).wrapping_mul(37)).rotate_left(u32::from(seed % 7));
    }
    seal(&content(), password, Randomness(random)).unwrap()
}

#[test]
fn what_was_sealed_opens_as_it_was() {
    let sealed = sealed(1, None);
    let key = Key::of_fragment(&sealed.key().fragment()).unwrap();
    assert_eq!(open(&sealed.bytes, &key, None).unwrap(), content());
    assert!(!needs_password(&sealed.bytes).unwrap());
}

#[test]
fn a_password_is_part_of_the_key() {
    let sealed = sealed(1, Some("cle\u{301} à part"));
    let open = |password| open(&sealed.bytes, sealed.key(), password);
    assert!(needs_password(&sealed.bytes).unwrap());
    // The same word from a keyboard that composes its accents.
    assert_eq!(open(Some("clé à part")).unwrap(), content());
    assert!(matches!(open(Some("cle a part")), Err(ShareError::Password)));
    assert!(matches!(open(None), Err(ShareError::Password)));
}

#[test]
fn another_key_and_damage_are_told_apart() {
    let (one, other) = (sealed(1, None), sealed(2, None));
    assert!(matches!(open(&one.bytes, other.key(), None), Err(ShareError::OtherKey)));
    let mut damaged = one.bytes.clone();
    let last = damaged.len() - 1;
    damaged[last] ^= 1;
    assert!(matches!(open(&damaged, one.key(), None), Err(ShareError::Damaged)));
    assert!(matches!(open(&one.bytes[..last], one.key(), None), Err(ShareError::Damaged)));
    assert!(matches!(open(b"hello", one.key(), None), Err(ShareError::NotAPage)));
}

#[test]
fn the_version_the_id_and_the_salt_are_authenticated() {
    let sealed = sealed(1, None);
    let end = sealed.bytes.iter().position(|byte| *byte == b'\n').unwrap();
    let header = String::from_utf8(sealed.bytes[..end].to_vec()).unwrap();
    let rewritten = |from: &str, to: &str| {
        let bytes = [header.replacen(from, to, 1).as_bytes(), &sealed.bytes[end..]].concat();
        open(&bytes, sealed.key(), None)
    };
    assert!(rewritten(sealed.id(), sealed.id()).is_ok());
    assert!(matches!(rewritten(sealed.id(), "AAAAAAAAAAAAAAAAAAAAAA"), Err(ShareError::Damaged)));
    assert!(matches!(rewritten(" - ", " AAAAAAAAAAAAAAAAAAAAAA "), Err(ShareError::Password)));
    assert!(matches!(rewritten("besace-share 1", "besace-share 2"), Err(ShareError::Newer { .. })));
}

#[test]
fn two_shares_of_one_content_have_nothing_in_common() {
    let hidden = |sealed: &Sealed| {
        let end = sealed.bytes.iter().position(|byte| *byte == b'\n').unwrap();
        sealed.bytes[end + 1..].to_vec()
    };
    let (one, other) = (sealed(1, None), sealed(2, None));
    assert_eq!(one.bytes.len(), other.bytes.len());
    assert_ne!(one.id(), other.id());
    let (one, other) = (hidden(&one), hidden(&other));
    let pieces: HashSet<&[u8]> = one.windows(8).collect();
    assert!(!other.windows(8).any(|piece| pieces.contains(piece)));
}

#[test]
fn a_small_and_a_smaller_content_have_the_same_size() {
    let small = seal(&Content::example(), None, Randomness([1; Randomness::BYTES])).unwrap();
    let bare = Content { badges: Vec::new(), ..content() };
    let other = seal(&bare, None, Randomness([2; Randomness::BYTES])).unwrap();
    assert_eq!(small.bytes.len(), other.bytes.len());
}

#[test]
fn more_than_a_page_holds_is_refused() {
    let mut content = content();
    content.badges[0].original.bytes = vec![0; 33 * 1024 * 1024];
    let refused = seal(&content, None, Randomness([1; Randomness::BYTES]));
    assert!(matches!(refused, Err(ShareError::TooLarge { .. })));
}

#[test]
fn the_page_says_nothing_of_the_person_and_asks_nobody() {
    let sealed = sealed(1, None);
    let html = page(&sealed, &READER).unwrap();
    for marker in [
        assets::SAMPLE_NAME,
        "Zoé",
        "Martin",
        "zoe.martin",
        "Brévigny",
        "2026",
        "2027",
        &sealed.key().fragment(),
    ] {
        assert!(!html.contains(marker), "{marker}");
    }
    assert!(!html.contains("http:") && !html.contains("https:"), "an address");
    assert_eq!(sealed_in(&html).unwrap(), sealed.bytes);
    let policy = html.split("content=\"default-src").nth(1).unwrap().split('"').next().unwrap();
    assert!(policy.starts_with(" 'none'; script-src 'sha256-"), "{policy}");
    assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"), "{policy}");
    for said in ["no-referrer", "noindex", "Un document s’ouvre ici", "A document opens here"] {
        assert!(html.contains(said), "{said}");
    }
}

#[test]
fn a_script_that_would_end_early_is_refused() {
    let reader = Reader { script: "'</script>'", ..READER };
    assert!(matches!(page(&sealed(1, None), &reader), Err(ShareError::Unembeddable { part: "script" })));
}
