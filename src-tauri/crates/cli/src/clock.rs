use time::format_description::well_known::Rfc3339;
use time::macros::format_description;
use time::{Date, OffsetDateTime};

/// A moment as RFC 3339 writes it.
pub fn parse(text: &str) -> Result<OffsetDateTime, time::error::Parse> {
    OffsetDateTime::parse(text, &Rfc3339)
}

/// A moment as RFC 3339 writes it.
pub fn write(moment: OffsetDateTime) -> String {
    // Only years beyond 9999 cannot be written; no portfolio holds one.
    moment.format(&Rfc3339).unwrap_or_default()
}

/// Now, to the second: nobody judges a badge by nanoseconds.
pub fn now() -> OffsetDateTime {
    let now = OffsetDateTime::now_utc();
    now.replace_nanosecond(0).unwrap_or(now)
}

/// A day: `2027-03-31`.
pub fn day(text: &str) -> Result<Date, time::error::Parse> {
    Date::parse(text, format_description!("[year]-[month]-[day]"))
}
