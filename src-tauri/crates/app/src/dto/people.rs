//! What the window sees of portfolios as a whole: to open, to back up, to hand over, to look after.

use crate::{Receipt, Reminders, Why};
use portfolio::Extent;
use serde::{Deserialize, Serialize};

/// A portfolio, a backup or a copy that can be opened. Nothing in it has been looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct KnownPortfolio {
    /// What the window gives back to have it opened.
    pub token: String,
    /// Its file's name, without its ending.
    pub name: String,
    /// Where it lies.
    pub path: String,
    /// When it was changed last, RFC 3339.
    pub changed: Option<String>,
    /// Whether it asks for a password.
    pub locked: bool,
}

/// How much was written, read back and compared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Written {
    /// The name of the file.
    pub file: String,
    /// How many badges it holds.
    pub badges: u32,
    /// How many pieces of evidence it holds.
    pub evidence: u32,
}

/// What was handed over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct HandedOver {
    /// The name of the folder.
    pub folder: String,
    /// How many badges.
    pub badges: u32,
    /// How many pieces of evidence.
    pub evidence: u32,
    /// SHA-256 of the file handed over.
    pub sha256: String,
    /// Whether the portfolio was erased here.
    pub erased: bool,
}

/// What to look at soon.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RemindersView {
    /// Badges, the most pressing first.
    pub badges: Vec<ReminderView>,
    /// Set when this computer's clock cannot be right.
    pub clock: Option<ClockView>,
}

/// A badge to look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ReminderView {
    /// Which one.
    pub badge: String,
    /// Its name.
    pub name: String,
    /// `ends` soon, or nobody `asked` for a while.
    #[cfg_attr(feature = "bindings", ts(type = "\"ends\" | \"asked\""))]
    pub why: String,
    /// The day it ends, or was asked about last: an ISO date.
    pub day: Option<String>,
    /// How many days are left.
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub days: Option<i64>,
}

/// A clock that cannot be right.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ClockView {
    /// The day it is by the clock.
    pub says: String,
    /// The latest day the portfolio was used.
    pub used: String,
}

impl Written {
    /// So much, in a file of this name.
    pub fn of(file: String, extent: Extent) -> Self {
        Written { file, badges: extent.badges, evidence: extent.evidence }
    }
}

impl HandedOver {
    /// The receipt, and the folder it lies in.
    pub fn of(folder: String, receipt: &Receipt) -> Self {
        let Receipt { badges, evidence, erased, .. } = *receipt;
        HandedOver { folder, badges, evidence, sha256: receipt.sha256.clone(), erased }
    }
}

impl From<Reminders> for RemindersView {
    fn from(reminders: Reminders) -> Self {
        let badges = reminders.badges.into_iter().map(|reminder| {
            let (why, day, days) = match reminder.why {
                Why::Ends { days, on } => ("ends", Some(on), Some(days)),
                Why::Unasked { since } => ("asked", since, None),
            };
            let day = day.map(|day| day.to_string());
            ReminderView {
                badge: reminder.id.to_string(),
                name: reminder.name,
                why: why.to_owned(),
                day,
                days,
            }
        });
        let clock = reminders
            .clock
            .map(|clock| ClockView { says: clock.says.to_string(), used: clock.used.to_string() });
        RemindersView { badges: badges.collect(), clock }
    }
}
