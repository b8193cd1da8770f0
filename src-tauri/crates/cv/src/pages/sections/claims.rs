use super::{BETWEEN, unbroken};
use crate::pages::galley::{Column, Galley};
use crate::pages::shaper::Span;
use crate::pages::tags::{NodeId, Role, Tags, Target};
use crate::words::Words;
use crate::{Claim, Provenance, Term};

pub(super) fn claims(claims: &[Claim], places: &[NodeId], galley: &mut Galley<'_>, column: Column) {
    let list = galley.tags.node(Role::L, Tags::DOCUMENT);
    for (index, claim) in claims.iter().enumerate() {
        if index > 0 {
            galley.space(galley.template.space.paragraph);
        }
        let item = galley.tags.node(Role::LI, list);
        let body = galley.tags.node(Role::LBody, item);
        let mut line = claim_text(claim, body, galley);
        // On the same line and not in a column of its own: a machine must not lose which skill is shown by what.
        line.extend(provenance(&claim.proof.provenance, &claim.proof.words, body, galley));
        if let Some(place) = claim.proof.badges.first().and_then(|badge| places.get(*badge)) {
            line.extend(proof(Target::Node(*place), &claim.name, body, galley));
        }
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

/// The sign and the word: never by colour alone.
pub(super) fn provenance(kind: &Provenance, words: &str, node: NodeId, galley: &mut Galley<'_>) -> Vec<Span> {
    let styles = &galley.template.text;
    let (sign, style) = match kind {
        Provenance::Verified { .. } => ("✓", styles.verified),
        Provenance::Recognised { .. } => ("◆", styles.recognised),
        Provenance::Declared => ("○", styles.declared),
    };
    vec![galley.prose(&format!("{sign}\u{A0}{words}"), style, node)]
}

pub(super) fn proof(target: Target, name: &str, node: NodeId, galley: &mut Galley<'_>) -> [Span; 2] {
    let (meta, link) = (galley.template.text.meta, galley.template.text.link);
    let words = Words(galley.language);
    let purpose = words.say("proof-target", &[("name", name)]);
    let between = galley.span(" · ", meta, node);
    [between, galley.link(&words.say("proof", &[]), link, node, target, &purpose)]
}

pub(super) fn terms(terms: &[Term], galley: &mut Galley<'_>, column: Column) {
    let (strong, meta) = (galley.template.text.strong, galley.template.text.meta);
    let node = galley.tags.node(Role::P, Tags::DOCUMENT);
    let (mut items, mut separators) = (Vec::new(), Vec::new());
    for term in terms {
        separators.push(galley.span(BETWEEN, meta, node));
        let mut item = vec![galley.prose(&unbroken(&term.name), strong, node)];
        if let Some(detail) = &term.detail {
            item.push(galley.prose(&unbroken(&format!(" ({detail})")), meta, node));
        }
        items.push(item);
    }
    galley.set_list(items, separators, column);
}
