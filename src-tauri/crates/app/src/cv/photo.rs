//! The person's photograph, when they want it on a CV.

use crate::photo::small_png;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

/// Sharp at the size it is printed, and no more.
const SIDE: u32 = 480;

/// The photograph that `basics.image` carries (a `data:` address), made anew as PNG. An address elsewhere is not
/// fetched.
pub(super) fn of(resume: &Value) -> Option<Vec<u8>> {
    let image = resume.pointer("/basics/image")?.as_str()?;
    let (head, content) = image.strip_prefix("data:image/")?.split_once(',')?;
    let bytes = head.ends_with(";base64").then(|| STANDARD.decode(content.trim()).ok()).flatten()?;
    small_png(&bytes, SIDE)
}
