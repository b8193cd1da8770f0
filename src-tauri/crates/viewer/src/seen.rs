//! A badge as the page behind a public link shows it: what the badge itself says, and what was found out about it
//! here, from nothing but its own bytes. What the sender says of it has no part in this.

use judge::{Desk, Source, judge_source};
use messages::Language;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use verify::{Answer, Endorsement, Finding, NoDocuments, Question, Report, State, Verdict, state_of};
use wasm_bindgen::prelude::wasm_bindgen;

/// What the page asks.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Asked {
    /// The moment to judge by.
    #[serde(with = "time::serde::rfc3339")]
    at: OffsetDateTime,
    /// Whose badge it should be.
    addresses: Vec<String>,
}

/// A badge seen, or why there is none.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
enum Seen {
    Badge(Box<SeenBadge>),
    Unreadable { words: Words },
}

#[derive(Debug, Serialize)]
struct SeenBadge {
    state: State,
    name: Option<String>,
    description: Option<String>,
    criteria: Option<String>,
    issuer: Named,
    issued: Option<String>,
    expires: Option<String>,
    securing: String,
    answers: Vec<SeenAnswer>,
    flags: Vec<Words>,
    endorsements: Vec<SeenEndorsement>,
}

/// Somebody, by the address that can be checked and the name that cannot.
#[derive(Debug, Serialize)]
struct Named {
    id: Option<String>,
    name: Option<String>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct SeenAnswer {
    question: &'static str,
    verdict: Verdict,
    code: String,
    /// The address that the badge was compared with, and the like.
    address: Option<String>,
    date: Option<String>,
    words: Words,
}

#[derive(Debug, Serialize)]
struct SeenEndorsement {
    state: State,
    issuer: Named,
    comment: Option<String>,
}

/// A sentence in both languages, so that a reader may change theirs.
#[derive(Debug, Serialize)]
struct Words {
    fr: String,
    en: String,
}

/// Judges a badge by itself, as JSON. Throws only when `question` is not what it should be.
#[wasm_bindgen]
pub fn look(bytes: Vec<u8>, question: &str) -> Result<String, String> {
    let asked: Asked = serde_json::from_str(question).map_err(|error| format!("question: {error}"))?;
    let source = Source::File { name: None, member: None, bytes: &bytes };
    let question = Question { now: asked.at, addresses: &asked.addresses };
    let seen = match judge_source(&source, &Desk::new(&NoDocuments, None), &question) {
        Ok(judged) => Seen::Badge(Box::new(SeenBadge::of(judged.judgement.report))),
        Err(problem) => Seen::Unreadable { words: Words::said(|language| problem.message(language)) },
    };
    serde_json::to_string(&seen).map_err(|error| error.to_string())
}

impl SeenBadge {
    fn of(report: Report) -> SeenBadge {
        SeenBadge {
            state: state_of(&report).0,
            answers: report.answers.all().map(|(name, answer)| SeenAnswer::of(name, answer)).into(),
            flags: report.flags.iter().map(Words::of).collect(),
            endorsements: report.endorsements.into_iter().map(SeenEndorsement::of).collect(),
            issuer: Named { id: report.claims.issuer.id, name: report.claims.issuer.name },
            name: report.claims.achievement.name,
            description: report.claims.achievement.description,
            criteria: report.claims.achievement.criteria_narrative,
            issued: report.claims.issued,
            expires: report.claims.expires,
            securing: report.securing,
        }
    }
}

impl SeenAnswer {
    fn of(question: &'static str, answer: &Answer) -> SeenAnswer {
        let fact = |name| answer.reason.args.get(name).cloned();
        SeenAnswer {
            question,
            verdict: answer.verdict,
            code: answer.reason.code.to_string(),
            address: fact("address"),
            date: fact("date"),
            words: Words::of(&answer.reason),
        }
    }
}

impl SeenEndorsement {
    fn of(endorsement: Endorsement) -> SeenEndorsement {
        let Endorsement { comment, report, .. } = endorsement;
        let (state, issuer) = (state_of(&report).0, report.claims.issuer);
        SeenEndorsement { state, issuer: Named { id: issuer.id, name: issuer.name }, comment }
    }
}

impl Words {
    fn of(finding: &Finding) -> Words {
        Words::said(|language| judge::line::say(finding, language))
    }

    fn said(say: impl Fn(Language) -> String) -> Words {
        Words { fr: say(Language::Fr), en: say(Language::En) }
    }
}

#[cfg(test)]
mod tests {
    use super::look;

    #[test]
    fn a_badge_is_seen_with_its_answers_in_both_languages() {
        let badge = assets::SAMPLE_BADGES[0].bytes.to_vec();
        let asked = format!(r#"{{"at":"2026-11-22T10:00:00Z","addresses":["{}"]}}"#, assets::SAMPLE_ADDRESS);
        let seen: serde_json::Value = serde_json::from_str(&look(badge, &asked).unwrap()).unwrap();
        assert_eq!(seen["kind"], "badge");
        assert_eq!(seen["state"], "verified");
        assert_eq!(seen["answers"][0]["words"]["en"], "Nothing was changed since this badge was signed.");
        assert_eq!(seen["answers"][2]["address"], assets::SAMPLE_ADDRESS);
    }

    #[test]
    fn what_is_no_badge_is_told_and_not_thrown() {
        let seen =
            look(b"\xFF\xD8\xFF\xE0".to_vec(), r#"{"at":"2026-11-22T10:00:00Z","addresses":[]}"#).unwrap();
        assert!(seen.starts_with(r#"{"kind":"unreadable","words":{"fr":"#), "{seen}");
    }
}
