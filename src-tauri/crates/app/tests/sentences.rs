//! Every problem has its sentence and its next step, in both languages, with the same facts.
#![allow(clippy::unwrap_used)] // a file of ours that cannot be read has failed the test

use app::Problem;
use messages::Language;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// Variables of each message and of its hint.
fn variables(source: &str) -> BTreeMap<String, [Option<BTreeSet<String>>; 2]> {
    let mut messages: BTreeMap<String, [Option<BTreeSet<String>>; 2]> = BTreeMap::new();
    let mut last = String::new();
    for line in source.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        let (name, text) = line.split_once(" = ").unwrap_or_else(|| panic!("not a message: {line}"));
        let found =
            text.split("{ $").skip(1).filter_map(|rest| rest.split(' ').next()).map(str::to_owned).collect();
        match name.strip_prefix("    .") {
            Some("hint") => messages.entry(last.clone()).or_default()[1] = Some(found),
            Some(other) => panic!("attribute {other} of {last}"),
            None => {
                last = name.to_owned();
                let before = messages.insert(last.clone(), [Some(found), None]);
                assert!(before.is_none(), "{last} stands twice");
            }
        }
    }
    messages
}

#[test]
fn both_languages_say_the_same_things() {
    let (french, english) = (variables(assets::FR.problems), variables(assets::EN.problems));
    for (name, parts) in &french {
        assert!(parts[1].is_some(), "{name} has no hint");
        assert_eq!(Some(parts), english.get(name), "{name}");
    }
    assert_eq!(french.len(), english.len());
}

#[test]
fn french_is_set_as_french_is() {
    for line in assets::FR.problems.lines().filter(|line| !line.starts_with('#')) {
        for mark in [" ;", " !", " ?", " »", "« ", " : "] {
            assert!(!line.contains(mark), "a plain blank beside a mark: {line}");
        }
        assert!(!line.contains('\''), "a straight apostrophe: {line}");
        assert!(!line.contains(" !") && !line.contains("\u{202F}!"), "no exclamation marks: {line}");
    }
}

/// The codes that stand in a folder's sources.
fn codes(folder: &Path, found: &mut BTreeSet<String>) {
    let areas = [
        "input",
        "container",
        "archive",
        "bake",
        "import",
        "file",
        "portfolio",
        "backup",
        "evidence",
        "export",
        "framework",
        "place",
        "link",
        "hand-over",
        "cv",
        "leak",
        "usage",
        "program",
        "network",
    ];
    for entry in fs::read_dir(folder).unwrap().flatten() {
        if entry.path().is_dir() {
            codes(&entry.path(), found);
            continue;
        }
        let source = fs::read_to_string(entry.path()).unwrap();
        let literals = source.split('"').skip(1).step_by(2);
        let ours = literals.filter(|text| {
            text.split_once('.').is_some_and(|(area, word)| {
                areas.contains(&area)
                    && !word.is_empty()
                    && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
            })
        });
        found.extend(ours.map(str::to_owned));
    }
}

#[test]
fn every_code_is_said_and_every_sentence_is_used() {
    let mut used = BTreeSet::new();
    let app = Path::new(env!("CARGO_MANIFEST_DIR"));
    codes(&app.join("src"), &mut used);
    codes(&app.join("../judge/src"), &mut used);
    codes(&app.join("../share/src"), &mut used);
    codes(&app.join("../cli/src"), &mut used);
    codes(&app.join("../../src"), &mut used);
    used.retain(|code| !no_problems().contains(&code.as_str()));
    let said: BTreeSet<String> = variables(assets::FR.problems).into_keys().collect();
    let used: BTreeSet<String> = used.into_iter().map(|code| code.replace('.', "-")).collect();
    assert_eq!(said.symmetric_difference(&used).collect::<Vec<_>>(), Vec::<&String>::new());
}

/// What only looks like a problem's code: a flag, which `answers.ftl` says; a file's name; a setting.
fn no_problems() -> [&'static str; 4] {
    ["container.two-badges-differ", "cv.pdf", "cv.json", "cv.in-hand"]
}

#[test]
fn what_a_person_reads() {
    let screenshot = judge::read(b"\xFF\xD8\xFF\xE0", &baking::Limits::default()).unwrap_err();
    let said = |language| format!("{}\n{}", screenshot.message(language), screenshot.hint(language));
    assert_eq!(
        said(Language::Fr),
        "Cette image est au format JPEG. Un badge est une image PNG ou SVG.\n\
         C’est peut-être une photo ou une capture d’écran\u{a0}: demandez le fichier d’origine à l’organisme qui vous l’a donné."
    );
    assert_eq!(
        said(Language::En),
        "This picture is a JPEG. A badge is a PNG or SVG picture.\n\
         It may be a photo or a screenshot: ask the organisation that gave it to you for the original file."
    );
    let unsaid = Problem::new("nothing.says-this");
    assert!(!unsaid.hint(Language::Fr).is_empty(), "there is always something to do");
}
