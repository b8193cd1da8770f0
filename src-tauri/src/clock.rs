use time::OffsetDateTime;

/// Now, to the second: nobody judges a badge by nanoseconds. Below this crate, time is an argument.
pub fn now() -> OffsetDateTime {
    let now = OffsetDateTime::now_utc();
    now.replace_nanosecond(0).unwrap_or(now)
}
