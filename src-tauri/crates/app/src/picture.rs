use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use portfolio::{HeldBadge, Portfolio};

/// A badge's picture as it is at hand: the badge's own file, or one that the badge carries along. A stranger's
/// bytes: decode them under limits before anything shows them.
pub fn picture(held: &HeldBadge, portfolio: &Portfolio) -> Option<Vec<u8>> {
    if held.media_type.starts_with("image/") {
        return portfolio.original(&held.id).ok().map(|original| original.bytes);
    }
    carried_along(held.report.claims.achievement.image.as_deref()?)
}

fn carried_along(image: &str) -> Option<Vec<u8>> {
    let (kind, data) = image.strip_prefix("data:image/")?.split_once(',')?;
    if kind.ends_with(";base64") { STANDARD.decode(data.trim()).ok() } else { None }
}
