use super::names::split;
use super::read::Attribute;
use crate::Limits;
use std::collections::BTreeMap;

/// What an SVG would cost to draw: ten `use` of ten `use`, nine times over, are a billion elements.
#[derive(Debug)]
pub(super) struct Cost {
    parts: Vec<Part>,
    /// The part that each open element belongs to.
    open: Vec<usize>,
    named: BTreeMap<String, usize>,
    canvas: f64,
}

/// The elements from one that has an `id` down to the next ones that have.
#[derive(Debug, Default)]
struct Part {
    elements: u64,
    inside: Vec<usize>,
    used: Vec<String>,
}

impl Default for Cost {
    fn default() -> Self {
        Cost { parts: vec![Part::default()], open: Vec::new(), named: BTreeMap::new(), canvas: 0.0 }
    }
}

impl Cost {
    pub fn enter(&mut self, name: &str, attributes: &[Attribute<'_>]) {
        let value = |wanted: &str| {
            attributes.iter().find(|(name, _)| split(name).0 == wanted).map(|(_, value)| &**value)
        };
        if self.open.is_empty() {
            self.canvas = length(value("width")) * length(value("height"));
        }
        let mut part = self.open.last().copied().unwrap_or(0);
        if let Some(id) = value("id") {
            let new = self.parts.len();
            self.parts.push(Part::default());
            self.parts[part].inside.push(new);
            self.named.entry(id.to_owned()).or_insert(new);
            part = new;
        }
        self.open.push(part);
        self.parts[part].elements += 1;
        if let (true, Some(target)) =
            (name == "use", value("href").and_then(|href| href.trim().strip_prefix('#')))
        {
            self.parts[part].used.push(target.to_owned());
        }
    }

    pub fn leave(&mut self) {
        self.open.pop();
    }

    /// Whether drawing stays within the limits.
    pub fn is_drawable(&self, limits: &Limits) -> bool {
        self.canvas <= limits.pixels as f64 && self.elements() <= limits.svg_elements
    }

    /// Every element that would be drawn, each `use` followed: a walk in post-order, without recursion since the
    /// chain of parts is as long as a stranger likes.
    fn elements(&self) -> u64 {
        let mut totals: Vec<Option<u64>> = vec![None; self.parts.len()];
        let mut entered = vec![false; self.parts.len()];
        let mut stack = vec![0];
        while let Some(&part) = stack.last() {
            if !std::mem::replace(&mut entered[part], true) {
                stack.extend(self.next(part).filter(|next| !entered[*next]));
                continue;
            }
            stack.pop();
            // A part that is still open here uses itself; drawing refuses that, so it adds nothing.
            let below = self.next(part).filter_map(|next| totals[next]).fold(0, u64::saturating_add);
            totals[part].get_or_insert(below.saturating_add(self.parts[part].elements));
        }
        totals[0].unwrap_or(0)
    }

    fn next(&self, part: usize) -> impl Iterator<Item = usize> + '_ {
        let part = &self.parts[part];
        let used = part.used.iter().filter_map(|id| self.named.get(id).copied());
        part.inside.iter().copied().chain(used)
    }
}

/// The number a length begins with; units hardly matter against a limit of millions of pixels.
fn length(value: Option<&str>) -> f64 {
    let value = value.unwrap_or_default().trim();
    let end = value.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(value.len());
    if value[end..].starts_with('%') { 0.0 } else { value[..end].parse().unwrap_or(0.0) }
}
