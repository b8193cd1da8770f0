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

/// The years 1 to 9999, in seconds since 1970.
const YEARS: std::ops::Range<f64> = -62_135_596_800.0..253_402_300_800.0;

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
    if let Some(until) = expires.filter(|until| is_over(*until, case)) {
        return case.no(Finding::new("dates.expired").with("date", day(until)));
    }
    if let Some(from) = issued.filter(|from| is_to_come(*from, case)) {
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
        Some(Ok(expires)) if is_over(expires, case) => {
            answers.push(case.no(Finding::new("proof.expired").with("date", day(expires))))
        }
        Some(Err(NotADate)) => answers.push(case.unsure(Finding::new("dates.unreadable"))),
        _ => {}
    }
    match date("created") {
        Some(Ok(created)) if is_to_come(created, case) => {
            answers.push(case.unsure(Finding::new("proof.created-later").with("date", day(created))));
        }
        Some(Err(NotADate)) => answers.push(case.unsure(Finding::new("dates.unreadable"))),
        _ => {}
    }
    answers
}

/// Dates of a token (RFC 7519 §4.1.4, §4.1.5): one that is there and is no number of seconds is not absent.
pub(crate) fn of_token(case: &Case<'_>, payload: &Object) -> Vec<Answer> {
    let mut answers = Vec::new();
    for name in ["exp", "nbf", "iat"] {
        match (name, numeric(payload, name)) {
            (_, Some(Err(NotADate))) => answers.push(case.unsure(Finding::new("dates.unreadable"))),
            ("exp", Some(Ok(until))) if is_over(until, case) => {
                answers.push(case.no(Finding::new("dates.expired").with("date", day(until))));
            }
            ("nbf", Some(Ok(from))) if is_to_come(from, case) => {
                answers.push(case.no(Finding::new("dates.not-yet").with("date", day(from))));
            }
            _ => {}
        }
    }
    answers
}

/// A NumericDate (RFC 7519 §2) within the years 1 to 9999.
pub(crate) fn numeric(payload: &Object, name: &str) -> Option<Result<OffsetDateTime, NotADate>> {
    let seconds = payload.get(name)?.as_f64().filter(|seconds| YEARS.contains(seconds));
    let moment = seconds.and_then(|seconds| OffsetDateTime::from_unix_timestamp(seconds.floor() as i64).ok());
    Some(moment.ok_or(NotADate))
}

/// A moment as a credential of this version may write it; `None` when it writes none.
pub(crate) fn moment(text: Option<&str>, version: Version) -> Option<Result<OffsetDateTime, NotADate>> {
    let text = text?;
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

/// « Never » is often written as the last second of the year 9999: nothing may be added to it.
fn is_over(until: OffsetDateTime, case: &Case<'_>) -> bool {
    until.saturating_add(LEEWAY) < case.now()
}

fn is_to_come(from: OffsetDateTime, case: &Case<'_>) -> bool {
    from > case.now().saturating_add(LEEWAY)
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
        && from.is_none_or(|from| from.is_ok_and(|from| !is_to_come(from, case)))
        && until.is_none_or(|until| until.is_ok_and(|until| !is_over(until, case)))
}
