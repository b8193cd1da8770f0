//! People who do not exist, and their badges.

use cv::{Attachment, ChosenBadge, Cv, EvidenceLine, Pages, Provenance, RenderOptions, Resume, Template};
use messages::Language;
use time::macros::{date, datetime};

pub const NOW: time::OffsetDateTime = datetime!(2026-11-22 10:00 UTC);

pub fn camille() -> Resume {
    Resume::parse(include_bytes!("../cv-fr-badges.json")).unwrap()
}

pub fn dense() -> Resume {
    Resume::parse(include_bytes!("../dense.json")).unwrap()
}

pub fn badge(name: &str, provenance: Provenance) -> ChosenBadge {
    ChosenBadge {
        name: name.into(),
        issuer: "Mission locale Exemple".into(),
        issuer_proof: Some("badges.example.org".into()),
        issued: Some(date!(2025 - 06 - 01)),
        provenance,
        state: None,
        criteria: None,
        description: None,
        picture: Some(picture([35, 112, 79])),
        file: Attachment {
            name: format!("{name}.json"),
            mime: "application/json".into(),
            bytes: format!("{{\"name\":\"{name}\"}}").into_bytes(),
            description: String::new(),
            date: datetime!(2025-06-01 08:30 UTC),
        },
        answers: Vec::new(),
        evidence: Vec::new(),
        page: Some("https://badges.example.org/assertions/1".into()),
    }
}

pub fn verified() -> Provenance {
    Provenance::Verified { as_of: datetime!(2026-11-20 09:00 UTC) }
}

pub fn three_badges() -> Vec<ChosenBadge> {
    let mut first = badge("Je transmets : accueil du public", verified());
    first.file.name = "badge-1.json".into();
    first.description =
        Some("Forme de nouveaux collègues à l'accueil : écoute, orientation, situations tendues.".into());
    let mut second =
        badge("Animation d’un atelier numérique", Provenance::Recognised { by: "Ville de Lyon".into() });
    second.picture = Some(picture([43, 76, 126]));
    second.issuer = "Médiathèque Exemple".into();
    second.issuer_proof = Some("mediatheque.example.org".into());
    second.issued = Some(date!(2024 - 11 - 12));
    second.evidence = vec![EvidenceLine {
        title: "Photo de l'atelier".into(),
        url: Some("https://mediatheque.example.org/ateliers/12".into()),
        note: Some("douze participants".into()),
    }];
    let mut third = badge("Organisation d’une collecte alimentaire", Provenance::Declared);
    third.picture = Some(picture([163, 83, 43]));
    third.issuer = "Camille Exemple".into();
    third.issuer_proof = None;
    third.page = None;
    third.state = Some("badge fait par la personne elle-même".into());
    vec![first, second, third]
}

/// A round badge on a transparent ground.
pub fn picture([red, green, blue]: [u8; 3]) -> Vec<u8> {
    let side = 200i32;
    let mut pixels = Vec::new();
    for y in 0..side {
        for x in 0..side {
            let from_center = ((x - 100).pow(2) + (y - 100).pow(2)).isqrt();
            pixels.extend(match from_center {
                0..62 => [red, green, blue, 255],
                62..70 => [255, 255, 255, 255],
                70..98 => [red, green, blue, 255],
                98..100 => [red, green, blue, 120],
                _ => [0, 0, 0, 0],
            });
        }
    }
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, 200, 200);
    encoder.set_color(png::ColorType::Rgba);
    encoder.write_header().unwrap().write_image_data(&pixels).unwrap();
    bytes
}

pub struct Made {
    pub cv: Cv,
    pub pages: Pages,
    pub pdf: Vec<u8>,
}

pub fn make(resume: &Resume, badges: &[ChosenBadge], language: Language) -> Made {
    let (cv, pages) = lay_out(resume, badges, language);
    let pdf = cv::pdf(&cv, &pages).unwrap();
    Made { cv, pages, pdf }
}

/// The same without the PDF.
pub fn lay_out(resume: &Resume, badges: &[ChosenBadge], language: Language) -> (Cv, Pages) {
    let template = Template::first().unwrap();
    let options = RenderOptions::new(language, NOW, &template);
    let cv = cv::compose(resume, badges, &options).unwrap();
    let pages = cv::layout(&cv, &template).unwrap();
    (cv, pages)
}
