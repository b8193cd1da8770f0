//! The mark of where a line comes from: a sign and a word, never a colour alone.

use super::places::Places;
use crate::pages::galley::{Column, Galley};
use crate::pages::shaper::Span;
use crate::pages::tags::{NodeId, Role, Tags, Target};
use crate::words::Words;
use crate::{Proof, Provenance, TextStyle};

/// "✓ Vérifié"
pub(super) fn provenance(kind: &Provenance, words: &str, node: NodeId, galley: &mut Galley<'_>) -> Vec<Span> {
    let (text, style) = marked(kind, words, galley);
    vec![galley.prose(&text, style, node)]
}

fn marked(kind: &Provenance, words: &str, galley: &Galley<'_>) -> (String, TextStyle) {
    let styles = &galley.template.text;
    let (sign, style) = match kind {
        Provenance::Verified { .. } => ("✓", styles.verified),
        Provenance::Recognised { .. } => ("◆", styles.recognised),
        Provenance::Declared => ("○", styles.declared),
    };
    (format!("{sign}\u{A0}{words}"), style)
}

/// The mark as a link to the badge.
pub(super) fn linked_mark(proof: &Proof, places: &Places<'_>, node: NodeId, galley: &mut Galley<'_>) -> Span {
    let (text, style) = marked(&proof.provenance, &proof.words, galley);
    match target(proof, places) {
        None => galley.prose(&text, style, node),
        Some(target) => {
            let purpose = purpose(proof, galley);
            galley.link(&text, style, node, target, &purpose)
        }
    }
}

/// "✓ Vérifié · Accueil du public": a line of its own that leads to the badge.
pub(super) fn line(proof: &Proof, places: &Places<'_>, galley: &mut Galley<'_>, column: Column) {
    let node = galley.tags.node(Role::P, Tags::DOCUMENT);
    let mut spans = provenance(&proof.provenance, &proof.words, node, galley);
    let (meta, link) = (galley.template.text.meta, galley.template.text.link);
    if let Some(name) = &proof.shown_by {
        spans.push(galley.span(" · ", meta, node));
        spans.push(match target(proof, places) {
            None => galley.prose(name, meta, node),
            Some(target) => {
                let (text, purpose) = (crate::typography(name, galley.language), purpose(proof, galley));
                galley.link(&text, link, node, target, &purpose)
            }
        });
    }
    galley.set(spans, column);
}

/// " · preuve", or with the badge's name when both fit beside `before` on one line.
pub(super) fn named_badge(
    proof: &Proof,
    places: &Places<'_>,
    node: NodeId,
    before: &[Span],
    galley: &mut Galley<'_>,
    column: Column,
) -> Vec<Span> {
    let (Some(target), Some(name)) = (target(proof, places), &proof.shown_by) else { return Vec::new() };
    let (meta, link) = (galley.template.text.meta, galley.template.text.link);
    let words = Words(galley.language);
    let short = words.say("proof", &[]);
    let named = crate::typography(&words.say("proof-target", &[("name", name)]), galley.language);
    let room = column.width - width(before, galley) - meta.size;
    let tried = Span { text: galley.drawable(&named), style: link, leaf: None };
    let text = if width(&[tried], galley) < room { named } else { short };
    let purpose = purpose(proof, galley);
    let between = galley.span(" · ", meta, node);
    vec![between, galley.link(&text, link, node, target, &purpose)]
}

/// How long spans are on one line.
fn width(spans: &[Span], galley: &mut Galley<'_>) -> f32 {
    galley.lines(spans, f32::MAX).first().map_or(0.0, |line| line.width)
}

fn target(proof: &Proof, places: &Places<'_>) -> Option<Target> {
    places.of_badge(*proof.badges.first()?)
}

fn purpose(proof: &Proof, galley: &Galley<'_>) -> String {
    let name = proof.shown_by.as_deref().unwrap_or_default();
    Words(galley.language).say("shown-by", &[("name", name)])
}
