//! The strip is cut into pages.

use super::galley::{Galley, Row};
use super::shaper::{SetLine, Span};
use super::tags::Tags;
use super::{Area, Fit, Item, LeafId, LinkArea, Mark, Page, Pages, Role, TextRun};
use crate::words::Words;
use crate::{CvError, Paper};

/// Cuts between rows that need not stay together. A group taller than a page is cut where it must be.
pub(super) fn paginate(mut galley: Galley<'_>, name: &str) -> Result<Pages, CvError> {
    let rows = std::mem::take(&mut galley.rows);
    let (paper, leading) = (galley.template.paper, galley.template.text.body.leading);
    let mut sheets = Sheets { paper, sheets: vec![Sheet { y: paper.top, rows: Vec::new() }] };
    for group in groups(rows) {
        sheets.add(group);
    }
    let fit = sheets.fit(leading);
    let mut pages: Vec<Page> =
        sheets.sheets.into_iter().map(|sheet| page(sheet.rows, paper, &galley.tags)).collect();
    number(&mut pages, name, &mut galley);
    if let Some(error) = galley.failure() {
        return Err(error);
    }
    let Galley { tags, bookmarks, pictures, notices, .. } = galley;
    Ok(Pages { pages, tags, bookmarks, pictures, fit, notices })
}

/// Rows that stay together.
fn groups(rows: Vec<Row>) -> Vec<Vec<Row>> {
    let mut groups = vec![Vec::new()];
    for row in rows {
        let keep = row.keep;
        if let Some(group) = groups.last_mut() {
            group.push(row);
        }
        if !keep {
            groups.push(Vec::new());
        }
    }
    groups.retain(|group| !group.is_empty());
    groups
}

struct Sheets {
    paper: Paper,
    sheets: Vec<Sheet>,
}

struct Sheet {
    /// Where the next row begins.
    y: f32,
    /// Rows with their tops.
    rows: Vec<(f32, Row)>,
}

impl Sheets {
    fn add(&mut self, group: Vec<Row>) {
        let foot = group.first().is_some_and(|row| row.foot);
        let end = if foot { self.paper.height - self.paper.foot } else { self.end() };
        let tall: f32 = group.iter().map(|row| row.before + row.height).sum();
        if !self.fits(tall, end) && tall <= end - self.paper.top {
            self.turn();
        }
        if foot && self.fits(tall, end) {
            // The note stands at the foot of the last page, however little is above it.
            let before = group.first().map_or(0.0, |row| row.before);
            self.sheet().y = end - tall;
            self.sheet().y += if self.sheet().rows.is_empty() { before } else { 0.0 };
        }
        for row in group {
            self.place(row, end);
        }
    }

    fn place(&mut self, row: Row, end: f32) {
        if !self.fits(row.before + row.height, end) {
            self.turn();
        }
        let sheet = self.sheet();
        let before = if sheet.rows.is_empty() { 0.0 } else { row.before };
        let top = sheet.y + before;
        sheet.y = top + row.height;
        sheet.rows.push((top, row));
    }

    fn turn(&mut self) {
        let y = self.paper.top;
        if self.sheets.last().is_some_and(|sheet| !sheet.rows.is_empty()) {
            self.sheets.push(Sheet { y, rows: Vec::new() });
        }
    }

    fn sheet(&mut self) -> &mut Sheet {
        let last = self.sheets.len() - 1;
        &mut self.sheets[last]
    }

    fn fits(&self, height: f32, end: f32) -> bool {
        // A hundredth of a point is below what can be printed, and above what sums of f32 lose.
        self.sheets.last().is_some_and(|sheet| sheet.y + height <= end + 0.01)
    }

    /// Where the type area ends.
    fn end(&self) -> f32 {
        self.paper.height - self.paper.bottom
    }

    /// Measures what one page holds beside what is set, or what is beyond it.
    fn fit(&self, leading: f32) -> Fit {
        let tall = |sheet: &Sheet| -> f32 { sheet.rows.iter().map(|(_, row)| row.before + row.height).sum() };
        let beyond: f32 = self.sheets.iter().skip(1).map(tall).sum();
        let lines_left = if beyond > 0.0 {
            -(beyond / leading).ceil()
        } else {
            // With a note at the foot, the text above it still ends where the type area does.
            let rows = || self.sheets.iter().flat_map(|sheet| &sheet.rows);
            let note: f32 = rows().filter(|(_, row)| row.foot).map(|(_, row)| row.before + row.height).sum();
            let text = self.sheets.first().map_or(0.0, tall) - note;
            let end = self.end().min(self.paper.height - self.paper.foot - note);
            let free = end - self.paper.top - text;
            (free / leading).floor()
        };
        Fit { pages: self.sheets.len(), lines_left: lines_left as i32 }
    }
}

fn page(rows: Vec<(f32, Row)>, paper: Paper, tags: &Tags) -> Page {
    let mut page = Page { width: paper.width, height: paper.height, marks: Vec::new(), links: Vec::new() };
    for (top, row) in rows {
        let bottom = row.height;
        for (leaf, item) in row.items {
            let item = lowered(item, top);
            link(&item, leaf, (top, bottom), tags, &mut page.links);
            add(item, leaf, &mut page.marks);
        }
    }
    page
}

/// Consecutive items of one leaf are one mark.
fn add(item: Item, leaf: Option<LeafId>, marks: &mut Vec<Mark>) {
    match marks.last_mut() {
        Some(mark) if mark.leaf == leaf => mark.items.push(item),
        _ => marks.push(Mark { leaf, items: vec![item] }),
    }
}

fn lowered(item: Item, by: f32) -> Item {
    let lower = |area: Area| Area { top: area.top + by, ..area };
    match item {
        Item::Text(run) => Item::Text(TextRun { baseline: run.baseline + by, ..run }),
        Item::Bar { area, color } => Item::Bar { area: lower(area), color },
        Item::Picture { index, area } => Item::Picture { index, area: lower(area) },
    }
}

fn link(
    item: &Item,
    leaf: Option<LeafId>,
    (top, height): (f32, f32),
    tags: &Tags,
    links: &mut Vec<LinkArea>,
) {
    let (Item::Text(run), Some(leaf)) = (item, leaf) else { return };
    let node = tags.leaves[leaf.0];
    if tags.nodes[node.0].role != Role::Link {
        return;
    }
    let width = run.glyphs.iter().map(|glyph| glyph.advance).sum();
    let area = Area { left: run.x, top, width, height };
    match links.last_mut() {
        // Two runs of one link on one line are one place to click.
        Some(last) if last.node == node && last.area.top == top => {
            last.area.width = area.left + area.width - last.area.left;
        }
        _ => links.push(LinkArea { node, area }),
    }
}

/// Says at the foot of each page whose it is and which one, when there are several. Readers are not told: they
/// have no pages.
fn number(pages: &mut [Page], name: &str, galley: &mut Galley<'_>) {
    if pages.len() < 2 {
        return;
    }
    let (paper, count) = (galley.template.paper, pages.len());
    for (index, page) in pages.iter_mut().enumerate() {
        // A name too long for the line is on the first page anyway.
        let lines = [name, ""].map(|name| number_line(name, index + 1, count, galley));
        let Some(line) = lines.into_iter().find(|lines| lines.len() == 1).and_then(|mut lines| lines.pop())
        else {
            continue;
        };
        let x = paper.width - paper.right - line.width;
        let top = paper.height - paper.foot + 6.0;
        for (_, run) in line.runs {
            let run = TextRun { x: run.x + x, baseline: run.baseline + top, ..run };
            add(Item::Text(run), None, &mut page.marks);
        }
    }
}

fn number_line(name: &str, page: usize, pages: usize, galley: &mut Galley<'_>) -> Vec<SetLine> {
    let args = [("name", name), ("page", &page.to_string()), ("pages", &pages.to_string())];
    let text = Words(galley.language).say("page", &args);
    let text = galley.drawable(text.trim_start_matches(" · "));
    let (style, width) = (galley.template.text.note, galley.column().width);
    galley.lines(&[Span { text, style, leaf: None }], width)
}
