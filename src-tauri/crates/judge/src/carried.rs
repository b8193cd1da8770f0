use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// A picture that stands in a badge as a `data:` URI.
pub fn carried_along(image: &str) -> Option<Vec<u8>> {
    let (kind, data) = image.strip_prefix("data:image/")?.split_once(',')?;
    if kind.ends_with(";base64") {
        return STANDARD.decode(data.trim()).ok();
    }
    percent_decoded(data)
}

/// SVG often stands there as text with `%` escapes (RFC 2397).
fn percent_decoded(text: &str) -> Option<Vec<u8>> {
    let mut decoded = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((byte, after)) = rest.split_first() {
        rest = after;
        if *byte != b'%' {
            decoded.push(*byte);
            continue;
        }
        let (digits, after) = rest.split_first_chunk::<2>()?;
        decoded.push(u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()?);
        rest = after;
    }
    Some(decoded)
}
