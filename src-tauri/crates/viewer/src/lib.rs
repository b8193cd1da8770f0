//! The verification core for a reader's browser: the same judgement as the window and the command line give, from
//! bytes and documents that the page has at hand. It asks nobody: no network, and the clock is the page's to read.

mod seen;

pub use seen::look;

use containers::{Holder, Item, Limits, Refused};
use judge::line::Line;
use judge::{Desk, Documents, Source, judge_source};
use messages::Language;
use serde::Deserialize;
use std::io::Cursor;
use std::ops::ControlFlow;
use time::OffsetDateTime;
use verify::{NoDocuments, Question};
use wasm_bindgen::prelude::wasm_bindgen;

/// What a page asks.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Asked {
    /// What is judged, as the line names it; without bytes it is the address to look up.
    input: String,
    /// The moment to judge by.
    #[serde(with = "time::serde::rfc3339")]
    at: OffsetDateTime,
    /// Whose badge it should be.
    #[serde(default)]
    addresses: Vec<String>,
    /// The language of the sentences.
    language: Language,
}

/// Judges a badge and gives what `besace verify --json` prints, one JSON object a line.
///
/// `question` is JSON: `input`, `at` (RFC 3339), `language` and, if one likes, `addresses`. `documents` is a map in the
/// format of `--documents`, with its bodies in it. Throws only when one of these two is not what it should be.
#[wasm_bindgen]
pub fn verify(bytes: Option<Vec<u8>>, question: &str, documents: &str) -> Result<String, String> {
    let asked: Asked = serde_json::from_str(question).map_err(|error| format!("question: {error}"))?;
    let documents =
        Documents::read(documents.as_bytes(), |_| None).map_err(|error| format!("documents: {error}"))?;
    let lines = match bytes {
        Some(bytes) => each(bytes, &asked, &documents),
        None => vec![judged(&Source::Address(&asked.input), &asked, &documents)],
    };
    let lines: Result<Vec<String>, _> = lines.iter().map(serde_json::to_string).collect();
    Ok(lines.map_err(|error| error.to_string())?.join("\n"))
}

/// One line for each badge in the file, or one for the file when it is refused as a whole.
fn each(bytes: Vec<u8>, asked: &Asked, documents: &Documents) -> Vec<Line> {
    let mut lines = Vec::new();
    let opened = containers::open(&mut Cursor::new(bytes), &Limits::default(), &mut |item: Item| {
        lines.push(of_item(item, asked, documents));
        ControlFlow::Continue(())
    });
    if let Err(Refused { holder, error }) = opened {
        let line = Line::problem(&asked.input, &error.into(), asked.language);
        lines.push(line.of_member(None, holder.map(Holder::as_str)));
    }
    lines
}

fn of_item(item: Item, asked: &Asked, documents: &Documents) -> Line {
    let member = item.member.as_deref();
    match item.content {
        Ok(bytes) => {
            judged(&Source::File { name: Some(&asked.input), member, bytes: &bytes }, asked, documents)
        }
        Err(error) => Line::problem(&asked.input, &error.into(), asked.language).of_member(member, None),
    }
}

fn judged(source: &Source<'_>, asked: &Asked, documents: &Documents) -> Line {
    let desk = Desk::new(&NoDocuments, Some(documents));
    let line = match judge_source(source, &desk, &Question { now: asked.at, addresses: &asked.addresses }) {
        Ok(judged) => {
            let container = judged.container.as_str();
            Line::judged(&asked.input, container, &judged.judgement.report, asked.language)
        }
        Err(problem) => Line::problem(&asked.input, &problem, asked.language),
    };
    line.of_member(source.member(), None)
}
