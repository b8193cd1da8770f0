use super::places::Places;
use super::{contents_page, header, heading, paragraphs};
use crate::pages::galley::{Galley, Row};
use crate::pages::tags::{Role, Tags};
use crate::words::Words;
use crate::{Cover, Cv};

/// The name on a page of its own, then what is where, then the sentences about the person under a heading.
pub(super) fn set(cover: &Cover, cv: &Cv, places: &Places<'_>, galley: &mut Galley<'_>) {
    let (words, styles, space, column) =
        (Words(galley.language), &galley.template.text, galley.template.space, galley.column());
    galley.push(Row { height: cover.drop, keep: true, ..Row::default() });
    galley.paragraph(Role::P, Tags::DOCUMENT, &words.say(&cover.title, &[]), styles.heading, column);
    galley.keep_last();
    galley.space(space.section);
    header::top(cv, galley);
    galley.space(space.section);
    let date = words.date(cv.composed.date());
    galley.paragraph(Role::P, Tags::DOCUMENT, &date, styles.meta, column);
    contents_page(cv, places, galley);
    galley.turn();
    if let Some(summary) = &cv.header.summary {
        heading(&words.say("section-summary", &[]), places.summary, galley, column);
        paragraphs(summary, styles.summary, galley, column);
    }
}
