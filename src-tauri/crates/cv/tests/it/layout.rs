//! Nothing is cut, nothing stands alone, nothing is a box.

use crate::lives::{Made, badge, camille, dense, lay_out, make, three_badges, verified};
use cv::{Fit, Item, Notice, Page, Provenance, Resume, Role, Template};
use messages::Language;

/// The text of a page in the order it is drawn, without any space.
fn letters(pages: &[Page]) -> String {
    let marks = pages.iter().flat_map(|page| &page.marks).filter(|mark| mark.leaf.is_some());
    let runs = marks.flat_map(|mark| &mark.items).filter_map(|item| match item {
        Item::Text(run) => Some(run),
        _ => None,
    });
    let text: String = runs.flat_map(|run| &run.glyphs).map(|glyph| glyph.text.as_str()).collect();
    squeezed(&text)
}

fn squeezed(text: &str) -> String {
    text.chars().filter(|sign| !sign.is_whitespace() && *sign != '\u{A0}' && *sign != '\u{202F}').collect()
}

#[test]
fn every_word_is_on_a_page() {
    for language in [Language::Fr, Language::En] {
        let made = make(&dense(), &three_badges(), language);
        let drawn = letters(&made.pages.pages);
        for line in cv::txt(&made.cv).lines() {
            // Headings are capitals in plain text only, addresses are shortened on the page.
            let words = line.trim_start_matches("- ").split(" · ").map(squeezed);
            for words in words.filter(|words| words.to_uppercase() != *words && !words.contains("://")) {
                assert!(drawn.contains(&words), "{words} is not on a page");
            }
        }
    }
}

#[test]
fn everything_is_inside_the_sheet() {
    let long = vec![badge(&"x".repeat(200), verified()), badge(&"très long ".repeat(40), verified())];
    let mut resume = dense();
    resume.basics.as_mut().unwrap().name = Some("N".repeat(200));
    let made = make(&resume, &long, Language::Fr);
    for page in &made.pages.pages {
        for item in page.marks.iter().flat_map(|mark| &mark.items) {
            let (left, right, top, bottom) = match item {
                Item::Text(run) => {
                    let width: f32 =
                        run.glyphs.iter().filter(|glyph| glyph.text != " ").map(|glyph| glyph.advance).sum();
                    (run.x, run.x + width, run.baseline - run.size, run.baseline)
                }
                Item::Bar { area, .. } | Item::Picture { area, .. } => {
                    (area.left, area.left + area.width, area.top, area.top + area.height)
                }
            };
            assert!(left >= 50.0 && right <= page.width - 50.0, "{left}–{right}");
            assert!(top >= 30.0 && bottom <= page.height - 15.0, "{top}–{bottom}");
        }
    }
}

/// Whatever the length of what comes before, a heading or a title has its first line under it.
#[test]
fn a_title_stays_with_its_first_line() {
    let badges = three_badges();
    for points in 0..60 {
        let highlights: Vec<String> = (0..points).map(|number| format!("Point {number}")).collect();
        let json = serde_json::json!({
            "basics": { "name": "Camille Exemple" },
            "work": [
                { "position": "Premier", "name": "Ici", "highlights": highlights },
                { "position": "Second", "name": "Là", "summary": "Suite. ".repeat(60) },
            ],
            "education": [{ "studyType": "Bac", "institution": "Lycée" }],
        });
        let resume = Resume::parse(json.to_string().as_bytes()).unwrap();
        let (_, pages) = lay_out(&resume, &badges, Language::Fr);
        for page in &pages.pages {
            let last = page.marks.iter().rev().find_map(|mark| mark.leaf).unwrap();
            let role = pages.tags.nodes[pages.tags.leaves[last.index()].index()].role;
            assert!(!matches!(role, Role::H2 | Role::H3), "{points} points: a page ends with a {role:?}");
        }
    }
}

#[test]
fn the_meter_counts_lines() {
    let fit = |resume: &Resume| make(resume, &[], Language::Fr).pages.fit;
    let with_points = |count: usize| {
        let mut resume = camille();
        resume.work[0].highlights = (0..count).map(|number| format!("Point {number}")).collect();
        resume
    };
    let Fit { pages: 1, lines_left: few } = fit(&with_points(1)) else { panic!("one page") };
    let Fit { pages: 1, lines_left: more } = fit(&with_points(11)) else { panic!("one page") };
    assert!((9..=12).contains(&(few - more)), "ten more points take about ten lines: {few}, {more}");
    let over = fit(&with_points(100));
    assert!(over.pages > 1 && over.lines_left < -40, "{over:?}");
}

#[test]
fn a_tighter_template_holds_more() {
    let sobre = make(&dense(), &three_badges(), Language::Fr);
    let serre = cv::layout(&sobre.cv, &Template::named("serre").unwrap()).unwrap();
    assert!(serre.pages.len() < sobre.pages.pages.len() || serre.fit.lines_left > sobre.pages.fit.lines_left);
}

/// Emoji and scripts without a font are left out with a notice; no glyph is .notdef.
#[test]
fn no_glyph_is_a_box() {
    let names = [
        "🎉 Bravo 👩\u{200D}🚀",
        "日本語のバッジ",
        "شارة التعاون",
        "Ба́дж",
        "e\u{301}te\u{301} \u{1}\u{FFFF}",
        "🎈",
        "",
    ];
    for name in names {
        let made = make(&camille(), &[badge(name, Provenance::Declared)], Language::Fr);
        for item in made.pages.pages.iter().flat_map(|page| &page.marks).flat_map(|mark| &mark.items) {
            if let Item::Text(run) = item {
                assert!(run.glyphs.iter().all(|glyph| glyph.id != 0), "{name}");
            }
        }
    }
    let Made { pages, .. } = make(&camille(), &[badge("🎉 Bravo", verified())], Language::Fr);
    let missing = Notice::MissingGlyphs { text: "🎉 Bravo".into(), signs: vec!['🎉'] };
    assert_eq!(pages.notices, [missing]);
    assert!(letters(&pages.pages).contains("Bravo"));
}

/// Where several glyphs make one sign, the run says its text as a whole, in the order of reading.
#[test]
fn vowel_signs_keep_their_text() {
    let made = make(&camille(), &[badge("مُحَمَّد n\u{308}", verified())], Language::Fr);
    let says: Vec<_> = made
        .pages
        .pages
        .iter()
        .flat_map(|page| &page.marks)
        .flat_map(|mark| &mark.items)
        .filter_map(|item| match item {
            Item::Text(run) => run.actual_text.as_deref(),
            _ => None,
        })
        .collect();
    assert!(says.iter().any(|text| text.contains("مُحَمَّد")), "{says:?}");
    assert!(says.iter().all(|text| !text.is_empty()));
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("cv");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("vowels.pdf"), made.pdf).unwrap();
}

#[test]
fn a_picture_that_cannot_be_read_is_left_out_with_a_notice() {
    for bytes in [&b""[..], b"not a picture", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"] {
        let mut broken = badge("Accueil", verified());
        broken.picture = Some(bytes.to_vec());
        let made = make(&camille(), &[broken], Language::Fr);
        assert_eq!(made.pages.notices, [Notice::UnreadablePicture { badge: "Accueil".into() }]);
    }
}
