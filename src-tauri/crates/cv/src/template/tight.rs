//! A page that is a little too full becomes one that is not: first the spaces shrink, then the type.

use super::{Template, TextStyle, TextStyles};

/// The tightest step.
pub const TIGHTEST: u8 = 3;

/// Readable on paper; below it nothing but the closing note goes, and that only where it was drawn so.
const SMALLEST: f32 = 8.5;
/// The nearest that base lines come, in sizes of the type.
const NEAREST: f32 = 1.18;
/// Printers leave this much of a sheet white.
const SMALLEST_MARGIN: f32 = 31.0;

/// What each step leaves of spaces, margins, sizes and leading.
const STEPS: [[f32; 4]; TIGHTEST as usize + 1] =
    [[1.0; 4], [0.8, 0.92, 1.0, 0.97], [0.66, 0.84, 0.95, 0.95], [0.54, 0.76, 0.9, 0.93]];

impl Template {
    /// The same template, tightened by so many steps; more than [`TIGHTEST`] count as that.
    #[must_use]
    pub fn tightened(&self, steps: u8) -> Self {
        let [spaces, margins, sizes, leading] = STEPS[usize::from(steps.min(TIGHTEST))];
        let mut tight = self.clone();
        let space = &mut tight.space;
        for length in
            [&mut space.section, &mut space.heading, &mut space.entry, &mut space.badge, &mut space.note]
        {
            *length *= spaces;
        }
        let paper = &mut tight.paper;
        for margin in [&mut paper.top, &mut paper.bottom, &mut paper.left, &mut paper.right] {
            *margin = (*margin * margins).max(margin.min(SMALLEST_MARGIN));
        }
        tight.text.each(|style| shrink(style, sizes, leading));
        tight
    }
}

fn shrink(style: &mut TextStyle, sizes: f32, leading: f32) {
    let size = (style.size * sizes).max(style.size.min(SMALLEST));
    let lines = (style.leading / style.size * leading).max(NEAREST);
    style.leading = (size * lines).min(style.leading);
    style.size = size;
}

impl TextStyles {
    /// Changes every style.
    pub(super) fn each(&mut self, mut change: impl FnMut(&mut TextStyle)) {
        let TextStyles {
            name,
            label,
            contact,
            summary,
            heading,
            title,
            meta,
            body,
            strong,
            link,
            verified,
            recognised,
            declared,
            note,
        } = self;
        let all = [
            name, label, contact, summary, heading, title, meta, body, strong, link, verified, recognised,
            declared, note,
        ];
        all.into_iter().for_each(&mut change);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tightest_page_can_still_be_read() {
        for name in Template::names() {
            let loose = Template::named(name).unwrap();
            for steps in 0..=9 {
                let mut tight = loose.tightened(steps);
                assert!(tight.text.body.size >= SMALLEST, "{name} {steps}");
                assert!(tight.paper.left >= 28.0, "{name} {steps}");
                tight.text.each(|style| {
                    assert!(
                        style.size >= 7.5 && style.leading >= style.size * 1.1,
                        "{name} {steps}: {style:?}"
                    );
                });
            }
            assert_eq!(loose.tightened(0), loose);
        }
    }
}
