use super::claims::{proof, provenance};
use super::entries::bullet;
use super::paragraphs;
use crate::pages::galley::{Column, Galley};
use crate::pages::shaper::Span;
use crate::pages::tags::{NodeId, Role, Tags, Target};
use crate::pages::{Area, Item, Notice, picture};
use crate::words::Words;
use crate::{BadgeEntry, Content, Cv, EvidenceLine, SectionKind};

/// A detached heading for each badge, to lead to before it is set.
pub(super) fn places(cv: &Cv, galley: &mut Galley<'_>) -> Vec<NodeId> {
    let section = cv.sections.iter().find(|section| section.kind == SectionKind::Badges);
    let Some(Content::Badges(badges)) = section.map(|section| &section.content) else { return Vec::new() };
    badges.iter().map(|_| galley.tags.detached(Role::H3)).collect()
}

pub(super) fn set(badges: &[BadgeEntry], places: &[NodeId], galley: &mut Galley<'_>, column: Column) {
    let side = galley.template.picture + galley.template.space.gutter;
    // One edge for all texts, with or without a picture.
    let indent = if badges.iter().any(|badge| badge.picture.is_some()) { side } else { 0.0 };
    let text = Column { left: column.left + indent, width: column.width - indent };
    for (index, (badge, place)) in badges.iter().zip(places).enumerate() {
        if index > 0 {
            galley.space(galley.template.space.badge);
        }
        galley.tags.attach(*place, Tags::DOCUMENT);
        set_badge(badge, *place, galley, text, column.left);
    }
}

fn set_badge(badge: &BadgeEntry, heading: NodeId, galley: &mut Galley<'_>, text: Column, left: f32) {
    let (styles, space) = (&galley.template.text, galley.template.space);
    let first = galley.rows.len();
    let name = galley.prose(&badge.name, styles.title, heading);
    galley.set(vec![name], text);
    galley.keep_from(first);
    galley.keep_last();
    let pictured = figure(badge, first, galley, left);
    issuer_line(badge, galley, text);
    proof_line(badge, galley, text);
    galley.keep_from(first);
    if let Some(description) = &badge.description {
        galley.space(space.paragraph * 0.5);
        paragraphs(description, styles.body, galley, text);
    }
    evidence(&badge.evidence, galley, text);
    if pictured {
        make_room(first, galley.template.picture, galley);
    }
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
fn proof_line(badge: &BadgeEntry, galley: &mut Galley<'_>, column: Column) {
    let style = galley.template.text.meta;
    let node = galley.tags.node(Role::P, Tags::DOCUMENT);
    let mut spans = provenance(&badge.provenance, &badge.provenance_words, node, galley);
    if let Some(page) = &badge.page {
        spans.extend(proof(Target::Address(page.clone()), &badge.name, node, galley));
    }
    if let Some(state) = &badge.state {
        spans.push(galley.prose(&format!(" · {state}"), style, node));
    }
    galley.set(spans, column);
}

fn evidence(lines: &[EvidenceLine], galley: &mut Galley<'_>, column: Column) {
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

/// Puts the picture beside the first row. A picture that cannot be read is left out with a notice.
fn figure(badge: &BadgeEntry, first: usize, galley: &mut Galley<'_>, left: f32) -> bool {
    let Some(png) = &badge.picture else { return false };
    let Some(picture) = picture::read(png) else {
        galley.notices.push(Notice::UnreadablePicture { badge: badge.name.clone() });
        return false;
    };
    let node = galley.tags.node(Role::Figure, Tags::DOCUMENT);
    galley.tags.nodes[node.0].alt = Some(badge.picture_alt.clone());
    let leaf = galley.tags.leaf(node);
    let area = fitted(picture.width as f32, picture.height as f32, galley.template.picture, left);
    let index = galley.pictures.len();
    galley.pictures.push(picture);
    if let Some(row) = galley.rows.get_mut(first) {
        row.items.push((Some(leaf), Item::Picture { index, area }));
    }
    true
}

/// The picture in its square, not stretched.
fn fitted(width: f32, height: f32, side: f32, left: f32) -> Area {
    let scale = side / width.max(height);
    let (width, height) = (width * scale, height * scale);
    // The top of the picture stands at the height of the capitals.
    Area { left: left + (side - width) / 2.0, top: 2.0 + (side - height) / 2.0, width, height }
}

/// Lets no page break and no following badge run into the picture.
fn make_room(first: usize, side: f32, galley: &mut Galley<'_>) {
    let mut height = 0.0;
    let needed = side + 2.0;
    for row in galley.rows.iter_mut().skip(first) {
        height += if height > 0.0 { row.before } else { 0.0 } + row.height;
        row.keep = row.keep || height < needed;
    }
    if let Some(last) = galley.rows.last_mut() {
        last.height += (needed - height).max(0.0);
        last.keep = false;
    }
}
