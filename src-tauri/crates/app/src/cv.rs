use crate::{Problem, State, export_name, issuer_proof, picture, state_of};
use cv::{
    Answer, Attachment, ChosenBadge, EvidenceLine, Provenance, Question, RenderOptions, Resume, Template,
};
use messages::Language;
use portfolio::{BadgeId, HeldBadge, Portfolio, SavedCv};
use serde_json::{Value, json};
use time::macros::format_description;
use time::{Date, OffsetDateTime};
use verify::{Outcome, Report};

/// A CV laid out.
#[derive(Debug, Clone)]
pub struct CvPages {
    /// The PDF.
    pub pdf: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// Lines left on the one page, or by how many it overflows (negative).
    pub lines_left: i64,
}

/// The person's CV: what was saved, or only their name.
pub fn saved_cv(portfolio: &Portfolio) -> Result<SavedCv, Problem> {
    if let Some(cv) = portfolio.cv()? {
        return Ok(cv);
    }
    let owner = portfolio.owner()?;
    let email = owner.addresses.iter().find(|address| address.contains('@'));
    let basics = match email {
        Some(email) => json!({ "name": owner.name, "email": email }),
        None => json!({ "name": owner.name }),
    };
    Ok(SavedCv { resume: json!({ "basics": basics }), badges: Vec::new() })
}

/// Saves the person's CV.
pub fn save_cv(resume: Value, badges: Vec<BadgeId>, portfolio: &Portfolio) -> Result<(), Problem> {
    // What cannot be laid out later is refused now.
    Resume::parse(resume.to_string().as_bytes())?;
    Ok(portfolio.save_cv(&SavedCv { resume, badges })?)
}

/// Takes in a CV (JSON Resume). The badges chosen so far stay.
pub fn import_cv(bytes: &[u8], portfolio: &Portfolio) -> Result<SavedCv, Problem> {
    let resume = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    Resume::parse(resume)?;
    let resume =
        serde_json::from_slice(resume).map_err(|error| Problem::new("cv.not-resume").because(error))?;
    let cv = SavedCv { resume, badges: saved_cv(portfolio)?.badges };
    portfolio.save_cv(&cv)?;
    Ok(cv)
}

/// How a CV is wanted, this once.
#[derive(Debug, Clone, Copy)]
pub struct CvWish<'a> {
    /// These badges instead of those chosen for it.
    pub badges: Option<&'a [BadgeId]>,
    /// The template by its name; the first when none is named.
    pub template: Option<&'a str>,
    /// The language of its headings.
    pub language: Language,
    /// The moment it is made.
    pub now: OffsetDateTime,
}

impl CvWish<'_> {
    /// As it was saved.
    pub fn saved(language: Language, now: OffsetDateTime) -> Self {
        CvWish { badges: None, template: None, language, now }
    }

    fn template(&self) -> Result<Template, Problem> {
        Ok(self.template.map_or_else(Template::first, Template::named)?)
    }
}

/// Badges that can stand on a CV without the person saying more: all that no answer is *no* about, newest first.
pub fn presentable_badges(portfolio: &Portfolio) -> Result<Vec<BadgeId>, Problem> {
    let held = portfolio.badges()?.into_iter();
    Ok(held.filter(|held| held.report.outcome() != Outcome::Rejected).map(|held| held.id).collect())
}

/// The CV as values, with the badges chosen for it or those given.
pub fn compose_cv(portfolio: &Portfolio, wish: &CvWish<'_>) -> Result<cv::Cv, Problem> {
    let saved = saved_cv(portfolio)?;
    let resume = Resume::parse(saved.resume.to_string().as_bytes())?;
    let badges = wish.badges.unwrap_or(&saved.badges).iter();
    let chosen: Result<Vec<_>, _> = badges.map(|id| chosen(id, portfolio, wish.language)).collect();
    let options = RenderOptions::new(wish.language, wish.now, &wish.template()?);
    Ok(cv::compose(&resume, &chosen?, &options)?)
}

/// The CV as a PDF. What is previewed is what is exported.
pub fn lay_out_cv(portfolio: &Portfolio, wish: &CvWish<'_>) -> Result<CvPages, Problem> {
    let cv = compose_cv(portfolio, wish)?;
    let pages = cv::layout(&cv, &wish.template()?)?;
    let pdf = cv::pdf(&cv, &pages)?;
    Ok(CvPages { pdf, pages: pages.pages.len(), lines_left: pages.fit.lines_left.into() })
}

fn chosen(id: &BadgeId, portfolio: &Portfolio, language: Language) -> Result<ChosenBadge, Problem> {
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
        picture: picture(&held, portfolio),
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
        State::OtherPerson => &held.report.answers.recipient,
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
