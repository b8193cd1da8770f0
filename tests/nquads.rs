//! A reader of well-formed N-Quads, for suites and measures.

use proofs::jsonld::{Dataset, Quad, Term};
use std::collections::HashMap;

/// Reads N-Quads that are well-formed, one statement a line; panics on others.
pub fn read(text: &str) -> Dataset {
    let mut dataset = Dataset::default();
    let mut labels = HashMap::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let mut rest = line;
        let mut terms = Vec::new();
        while !rest.starts_with('.') {
            let (term, after) = term(rest, &mut labels);
            terms.push(term);
            rest = after.trim_start();
        }
        let mut terms = terms.into_iter();
        let subject = terms.next().unwrap();
        let Some(Term::Iri(predicate)) = terms.next() else { panic!("a predicate: {line}") };
        dataset.quads.push(Quad { subject, predicate, object: terms.next().unwrap(), graph: terms.next() });
    }
    dataset.blanks = labels.len() as u32;
    dataset
}

fn term<'a>(text: &'a str, labels: &mut HashMap<String, u32>) -> (Term, &'a str) {
    if let Some(rest) = text.strip_prefix('<') {
        let (iri, rest) = rest.split_once('>').unwrap();
        return (Term::Iri(unescape(iri).into()), rest);
    }
    if let Some(rest) = text.strip_prefix("_:") {
        let end = rest.find([' ', '\t']).unwrap_or(rest.len());
        let next = labels.len() as u32;
        let number = *labels.entry(rest[..end].to_owned()).or_insert(next);
        return (Term::Blank(number), &rest[end..]);
    }
    let rest = text.strip_prefix('"').unwrap_or_else(|| panic!("a term: {text}"));
    let mut escaped = false;
    let end = rest.char_indices().find(|(_, c)| {
        let closes = *c == '"' && !escaped;
        escaped = *c == '\\' && !escaped;
        closes
    });
    let (end, _) = end.unwrap();
    let value = unescape(&rest[..end]).into();
    let rest = &rest[end + 1..];
    if let Some(rest) = rest.strip_prefix("^^<") {
        let (datatype, rest) = rest.split_once('>').unwrap();
        return (Term::Literal { value, datatype: unescape(datatype).into(), language: None }, rest);
    }
    if let Some(rest) = rest.strip_prefix('@') {
        let end = rest.find([' ', '\t']).unwrap();
        let datatype = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString".into();
        return (Term::Literal { value, datatype, language: Some(rest[..end].into()) }, &rest[end..]);
    }
    (
        Term::Literal { value, datatype: "http://www.w3.org/2001/XMLSchema#string".into(), language: None },
        rest,
    )
}

fn unescape(text: &str) -> String {
    let mut out = String::new();
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        if c != '\\' {
            out.push(c);
            continue;
        }
        let kind = chars.next().unwrap();
        let length = match kind {
            'u' => 4,
            'U' => 8,
            _ => 0,
        };
        let hex: String = chars.by_ref().take(length).collect();
        out.push(match kind {
            'u' | 'U' => char::from_u32(u32::from_str_radix(&hex, 16).unwrap()).unwrap(),
            't' => '\t',
            'b' => '\u{8}',
            'n' => '\n',
            'r' => '\r',
            'f' => '\u{c}',
            same => same,
        });
    }
    out
}
