//! An e-mail signature: a table that every mail program draws, and the same as text.

use super::document::{drawing, inert, link};
use super::html::{escaped, picture};
use crate::{BadgeEntry, Content, Cv, typography};

/// An e-mail signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// A table, without style sheets, scripts or pictures to be fetched.
    pub html: String,
    /// The same as text.
    pub text: String,
}

/// More would be longer than most letters.
const MOST_BADGES: usize = 3;

/// Writes the name, what the person does, how to reach them, and the first badges of the CV.
pub fn signature(cv: &Cv) -> Signature {
    let badges = cv.sections.iter().find_map(|section| match &section.content {
        Content::Badges(badges) => Some(badges.iter().take(MOST_BADGES).collect()),
        _ => None,
    });
    let badges: Vec<&BadgeEntry> = badges.unwrap_or_default();
    Signature { html: html(cv, &badges), text: text(cv, &badges) }
}

fn html(cv: &Cv, badges: &[&BadgeEntry]) -> String {
    let said = |text: &str| escaped(&inert(&typography(text, cv.language)));
    let mut rows = vec![row(&format!("<strong>{}</strong>", said(&cv.header.name)))];
    rows.extend(cv.header.label.as_deref().map(|label| row(&said(label))));
    let ways: Vec<String> =
        cv.header.contacts.iter().map(|way| linked(&inert(&way.text), way.url.as_deref())).collect();
    if !ways.is_empty() {
        rows.push(row(&ways.join(" · ")));
    }
    rows.extend(badges.iter().map(|badge| row(&badge_html(badge, cv))));
    format!(
        "<table role=\"presentation\" lang=\"{}\" cellpadding=\"2\">\n{}</table>\n",
        cv.language.tag(),
        rows.concat()
    )
}

fn row(cell: &str) -> String {
    format!("<tr><td>{cell}</td></tr>\n")
}

fn badge_html(badge: &BadgeEntry, cv: &Cv) -> String {
    let drawn = badge
        .picture
        .as_deref()
        .and_then(|png| drawing(png, &typography(&badge.picture_alt, cv.language), false));
    // The size of the table is the letter's: a picture is a line or two high.
    let drawn = drawn.map(|mut drawing| {
        drawing.width = (drawing.width * SIDE / drawing.height.max(1)).clamp(1, SIDE * 3);
        drawing.height = SIDE;
        format!("{} ", picture(&drawing))
    });
    let name = inert(&typography(&badge.name, cv.language));
    format!(
        "{}{} · {}",
        drawn.unwrap_or_default(),
        linked(&name, badge.page.as_deref()),
        escaped(&badge.provenance_words)
    )
}

const SIDE: u32 = 32;

fn linked(text: &str, url: Option<&str>) -> String {
    match url.and_then(link) {
        Some(url) => format!("<a href=\"{}\">{}</a>", escaped(&url), escaped(text)),
        None => escaped(text),
    }
}

fn text(cv: &Cv, badges: &[&BadgeEntry]) -> String {
    let said = |text: &str| inert(&typography(text, cv.language));
    let mut lines = vec![said(&cv.header.name)];
    lines.extend(cv.header.label.as_deref().map(said));
    lines.extend(cv.header.contacts.iter().map(|way| inert(&way.text)));
    lines.extend(badges.iter().map(|badge| {
        let page = badge.page.as_deref().and_then(link).map(|page| format!(" · {page}"));
        format!("{} · {}{}", said(&badge.name), badge.provenance_words, page.unwrap_or_default())
    }));
    lines.retain(|line| !line.is_empty());
    lines.join("\n")
}
