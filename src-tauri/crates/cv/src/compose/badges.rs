use super::proofs::{Chosen, provenance_words};
use super::{all_said, clickable, one_line, said};
use crate::resume::Part;
use crate::words::Words;
use crate::{
    Answer, AnswerEntry, BadgeEntry, ChosenBadge, Claim, Content, EvidenceLine, Profile, Question,
    RenderOptions, Resume, Section, Skill, Verdict,
};

pub(super) fn badges(chosen: &Chosen<'_>, options: &RenderOptions) -> Vec<BadgeEntry> {
    (0..chosen.badges.len()).map(|index| entry(index, chosen, options)).collect()
}

/// The badges again, with everything that is behind them.
pub(super) fn annex(
    badges: Vec<BadgeEntry>,
    chosen: &Chosen<'_>,
    sections: &[Section],
    words: Words,
) -> Vec<BadgeEntry> {
    let detailed =
        badges.into_iter().zip(chosen.badges.iter()).enumerate().map(|(index, (entry, badge))| BadgeEntry {
            description: said(&badge.description),
            criteria: said(&badge.criteria),
            answers: badge.answers.iter().map(|answer| answer_entry(answer, words)).collect(),
            shows: sections.iter().flat_map(|section| shown_by(index, &section.content)).collect(),
            ..entry
        });
    detailed.collect()
}

fn entry(index: usize, chosen: &Chosen<'_>, options: &RenderOptions) -> BadgeEntry {
    let words = Words(options.language);
    let badge = &chosen.badges[index];
    let name = one_line(&Some(badge.name.clone())).unwrap_or_else(|| badge.file.name.clone());
    let page = clickable(&badge.page);
    BadgeEntry {
        picture_alt: words.say("picture-alt", &[("name", &name)]),
        name,
        issuer: said(&Some(badge.issuer.clone())),
        issuer_proof: said(&badge.issuer_proof),
        date: badge.issued.map(|date| words.date(date)),
        provenance: badge.provenance.clone(),
        provenance_words: provenance_words(&badge.provenance, words),
        state: said(&badge.state),
        description: said(&badge.description).filter(|_| options.badge_descriptions),
        picture: badge.picture.clone(),
        evidence: badge.evidence.iter().map(evidence).collect(),
        qr: page.clone().filter(|_| options.qr),
        page,
        file: if options.profile == Profile::Anonymous { String::new() } else { chosen.names[index].clone() },
        criteria: None,
        answers: Vec::new(),
        shows: Vec::new(),
    }
}

fn evidence(line: &EvidenceLine) -> EvidenceLine {
    EvidenceLine { title: line.title.clone(), url: clickable(&line.url), note: said(&line.note) }
}

/// The badges without what says whose they are: addresses, names of files, the person as the issuer.
pub(super) fn unnamed(badges: &[ChosenBadge], resume: &Resume, words: Words) -> Vec<ChosenBadge> {
    let own_name = resume.basics.as_ref().and_then(|basics| one_line(&basics.name));
    let unnamed = badges.iter().map(|badge| ChosenBadge {
        name: one_line(&Some(badge.name.clone())).unwrap_or_else(|| words.say("badge-unnamed", &[])),
        issuer: if one_line(&Some(badge.issuer.clone())) == own_name {
            String::new()
        } else {
            badge.issuer.clone()
        },
        page: None,
        evidence: badge
            .evidence
            .iter()
            .filter(|line| !is_file_name(&line.title))
            .map(without_address)
            .collect(),
        ..badge.clone()
    });
    unnamed.collect()
}

fn without_address(line: &EvidenceLine) -> EvidenceLine {
    EvidenceLine { url: None, ..line.clone() }
}

/// "lettre-de-camille.pdf": an ending of a few letters or digits after the last dot, and no space in it.
fn is_file_name(title: &str) -> bool {
    let Some((stem, ending)) = title.trim().rsplit_once('.') else { return false };
    let short = (2..=5).contains(&ending.len()) && ending.bytes().all(|byte| byte.is_ascii_alphanumeric());
    short && !stem.is_empty()
}

fn answer_entry(answer: &Answer, words: Words) -> AnswerEntry {
    let question = match answer.question {
        Question::Intact => "question-intact",
        Question::Issuer => "question-issuer",
        Question::Recipient => "question-recipient",
        Question::Status => "question-status",
        Question::Dates => "question-dates",
    };
    let told = match answer.verdict {
        Verdict::Yes => "answer-yes",
        Verdict::No => "answer-no",
        Verdict::NotConfirmed => "answer-not-confirmed",
        Verdict::NotAsked => "answer-not-asked",
    };
    AnswerEntry {
        question: words.say(question, &[]),
        answer: words.say(told, &[]),
        date: words.date(answer.as_of.date()),
        verdict: answer.verdict,
    }
}

/// The titles of the lines that this badge shows.
fn shown_by(badge: usize, content: &Content) -> Vec<String> {
    let shows = |proof: &crate::Proof| proof.badges.contains(&badge);
    match content {
        Content::Entries(entries) => entries
            .iter()
            .filter(|entry| entry.proof.as_ref().is_some_and(shows))
            .map(|entry| entry.title.clone())
            .collect(),
        Content::Claims(claims) => {
            claims.iter().filter(|claim| shows(&claim.proof)).map(|claim| claim.name.clone()).collect()
        }
        Content::Terms(terms) => terms
            .iter()
            .filter(|term| term.proof.as_ref().is_some_and(shows))
            .map(|term| term.name.clone())
            .collect(),
        Content::Badges(_) => Vec::new(),
    }
}

pub(super) fn skills(resume: &Resume, chosen: &Chosen<'_>, words: Words) -> Content {
    Content::Claims(resume.skills.iter().filter_map(|skill| claim(skill, chosen, words)).collect())
}

fn claim(skill: &Skill, chosen: &Chosen<'_>, words: Words) -> Option<Claim> {
    let mut keywords = all_said(&skill.keywords);
    let name = said(&skill.name).or_else(|| (!keywords.is_empty()).then(|| keywords.remove(0)))?;
    let (id, level) = (skill.id().map(str::to_owned), said(&skill.level));
    Some(Claim { id, name, level, keywords, proof: chosen.proof_or_declared(skill, words) })
}
