//! What an SVG would do besides being drawn: scripts, events, references to the outside. It never runs here (the
//! window sees pixels only), but a person is told.

use super::names::split;
use super::read::Attribute;

/// Whether an element, by its local name and attributes, is more than drawing.
pub(super) fn is_active(name: &str, attributes: &[Attribute<'_>]) -> bool {
    const ACTIVE: [&str; 9] =
        ["script", "foreignObject", "iframe", "embed", "object", "audio", "video", "handler", "listener"];
    ACTIVE.iter().any(|active| name.eq_ignore_ascii_case(active))
        || attributes.iter().any(|attribute| is_active_attribute(name, attribute))
}

fn is_active_attribute(element: &str, (name, value): &Attribute<'_>) -> bool {
    let (local, prefix) = split(name);
    let lower = local.to_ascii_lowercase();
    match lower.as_str() {
        _ if prefix == "xmlns" || *name == "xmlns" => false,
        _ if lower.starts_with("on") && prefix.is_empty() => true,
        "href" | "src" => leads_outside(element, value),
        // Animation that rewrites a link or a handler.
        "attributename" => {
            let target = split(value.trim()).0.to_ascii_lowercase();
            target == "href" || target.starts_with("on")
        }
        _ => is_active_style(value),
    }
}

/// Whether a reference is anything but a place in this file, or a plain picture carried along. A link that a
/// person would have to follow is none.
fn leads_outside(element: &str, value: &str) -> bool {
    let value = value.trim().to_ascii_lowercase();
    let pictures =
        ["data:image/png", "data:image/jpeg", "data:image/jpg", "data:image/gif", "data:image/webp"];
    let link = element == "a" && (value.starts_with("http://") || value.starts_with("https://"));
    !(value.is_empty()
        || value.starts_with('#')
        || link
        || pictures.iter().any(|kind| value.starts_with(kind)))
}

/// Whether a style reaches outside the file.
pub(super) fn is_active_style(style: &str) -> bool {
    let style = style.to_ascii_lowercase();
    style.contains("@import")
        || style.contains("javascript:")
        || style.split("url(").skip(1).any(|url| {
            let url = url.trim_start_matches([' ', '\t', '\r', '\n', '"', '\'']);
            !url.starts_with('#') && !url.starts_with("data:image/") && !url.starts_with("data:font/")
        })
}
