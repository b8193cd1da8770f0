//! Is it in its dates?

use crate::case::Case;
use crate::report::{Answer, Finding};
use openbadges::fields::Object;
use openbadges::{Badge, Version};

use time::format_description::well_known::Rfc3339;
use time::macros::format_description;
use time::{Date, Duration, OffsetDateTime};

/// Clocks differ a little (SPEC §18.21).
const LEEWAY: Duration = Duration::seconds(60);

/// A text that is not a date of its version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NotADate;

/// Judges a credential's dates beside those of its proof.
pub(crate) fn judge(
    case: &Case<'_>,
    badge: &Badge,
    of_proofs: Vec<Answer>,
    token_expires: Option<OffsetDateTime>,
) -> Answer {
    let own = own(
        case,
        badge.claims.issued.as_deref(),
        badge.claims.expires.as_deref(),
        badge.version,
        token_expires,
    );
    of_proofs.into_iter().fold(own, graver)
}

/// Judges issue and expiry as written.
pub(crate) fn own(
    case: &Case<'_>,
    issued: Option<&str>,
    expires: Option<&str>,
    version: Version,
    token_expires: Option<OffsetDateTime>,
) -> Answer {
    let (Ok(issued), Ok(expires)) =
        (moment(issued, version).transpose(), moment(expires, version).transpose())
    else {
        return case.unsure(Finding::new("dates.unreadable"));
    };
    let expires = [expires, token_expires].into_iter().flatten().min();
    if let (Some(from), Some(until)) = (issued, expires)
        && until < from
    {
        return case.no(Finding::new("dates.contradictory"));
    }
    if let Some(until) = expires.filter(|until| *until + LEEWAY < case.now()) {
        return case.no(Finding::new("dates.expired").with("date", day(until)));
    }
    if let Some(from) = issued.filter(|from| *from > case.now() + LEEWAY) {
        return case.no(Finding::new("dates.not-yet").with("date", day(from)));
    }
    match (issued, expires) {
        (_, Some(until)) => case.yes(Finding::new("dates.within").with("date", day(until))),
        (Some(_), None) => case.yes(Finding::new("dates.no-end")),
        (None, None) => case.unsure(Finding::new("dates.none")),
    }
}

/// Dates of a Data Integrity proof: DI §2.1.
pub(crate) fn of_proof(case: &Case<'_>, proof: &Object) -> Vec<Answer> {
    let date = |name: &str| proof.get(name).map(|value| value.as_str().ok_or(NotADate).and_then(read));
    let mut answers = Vec::new();
    match date("expires") {
        Some(Ok(expires)) if expires + LEEWAY < case.now() => {
            answers.push(case.no(Finding::new("proof.expired").with("date", day(expires))))
        }
        Some(Err(NotADate)) => answers.push(case.unsure(Finding::new("dates.unreadable"))),
        _ => {}
    }
    match date("created") {
        Some(Ok(created)) if created > case.now() + LEEWAY => {
            answers.push(case.unsure(Finding::new("proof.created-later").with("date", day(created))));
        }
        Some(Err(NotADate)) => answers.push(case.unsure(Finding::new("dates.unreadable"))),
        _ => {}
    }
    answers
}

/// A moment as a credential of this version may write it; `None` when it writes none.
pub(crate) fn moment(text: Option<&str>, version: Version) -> Option<Result<OffsetDateTime, NotADate>> {
    let text = text?.trim();
    if version > Version::V1_1 {
        return Some(read(text));
    }
    // 0.5 to 1.1 also know Unix times, as numbers or strings, and plain dates.
    Some(read(text).or_else(|error| match text.parse::<i64>() {
        Ok(seconds) => OffsetDateTime::from_unix_timestamp(seconds).map_err(|_| error),
        Err(_) => plain(text).ok_or(error),
    }))
}

fn read(text: &str) -> Result<OffsetDateTime, NotADate> {
    // A leap second is a moment that clocks disagree about.
    if text.get(17..19) == Some("60") {
        return Err(NotADate);
    }
    OffsetDateTime::parse(text, &Rfc3339).map_err(|_| NotADate)
}

fn plain(text: &str) -> Option<OffsetDateTime> {
    let date = Date::parse(text.get(..10)?, format_description!("[year]-[month]-[day]")).ok()?;
    let rest = &text[10..];
    let hours = rest.is_empty() || rest.starts_with('T') || rest.starts_with(' ');
    hours.then(|| date.midnight().assume_utc())
}

/// The day of a moment, `YYYY-MM-DD`; sentences turn it into words.
pub(crate) fn day(moment: OffsetDateTime) -> String {
    moment.date().to_string()
}

fn graver(one: Answer, other: Answer) -> Answer {
    if other.verdict.gravity() > one.verdict.gravity() { other } else { one }
}

/// Whether a document that has dates of its own, such as a status list, is in them.
pub(crate) fn in_force(case: &Case<'_>, object: &Object) -> bool {
    let date = |names: [&str; 2]| {
        names
            .iter()
            .find_map(|name| object.get(*name))
            .map(|value| value.as_str().map_or(Err(NotADate), read))
    };
    let from = date(["validFrom", "issuanceDate"]);
    let until = date(["validUntil", "expirationDate"]);
    !matches!(from, Some(Err(_)))
        && !matches!(until, Some(Err(_)))
        && from.is_none_or(|from| from.is_ok_and(|from| from <= case.now() + LEEWAY))
        && until.is_none_or(|until| until.is_ok_and(|until| until + LEEWAY >= case.now()))
}
