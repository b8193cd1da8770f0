use crate::lives::{badge, camille, dense, make, three_badges, verified};
use cv::Resume;
use messages::Language;

/// Leaves the PDFs where other programs can be run on them.
#[test]
fn every_life_makes_a_pdf() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("cv");
    std::fs::create_dir_all(&folder).unwrap();
    let odd = vec![
        badge("🎉 Bravo 👩‍🚀 l’équipe 🚀", verified()),
        badge("شارة التعاون والعمل الجماعي", verified()),
        badge("日本語のバッジ", verified()),
        badge(&"Un badge au nom vraiment très long ".repeat(6), verified()),
        badge(&"x".repeat(200), verified()),
    ];
    let empty = Resume::parse(b"{}").unwrap();
    for (name, resume, badges, language) in [
        ("camille", camille(), three_badges(), Language::Fr),
        ("dense", dense(), three_badges(), Language::Fr),
        ("english", dense(), three_badges(), Language::En),
        ("odd", camille(), odd, Language::Fr),
        ("empty", empty, Vec::new(), Language::Fr),
    ] {
        let made = make(&resume, &badges, language);
        println!("{name}: {:?} {:?}", made.pages.fit, made.pages.notices);
        std::fs::write(folder.join(format!("{name}.pdf")), made.pdf).unwrap();
    }
}
