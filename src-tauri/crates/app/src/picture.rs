use crate::raster::as_png;
use judge::carried_along;
use portfolio::{BadgeId, HeldBadge, Portfolio};
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// More than this many badges stand on no CV.
const MOST: usize = 100;

/// Pictures drawn before: a CV is laid out at every key, and its pictures stay the same. They are one person's, and
/// whoever keeps them forgets them with the portfolio.
#[derive(Debug, Default)]
pub struct Pictures(Mutex<BTreeMap<BadgeId, Option<Vec<u8>>>>);

impl Pictures {
    /// A badge's picture, drawn the first time only.
    pub fn of(&self, held: &HeldBadge, portfolio: &Portfolio) -> Option<Vec<u8>> {
        let mut drawn = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = drawn.get(&held.id) {
            return known.clone();
        }
        if drawn.len() == MOST {
            drawn.clear();
        }
        let picture = picture(held, portfolio);
        drawn.insert(held.id.clone(), picture.clone());
        picture
    }

    /// Forgets them all.
    pub fn forget(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

/// A badge's picture as plain pixels, PNG.
pub fn picture(held: &HeldBadge, portfolio: &Portfolio) -> Option<Vec<u8>> {
    as_png(&picture_file(held, portfolio)?)
}

/// The file that a badge's picture is drawn from: its own, or one that it carries along. Drawing it takes the longer, and
/// needs no portfolio.
pub fn picture_file(held: &HeldBadge, portfolio: &Portfolio) -> Option<Vec<u8>> {
    match held.media_type.starts_with("image/") {
        true => portfolio.original(&held.id).ok().map(|original| original.bytes),
        false => carried_along(held.report.claims.achievement.image.as_deref()?),
    }
}
