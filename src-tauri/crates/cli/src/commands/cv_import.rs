//! What is told of a CV that was taken in.

use super::import::told;
use crate::args::Common;
use crate::exit::Exit;
use crate::output;
use app::TakenCv;
use app::dto::source_words;
use intake::Found;
use judge::line::Line;
use messages::Language;
use serde_json::json;

/// Tells what was taken and what was not understood; the gravest thing that happened to a badge is the answer.
pub fn tell(input: &str, found: &Found, taken: &TakenCv<'_>, common: &Common) -> Exit {
    let language = common.language();
    let badges = taken.badges.iter().map(|(name, imported)| {
        let (line, exit) = told(input, imported, language);
        (line.of_member(Some(name), None), exit)
    });
    let (badges, exits): (Vec<Line>, Vec<Exit>) = badges.unzip();
    if common.json {
        output::json(&line(input, found, taken, &badges, language));
    } else {
        output::say(&output::visible(&text(found, taken, language)));
        badges.iter().for_each(|badge| output::line(badge, common));
    }
    exits.into_iter().fold(Exit::Done, Exit::max)
}

fn line(
    input: &str,
    found: &Found,
    taken: &TakenCv<'_>,
    badges: &[Line],
    language: Language,
) -> serde_json::Value {
    let left = found.not_understood.iter().map(|left| json!({ "place": left.place, "text": left.text }));
    json!({
        "input": input,
        "source": source_words(found.source, language),
        "taken": taken.taken,
        "already": taken.already,
        "notUnderstood": left.collect::<Vec<_>>(),
        "badges": badges,
    })
}

fn text(found: &Found, taken: &TakenCv<'_>, language: Language) -> String {
    let source = source_words(found.source, language);
    let (count, already) = (taken.taken.to_string(), taken.already.to_string());
    let args = [("source", &*source), ("taken", &*count), ("already", &*already)];
    let mut text = output::words(language, "cli.cv-taken", &args);
    if !found.not_understood.is_empty() {
        text.push_str(&format!("\n{}", output::words(language, "cli.cv-not-understood", &[])));
    }
    for left in &found.not_understood {
        let parts = [left.place.as_str(), left.text.as_str()].into_iter().filter(|part| !part.is_empty());
        text.push_str(&format!("\n  {}", parts.collect::<Vec<_>>().join(" — ")));
    }
    text
}
