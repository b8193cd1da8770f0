//! Rows find their places on sheets.

use super::Fit;
use super::galley::{Flow, Row};
use crate::Paper;

/// Sheets being filled. Each column goes down on its own; what goes across begins below all of them.
pub(super) struct Sheets {
    paper: Paper,
    pub(super) sheets: Vec<Sheet>,
    /// Where the next row of each flow begins.
    cursors: [Cursor; 3],
    flow: Flow,
}

/// One sheet.
#[derive(Default)]
pub(super) struct Sheet {
    /// Rows with their tops.
    pub(super) rows: Vec<(f32, Row)>,
}

#[derive(Clone, Copy)]
struct Cursor {
    sheet: usize,
    y: f32,
    /// Whether nothing is above it on its sheet: white space is dropped there.
    fresh: bool,
}

impl Sheets {
    pub(super) fn new(paper: Paper) -> Self {
        let cursor = Cursor { sheet: 0, y: paper.top, fresh: true };
        Sheets { paper, sheets: vec![Sheet::default()], cursors: [cursor; 3], flow: Flow::Whole }
    }

    /// Adds rows that stay together. A group taller than a page is cut where it must be.
    pub(super) fn add(&mut self, group: Vec<Row>) {
        let Some(first) = group.first() else { return };
        self.enter(first.flow);
        if first.turn {
            self.turn();
        }
        let end = if first.foot { self.paper.height - self.paper.foot } else { self.end() };
        let tall: f32 = group.iter().map(|row| row.before + row.height).sum();
        if !self.fits(tall, end) && tall <= end - self.paper.top {
            self.turn();
        }
        if first.foot && self.fits(tall, end) {
            // The note stands at the foot of the last page, however little is above it.
            let before = if self.cursor().fresh { first.before } else { 0.0 };
            self.cursor().y = end - tall + before;
        }
        for row in group {
            self.place(row, end);
        }
    }

    /// Columns begin side by side, and what follows them begins below the longest.
    fn enter(&mut self, flow: Flow) {
        if flow == self.flow {
            return;
        }
        let [whole, main, aside] = self.cursors;
        match (self.flow, flow) {
            (Flow::Whole, _) => self.cursors = [whole; 3],
            (_, Flow::Whole) => {
                let place = |cursor: &Cursor| (cursor.sheet, cursor.y);
                self.cursors[0] = if place(&main) >= place(&aside) { main } else { aside };
            }
            _ => {}
        }
        self.flow = flow;
    }

    fn place(&mut self, row: Row, end: f32) {
        let before = if self.cursor().fresh { 0.0 } else { row.before };
        if !self.fits(before + row.height, end) {
            self.turn();
        }
        let cursor = self.cursor();
        let top = cursor.y + if cursor.fresh { 0.0 } else { row.before };
        (cursor.y, cursor.fresh) = (top + row.height, false);
        let sheet = cursor.sheet;
        self.sheets[sheet].rows.push((top, row));
    }

    fn turn(&mut self) {
        let (top, count) = (self.paper.top, self.sheets.len());
        let cursor = self.cursor();
        if cursor.fresh {
            return;
        }
        *cursor = Cursor { sheet: cursor.sheet + 1, y: top, fresh: true };
        if cursor.sheet == count {
            self.sheets.push(Sheet::default());
        }
    }

    fn cursor(&mut self) -> &mut Cursor {
        &mut self.cursors[self.flow as usize]
    }

    fn fits(&mut self, height: f32, end: f32) -> bool {
        // A hundredth of a point is below what can be printed, and above what sums of f32 lose.
        self.cursor().y + height <= end + 0.01
    }

    /// Where the type area ends.
    fn end(&self) -> f32 {
        self.paper.height - self.paper.bottom
    }

    /// Measures what one page holds beside what is set, or what is beyond it. The longest column counts.
    pub(super) fn fit(&self, leading: f32) -> Fit {
        let beyond = self.beyond();
        let lines_left =
            if beyond > 0.0 { -(beyond / leading).ceil() } else { (self.free() / leading).floor() };
        Fit { pages: self.sheets.len(), lines_left: lines_left as i32 }
    }

    fn beyond(&self) -> f32 {
        let tall = |flow: Flow| -> f32 {
            let rows = self.sheets.iter().skip(1).flat_map(|sheet| &sheet.rows);
            rows.filter(|(_, row)| row.flow == flow).map(|(_, row)| row.before + row.height).sum()
        };
        tall(Flow::Whole) + tall(Flow::Main).max(tall(Flow::Aside))
    }

    /// With a note at the foot, the text above it still ends where the type area does.
    fn free(&self) -> f32 {
        let rows = || self.sheets.iter().flat_map(|sheet| &sheet.rows);
        let note: f32 = rows().filter(|(_, row)| row.foot).map(|(_, row)| row.before + row.height).sum();
        let text = rows().filter(|(_, row)| !row.foot).map(|(top, row)| top + row.height);
        let end = self.end().min(self.paper.height - self.paper.foot - note);
        end - text.fold(self.paper.top, f32::max)
    }
}
