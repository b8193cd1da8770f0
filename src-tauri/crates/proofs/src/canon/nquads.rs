//! Canonical N-Quads (RDFC-1.0 §5): one statement a line, one way to write it.

use crate::jsonld::{Quad, Term};

const XSD_STRING: &str = "http://www.w3.org/2001/XMLSchema#string";

/// Writes one statement with its line end; `label` names a blank node.
pub(super) fn write(out: &mut String, quad: &Quad, label: &mut dyn FnMut(&mut String, u32)) {
    term(out, &quad.subject, label);
    out.push_str(" <");
    out.push_str(&quad.predicate);
    out.push_str("> ");
    term(out, &quad.object, label);
    if let Some(graph) = &quad.graph {
        out.push(' ');
        term(out, graph, label);
    }
    out.push_str(" .\n");
}

fn term(out: &mut String, term: &Term, label: &mut dyn FnMut(&mut String, u32)) {
    match term {
        Term::Iri(iri) => {
            out.push('<');
            out.push_str(iri);
            out.push('>');
        }
        Term::Blank(number) => {
            out.push_str("_:");
            label(out, *number);
        }
        Term::Literal { value, datatype, language } => {
            out.push('"');
            escape(out, value);
            out.push('"');
            match language {
                Some(tag) => {
                    out.push('@');
                    out.push_str(tag);
                }
                None if datatype.as_ref() != XSD_STRING => {
                    out.push_str("^^<");
                    out.push_str(datatype);
                    out.push('>');
                }
                None => {}
            }
        }
    }
}

fn escape(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '\u{8}' => out.push_str("\\b"),
            '\t' => out.push_str("\\t"),
            '\n' => out.push_str("\\n"),
            '\u{c}' => out.push_str("\\f"),
            '\r' => out.push_str("\\r"),
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\0'..='\u{1f}' | '\u{7f}' => out.push_str(&format!("\\u{:04X}", c as u32)),
            _ => out.push(c),
        }
    }
}
