//! Files of ROME and ESCO in the forms their publishers give them, and what is none of them.

use intake::{FoundFramework, FrameworkLimits, IntakeError, read_framework};

fn read(text: &str) -> Result<FoundFramework, IntakeError> {
    read_framework(text.as_bytes(), &FrameworkLimits::default())
}

#[track_caller]
fn check(text: &str, name: &str, expected: &[(&str, &str)]) -> FoundFramework {
    let found = read(text).unwrap();
    let entries: Vec<_> = found.entries.iter().map(|entry| (&*entry.code, &*entry.title)).collect();
    assert_eq!((found.name, entries), (name, expected.to_vec()));
    found
}

#[test]
fn esco_as_a_table_has_other_names_on_several_lines() {
    let found = check(
        "\u{FEFF}conceptType,conceptUri,skillType,preferredLabel,altLabels,status,description\r\n\
         KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/0005c151,skill,gérer le personnel musical,\"diriger l’orchestre\nencadrer des musiciens\",released,\"Attribuer, « et gérer »\"\r\n",
        "esco",
        &[("http://data.europa.eu/esco/skill/0005c151", "gérer le personnel musical")],
    );
    assert_eq!(found.entries[0].other_names, ["diriger l’orchestre", "encadrer des musiciens"]);
}

#[test]
fn rome_comes_as_tables_and_as_json() {
    check(
        "code_ogr,libelle\n100045,Souder\n100046,\n100045,Souder encore\n",
        "rome",
        &[("100045", "Souder")],
    );
    check(
        "code_rome;libelle_rome\nM1805;Études et développement\n",
        "rome",
        &[("M1805", "Études et développement")],
    );
    let nested = r#"[{ "code": "100001", "libelle": "Un", "enjeu": { "code": 100002, "libelle": "Deux" } },
                     { "codeOgr": "100003", "libelle": "Trois" }, { "other": 1 }]"#;
    check(nested, "rome", &[("100001", "Un"), ("100002", "Deux"), ("100003", "Trois")]);
    let esco = r#"{ "_embedded": [{ "uri": "http://e/1", "preferredLabel": { "en": "weld", "fr": "souder" }, "altLabel": ["braser"] }] }"#;
    let found = check(esco, "esco", &[("http://e/1", "souder")]);
    assert_eq!(found.entries[0].other_names, ["braser"]);
}

#[test]
fn lines_without_a_competence_are_counted() {
    let found = check(
        "code_ogr,libelle\n,Sans code\n100046,\n100047,Vendre\nx,Autre\n",
        "rome",
        &[("100047", "Vendre")],
    );
    assert_eq!(found.passed_over, 3);
}

#[test]
fn what_is_no_framework_is_refused() {
    assert!(matches!(
        read_framework(b"code_ogr,libelle\n1,\xE9t\xE9", &FrameworkLimits::default()),
        Err(IntakeError::NotUtf8)
    ));
    for text in
        ["", "Name,Code\nA,1\n", "{", "[]", "{\"a\": [1]}", "[{ \"code\": \"SKILL\", \"libelle\": \"x\" }]"]
    {
        assert!(matches!(read(text), Err(IntakeError::NotAFramework)), "{text}");
    }
    assert!(matches!(read("conceptUri,preferredLabel\n"), Err(IntakeError::NoCompetence)));
    let deep = format!("{}{}", "[".repeat(5000), "]".repeat(5000));
    assert!(matches!(read(&deep), Err(IntakeError::NotAFramework)));
}

#[test]
fn what_is_too_much_is_refused() {
    let text = "code_ogr,libelle\n1001,Un\n1002,Deux\n1003,Trois beaucoup trop long\n";
    let limits = |limits| read_framework(text.as_bytes(), &limits);
    let normal = FrameworkLimits::default();
    assert!(matches!(
        limits(FrameworkLimits { file: 9, ..normal }),
        Err(IntakeError::FrameworkTooLarge { limit: 9 })
    ));
    let most = limits(FrameworkLimits { entries: 1, ..normal });
    assert!(matches!(most, Err(IntakeError::TooManyCompetences { limit: 1 })));
    assert_eq!(limits(FrameworkLimits { text: 10, ..normal }).unwrap().entries.len(), 2);
}
