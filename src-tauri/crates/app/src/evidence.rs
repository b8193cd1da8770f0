use crate::Problem;
use portfolio::{Attached, BadgeId, EvidenceId, EvidenceItem, Portfolio, Story};
use time::OffsetDateTime;
use url::Url;

/// The largest file that can be attached.
const MOST_BYTES: usize = 50 << 20;

/// Attaches a file to a badge. Its title, which may be its name, is text and never a path.
pub fn attach_file(
    title: &str,
    bytes: &[u8],
    note: Option<&str>,
    badge: &BadgeId,
    portfolio: &Portfolio,
    now: OffsetDateTime,
) -> Result<EvidenceItem, Problem> {
    if bytes.is_empty() {
        return Err(Problem::new("evidence.empty"));
    }
    if bytes.len() > MOST_BYTES {
        return Err(Problem::new("evidence.too-large").with("limit", MOST_BYTES >> 20));
    }
    let file = Attached::File { bytes, media_type: media_type(bytes) };
    Ok(portfolio.attach(badge, &file, title, note, now)?)
}

/// Attaches a link to a badge.
pub fn attach_link(
    url: &str,
    title: Option<&str>,
    note: Option<&str>,
    badge: &BadgeId,
    portfolio: &Portfolio,
    now: OffsetDateTime,
) -> Result<EvidenceItem, Problem> {
    let wrong = || Problem::new("evidence.link").with("address", url);
    let address = Url::parse(url).map_err(|error| wrong().because(error))?;
    if !matches!(address.scheme(), "http" | "https") {
        return Err(wrong());
    }
    let title = title.or(address.host_str()).unwrap_or(url);
    Ok(portfolio.attach(badge, &Attached::Link { url }, title, note, now)?)
}

/// Attaches a story to a badge: a situation told. What the person did must be said.
pub fn tell_story(
    story: Story,
    title: &str,
    badge: &BadgeId,
    portfolio: &Portfolio,
    now: OffsetDateTime,
) -> Result<EvidenceItem, Problem> {
    if story.action.trim().is_empty() {
        return Err(Problem::new("evidence.no-action"));
    }
    Ok(portfolio.attach(badge, &Attached::Story(story), title, None, now)?)
}

/// Tells a story anew, under another title.
pub fn retell(
    id: &EvidenceId,
    story: &Story,
    title: &str,
    portfolio: &Portfolio,
) -> Result<EvidenceItem, Problem> {
    if story.action.trim().is_empty() {
        return Err(Problem::new("evidence.no-action"));
    }
    let told = portfolio.retell(id, story)?;
    describe(id, title, told.note.as_deref(), told.consent.as_deref(), portfolio)
}

/// Gives a piece of evidence another title and note, and says who agreed to be seen on it. What is empty is nothing;
/// without a title it keeps the one it has.
pub fn describe(
    id: &EvidenceId,
    title: &str,
    note: Option<&str>,
    consent: Option<&str>,
    portfolio: &Portfolio,
) -> Result<EvidenceItem, Problem> {
    let said = |text: Option<&'_ str>| text.map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned);
    let title = match said(Some(title)) {
        Some(title) => title,
        None => portfolio.evidence_item(id.as_str())?.title,
    };
    let (note, consent) = (said(note), said(consent));
    Ok(portfolio.describe_evidence(id, &title, note.as_deref(), consent.as_deref())?)
}

/// Erases a piece of evidence.
pub fn remove_evidence(id: &EvidenceId, portfolio: &mut Portfolio) -> Result<(), Problem> {
    Ok(portfolio.remove_evidence(id)?)
}

/// What a file is, by its content: nothing is ever opened because of its name.
fn media_type(bytes: &[u8]) -> &'static str {
    use baking::Kind;
    match Kind::of(bytes) {
        Kind::Png => "image/png",
        Kind::Jpeg => "image/jpeg",
        Kind::Gif => "image/gif",
        Kind::Webp => "image/webp",
        Kind::Svg => "image/svg+xml",
        Kind::Pdf => "application/pdf",
        Kind::Zip => "application/zip",
        Kind::Html => "text/html",
        Kind::Json => "application/json",
        Kind::Text | Kind::Address | Kind::Jws | Kind::Xml => "text/plain",
        _ => "application/octet-stream",
    }
}
