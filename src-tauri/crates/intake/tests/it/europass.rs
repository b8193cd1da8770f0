use crate::{files, left, read};
use intake::{IntakeError, Limits, Source};
use serde_json::json;

#[test]
fn a_candidate_becomes_a_resume() {
    let found = read(files::EUROPASS.as_bytes()).unwrap();
    assert_eq!(found.source, Source::EuropassXml);
    assert_eq!(
        found.resume,
        json!({
            "basics": {
                "name": "Zoé Martin", "email": "zoe@example.org", "phone": "+33 600000000",
                "summary": "J’accueille & j’oriente",
                "location": { "address": "1 rue Haute", "city": "Lyon", "countryCode": "FR" },
                "profiles": [{ "network": "linkedin", "url": "https://social.example/zoe" }],
            },
            "work": [{
                "name": "Mairie", "position": "Agente", "location": "Berlin, DE", "url": "https://mairie.example",
                "startDate": "2023-01", "summary": "Accueil", "highlights": ["80 personnes"],
            }],
            "skills": [{ "name": "Tableur" }, { "name": "Bureau", "keywords": ["Courriel"] }],
            "languages": [
                { "language": "Français", "fluency": "Langue maternelle" },
                { "language": "Anglais", "fluency": "comprendre B1, parler A2" },
                { "language": "Patois" },
            ],
        })
    );
    assert_eq!(
        left(&found),
        [
            "Communication[2]/ChannelCode: Email",
            "Communication[2]/URI: autre@example.org",
            "BirthDate: 1990-01-02",
            "EmploymentHistory/EmployerHistory/Department: État civil",
            "Others/Title: Divers",
            "Others/Other: Permis · B",
        ]
    );
}

#[test]
fn the_sample_beside_the_project_is_understood() {
    let Some(bytes) = files::shared("europass/candidate-synthetique-fr.xml") else { return };
    let found = read(&bytes).unwrap();
    assert_eq!(found.resume["basics"]["phone"], "+33 600000000");
    assert_eq!(found.resume["work"][0]["highlights"], json!(["Accueil de 80 personnes par jour"]));
    assert_eq!(
        found.resume["languages"][1],
        json!({ "language": "Anglais", "fluency": "comprendre B1, parler A2, écrire A2" })
    );
    assert_eq!(
        left(&found),
        [
            "EmploymentHistory/EmployerHistory/IndustryCode: O",
            "EducationHistory/EducationOrganizationAttendance/EducationLevelCode: 4",
            "Others/Title: Open Badges",
            "Others/Other: Je transmets : accueil du public · Badge émis par Mission locale Exemple le 2025-06-01",
        ]
    );
}

#[test]
fn a_portrait_is_a_picture_or_nothing() {
    let with = |data: &str| {
        let attachment = format!("<Attachment><EmbeddedData>{data}</EmbeddedData></Attachment><Others>");
        read(files::EUROPASS.replacen("<Others>", &attachment, 1).as_bytes()).unwrap()
    };
    // The base64 of "data:image/png;base64,AAAA".
    let found = with("ZGF0YTppbWFnZS9wbmc7YmFzZTY0LEFBQUE=");
    assert_eq!(found.resume["basics"]["image"], "data:image/png;base64,AAAA");
    let found = with("data:text/html;base64,AAAA");
    assert!(found.resume["basics"].get("image").is_none());
    assert!(
        left(&found).contains(&"Attachment/EmbeddedData: data:text/html;base64,AAAA".to_owned()),
        "{:?}",
        left(&found)
    );
}

#[test]
fn hostile_and_other_documents_are_refused() {
    let refused = |text: &str| read(text.as_bytes()).unwrap_err();
    assert!(matches!(refused("<SkillsPassport/>"), IntakeError::OldEuropass));
    assert!(matches!(refused("<Candidate/>"), IntakeError::NotEuropass { .. }));
    assert!(matches!(refused("<rss version='2'/>"), IntakeError::NotEuropass { .. }));
    assert!(matches!(refused("<!DOCTYPE html><html></html>"), IntakeError::NotACv { .. }));
    assert!(matches!(refused("<?xml version='1.0'?><a><b></a>"), IntakeError::Xml { .. }));
    let bomb = "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>";
    assert!(matches!(refused(&format!("<?xml version='1.0'?>{bomb}")), IntakeError::InternalSubset));
    assert!(matches!(refused("<a>&b;</a>"), IntakeError::Xml { .. }));
    assert!(matches!(refused(&"<a>".repeat(300)), IntakeError::XmlTooComplex));
    let limits = Limits { xml_elements: 5, ..Limits::default() };
    assert!(matches!(intake::read(files::EUROPASS.as_bytes(), &limits), Err(IntakeError::XmlTooComplex)));
}
