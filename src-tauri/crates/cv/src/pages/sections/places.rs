//! Where things begin: marks and contents lead to headings that may come later, so each has its node beforehand.

use super::Place;
use crate::pages::galley::Galley;
use crate::pages::tags::{NodeId, Role, Target};
use crate::words::Words;
use crate::{BadgeEntry, Content, Cv, SectionKind};
use messages::Language;

/// A detached heading for everything that can be led to.
pub(super) struct Places<'c> {
    /// Of each section.
    pub(super) headings: Vec<NodeId>,
    /// Of the entries of each section.
    pub(super) entries: Vec<Vec<NodeId>>,
    /// Of each badge in its section; none when the CV hides it.
    pub(super) badges: Vec<NodeId>,
    /// Of the sentences about the person, where they have a heading.
    pub(super) summary: NodeId,
    /// Of the annex.
    pub(super) annex: NodeId,
    /// Of each badge in the annex.
    pub(super) annexed: Vec<NodeId>,
    /// What is told of each badge: in the annex if there is one, else in its section.
    pub(super) told: &'c [BadgeEntry],
}

impl<'c> Places<'c> {
    pub(super) fn new(cv: &'c Cv, galley: &mut Galley<'_>) -> Self {
        let listed = cv.sections.iter().find(|section| section.kind == SectionKind::Badges);
        let badges = match listed.map(|section| &section.content) {
            Some(Content::Badges(badges)) => badges.as_slice(),
            _ => &[],
        };
        let tags = &mut galley.tags;
        let mut many =
            |role: Role, count: usize| -> Vec<NodeId> { (0..count).map(|_| tags.detached(role)).collect() };
        Places {
            headings: many(Role::H2, cv.sections.len()),
            entries: cv
                .sections
                .iter()
                .map(|section| many(Role::H3, entry_count(&section.content)))
                .collect(),
            badges: many(Role::H3, badges.len()),
            annexed: many(Role::H3, cv.annex.len()),
            summary: galley.tags.detached(Role::H2),
            annex: galley.tags.detached(Role::H2),
            told: if cv.annex.is_empty() { badges } else { &cv.annex },
        }
    }

    /// Where a badge stands in the document.
    pub(super) fn of_badge(&self, badge: usize) -> Option<Target> {
        self.badges.get(badge).or_else(|| self.annexed.get(badge)).map(|node| Target::Node(*node))
    }

    /// What a page of contents lists.
    pub(super) fn listed(&self, cv: &Cv, language: Language) -> Vec<Place> {
        let mut listed = Vec::new();
        let words = Words(language);
        let mut add =
            |title: &str, node: NodeId, inner| listed.push(Place { title: title.to_owned(), node, inner });
        if cv.header.summary.is_some() {
            add(&words.say("section-summary", &[]), self.summary, false);
        }
        for (index, section) in cv.sections.iter().enumerate() {
            add(&section.title, self.headings[index], false);
            if let Content::Entries(entries) = &section.content {
                entries
                    .iter()
                    .zip(&self.entries[index])
                    .for_each(|(entry, node)| add(&entry.title, *node, true));
            }
        }
        if !cv.annex.is_empty() {
            add(&words.say("annex", &[]), self.annex, false);
            cv.annex.iter().zip(&self.annexed).for_each(|(badge, node)| add(&badge.name, *node, true));
        }
        listed
    }
}

fn entry_count(content: &Content) -> usize {
    match content {
        Content::Entries(entries) => entries.len(),
        _ => 0,
    }
}
