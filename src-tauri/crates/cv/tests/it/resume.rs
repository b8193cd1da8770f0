//! Reading résumés.

use cv::{CvError, Resume};
use serde_json::Value;
use std::path::Path;

#[track_caller]
fn round_trip(json: &[u8]) {
    let resume = Resume::parse(json).unwrap();
    let written = resume.to_json().unwrap();
    let (before, after): (Value, Value) =
        (serde_json::from_slice(json).unwrap(), serde_json::from_slice(&written).unwrap());
    assert_eq!(before, after);
    assert_eq!(Resume::parse(&written).unwrap(), resume);
}

#[test]
fn nothing_is_lost_on_a_round_trip() {
    round_trip(include_bytes!("../cv-fr-badges.json"));
    round_trip(include_bytes!("../dense.json"));
    round_trip(br#"{"x":{"a":[1,2.5,null]},"basics":{"name":"A","y":true},"work":[{"name":"B","z":{}}]}"#);
}

#[test]
fn other_samples_come_through() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/samples/jsonresume");
    let Ok(entries) = std::fs::read_dir(&folder) else {
        println!("skipped: no samples beside the project");
        return;
    };
    let files = entries.filter_map(|entry| Some(entry.ok()?.path()));
    for path in files.filter(|path| path.to_string_lossy().ends_with(".json")) {
        if path.to_string_lossy().ends_with("schema.json") {
            continue;
        }
        let json = std::fs::read(&path).unwrap();
        let resume = Resume::parse(&json).unwrap();
        assert!(resume.basics.is_some(), "{}", path.display());
    }
}

#[test]
fn older_names_and_loose_types_are_understood() {
    let json = r#"{
        "basics": { "name": 12, "picture": "p.png", "website": "https://a.org", "profiles": null },
        "work": { "company": "Mairie", "website": "https://b.org", "startDate": 2020, "highlights": "Accueil" },
        "skills": [null, { "name": "Écoute", "keywords": ["a", null, 3] }]
    }"#;
    let resume = Resume::parse(json.as_bytes()).unwrap();
    let basics = resume.basics.unwrap();
    assert_eq!((basics.name.as_deref(), basics.image.as_deref()), (Some("12"), Some("p.png")));
    assert_eq!(basics.url.as_deref(), Some("https://a.org"));
    assert_eq!(resume.work[0].name.as_deref(), Some("Mairie"));
    assert_eq!(resume.work[0].start_date.as_ref().unwrap().parts(), Some((2020, None, None)));
    assert_eq!(resume.work[0].highlights, ["Accueil"]);
    assert_eq!(resume.skills[0].keywords, ["a", "3"]);
}

#[test]
fn mistakes_say_where_they_are() {
    let error = |json: &str| Resume::parse(json.as_bytes()).unwrap_err();
    assert!(matches!(error("{\n  \"a\": }"), CvError::NotJson { line: 2, column: 8, .. }));
    for (json, path) in [
        (r#"[]"#, "$"),
        (r#"{"work":[{"name":{}}]}"#, "work"),
        (r#"{"basics":{"location":3}}"#, "basics"),
        (r#"{"basics":"me"}"#, "basics"),
    ] {
        match error(json) {
            CvError::NotResume { path: found, reason } => {
                assert_eq!(found, path, "{json}");
                assert!(!reason.is_empty());
            }
            other => panic!("{json}: {other}"),
        }
    }
    assert!(error(r#"{"work":[{},{"name":[1]}]}"#).to_string().contains("[1].name"));
}

#[test]
fn no_bytes_make_it_panic() {
    let json = include_bytes!("../cv-fr-badges.json");
    for end in 0..json.len() {
        let _ = Resume::parse(&json[..end]);
        let mut changed = json.to_vec();
        changed[end] = changed[end].wrapping_add(1);
        let _ = Resume::parse(&changed);
    }
}
