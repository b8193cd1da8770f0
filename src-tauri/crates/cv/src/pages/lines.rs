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
}

/// Puts the runs of a short line at `x` on the same base line.
pub(super) fn beside(line: &mut SetLine, aside: SetLine, x: f32, space: Option<SetLine>) {
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
