use crate::Language;
use assets::Sentences;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::sync::OnceLock;

/// Which file of sentences to look in; each is read only when first asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// `problems.ftl`
    Problems,
    /// `answers.ftl`
    Answers,
    /// `cv.ftl`
    Cv,
    /// `ui.ftl`
    Ui,
    /// `share.ftl`
    Share,
    /// `relay.ftl`
    Relay,
}

/// A sentence to be said: where it is, which one, and its facts.
#[derive(Debug, Clone, Copy)]
pub struct Message<'a> {
    /// The file it is in.
    pub subject: Subject,
    /// Its code. Dots become dashes in Fluent: `proof.valid` is `proof-valid`.
    pub code: &'a str,
    /// The facts it names.
    pub args: &'a [(&'a str, &'a str)],
}

/// Says a message. An unknown code says itself, so that nothing is ever silently empty.
pub fn say(language: Language, message: Message<'_>) -> String {
    look_up(language, message, None).unwrap_or_else(|| message.code.to_owned())
}

/// What to do about it: the message's `.hint`, if it has one.
pub fn hint(language: Language, message: Message<'_>) -> Option<String> {
    look_up(language, message, Some("hint"))
}

fn look_up(language: Language, message: Message<'_>, attribute: Option<&str>) -> Option<String> {
    let bundle = bundle(language, message.subject);
    let found = bundle.get_message(&message.code.replace('.', "-"))?;
    let pattern = match attribute {
        Some(name) => found.get_attribute(name)?.value(),
        None => found.value()?,
    };
    let args: FluentArgs =
        message.args.iter().map(|(name, value)| (*name, spoken(language, name, value))).collect();
    Some(bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
}

/// A fact as it is said: an ISO `date` in words, a number as one, so that a sentence can choose its plural, and nothing
/// as `none`, so that a sentence can tell.
fn spoken(language: Language, name: &str, value: &str) -> FluentValue<'static> {
    match name {
        _ if value.is_empty() => FluentValue::from("none"),
        "date" => FluentValue::from(date_in_words(language, value).unwrap_or_else(|| value.to_owned())),
        _ => number(value).map_or_else(|| FluentValue::from(value.to_owned()), FluentValue::from),
    }
}

/// Only what is written as a number is: `007` and a telephone stay text.
fn number(value: &str) -> Option<u32> {
    value.parse().ok().filter(|number: &u32| number.to_string() == value)
}

/// `2026-11-22` as “22 novembre 2026”; `None` when it is no such date.
pub fn date_in_words(language: Language, iso: &str) -> Option<String> {
    let mut parts = iso.get(..10)?.splitn(3, '-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let month = format!("month-{}", month.parse::<u8>().ok()?);
    let month = look_up(language, Message { subject: Subject::Answers, code: &month, args: &[] }, None)?;
    let day = match (language, day.parse::<u8>().ok()?) {
        (Language::Fr, 1) => "1er".to_owned(),
        (_, day) => day.to_string(),
    };
    let args = [("day", day.as_str()), ("month", &month), ("year", year)];
    look_up(language, Message { subject: Subject::Answers, code: "date-in-words", args: &args }, None)
}

fn bundle(language: Language, subject: Subject) -> &'static FluentBundle<FluentResource> {
    static BUNDLES: [[OnceLock<FluentBundle<FluentResource>>; 6]; 2] =
        [const { [const { OnceLock::new() }; 6] }; 2];
    BUNDLES[language as usize][subject as usize].get_or_init(|| read(language, subject))
}

fn read(language: Language, subject: Subject) -> FluentBundle<FluentResource> {
    let Sentences { problems, answers, cv, ui, share, relay } = match language {
        Language::Fr => assets::FR,
        Language::En => assets::EN,
    };
    let source = match subject {
        Subject::Problems => problems,
        Subject::Answers => answers,
        Subject::Cv => cv,
        Subject::Ui => ui,
        Subject::Share => share,
        Subject::Relay => relay,
    };
    // A mistake in our own sentences is caught by a test; here the good ones are kept.
    let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
    let tag = language.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // Isolation marks would end up in PDFs and terminals; names from badges are isolated where they are shown.
    bundle.set_use_isolating(false);
    bundle.add_resource_overriding(resource);
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(language: Language, code: &str, args: &[(&str, &str)], expected: &str) {
        assert_eq!(say(language, Message { subject: Subject::Answers, code, args }), expected);
    }

    #[test]
    fn dates_are_said_in_words() {
        check(Language::Fr, "dates.expired", &[("date", "2026-03-01")], "Expiré le 1er mars 2026.");
        check(Language::En, "dates.expired", &[("date", "2026-03-01")], "Expired on 1 March 2026.");
        assert_eq!(date_in_words(Language::Fr, "bientôt"), None);
    }

    #[test]
    fn a_missing_reason_is_told_as_missing() {
        check(
            Language::En,
            "status.revoked",
            &[("reason", "")],
            "The organisation has withdrawn this badge. It gave no reason.",
        );
        check(
            Language::En,
            "status.revoked",
            &[("reason", "a mistake")],
            "The organisation has withdrawn this badge. Reason: “a mistake”.",
        );
    }

    #[test]
    fn a_number_chooses_its_plural() {
        let files = |language, count| {
            say(language, Message { subject: Subject::Cv, code: "note-files", args: &[("count", count)] })
        };
        let one = "Le badge d’origine est joint à ce PDF et peut être revérifié.";
        assert_eq!(files(Language::Fr, "1"), one);
        assert!(files(Language::Fr, "12").starts_with("Les 12 badges d’origine"));
        assert!(files(Language::En, "1").starts_with("The original badge is"));
        assert!(files(Language::En, "100000").starts_with("The 100000 original"));
    }

    #[test]
    fn an_unknown_code_says_itself() {
        check(Language::Fr, "no.such-code", &[], "no.such-code");
    }
}
