//! A template is data: sizes, colours, spaces and the order of sections.

use crate::{CvError, SectionKind};
use serde::Deserialize;

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
    /// Whether a CV always has an annex.
    #[serde(default)]
    pub annex: bool,
}

/// A second, narrower column.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Aside {
    /// What stands in it.
    pub sections: Vec<SectionKind>,
    /// Its width.
    pub width: f32,
    /// Between the two columns.
    pub gap: f32,
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
    fn every_template_of_ours_is_well_formed() {
        for template in assets::TEMPLATES {
            assert_eq!(Template::named(template.name).unwrap().name, template.name);
        }
        assert!(matches!(Template::named("?"), Err(CvError::NoTemplate { .. })));
    }
}
