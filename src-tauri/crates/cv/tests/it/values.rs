//! What a CV says, before any page.

use crate::lives::{NOW, badge, camille, make, three_badges, verified};
use cv::{Content, CvError, Provenance, RenderOptions, Resume, SectionKind, Template};
use messages::Language;

#[test]
fn plain_text_reads_as_the_page_does() {
    let made = make(&camille(), &three_badges(), Language::Fr);
    let text = cv::txt(&made.cv).replace('\u{202F}', "_").replace('\u{A0}', "~");
    let expected = "\
Camille Exemple
Conseillère en accueil
69003 Lyon · +33 6 00 00 00 00 · camille@example.org
Accueillir, orienter~: «_toujours avec le sourire_»_!

EXPÉRIENCE
Agente d’accueil · Mairie Exemple, Lyon · janv. 2023 – juin 2025
- Accueil de 80 personnes par jour

FORMATION
Bac professionnel, AGOrA · Lycée Exemple · 2021

COMPÉTENCES
Accueil du public · Je transmets · écoute, orientation · Vérifié

BADGES
Je transmets~: accueil du public · Mission locale Exemple (badges.example.org) · 1er juin 2025 · Vérifié
Forme de nouveaux collègues à l’accueil~: écoute, orientation, situations tendues.
https://badges.example.org/assertions/1
Animation d’un atelier numérique · Médiathèque Exemple (mediatheque.example.org) · 12 nov. 2024 · Reconnu par Ville de Lyon
- Photo de l’atelier · douze participants · https://mediatheque.example.org/ateliers/12
https://badges.example.org/assertions/1
Organisation d’une collecte alimentaire · Camille Exemple · 1er juin 2025 · Déclaré · badge fait par la personne elle-même

LANGUES
Français (langue maternelle) · Anglais (B1)

Vérifié~: le 20 nov. 2026, le badge était intact, signé par l’émetteur nommé, attribué à cette personne, non révoqué et en cours de validité. Reconnu~: quelqu’un d’autre l’atteste. Déclaré~: la personne l’affirme.
";
    assert_eq!(text, expected);
}

/// Promise 4: what could not be checked is never shown as good.
#[test]
fn a_badge_that_is_not_verified_is_never_printed_as_verified() {
    for provenance in [Provenance::Declared, Provenance::Recognised { by: "Quelqu’un".into() }] {
        for (language, word) in [(Language::Fr, "Vérifié"), (Language::En, "Verified")] {
            let mut declared = badge("Accueil", provenance.clone());
            declared.file.name = "badge-1.json".into();
            let text = cv::txt(&make(&camille(), &[declared], language).cv);
            assert!(!text.contains(word), "{text}");
        }
    }
}

#[test]
fn a_skill_is_worth_its_best_badge() {
    let mut weak = badge("Faible", Provenance::Declared);
    weak.file.name = "badge-1.json".into();
    let mut strong = badge("Fort", verified());
    strong.file.name = "badge-1.json".into();
    let made = make(&camille(), &[weak, strong], Language::Fr);
    let skills = made.cv.sections.iter().find(|section| section.kind == SectionKind::Skills).unwrap();
    let Content::Claims(claims) = &skills.content else { panic!("claims") };
    assert_eq!((&claims[0].proof.badges[..], &claims[0].proof.provenance), (&[1, 0][..], &verified()));
}

#[test]
fn what_is_not_there_is_not_shown() {
    let made = make(&Resume::default(), &[], Language::Fr);
    assert!(made.cv.sections.is_empty());
    assert_eq!(made.cv.note, None);
    assert_eq!(made.pages.pages.len(), 1);
    let template = Template::first().unwrap();
    let mut options = RenderOptions::new(Language::Fr, NOW, &template);
    options.sections = vec![SectionKind::Languages];
    let cv = cv::compose(&camille(), &three_badges(), &options).unwrap();
    assert_eq!(cv.sections.iter().map(|section| section.kind).collect::<Vec<_>>(), [SectionKind::Languages]);
}

#[test]
fn addresses_that_could_do_harm_are_not_clickable() -> Result<(), CvError> {
    for url in ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "https://a b", "notaurl"] {
        let json = serde_json::json!({ "work": [{ "name": "A", "position": "B", "url": url }] }).to_string();
        let made = make(&Resume::parse(json.as_bytes())?, &[], Language::Fr);
        assert!(made.pages.pages.iter().all(|page| page.links.is_empty()), "{url}");
    }
    Ok(())
}

#[test]
fn the_data_holds_everything() {
    let made = make(&camille(), &three_badges(), Language::Fr);
    let data: serde_json::Value = serde_json::from_slice(made.cv.data()).unwrap();
    let badge = &data["meta"]["besace"]["badges"][0];
    assert_eq!(badge["attachment"], "badge-1.json");
    assert_eq!(badge["provenance"]["kind"], "verified");
    assert_eq!(badge["provenance"]["asOf"], "2026-11-20T09:00:00Z");
    assert_eq!(data["certificates"].as_array().unwrap().len(), 3);
    // What the résumé already said of this badge stays.
    assert_eq!(data["certificates"][0]["x-openbadge"]["status"], "valide");
    assert_eq!(data["skills"][0]["x-competence"]["code"], "M1601");
    assert_eq!(data["meta"]["version"], "v1.0.0");
}
