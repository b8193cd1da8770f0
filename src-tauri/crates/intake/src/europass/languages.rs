//! Languages: codes become words, and the five grades of the European framework one line.

use super::tree::Element;
use crate::found::Draft;
use messages::{Language, Message, Subject};

/// The codes of ISO 639 that have a name here, as Europass writes them (639-2/B), and their other forms.
const OTHER_FORMS: [(&str, &[&str]); 20] = [
    ("fre", &["fra", "fr"]),
    ("ger", &["deu", "de"]),
    ("dut", &["nld", "nl"]),
    ("gre", &["ell", "el"]),
    ("cze", &["ces", "cs"]),
    ("slo", &["slk", "sk"]),
    ("rum", &["ron", "ro"]),
    ("alb", &["sqi", "sq"]),
    ("arm", &["hye", "hy"]),
    ("baq", &["eus", "eu"]),
    ("chi", &["zho", "zh"]),
    ("per", &["fas", "fa"]),
    ("mac", &["mkd", "mk"]),
    ("ice", &["isl", "is"]),
    ("geo", &["kat", "ka"]),
    ("eng", &["en"]),
    ("spa", &["es"]),
    ("ita", &["it"]),
    ("por", &["pt"]),
    ("ara", &["ar"]),
];

/// Writes the languages that a person speaks, their own first.
pub(super) fn write(candidate: &Element, profile: Option<&Element>, resume: &mut Draft) {
    let words = match profile.and_then(|profile| profile.attribute("languageCode")) {
        Some("fr") => Language::Fr,
        _ => Language::En,
    };
    let person = candidate.child("CandidatePerson");
    for language in person.into_iter().flat_map(|person| person.all("PrimaryLanguageCode")) {
        let mut draft = Draft::default();
        draft.put("language", language.take().map(|code| name(&code, words)));
        draft.put("fluency", Some(say("fluency-native", &[], words)));
        resume.add("languages", draft);
    }
    let qualifications = profile.and_then(|profile| profile.child("PersonQualifications"));
    for competency in qualifications.into_iter().flat_map(|all| all.all("PersonCompetency")) {
        if competency.at("TaxonomyID").and_then(Element::text) == Some("language") {
            resume.add("languages", foreign(competency, words));
        }
    }
}

fn foreign(competency: &Element, words: Language) -> Draft {
    competency.take_at("TaxonomyID");
    let mut draft = Draft::default();
    draft.put("language", competency.take_at("CompetencyID").map(|code| name(&code, words)));
    draft.put("fluency", fluency(competency, words));
    draft
}

/// "B1", or "comprendre B1, parler A2, écrire A2".
fn fluency(competency: &Element, words: Language) -> Option<String> {
    let mut grades: Vec<(&str, String)> = Vec::new();
    for dimension in competency.all("CompetencyDimension") {
        let kind = dimension.at("CompetencyDimensionTypeCode");
        let Some(part) = kind.and_then(Element::text).and_then(part) else { continue };
        let Some(grade) = dimension.take_at("Score/ScoreText") else { continue };
        kind.and_then(Element::take);
        match grades.iter_mut().find(|(known, _)| *known == part) {
            Some((_, known)) if !known.split('/').any(|one| one == grade) => {
                known.push_str(&format!("/{grade}"))
            }
            Some(_) => {}
            None => grades.push((part, grade)),
        }
    }
    let (_, first) = grades.first()?.clone();
    if grades.len() == 3 && grades.iter().all(|(_, grade)| *grade == first) {
        return Some(first);
    }
    let said = grades.iter().map(|(part, grade)| say(&format!("fluency-{part}"), &[("grade", grade)], words));
    Some(said.collect::<Vec<_>>().join(", "))
}

fn part(code: &str) -> Option<&'static str> {
    let rest = code.strip_prefix("CEF-")?;
    ["Understanding", "Speaking", "Writing"].into_iter().find(|part| rest.starts_with(part)).map(|part| {
        match part {
            "Understanding" => "understanding",
            "Speaking" => "speaking",
            _ => "writing",
        }
    })
}

/// The language's name; a code without one, and a name that stands there already, stay as they are.
fn name(code: &str, words: Language) -> String {
    let folded = code.to_ascii_lowercase();
    let main = OTHER_FORMS.iter().find(|(_, others)| others.contains(&folded.as_str()));
    let key = format!("language-{}", main.map_or(folded.as_str(), |(main, _)| main));
    let plain = folded.len() <= 3 && folded.bytes().all(|byte| byte.is_ascii_lowercase());
    let said = if plain { say(&key, &[], words) } else { key.clone() };
    if said == key { code.to_owned() } else { said }
}

fn say(code: &str, args: &[(&str, &str)], words: Language) -> String {
    messages::say(words, Message { subject: Subject::Cv, code, args })
}
