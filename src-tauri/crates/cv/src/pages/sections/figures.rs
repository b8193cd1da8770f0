//! Pictures beside text.

use crate::pages::galley::Galley;
use crate::pages::qr;
use crate::pages::tags::{Role, Tags};
use crate::pages::{Area, Item, Picture};
use crate::words::Words;
use std::sync::Arc;

/// Puts a picture into a square whose left edge is at `left`, beside the row `first`; it is not stretched.
pub(super) fn beside(
    first: usize,
    picture: Arc<Picture>,
    alt: &str,
    (left, side): (f32, f32),
    galley: &mut Galley<'_>,
) {
    let node = galley.tags.node(Role::Figure, Tags::DOCUMENT);
    galley.tags.nodes[node.0].alt = Some(alt.to_owned());
    let leaf = galley.tags.leaf(node);
    let area = fitted(picture.width as f32, picture.height as f32, side, left);
    let index = galley.pictures.len();
    galley.pictures.push(picture);
    if let Some(row) = galley.rows.get_mut(first) {
        row.items.push((Some(leaf), Item::Picture { index, area }));
    }
}

fn fitted(width: f32, height: f32, side: f32, left: f32) -> Area {
    let scale = side / width.max(height);
    let (width, height) = (width * scale, height * scale);
    // The top of the picture stands at the height of the capitals.
    Area { left: left + (side - width) / 2.0, top: 2.0 + (side - height) / 2.0, width, height }
}

/// Lets no page break and nothing that follows run into a picture of this side beside the row `first`.
pub(super) fn make_room(first: usize, side: f32, galley: &mut Galley<'_>) {
    let mut height = 0.0;
    let needed = side + 2.0;
    for row in galley.rows.iter_mut().skip(first) {
        height += if height > 0.0 { row.before } else { 0.0 } + row.height;
        row.keep = row.keep || height < needed;
    }
    if let Some(last) = galley.rows.last_mut() {
        last.height += (needed - height).max(0.0);
        last.keep = false;
    }
}

/// A code and its words, if the address can be put into one.
pub(super) fn code(address: Option<&String>, galley: &Galley<'_>) -> Option<(qr::Code, String)> {
    let address = address?;
    let words = Words(galley.language).say("qr-alt", &[("address", &crate::compose::shown_address(address))]);
    Some((qr::code(address)?, words))
}
