//! The shared corpus and catalogue of hostile files, when they are beside the checkout. Nothing of them is copied.

use baking::{BakingError, Content, Existing, Flag, Keyword, Kind, Limits, bake, extract};
use std::path::{Path, PathBuf};

fn shared(path: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../shared").join(path);
    if !path.exists() {
        eprintln!("skipped: {} is not here", path.display());
    }
    path.exists().then_some(path)
}

/// What became of a file, in one word or two.
fn told(path: &Path) -> String {
    let bytes = std::fs::read(path).expect("a file of the corpus");
    match extract(&bytes, &Limits::default()) {
        Ok(found) => {
            let mut told = format!("{} {:?}", found.container.as_str(), found.badge.content).to_lowercase();
            for flag in found.flags {
                told = format!("{told} {}", flag.code());
            }
            told
        }
        Err(BakingError::NotABadge { kind }) => format!("not a badge: {kind:?}"),
        Err(error) => format!("{error:?}").split([' ', '{']).next().unwrap_or_default().to_owned(),
    }
}

fn check(folder: &str, expected: &[(&str, &str)]) {
    let here =
        expected.iter().filter_map(|(file, told)| Some((file, told, shared(&format!("{folder}/{file}"))?)));
    let (mut wanted, mut found) = (Vec::new(), Vec::new());
    for (file, expected, path) in here {
        wanted.push(format!("{file}: {expected}"));
        found.push(format!("{file}: {}", told(&path)));
    }
    assert_eq!(found.join("\n"), wanted.join("\n"));
}

#[test]
fn hostile_pngs() {
    check(
        "hostile/png",
        &[
            ("good_di_jcs.png", "png json"),
            ("good_after_idat.png", "png json"),
            ("tampered_name.png", "png json"),
            ("html_in_text_chunk.png", "png json"),
            ("chunks_6000_text.png", "png json picture.unusable"),
            ("itxt_small_compressed.png", "png json container.compressed"),
            ("crc_bad_itxt.png", "png json container.bad-checksum"),
            ("crc_bad_ihdr.png", "png json picture.unusable"),
            ("zero_width.png", "png json picture.unusable"),
            ("idat_bomb_64mib.png", "png json picture.unusable"),
            ("ob2_and_ob3_conflict.png", "png json container.two-badges"),
            ("legacy_text_url_html.png", "png address"),
            ("legacy_text_url_loopback.png", "png address"),
            ("legacy_text_url_metadata.png", "png address"),
            ("legacy_text_url_file.png", "ForbiddenAddress"),
            ("legacy_text_url_javascript.png", "ForbiddenAddress"),
            ("legacy_text_url_unc.png", "ForbiddenAddress"),
            ("plain.png", "NotBaked"),
            ("chunk_after_iend.png", "NotBaked"),
            ("itxt_keyword_case.png", "NotBaked"),
            ("chunk_len_ffffffff.png", "ChunkTooLong"),
            ("itxt_comp_method_9.png", "UnknownCompression"),
            ("itxt_invalid_utf8.png", "NotUtf8"),
            ("itxt_missing_separators.png", "MalformedChunk"),
            ("ztxt_bomb_1gib.png", "CredentialTooLarge"),
            ("empty.png", "not a badge: Empty"),
            ("jpeg_named_png.png", "not a badge: Jpeg"),
        ],
    );
}

#[test]
fn hostile_svgs() {
    check(
        "hostile/svg",
        &[
            ("good_verify_jwt.svg", "svg jws"),
            ("other_prefix_right_namespace.svg", "svg json"),
            ("active_ext_image.svg", "svg json picture.active-content"),
            ("active_image_unc.svg", "svg json picture.active-content"),
            ("active_onclick.svg", "svg json picture.active-content"),
            ("active_onload_root.svg", "svg json picture.active-content"),
            ("active_script_ns_prefix.svg", "svg json picture.active-content"),
            ("active_set_href.svg", "svg json picture.active-content"),
            ("active_tauri_scheme.svg", "svg json picture.active-content"),
            ("active_use_data.svg", "svg json picture.active-content"),
            ("active_use_external.svg", "svg json picture.active-content"),
            ("external_dtd.svg", "svg json picture.active-content"),
            ("filter_turbulence_bomb.svg", "svg json picture.unusable"),
            ("use_bomb.svg", "svg json picture.unusable"),
            ("credential_in_comment.svg", "NotBaked"),
            ("wrong_namespace.svg", "NotBaked"),
            ("nested_g_20000.svg", "XmlTooDeep"),
            ("xmlns_4000_one_tag.svg", "TooManyAttributes"),
            ("nul_byte.svg", "MalformedXml"),
            ("xxe_file.svg", "InternalSubset"),
            ("param_entity_oob.svg", "InternalSubset"),
        ],
    );
}

#[test]
fn odd_but_honest_pictures() {
    check(
        "corpus/edge-images",
        &[
            ("png/01-text-chunk-ob3-jwt.png", "png jws"),
            ("png/02-itxt-compressed.png", "png json container.compressed"),
            ("png/04-two-credentials.png", "TwoBadges"),
            ("png/05-first-tampered-second-valid.png", "TwoBadges"),
            ("png/06-ob2-and-ob3.png", "png json container.two-badges"),
            ("png/08-itxt-after-iend.png", "NotBaked"),
            ("png/09-bad-crc.png", "png json container.bad-checksum"),
            ("png/12-lang-and-translated-keyword.png", "png json"),
            ("png/14-bom-and-whitespace.png", "png json"),
            ("png/15-empty-text.png", "EmptyCredential"),
            ("png/17-length-overflow.png", "ChunkTooLong"),
            ("png/19-jwt-surrounded-by-newlines.png", "png jws"),
            ("png/20-url-in-ob3-chunk.png", "NotACredential"),
            ("png/22-ob2-jws-in-itxt.png", "png jws"),
            ("png/24-jpeg-named.png", "not a badge: Jpeg"),
            ("png/26-signature-only.png", "Truncated"),
            ("svg/02-spec-json-cdata.svg", "svg json"),
            ("svg/03-other-prefix.svg", "svg json"),
            ("svg/04-wild-namespace.svg", "svg json"),
            ("svg/05-undeclared-prefix.svg", "svg jws"),
            ("svg/08-in-metadata.svg", "svg json"),
            ("svg/10-billion-laughs.svg", "InternalSubset"),
            ("svg/11-xxe.svg", "InternalSubset"),
            ("svg/12-script-and-onload.svg", "svg jws picture.active-content"),
            ("svg/14-utf8-bom.svg", "svg jws"),
            ("svg/15-long-preamble.svg", "svg jws"),
            ("svg/16-ob2-and-ob3.svg", "svg json container.two-badges"),
            ("svg/19-empty-element.svg", "EmptyCredential"),
            ("svg/20-ob2-cdata-only.svg", "svg json"),
            ("other/04-utf16.json", "NotUtf8"),
            ("other/05-bom.json", "json json"),
            ("other/06-html-page.json", "not a badge: Html"),
        ],
    );
    check(
        "corpus",
        &[
            ("baking/pypi-bakery/baked_example.svg", "svg json"),
            ("baking/mozilla-bakery/bad-json.svg", "VerifyDisagrees"),
            ("baking/badgr/bad_image.png", "json json"),
            ("baking/badgr/hacked-svg-with-embedded-script-tags.svg", "NotBaked"),
            ("produced-bakery/moz/url10.svg", "svg address"),
            ("produced-bakery/moz/hosted10-assertion.svg", "svg json"),
            ("produced-bakery/py/url05.svg", "svg address"),
            ("produced-bakery/py/hosted20.png", "png json"),
            ("produced-bakery/py/jws20.png", "png jws"),
        ],
    );
}

/// Every picture of the corpus that can be baked gives back what was baked, and loses nothing else.
#[test]
fn whatever_is_baked_comes_out_again() {
    let credential = br#"{"id": "https://a.example/1", "note": "]]> & <"}"#;
    let mut baked = 0;
    for folder in
        ["corpus/baking", "corpus/edge-images/png", "corpus/edge-images/svg", "corpus/produced-bakery"]
    {
        for image in files(folder).into_iter().filter(|image| is_sound(image)) {
            for keyword in [Keyword::OpenBadges, Keyword::OpenBadgeCredential] {
                let Ok(bytes) = bake(&image, credential, keyword, Existing::Replace) else { continue };
                let found = extract(&bytes, &Limits::default()).expect("a picture just baked");
                let ours = if keyword == Keyword::OpenBadges {
                    found.beside.unwrap_or(found.badge)
                } else {
                    found.badge
                };
                assert_eq!((ours.content, &*ours.bytes), (Content::Json, &credential[..]));
                let again = bake(&bytes, credential, keyword, Existing::Refuse);
                assert_eq!(again, Err(BakingError::AlreadyBaked { keyword }));
                assert_eq!(bake(&bytes, credential, keyword, Existing::Replace).as_ref(), Ok(&bytes));
                baked += 1;
            }
        }
    }
    assert!(baked == 0 || baked > 40, "{baked}");
}

/// A picture that has no trouble of its own before anything is baked into it.
fn is_sound(image: &[u8]) -> bool {
    match extract(image, &Limits::default()) {
        Ok(found) => found.beside.is_none() && found.badge.keyword != Some(Keyword::ClrCredential),
        Err(error) => matches!(error, BakingError::NotBaked { .. }),
    }
}

fn files(folder: &str) -> Vec<Vec<u8>> {
    let mut found = Vec::new();
    let mut folders: Vec<PathBuf> = shared(folder).into_iter().collect();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder of the corpus").flatten() {
            match entry.path() {
                path if path.is_dir() => folders.push(path),
                path => found.push(std::fs::read(path).expect("a file of the corpus")),
            }
        }
    }
    found
}

#[test]
fn flags_have_codes_and_kinds_have_names() {
    assert_eq!(Flag::TwoBadges.code(), "container.two-badges");
    assert_eq!(Kind::of(b"GIF89a"), Kind::Gif);
}
