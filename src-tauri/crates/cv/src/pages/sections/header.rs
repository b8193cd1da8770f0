use super::figures::{beside, code, make_room};
use super::{BETWEEN, paragraphs, unbroken};
use crate::pages::galley::{Column, Galley};
use crate::pages::shaper::Span;
use crate::pages::tags::{Role, Tags, Target};
use crate::pages::{Notice, picture};
use crate::words::Words;
use crate::{Contact, Cv, Header, TextStyle};

/// The side of a photograph: 30 mm.
const PHOTO: f32 = 85.0;
/// Between the text and what stands on its right.
const GAP: f32 = 16.0;

/// The name, how to reach the person, and the sentences about them.
pub(super) fn set(cv: &Cv, galley: &mut Galley<'_>) {
    top(cv, galley);
    let column = galley.column();
    if let Some(summary) = &cv.header.summary {
        galley.space(galley.template.space.entry + 2.0);
        paragraphs(summary, galley.template.text.summary, galley, column);
    }
}

/// The same without the sentences.
pub(super) fn top(cv: &Cv, galley: &mut Galley<'_>) {
    let (header, first, whole) = (&cv.header, galley.rows.len(), galley.column());
    let code = code(header.qr.as_ref(), galley);
    let photo = photo(header, galley);
    let sides = [photo.as_ref().map(|_| PHOTO), code.as_ref().map(|(code, _)| code.side)];
    let taken: f32 = sides.iter().flatten().map(|side| side + GAP).sum();
    let column = Column { width: whole.width - taken, ..whole };
    name(header, &cv.title, galley, column);
    let mut right = whole.left + whole.width;
    if let Some(photo) = photo {
        right -= PHOTO;
        beside(first, photo, &header.photo_alt, (right, PHOTO), galley);
        right -= GAP;
    }
    if let Some((code, words)) = code {
        beside(first, code.picture, &words, (right - code.side, code.side), galley);
    }
    under_name(header, galley, column);
    if let Some(side) = sides.into_iter().flatten().reduce(f32::max) {
        make_room(first, side, galley);
    }
    let mark = galley.template.mark_color;
    galley.bar_below(34.0, 9.0, 1.6, mark);
}

fn photo(header: &Header, galley: &mut Galley<'_>) -> Option<std::sync::Arc<crate::Picture>> {
    let photo = picture::read(header.photo.as_ref()?, PHOTO, galley.ground());
    if photo.is_none() {
        galley.notices.push(Notice::UnreadablePhoto);
    }
    photo
}

fn name(header: &Header, title: &str, galley: &mut Galley<'_>, column: Column) {
    // Headings begin with one of the first level, whoever the CV is about.
    let name = if header.name.is_empty() { title } else { &header.name };
    let node = galley.tags.node(Role::H1, Tags::DOCUMENT);
    galley.bookmarks.push((name.to_owned(), node));
    let mut span = galley.prose(name, galley.template.text.name, node);
    span.style = name_style(&span, galley, column);
    galley.set(vec![span], column);
}

/// A name that is long is set smaller: on one line if that takes little, else on two, not over half of the page.
fn name_style(span: &Span, galley: &mut Galley<'_>, column: Column) -> TextStyle {
    let full = galley.template.text.name;
    for (size, lines) in [(1.0, 1), (0.85, 1), (1.0, 2), (0.85, 2), (0.7, 2)] {
        let tried = Span { text: span.text.clone(), style: scaled(full, size), leaf: None };
        if galley.lines(&[tried], column.width).len() <= lines {
            return scaled(full, size);
        }
    }
    scaled(full, 0.58)
}

fn scaled(style: TextStyle, by: f32) -> TextStyle {
    TextStyle { size: style.size * by, leading: style.leading * by, ..style }
}

fn under_name(header: &Header, galley: &mut Galley<'_>, column: Column) {
    let styles = &galley.template.text;
    if let Some(label) = &header.label {
        galley.paragraph(Role::P, Tags::DOCUMENT, label, styles.label, column);
    }
    if !header.contacts.is_empty() {
        galley.space(galley.template.space.paragraph * 2.0);
        contacts(&header.contacts, galley, column);
    }
}

fn contacts(contacts: &[Contact], galley: &mut Galley<'_>, column: Column) {
    let style = galley.template.text.contact;
    let words = Words(galley.language);
    let node = galley.tags.node(Role::P, Tags::DOCUMENT);
    let (mut items, mut separators) = (Vec::new(), Vec::new());
    for contact in contacts {
        // What is not a link is a part of its own, too: not all readers keep the order of parts and bare text.
        let between = galley.tags.node(Role::Span, node);
        separators.push(galley.span(BETWEEN, style, between));
        items.push(vec![match &contact.url {
            None => {
                let plain = galley.tags.node(Role::Span, node);
                galley.prose(&unbroken(&contact.text), style, plain)
            }
            Some(url) => {
                let purpose = contact_purpose(url, &contact.text, words);
                let target = Target::Address(url.clone());
                galley.link(&unbroken(&contact.text), style, node, target, &purpose)
            }
        }]);
    }
    galley.set_list(items, separators, column);
}

fn contact_purpose(url: &str, text: &str, words: Words) -> String {
    match url.split_once(':').map(|(scheme, _)| scheme) {
        Some("mailto") => words.say("contact-email", &[("address", text)]),
        Some("tel") => words.say("contact-phone", &[("number", text)]),
        _ => words.say("contact-page", &[("address", text)]),
    }
}
