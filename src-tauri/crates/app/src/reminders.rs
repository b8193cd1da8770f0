//! What should be looked at soon: badges that are about to expire, and those nobody has asked about for a while.

use crate::cv::date;
use crate::{Problem, State, state_of};
use portfolio::{BadgeId, HeldBadge, Portfolio};
use time::{Date, Duration, OffsetDateTime};
use verify::Report;

/// How many days before its end a badge is told of.
const AHEAD: i64 = 90;

/// How many days an answer about withdrawal is good for.
const FRESH: i64 = 30;

/// How far a clock may be behind what was noted before, in days: people travel, and clocks are set.
const CLOCK: i64 = 2;

/// What to look at, the most pressing first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reminders {
    /// Badges to look at.
    pub badges: Vec<Reminder>,
    /// Set when this computer's clock cannot be right.
    pub clock: Option<Clock>,
}

/// A badge to look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reminder {
    /// Which one.
    pub id: BadgeId,
    /// Its name.
    pub name: String,
    /// Why.
    pub why: Why,
}

/// Why a badge should be looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// It ends on this day, so many days from now.
    Ends {
        /// In how many days.
        days: i64,
        /// The day.
        on: Date,
    },
    /// Whether it was withdrawn was last asked on this day; never, when there is none.
    Unasked {
        /// The day.
        since: Option<Date>,
    },
}

/// A clock that cannot be right: the portfolio was used at a later time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clock {
    /// The day it is, to go by the clock.
    pub says: Date,
    /// The latest day the portfolio was used.
    pub used: Date,
}

/// What should be looked at, to go by the latest reports. Nothing is fetched.
pub fn reminders(portfolio: &Portfolio, now: OffsetDateTime) -> Result<Reminders, Problem> {
    let held = portfolio.badges()?;
    let used = held.iter().map(|held| held.judged_at.max(held.added)).max();
    let clock = used
        .filter(|used| *used > now + Duration::days(CLOCK))
        .map(|used| Clock { says: now.date(), used: used.date() });
    let mut badges: Vec<Reminder> = held.iter().flat_map(|held| of(held, now)).collect();
    badges.sort_by(|one, other| one.why.cmp(&other.why).then_with(|| one.name.cmp(&other.name)));
    Ok(Reminders { badges, clock })
}

fn of(held: &HeldBadge, now: OffsetDateTime) -> impl Iterator<Item = Reminder> + use<> {
    let fallback = || held.id.as_str().get(..8).unwrap_or_default().to_owned();
    let name = held.report.claims.achievement.name.clone().unwrap_or_else(fallback);
    let id = held.id.clone();
    let whys = match matters(&held.report) {
        true => [ending(&held.report, now), unasked(&held.report, now)],
        false => [None, None],
    };
    whys.into_iter().flatten().map(move |why| Reminder { id: id.clone(), name: name.clone(), why })
}

/// A badge that can still be shown: of one that is withdrawn or false nothing is to be done in time.
fn matters(report: &Report) -> bool {
    !matches!(state_of(report).0, State::Expired | State::Revoked | State::Rejected)
}

/// The day a badge ends, if that is soon.
fn ending(report: &Report, now: OffsetDateTime) -> Option<Why> {
    let on = ends(report)?;
    let days = (on - now.date()).whole_days();
    (0..=AHEAD).contains(&days).then_some(Why::Ends { days, on })
}

/// The day a badge ends.
pub(crate) fn ends(report: &Report) -> Option<Date> {
    date(report.claims.expires.as_deref()?)
}

/// Since when nobody has asked, for badges whose issuer says where to ask.
fn unasked(report: &Report, now: OffsetDateTime) -> Option<Why> {
    let status = &report.answers.status;
    match &*status.reason.code {
        "status.none-declared" => None,
        "status.not-held" => Some(Why::Unasked { since: None }),
        _ if status.as_of + Duration::days(FRESH) < now => {
            Some(Why::Unasked { since: Some(status.as_of.date()) })
        }
        _ => None,
    }
}
