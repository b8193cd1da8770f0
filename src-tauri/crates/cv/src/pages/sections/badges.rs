use super::entries::bullet;
use super::figures::{beside, code, make_room};
use super::places::Places;
use super::proofs::provenance;
use super::{NARROW, paragraphs};
use crate::pages::galley::{Column, Galley, Row};
use crate::pages::shaper::Span;
use crate::pages::tags::{NodeId, Role, Tags, Target};
use crate::pages::{Notice, picture};
use crate::words::Words;
use crate::{BadgeEntry, EvidenceLine};

pub(super) fn set(badges: &[BadgeEntry], places: &Places<'_>, galley: &mut Galley<'_>, column: Column) {
    let side = galley.template.picture;
    let text = text_column(badges, side, galley, column);
    for (index, badge) in badges.iter().enumerate() {
        if index > 0 {
            galley.space(galley.template.space.badge);
        }
        let annexed = places.annexed.get(index).copied();
        set_badge(badge, places.badges[index], annexed, galley, (text, column.left));
    }
}

/// One edge for all texts, with or without a picture.
pub(super) fn text_column(badges: &[BadgeEntry], side: f32, galley: &Galley<'_>, column: Column) -> Column {
    let pictured = badges.iter().any(|badge| badge.picture.is_some());
    let indent = if pictured { side + galley.template.space.gutter } else { 0.0 };
    Column { left: column.left + indent, width: column.width - indent }
}

/// `annexed` is where the annex tells the rest of it.
fn set_badge(
    badge: &BadgeEntry,
    heading: NodeId,
    annexed: Option<NodeId>,
    galley: &mut Galley<'_>,
    (text, left): (Column, f32),
) {
    let (styles, space, side) = (&galley.template.text, galley.template.space, galley.template.picture);
    let code = if annexed.is_some() { None } else { code(badge.qr.as_ref(), galley) };
    let narrow = text.width < NARROW;
    let aside = code.as_ref().filter(|_| !narrow).map_or(0.0, |(code, _)| code.side);
    let text = Column { width: text.width - aside, ..text };
    let (first, pictured) = head(badge, heading, annexed, side, galley, (text, left));
    if let Some(description) = &badge.description {
        galley.space(space.paragraph * 0.5);
        paragraphs(description, styles.body, galley, text);
    }
    if annexed.is_none() {
        evidence(&badge.evidence, galley, text);
    }
    let mut tall = if pictured { side } else { 0.0 };
    if let Some((code, words)) = code {
        tall = tall.max(aside);
        set_code(badge, code, &words, (first, narrow), galley, text);
    }
    if tall > 0.0 {
        make_room(first, tall, galley);
    }
}

/// Its name, who gave it and how far it can be believed, kept together; where that begins, and whether a picture stands
/// beside it.
pub(super) fn head(
    badge: &BadgeEntry,
    heading: NodeId,
    annexed: Option<NodeId>,
    side: f32,
    galley: &mut Galley<'_>,
    (text, left): (Column, f32),
) -> (usize, bool) {
    let first = galley.rows.len();
    title(badge, heading, galley, text);
    let pictured = figure(badge, first, (left, side), galley);
    issuer_line(badge, galley, text);
    proof_line(badge, annexed, galley, text);
    galley.keep_from(first);
    (first, pictured)
}

fn title(badge: &BadgeEntry, heading: NodeId, galley: &mut Galley<'_>, column: Column) {
    galley.tags.attach(heading, Tags::DOCUMENT);
    let first = galley.rows.len();
    let name = galley.prose(&badge.name, galley.template.text.title, heading);
    galley.set(vec![name], column);
    galley.keep_from(first);
    galley.keep_last();
}

/// The code beside the row `first`, or below in a narrow column, and its address in words.
fn set_code(
    badge: &BadgeEntry,
    code: crate::pages::qr::Code,
    words: &str,
    (first, narrow): (usize, bool),
    galley: &mut Galley<'_>,
    column: Column,
) {
    address(badge, galley, column);
    let (at, left) =
        if narrow { (galley.rows.len(), column.left) } else { (first, column.left + column.width) };
    if narrow {
        galley.keep_from(first);
        galley.keep_last();
        galley.push(Row { height: code.side + 2.0, ..Row::default() });
    }
    beside(at, code.picture, words, (left, code.side), galley);
}

/// The address of its page, in words.
pub(super) fn address(badge: &BadgeEntry, galley: &mut Galley<'_>, column: Column) {
    let Some(page) = &badge.page else { return };
    let node = galley.tags.node(Role::P, Tags::DOCUMENT);
    let shown = crate::compose::shown_address(page);
    let purpose = Words(galley.language).say("contact-page", &[("address", &shown)]);
    let span = galley.link(&shown, galley.template.text.link, node, Target::Address(page.clone()), &purpose);
    galley.set(vec![span], column);
}

/// "Mission locale Exemple (badges.example.org) · 1er juin 2025"
fn issuer_line(badge: &BadgeEntry, galley: &mut Galley<'_>, column: Column) {
    let style = galley.template.text.meta;
    if badge.issuer.is_none() && badge.issuer_proof.is_none() && badge.date.is_none() {
        return;
    }
    let node = galley.tags.node(Role::P, Tags::DOCUMENT);
    let mut spans = Vec::new();
    if let Some(issuer) = &badge.issuer {
        spans.push(galley.prose(issuer, style, node));
    }
    if let Some(proof) = &badge.issuer_proof {
        let shown = if spans.is_empty() { proof.clone() } else { format!(" ({proof})") };
        spans.push(galley.span(&shown, style, node));
    }
    if let Some(date) = &badge.date {
        let between = if spans.is_empty() { "" } else { " · " };
        spans.push(galley.prose(&format!("{between}{}", date.replace(' ', "\u{A0}")), style, node));
    }
    galley.set(spans, column);
}

/// "✓ Vérifié · preuve · expire le 1er juin 2027"
fn proof_line(badge: &BadgeEntry, annexed: Option<NodeId>, galley: &mut Galley<'_>, column: Column) {
    let style = galley.template.text.meta;
    let node = galley.tags.node(Role::P, Tags::DOCUMENT);
    let mut spans = provenance(&badge.provenance, &badge.provenance_words, node, galley);
    let words = Words(galley.language);
    let target = annexed.map(Target::Node).or_else(|| badge.page.clone().map(Target::Address));
    if let Some(target) = target {
        let text = words.say(if annexed.is_some() { "annex-target" } else { "proof" }, &[]);
        let purpose = words.say("proof-target", &[("name", &badge.name)]);
        spans.push(galley.span(" · ", style, node));
        spans.push(galley.link(&text, galley.template.text.link, node, target, &purpose));
    }
    if let Some(state) = &badge.state {
        spans.push(galley.prose(&format!(" · {state}"), style, node));
    }
    galley.set(spans, column);
}

pub(super) fn evidence(lines: &[EvidenceLine], galley: &mut Galley<'_>, column: Column) {
    if lines.is_empty() {
        return;
    }
    let list = galley.tags.node(Role::L, Tags::DOCUMENT);
    for line in lines {
        galley.space(galley.template.space.paragraph * 0.5);
        let item = galley.tags.node(Role::LI, list);
        bullet(item, galley, column, |galley, body| evidence_text(line, body, galley));
    }
}

fn evidence_text(line: &EvidenceLine, node: NodeId, galley: &mut Galley<'_>) -> Vec<Span> {
    let (body, link) = (galley.template.text.body, galley.template.text.link);
    let words = Words(galley.language);
    let text = match &line.note {
        None => line.title.clone(),
        Some(note) => words.say("evidence", &[("title", &line.title), ("note", note)]),
    };
    let mut spans = vec![galley.prose(&text, body, node)];
    if let Some(url) = &line.url {
        spans.push(galley.span(" · ", body, node));
        let address = crate::compose::shown_address(url);
        let purpose = words.say("contact-page", &[("address", &address)]);
        spans.push(galley.link(&address, link, node, Target::Address(url.clone()), &purpose));
    }
    spans
}

/// Puts the picture beside the row `first`. One that cannot be read is left out with a notice.
fn figure(badge: &BadgeEntry, first: usize, (left, side): (f32, f32), galley: &mut Galley<'_>) -> bool {
    let Some(png) = &badge.picture else { return false };
    let Some(picture) = picture::read(png, side, galley.ground()) else {
        galley.notices.push(Notice::UnreadablePicture { badge: badge.name.clone() });
        return false;
    };
    beside(first, picture, &badge.picture_alt, (left, side), galley);
    true
}
