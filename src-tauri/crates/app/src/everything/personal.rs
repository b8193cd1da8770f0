//! What the person says of their badges, as JSON for other programs.

use crate::dto::{CompetenceView, iso};
use crate::{HeldCv, Problem};
use messages::Language;
use portfolio::{EvidenceItem, HeldBadge, Portfolio};
use serde_json::{Value, json};

pub(super) fn all(portfolio: &Portfolio, language: Language) -> Result<Value, Problem> {
    let owner = portfolio.owner()?;
    let badges: Result<Vec<_>, _> = portfolio.badges()?.iter().map(|held| badge(held, portfolio)).collect();
    let collections: Vec<Value> = portfolio
        .collections()?
        .into_iter()
        .map(|collection| json!({ "title": collection.title, "meaning": collection.meaning }))
        .collect();
    Ok(json!({
        "owner": { "name": owner.name, "addresses": owner.addresses },
        "levels": crate::levels(portfolio, language)?,
        "collections": collections,
        "cvs": crate::cvs(portfolio)?.iter().map(cv).collect::<Vec<_>>(),
        "badges": badges?,
        "experiences": experiences(portfolio)?,
    }))
}

fn cv(cv: &HeldCv) -> Value {
    json!({ "name": cv.name, "badges": cv.badges, "arrangement": cv.arrangement })
}

/// What is joined to entries of the CV, each named by the `x-id` it has in `cv.json`.
fn experiences(portfolio: &Portfolio) -> Result<Vec<Value>, Problem> {
    let told = portfolio.evidence_of_experiences()?.into_iter().map(|item| {
        let mut told = piece(&item);
        told["experience"] = item.experience().into();
        told
    });
    Ok(told.collect())
}

fn badge(held: &HeldBadge, portfolio: &Portfolio) -> Result<Value, Problem> {
    let said = portfolio.personal(&held.id)?;
    let purposes: Vec<&str> = said.purposes.iter().map(|purpose| purpose.as_str()).collect();
    let competences: Vec<CompetenceView> = said.competences.into_iter().map(CompetenceView::from).collect();
    let evidence: Vec<Value> = portfolio.evidence(&held.id)?.iter().map(piece).collect();
    Ok(json!({
        "id": held.id, "added": iso(held.added), "note": said.note, "level": said.level, "tags": said.tags,
        "purposes": purposes, "collections": said.collections, "competences": competences, "evidence": evidence,
    }))
}

fn piece(item: &EvidenceItem) -> Value {
    let story = item
        .story
        .as_ref()
        .map(|story| json!({ "context": story.context, "action": story.action, "result": story.result }));
    json!({
        "id": item.id, "kind": item.kind(), "title": item.title, "note": item.note,
        "media_type": item.media_type, "size": item.size, "sha256": item.sha256, "url": item.url,
        "story": story, "consent": item.consent, "added": iso(item.added),
    })
}
