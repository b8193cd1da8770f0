use crate::{CvError, SectionKind, Template};
use messages::Language;
use time::OffsetDateTime;

/// How a CV is composed. There is no clock here: the same options give the same bytes.
#[derive(Debug, Clone, PartialEq)]
pub struct RenderOptions {
    /// The language of labels and dates.
    pub language: Language,
    /// The moment of composing; it is the document's only date.
    pub now: OffsetDateTime,
    /// The sections wanted, in order. What is not listed is not shown; it still travels in `cv.json`.
    pub sections: Vec<SectionKind>,
    /// Whether what a badge recognises is printed under it.
    pub badge_descriptions: bool,
}

impl RenderOptions {
    /// Options with the section order of `template`.
    pub fn new(language: Language, now: OffsetDateTime, template: &Template) -> Self {
        RenderOptions { language, now, sections: template.sections.clone(), badge_descriptions: true }
    }

    /// Options with the section order of the first template.
    ///
    /// # Errors
    /// [`CvError::BadTemplate`], a mistake in the program.
    pub fn first(language: Language, now: OffsetDateTime) -> Result<Self, CvError> {
        Ok(Self::new(language, now, &Template::first()?))
    }
}
