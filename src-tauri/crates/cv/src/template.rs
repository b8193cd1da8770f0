//! A template is data: sizes, colours, spaces and the order of sections.

mod tight;

use crate::words::Words;
use crate::{Arrangement, CvError, SectionKind};
use messages::Language;
use serde::Deserialize;

pub use tight::TIGHTEST;

/// How pages look. Lengths are in points (1/72 inch), colours are `#rrggbb`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Template {
    /// Its name, as chosen.
    pub name: String,
    /// The paper.
    pub paper: Paper,
    /// Text styles.
    pub text: TextStyles,
    /// White space between things.
    pub space: Spaces,
    /// Colours of what is not text.
    pub rule_color: Color,
    /// The mark under the name.
    pub mark_color: Color,
    /// The side of a badge's picture.
    pub picture: f32,
    /// The order of sections.
    pub sections: Vec<SectionKind>,
    /// Sections that stand in a column of their own beside the others, and are read after them.
    #[serde(default)]
    pub aside: Option<Aside>,
    /// What is under a section's heading.
    #[serde(default)]
    pub heading_rule: HeadingRule,
    /// A page of its own for the name.
    #[serde(default)]
    pub cover: Option<Cover>,
    /// Whether a page says where each section begins.
    #[serde(default)]
    pub contents: bool,
    /// Whether the badges behind an entry stand under it with their evidence.
    #[serde(default)]
    pub badges_behind: bool,
    /// The annex about the badges.
    #[serde(default)]
    pub annex: Annex,
}

/// A second, narrower column on the right.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Aside {
    /// What stands in it.
    pub sections: Vec<SectionKind>,
    /// Its width.
    pub width: f32,
    /// Between the two columns.
    pub gap: f32,
    /// The colour behind it, to the edge of the sheet; white when there is none.
    #[serde(default)]
    pub ground: Option<Color>,
}

/// What is under a section's heading.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HeadingRule {
    /// A thin rule across the column.
    #[default]
    Full,
    /// A short, stronger one in the mark's colour.
    Short,
    /// Nothing.
    None,
}

/// A page of its own for the name.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Cover {
    /// The code in `cv.ftl` of what the document is called.
    pub title: String,
    /// White space above that title.
    pub drop: f32,
}

/// The annex about the badges.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase", default)]
pub struct Annex {
    /// Whether a CV always has one, or only when asked.
    pub always: bool,
    /// Whether each badge has a page of its own.
    pub page_each: bool,
    /// The side of a badge's picture there.
    pub picture: f32,
}

impl Default for Annex {
    fn default() -> Self {
        Annex { always: false, page_each: false, picture: 62.0 }
    }
}

/// Size and margins of the paper.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Paper {
    /// Width of the sheet.
    pub width: f32,
    /// Height of the sheet.
    pub height: f32,
    /// Margin above the type area.
    pub top: f32,
    /// Margin below it.
    pub bottom: f32,
    /// Margin below the closing note, which stands lower than the text.
    pub foot: f32,
    /// Margin on the left.
    pub left: f32,
    /// Margin on the right.
    pub right: f32,
}

/// One style a kind of text.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
#[expect(missing_docs, reason = "the names say it")]
pub struct TextStyles {
    pub name: TextStyle,
    pub label: TextStyle,
    pub contact: TextStyle,
    pub summary: TextStyle,
    pub heading: TextStyle,
    pub title: TextStyle,
    pub meta: TextStyle,
    pub body: TextStyle,
    pub strong: TextStyle,
    pub link: TextStyle,
    pub verified: TextStyle,
    pub recognised: TextStyle,
    pub declared: TextStyle,
    pub note: TextStyle,
}

/// How a text is set.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TextStyle {
    /// Which face.
    pub face: FaceName,
    /// Size of the type.
    pub size: f32,
    /// From one base line to the next.
    pub leading: f32,
    /// Ink.
    pub color: Color,
}

/// The faces a template may use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum FaceName {
    Sans,
    SansSemibold,
    SansItalic,
    Serif,
    SerifSemibold,
}

/// White space.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Spaces {
    /// Above a section's heading.
    pub section: f32,
    /// Between a heading and what follows.
    pub heading: f32,
    /// Between entries.
    pub entry: f32,
    /// Between badges.
    pub badge: f32,
    /// Between paragraphs and points.
    pub paragraph: f32,
    /// From the margin to the text of a point.
    pub indent: f32,
    /// Between a picture and its text.
    pub gutter: f32,
    /// Above the closing note.
    pub note: f32,
}

/// A colour of sRGB, each part from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(try_from = "String")]
pub struct Color(pub [f32; 3]);

impl Template {
    /// Whether a section stands in the column aside.
    pub fn is_aside(&self, kind: SectionKind) -> bool {
        self.aside.as_ref().is_some_and(|aside| aside.sections.contains(&kind))
    }

    /// The template of this name.
    ///
    /// # Errors
    /// [`CvError::NoTemplate`] when there is none.
    pub fn named(name: &str) -> Result<Self, CvError> {
        let found = assets::TEMPLATES.iter().find(|template| template.name == name);
        let template = found.ok_or_else(|| CvError::NoTemplate { name: name.to_owned() })?;
        serde_json::from_str(template.json)
            .map_err(|error| CvError::BadTemplate { name: name.to_owned(), reason: error.to_string() })
    }

    /// What an arrangement wants: its template, as tight as it says.
    ///
    /// # Errors
    /// [`CvError::NoTemplate`] when there is none of this name.
    pub fn of(arrangement: &Arrangement) -> Result<Self, CvError> {
        let template = arrangement.template.as_deref().map_or_else(Self::first, Self::named)?;
        Ok(template.tightened(arrangement.tight))
    }

    /// The names of all templates; the first is the one a person starts with.
    pub fn names() -> impl Iterator<Item = &'static str> {
        assets::TEMPLATES.iter().map(|template| template.name)
    }

    /// What people call it.
    pub fn title(&self, language: Language) -> String {
        Words(language).say(&format!("template-{}", self.name), &[])
    }

    /// What it is good for, in one line.
    pub fn about(&self, language: Language) -> String {
        Words(language).hint(&format!("template-{}", self.name))
    }

    /// The template a person starts with.
    ///
    /// # Errors
    /// [`CvError::BadTemplate`], a mistake in the program.
    pub fn first() -> Result<Self, CvError> {
        Self::named(assets::TEMPLATES.first().map_or("", |template| template.name))
    }
}

impl TryFrom<String> for Color {
    type Error = String;

    fn try_from(hex: String) -> Result<Self, String> {
        let digits = hex.strip_prefix('#').filter(|digits| digits.len() == 6);
        let number = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
        let [_, red, green, blue] = number.ok_or(format!("`{hex}` is not a colour"))?.to_be_bytes();
        Ok(Color([red, green, blue].map(|part| f32::from(part) / 255.0)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_template_of_ours_is_well_formed_and_has_its_words() {
        for name in Template::names() {
            let template = Template::named(name).unwrap();
            assert_eq!(template.name, name);
            for language in [Language::Fr, Language::En] {
                assert!(!template.title(language).contains("template-"), "{name} has no title");
                assert!(!template.about(language).is_empty(), "{name} says nothing of itself");
            }
        }
        assert!(matches!(Template::named("?"), Err(CvError::NoTemplate { .. })));
    }

    /// WCAG 2.2, 1.4.3: text has 4.5 times the light of its ground, or the other way round.
    #[test]
    fn every_text_can_be_told_from_its_ground() {
        let white = Color([1.0; 3]);
        for name in Template::names() {
            let mut template = Template::named(name).unwrap();
            let aside = template.aside.as_ref().and_then(|aside| aside.ground);
            for ground in [Some(white), aside].into_iter().flatten() {
                template.text.each(|style| {
                    let contrast = contrast(style.color, ground);
                    assert!(contrast >= 4.5, "{name}: {:?} has {contrast}", style.color);
                });
            }
        }
    }

    fn contrast(one: Color, other: Color) -> f32 {
        let (one, other) = (light(one) + 0.05, light(other) + 0.05);
        one.max(other) / one.min(other)
    }

    fn light(color: Color) -> f32 {
        let linear =
            |part: f32| if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) };
        let [red, green, blue] = color.0.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}
