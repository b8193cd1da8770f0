//! The strip is cut into pages.

use super::galley::{Galley, Row};
use super::shaper::Span;
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
        let whole = self.height() - self.paper.top;
        let tall: f32 = group.iter().map(|row| row.before + row.height).sum();
        if !self.fits(tall) && tall <= whole {
            self.turn();
        }
        let foot = group.first().is_some_and(|row| row.foot);
        if foot && self.fits(tall) {
            let height = tall - group.first().map_or(0.0, |row| row.before);
            self.sheet().y = self.height() - height;
        }
        for row in group {
            self.place(row, foot);
        }
    }

    fn place(&mut self, row: Row, foot: bool) {
        if !self.fits(row.before + row.height) && !foot {
            self.turn();
        }
        let sheet = self.sheet();
        let before = if sheet.rows.is_empty() || foot { 0.0 } else { row.before };
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

    fn fits(&self, height: f32) -> bool {
        // A hundredth of a point is below what can be printed, and above what sums of f32 lose.
        self.sheets.last().is_some_and(|sheet| sheet.y + height <= self.height() + 0.01)
    }

    /// Where the type area ends.
    fn height(&self) -> f32 {
        self.paper.height - self.paper.bottom
    }

    fn fit(&self, leading: f32) -> Fit {
        let used = |sheet: &Sheet, foot: bool| -> f32 {
            let rows = sheet.rows.iter().filter(|(_, row)| row.foot == foot);
            rows.map(|(_, row)| row.before + row.height).sum()
        };
        let first = self.sheets.first().map_or(0.0, |sheet| used(sheet, false) + used(sheet, true));
        let rest: f32 = self.sheets.iter().skip(1).map(|sheet| used(sheet, false) + used(sheet, true)).sum();
        let free = self.height() - self.paper.top - first;
        let lines = if rest > 0.0 { -(rest / leading).ceil().max(1.0) } else { (free / leading).floor() };
        Fit { pages: self.sheets.len(), lines_left: lines as i32 }
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

fn link(item: &Item, leaf: Option<LeafId>, (top, height): (f32, f32), tags: &Tags, links: &mut Vec<LinkArea>) {
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
    let (style, paper, count) = (galley.template.text.note, galley.template.paper, pages.len().to_string());
    for (index, page) in pages.iter_mut().enumerate() {
        let args = [("name", name), ("page", &(index + 1).to_string()), ("pages", &count)];
        let text = Words(galley.language).say("page", &args);
        let text = text.trim_start_matches(" · ").to_owned();
        let text = galley.drawable(&text);
        let lines = galley.lines(&[Span { text, style, leaf: None }], paper.width);
        for line in lines.into_iter().take(1) {
            let x = paper.width - paper.right - line.width;
            let top = paper.height - paper.bottom + 14.0;
            for (_, run) in line.runs {
                let run = TextRun { x: run.x + x, baseline: run.baseline + top, ..run };
                add(Item::Text(run), None, &mut page.marks);
            }
        }
    }
}
