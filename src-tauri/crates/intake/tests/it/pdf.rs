use crate::{files, left, read};
use intake::{IntakeError, Source};
use serde_json::{Value, json};

fn ours() -> Value {
    json!({
        "basics": { "name": "Zoé" },
        "certificates": [
            { "name": "PSC1" },
            { "name": "Accueil", "date": "2025-06-01", "issuer": "Mission", "x-openbadge": { "attachment": "a.json" } },
        ],
        "meta": { "besace": {
            "format": 1, "language": "fr", "sections": ["work"],
            "badges": [
                { "attachment": "a.json", "originalName": "été.json", "name": "Accueil", "issuer": "Mission", "issued": "2025-06-01", "page": null,
                  "sha256": "01ba4719c80b6fe911b091a7c05124b64eeece964e09c058ef8f9805daca546b",
                  "evidence": [{ "title": "Une photo", "url": "https://e.example" }] },
                { "attachment": "gone.json" },
            ],
        } },
    })
}

#[test]
fn a_pdf_of_ours_gives_back_the_data_and_the_badges() {
    let data = ours().to_string();
    let pdf = files::pdf(&[("cv.json", data.as_bytes()), ("a.json", b"\n"), ("other.bin", b"?")]);
    let found = read(&pdf).unwrap();
    assert_eq!(found.source, Source::BesacePdf);
    // What was written for the badge alone is the badge's, the person's own certificate stays.
    assert_eq!(found.resume, json!({ "basics": { "name": "Zoé" }, "certificates": [{ "name": "PSC1" }] }));
    assert_eq!(found.badges, [("été.json".to_owned(), b"\n".to_vec())]);
    assert_eq!(found.arrangement, Some(json!({ "language": "fr", "sections": ["work"] })));
    assert_eq!(left(&found), ["Accueil: Une photo · https://e.example", "gone.json: ", "other.bin: "]);
}

#[test]
fn a_badge_that_is_not_the_one_meant_has_only_the_name_of_its_file() {
    let data = ours().to_string();
    let found = read(&files::pdf(&[("cv.json", data.as_bytes()), ("a.json", b"altered")])).unwrap();
    assert_eq!(found.badges, [("a.json".to_owned(), b"altered".to_vec())]);
}

#[test]
fn the_pdf_of_europass_carries_its_document() {
    let found = read(&files::pdf(&[("attachment.xml", files::EUROPASS.as_bytes())])).unwrap();
    assert_eq!(found.source, Source::EuropassPdf);
    assert_eq!(found.resume["basics"]["name"], "Zoé Martin");
}

#[test]
fn a_pdf_of_somebody_else_is_read_as_any_resume() {
    let resume = br#"{ "basics": { "name": "Z" }, "salary": 3 }"#;
    let found = read(&files::pdf(&[("invoice.xml", b"<Invoice/>"), ("cv.json", resume)])).unwrap();
    assert_eq!(found.source, Source::JsonResume);
    assert_eq!(left(&found), ["salary: 3", "invoice.xml: "]);
    assert!(found.badges.is_empty() && found.arrangement.is_none());
    assert!(matches!(read(&files::pdf(&[])), Err(IntakeError::PdfWithoutCv)));
    assert!(matches!(read(&files::pdf(&[("cv.json", b"{}")])), Err(IntakeError::PdfWithoutCv)));
    assert!(matches!(read(b"%PDF-1.7"), Err(IntakeError::Pdf(_))));
    let Some(bytes) = files::shared("pdf/cv-ua-1_a-3a.pdf") else { return };
    read(&bytes).map(|found| assert_eq!(found.source, Source::JsonResume)).unwrap();
}
