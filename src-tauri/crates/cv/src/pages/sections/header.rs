use super::{BETWEEN, paragraphs, unbroken};
use crate::pages::galley::{Column, Galley};
use crate::pages::tags::{Role, Tags, Target};
use crate::words::Words;
use crate::{Contact, Header};

pub(super) fn set(header: &Header, title: &str, galley: &mut Galley<'_>) {
    let (styles, space, column) = (&galley.template.text, galley.template.space, galley.column());
    // Headings begin with one of the first level, whoever the CV is about.
    let name = if header.name.is_empty() { title } else { &header.name };
    if !name.is_empty() {
        let node = galley.tags.node(Role::H1, Tags::DOCUMENT);
        galley.bookmarks.push((name.to_owned(), node));
        let span = galley.prose(name, styles.name, node);
        galley.set(vec![span], column);
    }
    if let Some(label) = &header.label {
        galley.paragraph(Role::P, Tags::DOCUMENT, label, styles.label, column);
    }
    if !header.contacts.is_empty() {
        galley.space(space.paragraph * 2.0);
        contacts(&header.contacts, galley, column);
    }
    if !galley.rows.is_empty() {
        let mark = galley.template.mark_color;
        galley.bar_below(34.0, 9.0, 1.6, mark);
    }
    if let Some(summary) = &header.summary {
        galley.space(space.entry + 2.0);
        paragraphs(summary, styles.summary, galley, column);
    }
}

fn contacts(contacts: &[Contact], galley: &mut Galley<'_>, column: Column) {
    let style = galley.template.text.contact;
    let words = Words(galley.language);
    let node = galley.tags.node(Role::P, Tags::DOCUMENT);
    let (mut items, mut separators) = (Vec::new(), Vec::new());
    for contact in contacts {
        separators.push(galley.span(BETWEEN, style, node));
        items.push(vec![match &contact.url {
            None => galley.prose(&unbroken(&contact.text), style, node),
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
