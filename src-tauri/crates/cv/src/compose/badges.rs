use super::{all_said, clickable, one_line, said};
use crate::words::Words;
use crate::{
    BadgeEntry, ChosenBadge, Claim, Content, EvidenceLine, Provenance, RenderOptions, Resume, Skill,
};
use serde_json::Value;

pub(super) fn badges(badges: &[ChosenBadge], names: &[String], options: &RenderOptions) -> Content {
    Content::Badges(badges.iter().zip(names).map(|(badge, file)| entry(badge, file, options)).collect())
}

fn entry(badge: &ChosenBadge, file: &str, options: &RenderOptions) -> BadgeEntry {
    let words = Words(options.language);
    let name = one_line(&Some(badge.name.clone())).unwrap_or_else(|| badge.file.name.clone());
    let description = said(&badge.description).filter(|_| options.badge_descriptions);
    BadgeEntry {
        picture_alt: words.say("picture-alt", &[("name", &name)]),
        name,
        issuer: said(&Some(badge.issuer.clone())),
        issuer_proof: said(&badge.issuer_proof),
        date: badge.issued.map(|date| words.date(date)),
        provenance: badge.provenance.clone(),
        provenance_words: provenance_words(&badge.provenance, words),
        state: said(&badge.state),
        description,
        picture: badge.picture.clone(),
        evidence: badge.evidence.iter().map(evidence).collect(),
        page: clickable(&badge.page),
        file: file.to_owned(),
    }
}

fn evidence(line: &EvidenceLine) -> EvidenceLine {
    EvidenceLine { title: line.title.clone(), url: clickable(&line.url), note: said(&line.note) }
}

pub(super) fn skills(resume: &Resume, badges: &[ChosenBadge], names: &[String], words: Words) -> Content {
    Content::Claims(resume.skills.iter().filter_map(|skill| claim(skill, badges, names, words)).collect())
}

fn claim(skill: &Skill, badges: &[ChosenBadge], names: &[String], words: Words) -> Option<Claim> {
    let mut keywords = all_said(&skill.keywords);
    let name = said(&skill.name).or_else(|| (!keywords.is_empty()).then(|| keywords.remove(0)))?;
    let shown_by = badges.iter().enumerate().filter(|(index, badge)| shows(skill, badge, &names[*index]));
    // The first of the strongest: a claim is worth its best badge, and no more.
    let best = shown_by.min_by_key(|(index, badge)| (rank(&badge.provenance), *index));
    let provenance = best.map_or(Provenance::Declared, |(_, badge)| badge.provenance.clone());
    let provenance_words = provenance_words(&provenance, words);
    let badge = best.map(|(index, _)| index);
    Some(Claim { name, level: said(&skill.level), keywords, provenance, provenance_words, badge })
}

/// Whether the skill names this badge as what shows it (`x-evidence`), by its file or by its name.
fn shows(skill: &Skill, badge: &ChosenBadge, file: &str) -> bool {
    let Some(Value::Array(evidence)) = skill.other.get("x-evidence") else { return false };
    let named = [badge.file.name.as_str(), badge.name.as_str(), file];
    evidence.iter().filter_map(Value::as_str).any(|name| named.contains(&name))
}

fn rank(provenance: &Provenance) -> u8 {
    match provenance {
        Provenance::Verified { .. } => 0,
        Provenance::Recognised { .. } => 1,
        Provenance::Declared => 2,
    }
}

fn provenance_words(provenance: &Provenance, words: Words) -> String {
    match provenance {
        Provenance::Verified { .. } => words.say("provenance-verified", &[]),
        Provenance::Recognised { by } => words.say("provenance-recognised", &[("by", by)]),
        Provenance::Declared => words.say("provenance-declared", &[]),
    }
}
