//! Whatever comes in, nothing panics, and nothing takes long.

use crate::{files, read};
use proptest::prelude::*;
use proptest::sample::Index;

fn seeds() -> Vec<Vec<u8>> {
    let resume = br#"{"basics":{"name":"Z","profiles":[{"network":"n"}]},"work":[{"company":"M","highlights":["a"]}]}"#;
    vec![
        resume.to_vec(),
        files::EUROPASS.into(),
        files::archive(&[
            ("Profile.csv", "First Name,Websites\nZ,[A:b]\n"),
            ("Skills.csv", "Name\n\"a\nb\"\n"),
        ]),
        files::pdf(&[("cv.json", br#"{"meta":{"besace":{"badges":[{"attachment":"a"}]}}}"#), ("a", b"b")]),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..200), start in 0..6usize) {
        let starts: [&[u8]; 6] = [b"", b"{", b"<?xml ?><", b"PK\x03\x04", b"%PDF-1.7\n", b"\xEF\xBB\xBF{\"work\":"];
        let _ = read(&[starts[start], &bytes].concat());
    }

    #[test]
    fn mutated_files(cuts in proptest::collection::vec((any::<Index>(), any::<u8>(), 0..4usize), 1..8)) {
        for mut bytes in seeds() {
            for (at, byte, how) in &cuts {
                let at = at.index(bytes.len().max(1)).min(bytes.len());
                match how {
                    0 => bytes.truncate(at.max(1)),
                    1 => bytes.insert(at, *byte),
                    2 if at < bytes.len() => bytes[at] = *byte,
                    _ => { let tail = bytes[at..].to_vec(); bytes.extend(tail.into_iter().take(100)); }
                }
            }
            let _ = read(&bytes);
        }
    }
}
