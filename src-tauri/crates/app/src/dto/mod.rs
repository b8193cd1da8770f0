//! What crosses to the window, shaped as `ui/src/backend/index.ts` has it. These types are made for that border:
//! the core may change without the window noticing.

mod journey;
mod lists;
mod people;
mod personal;

pub use journey::{JourneyView, StrandView, YearView};
pub use lists::{BadgeList, Facet, Facets, Search, Sort};
pub use people::{ClockView, HandedOver, KnownPortfolio, ReminderView, RemindersView, Written};
pub use personal::{CollectionView, LevelChange, PersonalView, Saying, StoryView};

use crate::cv::{CvPages, date};
use crate::{Change, Line, Problem, issuer_proof};
use messages::{Language, Message, Subject};
use portfolio::{EvidenceItem, HeldBadge, Portfolio, SavedCv, Stored};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;
use verify::{Answer, Finding, Report, State, Verdict, state_of};

/// A sentence in the person's language, and what to do next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ProblemView {
    /// Its code.
    pub code: String,
    /// What happened.
    pub message: String,
    /// What to do.
    pub hint: String,
    /// For the expert.
    pub detail: Option<String>,
}

/// The portfolio that is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OpenPortfolio {
    /// The person's name.
    pub name: String,
    /// Where it lies.
    pub path: String,
    /// Whether it is the example.
    pub example: bool,
    /// Whether it has a password.
    pub locked: bool,
    /// The person's addresses.
    pub addresses: Vec<String>,
}

/// A badge in the gallery.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct BadgeCard {
    /// Its identifier.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The name its issuer gives itself.
    pub issuer: String,
    /// ISO date.
    pub issued: Option<String>,
    /// Its state.
    pub state: State,
    /// The date that belongs to the state.
    pub state_date: Option<String>,
    /// When it was added.
    pub added: String,
    /// How many pieces of evidence it has.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub evidence_count: usize,
}

/// One of the five answers, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AnswerView {
    /// Which question.
    #[cfg_attr(
        feature = "bindings",
        ts(type = "\"intact\" | \"issuer\" | \"recipient\" | \"status\" | \"dates\"")
    )]
    pub question: String,
    /// Yes, no, …
    #[cfg_attr(feature = "bindings", ts(type = "Verdict"))]
    pub verdict: Verdict,
    /// Its code.
    pub code: String,
    /// Why, in one sentence.
    pub sentence: String,
    /// What to do.
    pub hint: Option<String>,
    /// When it was checked.
    pub as_of: String,
    /// Names and values, for the expert.
    pub details: Vec<(String, String)>,
}

/// A piece of evidence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct EvidenceView {
    /// Its identifier.
    pub id: String,
    /// Its badge.
    pub badge: String,
    /// `file`, `link` or `story`.
    #[cfg_attr(feature = "bindings", ts(type = "\"file\" | \"link\" | \"story\""))]
    pub kind: String,
    /// Its title.
    pub title: String,
    /// The person's words.
    pub note: Option<String>,
    /// What the file is.
    pub mime: Option<String>,
    /// Its size.
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub size: Option<u64>,
    /// The link's address.
    pub url: Option<String>,
    /// The situation told.
    pub story: Option<StoryView>,
    /// Who can be seen on it, and how they agreed.
    pub consent: Option<String>,
    /// Whether another program may be asked to open it.
    pub opens: bool,
    /// When it was attached.
    pub added: String,
}

/// Everything about one badge.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct BadgePage {
    /// What the gallery shows.
    pub card: BadgeCard,
    /// What it means.
    pub description: Option<String>,
    /// How one gets it.
    pub criteria: Option<String>,
    /// The page that says so.
    pub criteria_url: Option<String>,
    /// What can be proven of the issuer.
    pub issuer_proof: Option<String>,
    /// The issuer's page.
    pub issuer_url: Option<String>,
    /// To whom.
    pub recipient: Option<String>,
    /// Until when.
    pub expires: Option<String>,
    /// The story of the award.
    pub narrative: Option<String>,
    /// Words to find it by.
    pub tags: Vec<String>,
    /// Ties to competences.
    pub alignments: Vec<AlignmentView>,
    /// Results obtained.
    pub results: Vec<ResultView>,
    /// The languages the achievement is written in besides this badge's own, BCP 47 tags.
    pub other_languages: Vec<String>,
    /// What the issuer joined.
    pub issuer_evidence: Vec<IssuerEvidenceView>,
    /// Of Open Badges.
    pub version: String,
    /// What held the credential.
    pub container: String,
    /// What secures it.
    pub securing: String,
    /// The five answers.
    pub answers: Vec<AnswerView>,
    /// What to know beside them.
    pub flags: Vec<FlagView>,
    /// What others say of it.
    pub endorsements: Vec<EndorsementView>,
    /// What the person joined.
    pub evidence: Vec<EvidenceView>,
    /// When the answers changed, the latest first.
    pub history: Vec<TurnView>,
}

/// A moment at which answers changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TurnView {
    /// The moment.
    pub at: String,
    /// What changed.
    pub changes: Vec<ChangeView>,
}

/// A question answered otherwise than before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ChangeView {
    /// The question.
    #[cfg_attr(feature = "bindings", ts(type = "AnswerView[\"question\"]"))]
    pub question: String,
    /// The answer until then.
    #[cfg_attr(feature = "bindings", ts(type = "Verdict"))]
    pub before: Verdict,
    /// The answer from then on.
    #[cfg_attr(feature = "bindings", ts(type = "Verdict"))]
    pub after: Verdict,
}

/// What checking again found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CheckReport {
    /// Whether the person stopped it; then nothing changed.
    pub stopped: bool,
    /// The badges with answers that changed.
    pub changed: Vec<ChangedBadge>,
}

/// A badge with answers that changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ChangedBadge {
    /// The badge as it is now.
    pub badge: BadgeCard,
    /// What changed.
    pub changes: Vec<ChangeView>,
}

/// A tie to a competence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AlignmentView {
    /// Its name.
    pub name: String,
    /// Its address.
    pub url: Option<String>,
    /// Its framework.
    pub framework: Option<String>,
}

/// A result obtained.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ResultView {
    /// What was measured.
    pub name: Option<String>,
    /// How much, or the status (`Completed`, `Failed`, …) when there is no value.
    pub value: String,
}

/// Something the issuer joined.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct IssuerEvidenceView {
    /// Its title.
    pub name: Option<String>,
    /// Its address.
    pub url: Option<String>,
    /// Its story.
    pub narrative: Option<String>,
}

/// A flag, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FlagView {
    /// Its code.
    pub code: String,
    /// Its sentence.
    pub message: String,
}

/// An endorsement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct EndorsementView {
    /// Who endorses.
    pub issuer: String,
    /// What they wrote.
    pub comment: Option<String>,
    /// How far it can be believed.
    pub state: State,
}

/// What became of one file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ImportLine {
    /// The file.
    pub input: String,
    /// The path inside a container.
    pub member: Option<String>,
    /// `new`, `already-there` or `refused`.
    #[cfg_attr(feature = "bindings", ts(type = "\"new\" | \"already-there\" | \"refused\""))]
    pub stored: String,
    /// The badge, when it is there.
    pub badge: Option<BadgeCard>,
    /// Why not.
    pub problem: Option<ProblemView>,
}

/// What became of all files.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ImportReport {
    /// Whether the person ended it; what is told is kept, and nothing else.
    pub stopped: bool,
    /// One line a badge.
    pub lines: Vec<ImportLine>,
}

/// The person's CV as the window edits it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CvState {
    /// JSON Resume.
    #[cfg_attr(feature = "bindings", ts(type = "Record<string, unknown>"))]
    pub resume: Value,
    /// The badges chosen, in order.
    pub badges: Vec<String>,
    /// The CV's language.
    #[cfg_attr(feature = "bindings", ts(type = "Language"))]
    pub language: Language,
}

/// The CV laid out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CvPreview {
    /// The PDF.
    pub pdf: Vec<u8>,
    /// How many pages.
    pub pages: usize,
    /// Lines left, or negative.
    pub lines_left: i64,
}

impl Problem {
    /// The problem in words.
    pub fn view(&self, language: Language) -> ProblemView {
        ProblemView {
            code: self.code.to_string(),
            message: self.message(language),
            hint: self.hint(language),
            detail: self.detail.clone(),
        }
    }
}

impl OpenPortfolio {
    /// The open portfolio as the window sees it.
    pub fn of(portfolio: &Portfolio, example: bool) -> Result<Self, Problem> {
        let (owner, path) = (portfolio.owner()?, portfolio.path().to_string_lossy().into_owned());
        let locked = portfolio.has_password()?;
        Ok(OpenPortfolio { name: owner.name, path, example, locked, addresses: owner.addresses })
    }
}

impl BadgeCard {
    /// A badge in the gallery.
    pub fn of(held: &HeldBadge) -> Self {
        let claims = &held.report.claims;
        let (state, state_date) = state_of(&held.report);
        let fallback = || held.id.as_str().get(..8).unwrap_or_default().to_owned();
        BadgeCard {
            id: held.id.to_string(),
            name: claims.achievement.name.clone().unwrap_or_else(fallback),
            issuer: claims.issuer.name.clone().or_else(|| issuer_proof(&held.report)).unwrap_or_default(),
            issued: claims.issued.as_deref().and_then(date).map(|date| date.to_string()),
            state,
            state_date,
            added: iso(held.added),
            evidence_count: held.evidence,
        }
    }
}

impl BadgePage {
    /// Everything about one badge.
    pub fn of(held: &HeldBadge, portfolio: &Portfolio, language: Language) -> Result<Self, Problem> {
        let (report, claims) = (&held.report, &held.report.claims);
        let evidence = portfolio.evidence(&held.id)?;
        Ok(BadgePage {
            card: BadgeCard::of(held),
            description: claims.achievement.description.clone(),
            criteria: claims.achievement.criteria_narrative.clone(),
            criteria_url: claims.achievement.criteria.clone(),
            issuer_proof: issuer_proof(report),
            issuer_url: claims.issuer.url.clone(),
            recipient: recipient(report),
            expires: claims.expires.as_deref().and_then(date).map(|date| date.to_string()),
            narrative: claims.narrative.clone(),
            tags: claims.achievement.tags.clone(),
            alignments: alignments(report),
            results: results(report),
            other_languages: other_languages(report),
            issuer_evidence: issuer_evidence(report),
            version: word(&report.version),
            container: held.container.clone(),
            securing: report.securing.clone(),
            answers: answers(report, language),
            flags: report.flags.iter().map(|flag| FlagView::of(flag, language)).collect(),
            endorsements: endorsements(report),
            evidence: evidence.iter().map(EvidenceView::of).collect(),
            history: crate::history(&held.id, portfolio)?.into_iter().map(TurnView::of).collect(),
        })
    }
}

impl TurnView {
    fn of((at, changes): (OffsetDateTime, Vec<Change>)) -> Self {
        TurnView { at: iso(at), changes: changes.into_iter().map(ChangeView::of).collect() }
    }
}

impl ChangeView {
    fn of(change: Change) -> Self {
        ChangeView { question: change.question.to_owned(), before: change.before, after: change.after }
    }
}

impl ChangedBadge {
    /// The badge, when something changed.
    pub fn of(held: &HeldBadge, changes: Vec<Change>) -> Option<Self> {
        let changes: Vec<ChangeView> = changes.into_iter().map(ChangeView::of).collect();
        (!changes.is_empty()).then(|| ChangedBadge { badge: BadgeCard::of(held), changes })
    }
}

impl AnswerView {
    fn of(question: &str, answer: &Answer, language: Language) -> Self {
        let reason = &answer.reason;
        AnswerView {
            question: question.to_owned(),
            verdict: answer.verdict,
            code: reason.code.to_string(),
            sentence: Problem::from(reason).message(language),
            hint: said(reason, language, messages::hint),
            as_of: iso(answer.as_of),
            details: reason.args.iter().map(|(name, value)| (name.to_string(), value.clone())).collect(),
        }
    }
}

impl FlagView {
    fn of(flag: &Finding, language: Language) -> Self {
        FlagView { code: flag.code.to_string(), message: Problem::from(flag).message(language) }
    }
}

impl EvidenceView {
    /// A piece of evidence.
    pub fn of(item: &EvidenceItem) -> Self {
        EvidenceView {
            id: item.id.to_string(),
            badge: item.badge.to_string(),
            kind: item.kind().to_owned(),
            title: item.title.clone(),
            note: item.note.clone(),
            mime: item.media_type.clone(),
            size: item.size,
            url: item.url.clone(),
            story: item.story.clone().map(StoryView::from),
            consent: item.consent.clone(),
            opens: item.media_type.as_deref().is_some_and(crate::may_be_opened),
            added: iso(item.added),
        }
    }
}

impl ImportLine {
    /// What became of one badge or file, as the window tells it.
    pub fn of(line: &Line, portfolio: &Portfolio, language: Language) -> Result<Self, Problem> {
        let (stored, id, problem) = match &line.imported.stored {
            Ok(Stored::New(id)) => ("new", Some(id), None),
            Ok(Stored::AlreadyThere(id)) => ("already-there", Some(id), None),
            Err(problem) => ("refused", None, Some(problem.view(language))),
        };
        let held = id.map(|id| portfolio.badge(id.as_str())).transpose()?;
        let badge = held.as_ref().map(BadgeCard::of);
        let (input, member) = (line.input.to_string(), line.member.clone());
        Ok(ImportLine { input, member, stored: stored.to_owned(), badge, problem })
    }
}

impl CvState {
    /// The CV as the window edits it.
    pub fn of(saved: SavedCv, language: Language) -> Self {
        let badges = saved.badges.iter().map(ToString::to_string).collect();
        CvState { resume: saved.resume, badges, language }
    }
}

impl From<CvPages> for CvPreview {
    fn from(laid_out: CvPages) -> Self {
        CvPreview { pdf: laid_out.pdf, pages: laid_out.pages, lines_left: laid_out.lines_left }
    }
}

fn answers(report: &Report, language: Language) -> Vec<AnswerView> {
    report
        .answers
        .all()
        .into_iter()
        .map(|(question, answer)| AnswerView::of(question, answer, language))
        .collect()
}

fn alignments(report: &Report) -> Vec<AlignmentView> {
    let named = report.claims.achievement.alignments.iter().filter_map(|alignment| {
        let name = alignment.name.clone().or_else(|| alignment.url.clone())?;
        Some(AlignmentView { name, url: alignment.url.clone(), framework: alignment.framework.clone() })
    });
    named.collect()
}

fn results(report: &Report) -> Vec<ResultView> {
    let told = report.claims.results.iter().filter_map(|result| {
        let value = result.value.clone().or_else(|| result.status.clone())?;
        Some(ResultView { name: result.name.clone(), value })
    });
    told.collect()
}

fn other_languages(report: &Report) -> Vec<String> {
    let achievement = &report.claims.achievement;
    let mut others: Vec<String> =
        achievement.related.iter().filter_map(|related| related.language.clone()).collect();
    others.retain(|language| achievement.language.as_ref() != Some(language));
    others.sort();
    others.dedup();
    others
}

fn issuer_evidence(report: &Report) -> Vec<IssuerEvidenceView> {
    let evidence = report.claims.evidence.iter().map(|evidence| IssuerEvidenceView {
        name: evidence.name.clone(),
        url: evidence.id.clone(),
        narrative: evidence.narrative.clone().or_else(|| evidence.description.clone()),
    });
    evidence.collect()
}

fn endorsements(report: &Report) -> Vec<EndorsementView> {
    let endorsements = report.endorsements.iter().map(|endorsement| EndorsementView {
        // Who an endorser is, is what can be proven of them.
        issuer: issuer_proof(&endorsement.report).unwrap_or_default(),
        comment: endorsement.comment.clone(),
        state: state_of(&endorsement.report).0,
    });
    endorsements.collect()
}

/// To whom a badge was given, unless it only says so by a hash.
fn recipient(report: &Report) -> Option<String> {
    let plain = report.claims.recipients.iter().find(|recipient| !recipient.hashed);
    report.claims.recipient_name.clone().or_else(|| plain.map(|recipient| recipient.value.clone()))
}

fn said<T>(finding: &Finding, language: Language, say: impl Fn(Language, Message<'_>) -> T) -> T {
    let args: Vec<(&str, &str)> =
        finding.args.iter().map(|(name, value)| (&**name, value.as_str())).collect();
    say(language, Message { subject: Subject::Answers, code: &finding.code, args: &args })
}

/// The word by which a value of ours goes in JSON.
fn word(value: &impl Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

/// A moment as the window reads it.
pub(crate) fn iso(moment: OffsetDateTime) -> String {
    moment.format(&Rfc3339).unwrap_or_default()
}
