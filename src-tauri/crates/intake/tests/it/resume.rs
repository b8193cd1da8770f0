use crate::{files, left, read};
use intake::{IntakeError, Limits, Source};
use serde_json::{Value, json};

#[test]
fn a_resume_is_read_whole_with_its_older_names() {
    let found = read(
        "\u{FEFF}{\"basics\":{\"name\":\"Zoé\",\"picture\":\"p.png\",\"website\":\"https://z.example\"},
        \"work\":[{\"company\":\"Mairie\",\"startDate\":2021,\"highlights\":\"Accueil\",\"x-id\":\"w1\"}],\"skills\":[\"Écoute\"]}"
            .as_bytes(),
    )
    .unwrap();
    assert_eq!(found.source, Source::JsonResume);
    assert_eq!(
        found.resume,
        json!({
            "basics": { "name": "Zoé", "image": "p.png", "url": "https://z.example" },
            "work": [{ "name": "Mairie", "startDate": "2021", "highlights": ["Accueil"], "x-id": "w1" }],
            "skills": [{ "name": "Écoute" }],
        })
    );
    assert_eq!(left(&found), Vec::<String>::new());
}

#[test]
fn what_nobody_knows_is_kept_and_listed_and_what_does_not_fit_is_listed() {
    let found = read(
        br#"{ "basics": { "name": { "first": "Zo" }, "age": 30 }, "work": [{ "name": "M", "company": "N" }, 7], "pets": ["cat"] }"#,
    )
    .unwrap();
    assert_eq!(
        left(&found),
        [
            r#"basics.age: 30"#,
            r#"basics.name: {"first":"Zo"}"#,
            r#"pets: ["cat"]"#,
            "work[0].company: N",
            "work[1]: 7"
        ]
    );
    assert_eq!(found.resume["basics"], json!({ "age": 30 }));
    assert_eq!(found.resume["work"], json!([{ "name": "M", "company": "N" }]));
}

#[test]
fn what_is_no_resume_is_refused() {
    let refused = |bytes: &[u8]| read(bytes).unwrap_err();
    assert!(matches!(refused(br#"{"type":"Assertion"}"#), IntakeError::NotAResume));
    assert!(matches!(refused(b"[]"), IntakeError::NotAResume));
    assert!(matches!(refused(br#"{"work":[],"work":[]}"#), IntakeError::Json(_)));
    assert!(matches!(refused(b"Bonjour"), IntakeError::NotACv { .. }));
    assert!(matches!(refused(b""), IntakeError::NotACv { .. }));
    let limits = Limits { file: 10, ..Limits::default() };
    assert!(matches!(intake::read(br#"{"work":[]}"#, &limits), Err(IntakeError::TooLarge { limit: 10 })));
}

#[test]
fn the_samples_beside_the_project_are_understood() {
    for sample in ["jsonresume/cv-fr-badges.json", "jsonresume/sample.resume.json"] {
        let Some(bytes) = files::shared(sample) else { continue };
        let found = read(&bytes).unwrap();
        assert_eq!(found.resume, serde_json::from_slice::<Value>(&bytes).unwrap());
        assert_eq!(left(&found), Vec::<String>::new());
    }
}
