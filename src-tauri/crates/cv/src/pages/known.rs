//! Short texts that a page says again and again, "✓ Vérifié · preuve", are set once. Nothing outlives the page.

use super::LeafId;
use super::shaper::{self, SetLine, Span};
use crate::{CvError, TextStyle};
use std::collections::BTreeMap;

/// Texts of more bytes are not looked up: they hardly come twice.
const LONGEST: usize = 160;

/// What was set on this page, by its text.
#[derive(Default)]
pub(super) struct Known(BTreeMap<String, Setting>);

struct Setting {
    width: f32,
    styles: Vec<(usize, TextStyle)>,
    leaves: Vec<Option<LeafId>>,
    lines: Vec<SetLine>,
}

impl Known {
    /// As [`shaper::set`].
    pub(super) fn set(&mut self, spans: &[Span], width: f32) -> Result<Vec<SetLine>, CvError> {
        let leaves: Vec<_> = spans.iter().map(|span| span.leaf).collect();
        if spans.iter().map(|span| span.text.len()).sum::<usize>() > LONGEST || !are_distinct(&leaves) {
            return shaper::set(spans, width);
        }
        let text: String = spans.iter().map(|span| span.text.as_str()).collect();
        let styles: Vec<_> = spans.iter().map(|span| (span.text.len(), span.style)).collect();
        if let Some(known) = self.0.get(&text)
            && known.width == width
            && known.styles == styles
        {
            return Ok(known.with(&leaves));
        }
        let lines = shaper::set(spans, width)?;
        self.0.insert(text, Setting { width, styles, leaves, lines: lines.clone() });
        Ok(lines)
    }
}

impl Setting {
    /// The same lines as content of other leaves.
    fn with(&self, leaves: &[Option<LeafId>]) -> Vec<SetLine> {
        let mut lines = self.lines.clone();
        for (leaf, _) in lines.iter_mut().flat_map(|line| &mut line.runs) {
            let place = self.leaves.iter().position(|known| known == leaf);
            *leaf = place.and_then(|place| leaves.get(place).copied().flatten());
        }
        lines
    }
}

fn are_distinct(leaves: &[Option<LeafId>]) -> bool {
    leaves.iter().enumerate().all(|(at, leaf)| !leaves[..at].contains(leaf))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Template;

    #[test]
    fn a_text_set_again_is_the_same_in_its_own_leaves() {
        let template = Template::first().unwrap();
        let (body, link) = (template.text.body, template.text.link);
        let spans = |style: TextStyle, leaves: [usize; 2]| {
            let span =
                |text: &str, style, leaf| Span { text: text.to_owned(), style, leaf: Some(LeafId(leaf)) };
            [span("Vérifié · ", style, leaves[0]), span("preuve", link, leaves[1])]
        };
        let mut known = Known::default();
        for (style, leaves, width) in
            [(body, [0, 1], 300.0), (body, [7, 4], 300.0), (link, [5, 6], 300.0), (body, [8, 9], 40.0)]
        {
            let spans = spans(style, leaves);
            assert_eq!(known.set(&spans, width).unwrap(), shaper::set(&spans, width).unwrap());
        }
    }
}
