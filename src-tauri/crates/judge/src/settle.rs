use crate::Desk;
use openbadges::Badge;
use verify::{Question, Report};

/// The most times that what was fetched may ask for more: assertion, badge class, issuer, key, list, and some.
const MOST_ROUNDS: usize = 8;

/// Judges a badge; fetches what the report says is missing, if the desk may, and judges again until nothing new
/// comes in.
pub fn settle(badge: &Badge, desk: &Desk<'_>, question: &Question<'_>) -> Report {
    let mut report = verify::verify(badge, desk, question);
    for _ in 0..MOST_ROUNDS {
        let asked = report.missing.iter().filter(|address| desk.ask(address, question.now)).count();
        if asked == 0 {
            break;
        }
        report = verify::verify(badge, desk, question);
    }
    report
}
