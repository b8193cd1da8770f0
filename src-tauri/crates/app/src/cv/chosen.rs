//! A badge as a CV wants it: what is printed of it, and its file.

use crate::{Pictures, Problem, State, export_name, issuer_proof, picture, state_of};
use cv::{Answer, Attachment, ChosenBadge, EvidenceLine, Provenance, Question};
use messages::{Language, Message, Subject, say};
use portfolio::{BadgeId, HeldBadge, Portfolio};
use time::Date;
use time::macros::format_description;
use verify::{Outcome, Report};

/// Badges that can stand on a CV without the person saying more: all that no answer is *no* about, newest first.
pub fn presentable_badges(portfolio: &Portfolio) -> Result<Vec<BadgeId>, Problem> {
    let held = portfolio.badges()?.into_iter();
    Ok(held.filter(|held| held.report.outcome() != Outcome::Rejected).map(|held| held.id).collect())
}

pub(super) fn chosen(
    id: &BadgeId,
    portfolio: &Portfolio,
    pictures: Option<&Pictures>,
    language: Language,
) -> Result<ChosenBadge, Problem> {
    let held = portfolio.badge(id.as_str())?;
    let original = portfolio.original(&held.id)?;
    let (claims, fallback) = (&held.report.claims, id.as_str().get(..8).unwrap_or("badge"));
    let name = claims.achievement.name.clone().unwrap_or_else(|| fallback.to_owned());
    let evidence = portfolio.evidence(&held.id)?.into_iter();
    Ok(ChosenBadge {
        issuer: claims.issuer.name.clone().unwrap_or_default(),
        issuer_proof: issuer_proof(&held.report),
        issued: claims.issued.as_deref().and_then(date),
        provenance: provenance(&held.report),
        state: told(&held, language),
        criteria: claims.achievement.criteria_narrative.clone(),
        description: claims.achievement.description.clone(),
        picture: pictures.map_or_else(|| picture(&held, portfolio), |drawn| drawn.of(&held, portfolio)),
        file: Attachment {
            name: export_name(original.file_name.as_deref(), &original.media_type, fallback),
            mime: original.media_type,
            bytes: original.bytes,
            description: name.clone(),
            date: held.added,
        },
        name,
        answers: answers(&held.report),
        evidence: evidence
            .map(|item| EvidenceLine { title: item.title, url: item.url, note: item.note })
            .collect(),
        page: claims.id.clone().filter(|id| id.starts_with("https://")),
    })
}

/// The five answers, for an annex.
fn answers(report: &Report) -> Vec<Answer> {
    let all = &report.answers;
    let asked = [
        (Question::Intact, &all.intact),
        (Question::Issuer, &all.issuer),
        (Question::Recipient, &all.recipient),
        (Question::Status, &all.status),
        (Question::Dates, &all.dates),
    ];
    let answers = asked.map(|(question, answer)| Answer {
        question,
        verdict: match answer.verdict {
            verify::Verdict::Yes => cv::Verdict::Yes,
            verify::Verdict::No => cv::Verdict::No,
            verify::Verdict::NotConfirmed => cv::Verdict::NotConfirmed,
            verify::Verdict::NotAsked => cv::Verdict::NotAsked,
        },
        as_of: answer.as_of,
    });
    answers.to_vec()
}

/// Only a badge whose every answer is yes is called verified; it is as old as its oldest answer.
fn provenance(report: &Report) -> Provenance {
    let oldest = report.answers.all().into_iter().map(|(_, answer)| answer.as_of).min();
    match (report.outcome(), oldest) {
        (Outcome::Verified, Some(as_of)) if !report.has_flag("issuer.self") => Provenance::Verified { as_of },
        _ => Provenance::Declared,
    }
}

/// What a reader should know of a badge that is not simply verified: the reason of the answer that decides.
fn told(held: &HeldBadge, language: Language) -> Option<String> {
    let (state, _) = state_of(&held.report);
    let deciding = match state {
        State::Verified | State::SelfDeclared => return None,
        State::Expired => &held.report.answers.dates,
        State::Revoked | State::Suspended => &held.report.answers.status,
        // The answer speaks to the person; a CV speaks of them.
        State::OtherPerson => {
            let message = Message { subject: Subject::Cv, code: "badge-other-person", args: &[] };
            return Some(say(language, message));
        }
        State::Rejected | State::NotConfirmed => {
            let wanted = [verify::Verdict::No, verify::Verdict::NotConfirmed];
            let answers = held.report.answers.all();
            let found = wanted.iter().find_map(|verdict| {
                answers.iter().find(|(_, answer)| answer.verdict == *verdict).map(|(_, answer)| *answer)
            });
            found?
        }
    };
    Some(Problem::from(&deciding.reason).message(language))
}

/// The day of a date as issuers write it.
pub(crate) fn date(text: &str) -> Option<Date> {
    Date::parse(text.get(..10)?, format_description!("[year]-[month]-[day]")).ok()
}
