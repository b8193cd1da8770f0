//! The long strip of rows that is later cut into pages.

use super::faces::{Faces, faces};
use super::known::Known;
use super::shaper::{self, SetLine, Span};
use super::tags::{NodeId, Role, Tags, Target};
use super::{Area, Item, LeafId, Notice, Picture, TextRun};
use crate::{Color, CvError, Template, TextStyle, typography};
use messages::Language;
use std::sync::Arc;

/// One row of the strip; y counts from its own top.
#[derive(Debug, Default)]
pub(super) struct Row {
    /// White space above, dropped at the top of a page.
    pub(super) before: f32,
    pub(super) height: f32,
    /// Whether the next row must be on the same page.
    pub(super) keep: bool,
    /// Whether it stands at the foot of the last page.
    pub(super) foot: bool,
    /// Whether a page begins with it.
    pub(super) turn: bool,
    /// Whether it is in the annex, which the meter of one page does not count.
    pub(super) annex: bool,
    /// Which column it is in.
    pub(super) flow: Flow,
    /// The page where a node begins, to be written at the right end of the row.
    pub(super) page_of: Option<PageOf>,
    pub(super) items: Vec<(Option<LeafId>, Item)>,
}

/// The strips of rows that go down the pages: across the whole width, or side by side.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) enum Flow {
    #[default]
    Whole,
    Main,
    Aside,
}

/// The number of a page that is not known before all pages are.
#[derive(Debug, Clone, Copy)]
pub(super) struct PageOf {
    pub(super) node: NodeId,
    pub(super) leaf: LeafId,
}

/// Rows, the order of reading, and what came up on the way.
pub(super) struct Galley<'t> {
    pub(super) template: &'t Template,
    pub(super) language: Language,
    pub(super) tags: Tags,
    pub(super) rows: Vec<Row>,
    pub(super) bookmarks: Vec<(String, NodeId)>,
    pub(super) pictures: Vec<Arc<Picture>>,
    pub(super) notices: Vec<Notice>,
    /// Which column the next rows are in.
    pub(super) flow: Flow,
    /// Whether the next rows are in the annex.
    pub(super) annex: bool,
    /// White space that the next row gets above it.
    before: f32,
    /// Whether the next row begins a page.
    turn: bool,
    faces: &'static Faces,
    known: Known,
    error: Option<CvError>,
}

/// The left and right edge of a column.
#[derive(Debug, Clone, Copy)]
pub(super) struct Column {
    pub(super) left: f32,
    pub(super) width: f32,
}

impl<'t> Galley<'t> {
    pub(super) fn new(language: Language, template: &'t Template) -> Result<Self, CvError> {
        Ok(Galley {
            template,
            language,
            tags: Tags::new(),
            rows: Vec::new(),
            bookmarks: Vec::new(),
            pictures: Vec::new(),
            notices: Vec::new(),
            flow: Flow::Whole,
            annex: false,
            before: 0.0,
            turn: false,
            faces: faces()?,
            known: Known::default(),
            error: None,
        })
    }

    /// The first failure of a font, if any: a mistake in the program, so it is kept until the end.
    pub(super) fn failure(&mut self) -> Option<CvError> {
        self.error.take()
    }

    pub(super) fn column(&self) -> Column {
        let paper = &self.template.paper;
        let whole = Column { left: paper.left, width: paper.width - paper.left - paper.right };
        match (self.flow, &self.template.aside) {
            (Flow::Whole, _) | (_, None) => whole,
            (Flow::Main, Some(aside)) => Column { width: whole.width - aside.width - aside.gap, ..whole },
            (Flow::Aside, Some(aside)) => {
                Column { left: whole.left + whole.width - aside.width, width: aside.width }
            }
        }
    }

    /// The colour behind what is set now.
    pub(super) fn ground(&self) -> Color {
        let aside = self.template.aside.as_ref().filter(|_| self.flow == Flow::Aside);
        aside.and_then(|aside| aside.ground).unwrap_or(Color([1.0; 3]))
    }

    /// Begins a page with the next row.
    pub(super) fn turn(&mut self) {
        self.turn = true;
    }

    pub(super) fn space(&mut self, space: f32) {
        self.before = self.before.max(space);
    }

    /// A stretch of prose, with the spaces of its language and only what can be written.
    pub(super) fn prose(&mut self, text: &str, style: TextStyle, node: NodeId) -> Span {
        let set = typography(text, self.language);
        self.span(&set, style, node)
    }

    /// A stretch of text as it is: an address, a number.
    pub(super) fn span(&mut self, text: &str, style: TextStyle, node: NodeId) -> Span {
        let mut text = self.drawable(text);
        if text.contains(shaper::is_right_to_left) {
            text.push_str(shaper::LEFT_TO_RIGHT);
        }
        Span { text, style, leaf: Some(self.tags.leaf(node)) }
    }

    /// Only what can be written.
    pub(super) fn drawable(&mut self, text: &str) -> String {
        super::writable::writable(text, self.faces, self.language, &mut self.notices)
    }

    /// A stretch that leads somewhere. `purpose` says where in words.
    pub(super) fn link(
        &mut self,
        text: &str,
        style: TextStyle,
        node: NodeId,
        target: Target,
        purpose: &str,
    ) -> Span {
        let link = self.tags.link(node, target, purpose.to_owned());
        self.span(text, style, link)
    }

    /// A paragraph of its own.
    pub(super) fn paragraph(
        &mut self,
        role: Role,
        parent: NodeId,
        text: &str,
        style: TextStyle,
        column: Column,
    ) {
        let node = self.tags.node(role, parent);
        let span = self.prose(text, style, node);
        self.set(vec![span], column);
    }

    /// Adds the lines of a paragraph. Neither its first nor its last line is left alone on a page.
    pub(super) fn set(&mut self, spans: Vec<Span>, column: Column) {
        let lines = self.lines(&spans, column.width);
        let count = lines.len();
        for (index, line) in lines.into_iter().enumerate() {
            let keep = index + 1 < count && (index == 0 || index + 2 == count);
            self.push_line(line, column.left, keep);
        }
    }

    pub(super) fn lines(&mut self, spans: &[Span], width: f32) -> Vec<SetLine> {
        match self.known.set(spans, width) {
            Ok(lines) => lines,
            Err(error) => {
                self.error.get_or_insert(error);
                Vec::new()
            }
        }
    }

    pub(super) fn push_line(&mut self, line: SetLine, left: f32, keep: bool) {
        let items = line.runs.into_iter().map(|(leaf, run)| {
            let run = TextRun { x: run.x + left, ..run };
            (leaf, Item::Text(run))
        });
        let row = Row { height: line.height, keep, items: items.collect(), ..Row::default() };
        self.push(row);
    }

    pub(super) fn push(&mut self, mut row: Row) {
        row.before = std::mem::take(&mut self.before);
        row.turn = std::mem::take(&mut self.turn);
        (row.flow, row.annex) = (self.flow, self.annex);
        self.rows.push(row);
    }

    /// A bar across the column, which readers need not hear; it belongs to the row before it.
    pub(super) fn bar_below(&mut self, width: f32, gap: f32, thickness: f32, color: Color) {
        let left = self.column().left;
        if let Some(row) = self.rows.last_mut() {
            let area = Area { left, top: row.height + gap, width, height: thickness };
            row.items.push((None, Item::Bar { area, color }));
            row.height += gap + thickness;
        }
    }

    /// Puts the runs of a short line in front of the row `index`, on its base line.
    pub(super) fn put_first(&mut self, index: usize, lines: Vec<SetLine>, left: f32) {
        let Some(row) = self.rows.get_mut(index) else { return };
        let Some(baseline) = row.items.iter().find_map(|(_, item)| match item {
            Item::Text(run) => Some(run.baseline),
            _ => None,
        }) else {
            return;
        };
        let runs = lines.into_iter().flat_map(|line| line.runs);
        let items = runs.map(|(leaf, run)| {
            let run = TextRun { x: run.x + left, baseline, ..run };
            (leaf, Item::Text(run))
        });
        row.items.splice(0..0, items.collect::<Vec<_>>());
    }

    /// Keeps every row from `first` on, but the last, with the next.
    pub(super) fn keep_from(&mut self, first: usize) {
        let count = self.rows.len().saturating_sub(1);
        self.rows.iter_mut().take(count).skip(first).for_each(|row| row.keep = true);
    }

    /// Keeps the last row with what comes next.
    pub(super) fn keep_last(&mut self) {
        if let Some(row) = self.rows.last_mut() {
            row.keep = true;
        }
    }
}
