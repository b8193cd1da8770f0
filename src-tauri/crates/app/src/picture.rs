use judge::carried_along;
use portfolio::{HeldBadge, Portfolio};

/// A badge's picture as plain pixels, PNG: from the badge's own file, or from one that the badge carries along.
pub fn picture(held: &HeldBadge, portfolio: &Portfolio) -> Option<Vec<u8>> {
    let own = || portfolio.original(&held.id).ok().map(|original| original.bytes);
    let bytes = match held.media_type.starts_with("image/") {
        true => own()?,
        false => carried_along(held.report.claims.achievement.image.as_deref()?)?,
    };
    crate::raster::as_png(&bytes)
}
