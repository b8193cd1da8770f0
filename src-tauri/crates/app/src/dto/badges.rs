//! A badge, in the gallery and on its own page.

use super::answers::answers;
use super::{AnswerView, EvidenceView, FlagView, TurnView, iso};
use crate::cv::date;
use crate::{Problem, issuer_proof};
use messages::Language;
use portfolio::{HeldBadge, Portfolio};
use serde::{Deserialize, Serialize};
use verify::{Report, State, state_of};

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

/// The word by which a value of ours goes in JSON.
fn word(value: &impl Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}
