//! Lines with more than one thing on them.

use super::TextRun;
use super::galley::{Column, Galley};
use super::shaper::{SetLine, Span};

/// The width of a separator between short things, in ems: "  ·  " in Source Sans is a little less.
const SEPARATOR: f32 = 1.2;

impl Galley<'_> {
    /// Short things one after the other, with a dot between those on the same line.
    pub(super) fn set_list(&mut self, items: Vec<Vec<Span>>, separators: Vec<Span>, column: Column) {
        let mut separators = separators.into_iter();
        let mut line: Vec<Span> = Vec::new();
        let mut used = 0.0;
        let mut lines = Vec::new();
        for item in items {
            let width = self.lines(&item, f32::MAX).first().map_or(0.0, |line| line.width);
            let between = separators.next().filter(|_| !line.is_empty());
            let gap = between.as_ref().map_or(0.0, |between| between.style.size * SEPARATOR);
            if between.is_some() && used + gap + width > column.width {
                lines.push(std::mem::take(&mut line));
                used = 0.0;
            } else if let Some(between) = between {
                used += gap;
                line.push(between);
            }
            used += width;
            line.extend(item);
        }
        lines.push(line);
        let count = lines.len();
        for (index, line) in lines.into_iter().enumerate() {
            self.set(line, column);
            if index + 1 < count {
                self.keep_last();
            }
        }
    }

    /// Text on the left, and a short one at the right edge of its first line; below it when both do not fit.
    pub(super) fn set_two_sided(&mut self, left: Vec<Span>, right: Vec<Span>, column: Column) {
        let space =
            right.first().map(|span| Span { text: " ".to_owned(), style: span.style, leaf: span.leaf });
        let space: Vec<Span> = space.into_iter().collect();
        let mut right = self.lines(&right, column.width);
        let side = right.first().map_or(0.0, |line| line.width);
        let fits = right.len() == 1 && side < column.width * 0.45;
        let gap = if fits && side > 0.0 { side + 14.0 } else { 0.0 };
        let lines = self.lines(&left, column.width - gap);
        let count = lines.len();
        for (index, mut line) in lines.into_iter().enumerate() {
            if index == 0
                && fits
                && let Some(aside) = right.pop()
            {
                let space = self.lines(&space, column.width).pop();
                beside(&mut line, aside, column.width - side, space);
            }
            self.push_line(line, column.left, index + 1 < count || !right.is_empty());
        }
        let count = right.len();
        for (index, line) in right.into_iter().enumerate() {
            self.push_line(line, column.left, index + 1 < count);
        }
    }
}

/// Puts the runs of a short line at `x` on the same base line.
fn beside(line: &mut SetLine, aside: SetLine, x: f32, space: Option<SetLine>) {
    let Some((_, last)) = line.runs.last() else {
        *line = aside;
        return;
    };
    let (baseline, end) =
        (last.baseline, last.x + last.glyphs.iter().map(|glyph| glyph.advance).sum::<f32>());
    line.height = line.height.max(aside.height);
    let gap =
        space.into_iter().flat_map(|space| space.runs).map(|(leaf, run)| (leaf, stretched(run, end, x)));
    let runs = aside.runs.into_iter().map(|(leaf, run)| (leaf, TextRun { x: run.x + x, ..run }));
    line.runs.extend(gap.chain(runs).map(|(leaf, run)| (leaf, TextRun { baseline, ..run })));
}

/// One space from here to there. Without it, programs that take text out of a PDF make two columns of the line.
fn stretched(mut space: TextRun, from: f32, to: f32) -> TextRun {
    if let [glyph] = space.glyphs.as_mut_slice() {
        space.stretch = (to - from) / glyph.advance;
        glyph.advance = to - from;
    }
    TextRun { x: from, ..space }
}
