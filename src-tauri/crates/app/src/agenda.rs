//! The ends of badges as a calendar that every agenda reads (iCalendar, RFC 5545).

use crate::reminders::ends;
use crate::{Problem, State, pages, state_of};
use messages::Language;
use portfolio::Portfolio;
use time::macros::format_description;
use time::{Date, OffsetDateTime};

/// A line has at most 75 octets, its end not counted (§3.1).
const LINE: usize = 75;

/// Days before its end on which one is reminded of a badge.
const ALARMS: [u16; 2] = [90, 30];

/// The day each badge ends that has not ended yet, with a reminder three months and one month before.
pub fn agenda(portfolio: &Portfolio, language: Language, now: OffsetDateTime) -> Result<String, Problem> {
    let mut calendar = Calendar(String::new());
    calendar.lines(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Besace//Besace//FR", "CALSCALE:GREGORIAN"]);
    for held in portfolio.badges()? {
        let over = matches!(state_of(&held.report).0, State::Revoked | State::Rejected);
        let Some(day) = ends(&held.report).filter(|day| *day >= now.date() && !over) else { continue };
        let name = held.report.claims.achievement.name.as_deref().unwrap_or_default();
        let summary = pages::words(language, "agenda-ends", &[("name", name)]);
        calendar.event(held.id.as_str(), day, &summary, now);
    }
    calendar.lines(["END:VCALENDAR"]);
    Ok(calendar.0)
}

struct Calendar(String);

impl Calendar {
    fn event(&mut self, id: &str, day: Date, summary: &str, now: OffsetDateTime) {
        let stamp = now.to_offset(time::UtcOffset::UTC);
        let stamp = stamp.format(format_description!("[year][month][day]T[hour][minute][second]Z"));
        let after = day.next_day().unwrap_or(day);
        self.lines(["BEGIN:VEVENT"]);
        self.line("UID", &format!("{id}@besace"));
        self.line("DTSTAMP", &stamp.unwrap_or_default());
        self.line("DTSTART;VALUE=DATE", &compact(day));
        self.line("DTEND;VALUE=DATE", &compact(after));
        self.line("SUMMARY", &text(summary));
        self.lines(["TRANSP:TRANSPARENT"]);
        for days in ALARMS {
            self.lines(["BEGIN:VALARM", "ACTION:DISPLAY"]);
            self.line("TRIGGER", &format!("-P{days}D"));
            self.line("DESCRIPTION", &text(summary));
            self.lines(["END:VALARM"]);
        }
        self.lines(["END:VEVENT"]);
    }

    fn lines<const N: usize>(&mut self, lines: [&str; N]) {
        lines.into_iter().for_each(|line| self.folded(line));
    }

    fn line(&mut self, name: &str, value: &str) {
        self.folded(&format!("{name}:{value}"));
    }

    /// A long line goes on in the next, which begins with a space. No letter is cut in two.
    fn folded(&mut self, line: &str) {
        let mut length = 0;
        for c in line.chars() {
            if length + c.len_utf8() > LINE {
                self.0.push_str("\r\n ");
                length = 1;
            }
            self.0.push(c);
            length += c.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

fn compact(day: Date) -> String {
    day.format(format_description!("[year][month][day]")).unwrap_or_default()
}

/// A value of text (§3.3.11). A stranger's control characters would begin lines of their own.
fn text(value: &str) -> String {
    let mut escaped = String::new();
    for c in value.chars() {
        match c {
            '\\' | ';' | ',' => escaped.extend(['\\', c]),
            '\n' => escaped.push_str("\\n"),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_strangers_name_stays_within_its_line() {
        assert_eq!(text("a;b,c\\d\r\nEND:VEVENT"), "a\\;b\\,c\\\\d\\nEND:VEVENT");
    }

    #[test]
    fn long_lines_are_folded_between_letters() {
        let mut calendar = Calendar(String::new());
        calendar.line("SUMMARY", &"é".repeat(100));
        assert!(calendar.0.split("\r\n").all(|line| line.len() <= LINE));
        assert_eq!(calendar.0.replace("\r\n ", ""), format!("SUMMARY:{}\r\n", "é".repeat(100)));
    }
}
