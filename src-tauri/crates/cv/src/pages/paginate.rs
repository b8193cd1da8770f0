//! The strip is cut into pages.

use super::galley::{Flow, Galley, Row};
use super::shaper::{SetLine, Span};
use super::sheets::{Sheet, Sheets};
use super::tags::Tags;
use super::{Area, Item, LeafId, LinkArea, Mark, Page, Pages, Role, TextRun, contents};
use crate::words::Words;
use crate::{CvError, Template};

/// Cuts between rows that need not stay together.
pub(super) fn paginate(mut galley: Galley<'_>, name: &str) -> Result<Pages, CvError> {
    let rows = std::mem::take(&mut galley.rows);
    let (template, leading) = (galley.template, galley.template.text.body.leading);
    let (annex, body): (Vec<_>, Vec<_>) =
        groups(rows).into_iter().partition(|group| group.first().is_some_and(|row| row.annex));
    let mut sheets = Sheets::new(template.paper);
    body.into_iter().for_each(|group| sheets.add(group));
    let fit = sheets.fit(leading);
    annex.into_iter().for_each(|group| sheets.add(group));
    let mut sheets = sheets.sheets;
    contents::number(&mut sheets, &mut galley);
    let order = galley.tags.reading_order();
    let sheets = sheets.into_iter().map(|sheet| page(sheet, template, &galley.tags, &order));
    let mut pages: Vec<Page> = sheets.collect();
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

fn page(sheet: Sheet, template: &Template, tags: &Tags, order: &[usize]) -> Page {
    let paper = template.paper;
    let mut page = Page { width: paper.width, height: paper.height, marks: Vec::new(), links: Vec::new() };
    page.marks.extend(ground(&sheet, template));
    let mut items = Vec::new();
    for (top, row) in sheet.rows {
        for (leaf, item) in row.items {
            let item = lowered(item, top);
            link(&item, leaf, (top, row.height), tags, &mut page.links);
            items.push((leaf, item));
        }
    }
    // Drawn in the order of reading: many programs take the text out as it comes. Decoration is behind it.
    items.sort_by_key(|(leaf, _)| leaf.map_or(0, |leaf| order[leaf.0]));
    items.into_iter().for_each(|(leaf, item)| add(item, leaf, &mut page.marks));
    page
}

/// What is behind the column aside: decoration, to the edges of the sheet.
fn ground(sheet: &Sheet, template: &Template) -> Option<Mark> {
    let aside = template.aside.as_ref()?;
    let (color, paper) = (aside.ground?, template.paper);
    let mut columns = sheet.rows.iter().filter(|(_, row)| row.flow != Flow::Whole);
    let across = sheet.rows.iter().any(|(_, row)| row.flow == Flow::Whole);
    let first = columns.next().map(|(top, _)| *top)?;
    let top = if across { first - 13.0 } else { 0.0 };
    let left = paper.width - paper.right - aside.width - aside.gap * 0.5;
    let area = Area { left, top, width: paper.width - left, height: paper.height - top };
    Some(Mark { leaf: None, items: vec![Item::Bar { area, color }] })
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
    let unnumbered = usize::from(galley.template.cover.is_some());
    for (index, page) in pages.iter_mut().enumerate().skip(unnumbered) {
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
