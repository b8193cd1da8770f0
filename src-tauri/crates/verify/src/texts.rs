//! What a reader should know about the words and links of a badge, whoever signed it.

use crate::address;
use crate::case::Case;
use crate::report::Finding;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use openbadges::Claims;

/// Longer names are shown cut.
const MAX_NAME: usize = 200;

pub(crate) fn flag(case: &Case<'_>, claims: &Claims) {
    let name = claims.achievement.name.as_deref();
    let issuer = claims.issuer.name.as_deref();
    for text in [name, issuer].into_iter().flatten() {
        if text.chars().count() > MAX_NAME {
            case.flag(Finding::new("text.too-long"));
        }
        if text.starts_with(['=', '+', '-', '@', '\t']) {
            case.flag(Finding::new("text.formula"));
        }
        if mixes_scripts(text) {
            case.flag(Finding::new("text.mixed-script").with("text", text));
        }
    }
    let links = claims.evidence.iter().filter_map(|evidence| evidence.id.as_deref());
    let pages = [&claims.achievement.criteria, &claims.achievement.id, &claims.issuer.url]
        .into_iter()
        .filter_map(|link| link.as_deref());
    if links.chain(pages).any(is_dangerous) {
        case.flag(Finding::new("link.blocked"));
    }
    if [&claims.achievement.image, &claims.issuer.image]
        .into_iter()
        .filter_map(|image| image.as_deref())
        .any(is_blocked_image)
    {
        case.flag(Finding::new("image.blocked"));
    }
    if claims
        .results
        .iter()
        .filter_map(|result| result.status.as_deref())
        .any(|status| matches!(status, "Failed" | "InProgress" | "Withdrew" | "Withdrawn"))
    {
        case.flag(Finding::new("result.not-completed"));
    }
    let stories =
        [&claims.achievement.description, &claims.achievement.criteria_narrative, &claims.narrative];
    if stories.into_iter().flatten().any(|text| has_markup(text)) {
        case.flag(Finding::new("text.markup"));
    }
    if claims.achievement.image.as_deref().is_some_and(is_active_picture) {
        case.flag(Finding::new("picture.active-content"));
    }
}

/// Letters that look alike from two alphabets in one word: a known way to imitate a name.
fn mixes_scripts(text: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric()).any(|word| {
        let has = |ranges: &[(char, char)]| word.chars().any(|c| ranges.iter().any(|(first, last)| (*first..=*last).contains(&c)));
        let latin = has(&[('a', 'z'), ('A', 'Z'), ('\u{c0}', '\u{24f}')]);
        latin && has(&[('\u{370}', '\u{3ff}'), ('\u{400}', '\u{52f}')])
    }) || text.chars().any(|c| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200b}'..='\u{200d}' | '\u{feff}'))
}

fn is_dangerous(link: &str) -> bool {
    let scheme = link.split(':').next().unwrap_or_default().trim().to_ascii_lowercase();
    match scheme.as_str() {
        "http" | "https" => address::allowed(link).is_err(),
        "javascript" | "vbscript" | "file" | "data" | "blob" | "smb" | "ms-msdt" => {
            !link.starts_with("data:image/")
        }
        _ => false,
    }
}

fn is_blocked_image(image: &str) -> bool {
    !image.starts_with("data:image/")
        && image.contains(':')
        && !image.starts_with("urn:")
        && address::allowed(image).is_err()
}

/// Something that a page would run or load, were it not shown as text.
fn has_markup(text: &str) -> bool {
    let folded = text.to_ascii_lowercase();
    ["<script", "<img", "<iframe", "<svg", "<object", "<a ", "onerror=", "onload=", "javascript:", "]("]
        .iter()
        .any(|sign| folded.contains(sign))
}

/// A vector picture inside the badge with code or links in it.
fn is_active_picture(image: &str) -> bool {
    let Some(("data:image/svg+xml", data)) = image.split_once([';', ',']) else { return false };
    let text = match data.strip_prefix("base64,") {
        Some(encoded) => STANDARD
            .decode(encoded)
            .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
            .unwrap_or_default(),
        None => data.replace("%3C", "<").replace("%3c", "<"),
    };
    let folded = text.to_ascii_lowercase();
    ["<script", " on", "href", "<foreignobject", "url("].iter().any(|sign| folded.contains(sign))
}
