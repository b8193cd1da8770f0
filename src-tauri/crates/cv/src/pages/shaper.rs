//! Text becomes lines of glyphs.

use super::faces::{Faces, faces, families, named};
use super::{Glyph, LeafId, TextRun};
use crate::{CvError, TextStyle};
use parley::layout::{Cluster, Line, Run};
use parley::style::{FontFamily, LineHeight, OverflowWrap, StyleProperty};
use parley::{BaseDirection, FontContext, Layout, LayoutContext};
use std::cell::RefCell;
use std::ops::Range;

/// A stretch of text in one style, part of one leaf.
pub(super) struct Span {
    pub(super) text: String,
    pub(super) style: TextStyle,
    pub(super) leaf: Option<LeafId>,
}

/// One line of a paragraph; x and base lines count from its left and top.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct SetLine {
    pub(super) height: f32,
    pub(super) width: f32,
    pub(super) runs: Vec<(Option<LeafId>, TextRun)>,
}

/// Keeps a line from ending here, and is never drawn.
pub(super) const JOINER: &str = "\u{2060}";
/// Ends a stretch written from right to left, so that what follows is not drawn into it; never drawn itself.
pub(super) const LEFT_TO_RIGHT: &str = "\u{200E}";
/// What a narrow no-break space gets beside its width, in ems.
const NARROW_MORE: f32 = 0.05;

const RIGHT_TO_LEFT_FIRST: [&assets::Font; 2] = [&assets::ARABIC, &assets::SANS];

struct Contexts {
    fonts: FontContext,
    layouts: LayoutContext<u16>,
}

thread_local! {
    // Scratch space that is worth keeping: half of the time of a short paragraph.
    static CONTEXTS: RefCell<Option<Contexts>> = const { RefCell::new(None) };
}

/// Breaks spans into lines no wider than `width`. A word wider than that is broken where it must.
pub(super) fn set(spans: &[Span], width: f32) -> Result<Vec<SetLine>, CvError> {
    let faces = faces()?;
    let text: String = spans.iter().map(|span| span.text.as_str()).collect();
    if text.is_empty() {
        return Ok(Vec::new());
    }
    CONTEXTS.with_borrow_mut(|contexts| {
        let contexts = contexts
            .get_or_insert_with(|| Contexts { fonts: faces.context(), layouts: LayoutContext::new() });
        let mut layout = build(spans, &text, contexts);
        layout.break_all_lines(Some(width));
        Ok(layout.lines().map(|line| set_line(&line, &text, spans, faces)).collect())
    })
}

fn build(spans: &[Span], text: &str, contexts: &mut Contexts) -> Layout<u16> {
    let mut builder = contexts.layouts.ranged_builder(&mut contexts.fonts, text, 1.0, false);
    builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
    if spans.len() > 1 {
        // A line made of parts goes the way of the document's language, whatever writing one of its parts is in.
        builder.set_base_direction(BaseDirection::Ltr);
    }
    let first = spans.first().map(|span| span.style);
    if let Some(style) = first {
        // A line is at least as tall as the first style wants; nothing else props it up.
        let names = families(style.face);
        builder.push_default(StyleProperty::FontFamily(FontFamily::List(names[..].into())));
        builder.push_default(StyleProperty::FontSize(style.size));
        builder.push_default(StyleProperty::LineHeight(LineHeight::Absolute(style.leading)));
    }
    for (at, _) in text.match_indices('\u{202F}') {
        // A little wider than Source Sans has it (an eighth of an em), near the sixth that printers use.
        let range = at..at + '\u{202F}'.len_utf8();
        builder.push(StyleProperty::LetterSpacing(NARROW_MORE * size_at(spans, at)), range);
    }
    let mut start = 0;
    for (index, Span { text, style, .. }) in spans.iter().enumerate() {
        let range = start..start + text.len();
        start = range.end;
        // Most lines are of one style, which is the default already.
        if first != Some(*style) {
            let names = families(style.face);
            builder.push(StyleProperty::FontFamily(FontFamily::List(names[..].into())), range.clone());
            builder.push(StyleProperty::FontSize(style.size), range.clone());
            builder.push(StyleProperty::LineHeight(LineHeight::Absolute(style.leading)), range.clone());
        }
        builder.push(StyleProperty::Brush(index as u16), range);
    }
    for range in right_to_left(text) {
        // One face for the whole stretch, its spaces too: programs that take text out turn it round piece by piece.
        let names = RIGHT_TO_LEFT_FIRST.map(named);
        builder.push(StyleProperty::FontFamily(FontFamily::List(names[..].into())), range);
    }
    builder.build(text)
}

/// Stretches written from right to left, with the spaces inside.
fn right_to_left(text: &str) -> Vec<Range<usize>> {
    let mut stretches: Vec<Range<usize>> = Vec::new();
    let mut open = false;
    for (at, sign) in text.char_indices() {
        let end = at + sign.len_utf8();
        match stretches.last_mut() {
            _ if !is_right_to_left(sign) => open = open && sign.is_whitespace(),
            Some(stretch) if open => stretch.end = end,
            _ => {
                stretches.push(at..end);
                open = true;
            }
        }
    }
    stretches
}

/// The blocks that Unicode keeps for writings from right to left.
pub(super) fn is_right_to_left(sign: char) -> bool {
    matches!(sign, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}')
}

/// Size of the type at a byte of the text.
fn size_at(spans: &[Span], at: usize) -> f32 {
    let mut end = 0;
    let span = spans.iter().find(|span| {
        end += span.text.len();
        at < end
    });
    span.map_or(0.0, |span| span.style.size)
}

fn set_line(line: &Line<'_, u16>, text: &str, spans: &[Span], faces: &Faces) -> SetLine {
    let metrics = line.metrics();
    let baseline = metrics.baseline - metrics.block_min_coord;
    let mut runs = Vec::new();
    let mut x = metrics.offset;
    for run in line.runs() {
        push_run(&run, text, spans, faces, (&mut x, baseline), &mut runs);
    }
    runs.retain(|(_, run)| !run.glyphs.is_empty());
    SetLine {
        height: metrics.block_max_coord - metrics.block_min_coord,
        width: metrics.advance - metrics.hanging_advance,
        runs,
    }
}

/// Adds the glyphs of a shaped run, cut where the span changes.
fn push_run(
    run: &Run<'_, u16>,
    text: &str,
    spans: &[Span],
    faces: &Faces,
    (x, baseline): (&mut f32, f32),
    runs: &mut Vec<(Option<LeafId>, TextRun)>,
) {
    let face = faces.face_of(run.font());
    let says = ligature_texts(run, text);
    let (mut current, mut covered) = (None, None);
    for cluster in run.visual_clusters() {
        let span_index = cluster.style().brush;
        let Some(span) = spans.get(usize::from(span_index)) else { continue };
        if current != Some(span_index) {
            current = Some(span_index);
            covered = None;
            let (size, color) = (span.style.size, span.style.color);
            let (stretch, glyphs) = (1.0, Vec::new());
            runs.push((
                span.leaf,
                TextRun { face, size, color, x: *x, baseline, stretch, glyphs, actual_text: None },
            ));
        }
        if let Some((_, text_run)) = runs.last_mut() {
            *x += push_cluster(&cluster, &says, text_run);
            let range = cluster.text_range();
            let (start, end) = covered.unwrap_or((range.start, range.end));
            let (start, end) = (range.start.min(start), range.end.max(end));
            covered = Some((start, end));
            if let Some(says) = &mut text_run.actual_text {
                *says = text.get(start..end).unwrap_or_default().replace(['\u{2060}', '\u{200E}'], "");
            }
        }
    }
}

/// What each cluster says, by where it starts; the letters of a ligature are all said by its first.
fn ligature_texts<'t>(run: &Run<'_, u16>, text: &'t str) -> Vec<(usize, &'t str)> {
    let mut says: Vec<(usize, &str)> = Vec::with_capacity(run.text_range().len());
    for cluster in run.clusters() {
        let range = cluster.text_range();
        match says.last_mut() {
            Some((first, said)) if cluster.is_ligature_continuation() => {
                *said = text.get(*first..range.end).unwrap_or_default();
            }
            _ => says.push((range.start, text.get(range.clone()).unwrap_or_default())),
        }
    }
    says
}

fn push_cluster(cluster: &Cluster<'_, u16>, says: &[(usize, &str)], run: &mut TextRun) -> f32 {
    // Clusters come in the order of the text, so their starts are sorted.
    let said = says.binary_search_by_key(&cluster.text_range().start, |(start, _)| *start);
    let text = said.ok().and_then(|at| says.get(at)).map_or("", |(_, text)| *text);
    if text == JOINER || text == LEFT_TO_RIGHT {
        return 0.0;
    }
    let count = cluster.glyphs().count();
    let agree = count == text.chars().count();
    let mut letters = text.chars();
    let mut moved = 0.0;
    for (index, glyph) in cluster.glyphs().enumerate() {
        // Several glyphs for a cluster: a letter each when the numbers agree, else all in the first.
        let says = match (agree, index) {
            (true, _) => letters.next().map(String::from).unwrap_or_default(),
            (false, 0) => text.to_owned(),
            (false, _) => String::new(),
        };
        let id = u16::try_from(glyph.id).unwrap_or_default();
        run.glyphs.push(Glyph { id, shift: (glyph.x, glyph.y), advance: glyph.advance, text: says });
        moved += glyph.advance;
    }
    if count > 1 {
        run.actual_text.get_or_insert_default();
    }
    moved
}
