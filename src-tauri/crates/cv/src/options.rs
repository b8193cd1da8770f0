use crate::{Arrangement, CvError, Profile, SectionKind, Template};
use messages::Language;
use std::collections::{BTreeMap, BTreeSet};
use time::OffsetDateTime;

/// How a CV is composed. There is no clock here: the same options give the same bytes.
#[derive(Debug, Clone, PartialEq)]
pub struct RenderOptions {
    /// The language of labels and dates.
    pub language: Language,
    /// The moment of composing; it is the document's only date.
    pub now: OffsetDateTime,
    /// What of the person is said.
    pub profile: Profile,
    /// The sections wanted, in order. What is not listed is neither shown nor carried in `cv.json`.
    pub sections: Vec<SectionKind>,
    /// Headings in the person's own words.
    pub titles: BTreeMap<SectionKind, String>,
    /// Entries that are neither shown nor carried, by their `x-id`.
    pub left_out: BTreeSet<String>,
    /// Replaces `basics.label`.
    pub headline: Option<String>,
    /// Replaces `basics.summary`.
    pub summary: Option<String>,
    /// The photograph to print, a PNG made anew by the caller; none by default, and never on an anonymous CV.
    pub photo: Option<Vec<u8>>,
    /// Whether badges with a page have a QR code, or the person's site when no badge has one.
    pub qr: bool,
    /// Whether an annex says for each badge its criteria, answers and evidence.
    pub annex: bool,
    /// Whether what a badge recognises is printed under it.
    pub badge_descriptions: bool,
}

impl RenderOptions {
    /// Options with the section order of `template` and nothing left out.
    pub fn new(language: Language, now: OffsetDateTime, template: &Template) -> Self {
        Self::of(&Arrangement::default(), template, language, now)
    }

    /// What an arrangement says. `language` is used when it names none. The photograph, if it wants one, is for the
    /// caller to read and put into [`RenderOptions::photo`].
    pub fn of(
        arrangement: &Arrangement,
        template: &Template,
        language: Language,
        now: OffsetDateTime,
    ) -> Self {
        let named = arrangement.sections.iter();
        let titles = named.filter_map(|choice| Some((choice.kind, choice.title.clone()?)));
        RenderOptions {
            language: arrangement.language.unwrap_or(language),
            now,
            profile: arrangement.profile,
            sections: sections(arrangement, template),
            titles: titles.filter(|(_, title)| !title.trim().is_empty()).collect(),
            left_out: arrangement.left_out.iter().cloned().collect(),
            headline: arrangement.headline.clone(),
            summary: arrangement.summary.clone(),
            photo: None,
            qr: arrangement.qr,
            annex: arrangement.annex || template.annex.always,
            badge_descriptions: arrangement.badge_descriptions,
        }
    }

    /// Options with the section order of the first template.
    ///
    /// # Errors
    /// [`CvError::BadTemplate`], a mistake in the program.
    pub fn first(language: Language, now: OffsetDateTime) -> Result<Self, CvError> {
        Ok(Self::new(language, now, &Template::first()?))
    }
}

/// The person's order, then the template's. What the template sets aside is read after the rest, so it comes last.
fn sections(arrangement: &Arrangement, template: &Template) -> Vec<SectionKind> {
    let named = arrangement.sections.iter().map(|choice| choice.kind);
    let hidden = arrangement.sections.iter().filter(|choice| choice.hidden).map(|choice| choice.kind);
    let mut taken: BTreeSet<SectionKind> = hidden.collect();
    let all = named.chain(template.sections.iter().copied());
    let mut order: Vec<SectionKind> = all.filter(|kind| taken.insert(*kind)).collect();
    order.sort_by_key(|kind| template.is_aside(*kind));
    order
}
