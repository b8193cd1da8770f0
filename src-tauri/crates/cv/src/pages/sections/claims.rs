use super::places::Places;
use super::proofs::{linked_mark, named_badge, provenance};
use super::{BETWEEN, NARROW, unbroken};
use crate::pages::galley::{Column, Galley};
use crate::pages::shaper::Span;
use crate::pages::tags::{NodeId, Role, Tags};
use crate::{Claim, Term};

pub(super) fn claims(claims: &[Claim], places: &Places<'_>, galley: &mut Galley<'_>, column: Column) {
    let list = galley.tags.node(Role::L, Tags::DOCUMENT);
    let space = galley.template.space.paragraph * if column.width < NARROW { 2.5 } else { 1.0 };
    for (index, claim) in claims.iter().enumerate() {
        if index > 0 {
            galley.space(space);
        }
        let item = galley.tags.node(Role::LI, list);
        let body = galley.tags.node(Role::LBody, item);
        let mut line = claim_text(claim, body, galley);
        // On the same line and not in a column of its own: a machine must not lose which skill is shown by what.
        line.extend(provenance(&claim.proof.provenance, &claim.proof.words, body, galley));
        line.extend(named_badge(&claim.proof, places, body, &line, galley, column));
        galley.set(line, column);
        // No skill stands alone at the foot or at the head of a page.
        if claims.len() > 1 && (index == 0 || index + 2 == claims.len()) {
            galley.keep_last();
        }
    }
}

fn claim_text(claim: &Claim, node: NodeId, galley: &mut Galley<'_>) -> Vec<Span> {
    let (strong, body, meta) =
        (galley.template.text.strong, galley.template.text.body, galley.template.text.meta);
    let mut spans = vec![galley.prose(&claim.name, strong, node)];
    if !claim.keywords.is_empty() {
        spans.push(galley.prose(&format!(" ({})", claim.keywords.join(", ")), meta, node));
    }
    if let Some(level) = &claim.level {
        spans.push(galley.prose(&format!(" · {level}"), body, node));
    }
    spans.push(galley.span(" · ", meta, node));
    spans
}

pub(super) fn terms(terms: &[Term], places: &Places<'_>, galley: &mut Galley<'_>, column: Column) {
    if column.width < NARROW {
        return listed_terms(terms, places, galley, column);
    }
    let node = galley.tags.node(Role::P, Tags::DOCUMENT);
    let (mut items, mut separators) = (Vec::new(), Vec::new());
    for term in terms {
        separators.push(galley.span(BETWEEN, galley.template.text.meta, node));
        items.push(term_text(term, places, node, galley));
    }
    galley.set_list(items, separators, column);
}

/// In a narrow column each has its own line.
fn listed_terms(terms: &[Term], places: &Places<'_>, galley: &mut Galley<'_>, column: Column) {
    let list = galley.tags.node(Role::L, Tags::DOCUMENT);
    for term in terms {
        let item = galley.tags.node(Role::LI, list);
        let body = galley.tags.node(Role::LBody, item);
        let spans = term_text(term, places, body, galley);
        galley.set(spans, column);
        galley.space(galley.template.space.paragraph);
    }
}

fn term_text(term: &Term, places: &Places<'_>, node: NodeId, galley: &mut Galley<'_>) -> Vec<Span> {
    let (strong, meta) = (galley.template.text.strong, galley.template.text.meta);
    let mut spans = vec![galley.prose(&unbroken(&term.name), strong, node)];
    if let Some(detail) = &term.detail {
        spans.push(galley.prose(&unbroken(&format!(" ({detail})")), meta, node));
    }
    if let Some(proof) = &term.proof {
        spans.push(galley.span(" ", meta, node));
        spans.push(linked_mark(proof, places, node, galley));
    }
    spans
}
