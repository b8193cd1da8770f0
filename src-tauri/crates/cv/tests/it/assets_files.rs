//! Files by others are the ones that were looked at.

use sha2::{Digest, Sha256};

#[test]
fn fonts_are_those_of_the_readme() {
    let readme = include_str!("../../../../../assets/README.md");
    for font in assets::FONTS {
        let digest: String = Sha256::digest(font.bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(digest, font.sha256, "{}", font.name);
        assert!(readme.contains(&digest), "{} is not in assets/README.md", font.name);
    }
}

#[test]
fn both_languages_have_the_same_words() {
    let codes = |source: &str| -> Vec<String> {
        let lines = source.lines().filter(|line| line.starts_with(|sign: char| sign.is_ascii_lowercase()));
        let mut codes: Vec<_> = lines.filter_map(|line| Some(line.split_once(" =")?.0.to_owned())).collect();
        codes.sort();
        codes
    };
    assert_eq!(codes(assets::FR.cv), codes(assets::EN.cv));
}
