//! What is told: JSON lines, or text for people. Badge texts are a stranger's: control characters never reach a
//! terminal.

use crate::args::Common;
use app::Problem;
use judge::line::{self, ChangeLine, ErrorLine, Line};
use messages::{Language, Message, Subject};
use serde::Serialize;
use std::io::Write;
use verify::{Answer, State, Verdict};

/// Says a sentence of the command line.
pub fn words(language: Language, code: &str, args: &[(&str, &str)]) -> String {
    messages::say(language, Message { subject: Subject::Ui, code, args })
}

/// Writes a line to stdout; when nobody listens any more, there is nobody to tell.
pub fn say(text: &str) {
    let _ = writeln!(std::io::stdout().lock(), "{text}");
}

/// Writes a value as a JSON line.
pub fn json(value: &impl Serialize) {
    // Our own types have string keys and no failing serializer.
    say(&serde_json::to_string(value).unwrap_or_default());
}

/// Says what went wrong with the whole command.
pub fn problem(problem: &Problem, common: &Common) {
    let language = common.language();
    if common.json {
        json(&serde_json::json!({ "error": ErrorLine::of(problem, language) }));
    }
    eprintln!("{}\n{}", visible(&problem.message(language)), visible(&problem.hint(language)));
}

/// Tells of one badge, or of one file refused.
pub fn line(line: &Line, common: &Common) {
    if common.json {
        json(line);
    } else {
        say(&visible(&text(line, common.language())));
    }
}

fn text(line: &Line, language: Language) -> String {
    let mut text = heading(line, language);
    if let Some(answers) = &line.judged.answers {
        for (question, answer) in answers.all() {
            text.push_str(&format!("\n  {}", answered(question, answer, language)));
        }
    }
    for change in line.changed.iter().flatten() {
        text.push_str(&format!("\n  → {}", changed(change, language)));
    }
    for flag in &line.judged.flags {
        text.push_str(&format!("\n  ! {}", flag.message));
    }
    if let Some(error) = &line.error {
        text.push_str(&format!("\n  {}\n  {}", error.message, error.hint));
    }
    text
}

fn heading(line: &Line, language: Language) -> String {
    let outcome = words(language, &outcome(line), &[]);
    let badge = line.judged.badge.as_ref();
    let name = badge.and_then(|badge| badge.name.as_deref());
    // A name proves nothing; what stands beside it can be checked.
    let issuer = badge.and_then(|badge| badge.issuer.id.as_deref());
    let id = line.id.as_deref().and_then(|id| id.get(..8));
    let facts = [id, name, issuer].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let place = [Some(line.input.as_str()), line.member.as_deref()];
    let place = place.into_iter().flatten().collect::<Vec<_>>().join(" › ");
    match facts.is_empty() {
        true => format!("{place} — {outcome}"),
        false => format!("{place} — {outcome}\n  {facts}"),
    }
}

/// What became of it, or how it stands: a badge that is past its date is no forgery.
fn outcome(line: &Line) -> String {
    match (line.stored, line.state) {
        (Some(stored), _) => format!("cli.outcome-{stored}"),
        (None, Some(State::Expired)) => "state.expired".to_owned(),
        (None, Some(State::Revoked)) => "state.revoked".to_owned(),
        (None, Some(State::Suspended)) => "state.suspended".to_owned(),
        (None, Some(State::OtherPerson)) => "state.other-person".to_owned(),
        (None, _) => format!("cli.outcome-{}", line.outcome),
    }
}

fn answered(question: &str, answer: &Answer, language: Language) -> String {
    format!(
        "{} {}. {}",
        words(language, &format!("cli.question-{question}"), &[]),
        verdict(answer.verdict, language),
        line::say(&answer.reason, language),
    )
}

fn changed(change: &ChangeLine, language: Language) -> String {
    let question = words(language, &format!("cli.question-{}", change.question), &[]);
    let (before, after) = (verdict(change.before, language), verdict(change.after, language));
    let args = [("question", &*question), ("before", &*before), ("after", &*after)];
    words(language, "cli.changed", &args)
}

fn verdict(verdict: Verdict, language: Language) -> String {
    let name = serde_json::to_value(verdict).ok();
    let name = name.as_ref().and_then(|value| value.as_str()).unwrap_or_default();
    words(language, &format!("cli.verdict-{name}"), &[])
}

/// Control and bidirectional characters made visible: a badge's text must not steer the terminal.
pub fn visible(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\n' => c,
            '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}' => '\u{FFFD}',
            c if c.is_control() => '\u{FFFD}',
            c => c,
        })
        .collect()
}
