use super::{all_said, clickable, joined, said};
use crate::words::Words;
use crate::{ChosenBadge, Content, Entry, Resume, Term, When};

pub(super) fn work(resume: &Resume, words: Words) -> Content {
    entries(resume.work.iter().map(|work| Draft {
        title: [said(&work.position), None],
        place: [said(&work.name), said(&work.location)],
        dates: words.range(work.start_date.as_ref(), work.end_date.as_ref(), true),
        url: clickable(&work.url),
        paragraphs: [said(&work.description), said(&work.summary)].into_iter().flatten().collect(),
        points: all_said(&work.highlights),
    }))
}

pub(super) fn volunteer(resume: &Resume, words: Words) -> Content {
    entries(resume.volunteer.iter().map(|part| Draft {
        title: [said(&part.position), None],
        place: [said(&part.organization), None],
        dates: words.range(part.start_date.as_ref(), part.end_date.as_ref(), true),
        url: clickable(&part.url),
        paragraphs: said(&part.summary).into_iter().collect(),
        points: all_said(&part.highlights),
    }))
}

pub(super) fn education(resume: &Resume, words: Words) -> Content {
    entries(resume.education.iter().map(|study| {
        Draft {
            title: [said(&study.study_type), said(&study.area)],
            place: [said(&study.institution), None],
            dates: words.range(study.start_date.as_ref(), study.end_date.as_ref(), true),
            url: clickable(&study.url),
            paragraphs: [
                said(&study.score).map(|score| words.say("score", &[("score", &score)])),
                list(&study.courses).map(|courses| words.say("courses", &[("courses", &courses)])),
            ]
            .into_iter()
            .flatten()
            .collect(),
            points: Vec::new(),
        }
    }))
}

pub(super) fn projects(resume: &Resume, words: Words) -> Content {
    entries(resume.projects.iter().map(|project| {
        Draft {
            title: [said(&project.name), None],
            place: [said(&project.entity), None],
            dates: words.range(project.start_date.as_ref(), project.end_date.as_ref(), false),
            url: clickable(&project.url),
            paragraphs: [
                said(&project.description),
                list(&project.roles).map(|roles| words.say("roles", &[("roles", &roles)])),
                list(&project.keywords).map(|keywords| words.say("keywords", &[("keywords", &keywords)])),
            ]
            .into_iter()
            .flatten()
            .collect(),
            points: all_said(&project.highlights),
        }
    }))
}

pub(super) fn awards(resume: &Resume, words: Words) -> Content {
    entries(resume.awards.iter().map(|award| {
        let summary = said(&award.summary);
        Draft::simple(said(&award.title), said(&award.awarder), date(&award.date, words), None, summary)
    }))
}

pub(super) fn publications(resume: &Resume, words: Words) -> Content {
    entries(resume.publications.iter().map(|book| {
        let (name, publisher, summary) = (said(&book.name), said(&book.publisher), said(&book.summary));
        Draft::simple(name, publisher, date(&book.release_date, words), clickable(&book.url), summary)
    }))
}

/// Certificates that are not already among the chosen badges.
pub(super) fn certificates(resume: &Resume, badges: &[ChosenBadge], words: Words) -> Content {
    let chosen =
        |name: Option<&str>| badges.iter().any(|badge| Some(badge.name.trim()) == name.map(str::trim));
    let others = resume.certificates.iter().filter(|certificate| !chosen(certificate.name.as_deref()));
    entries(others.map(|certificate| {
        let (name, issuer) = (said(&certificate.name), said(&certificate.issuer));
        let url = clickable(&certificate.url);
        // On paper a link is only as good as its address in words.
        let address = url.as_deref().map(super::header::shown_address);
        Draft::simple(name, issuer, date(&certificate.date, words), url, address)
    }))
}

pub(super) fn references(resume: &Resume) -> Content {
    entries(
        resume.references.iter().map(|reference| {
            Draft::simple(said(&reference.name), None, None, None, said(&reference.reference))
        }),
    )
}

pub(super) fn languages(resume: &Resume) -> Content {
    terms(resume.languages.iter().map(|known| (said(&known.language), said(&known.fluency))))
}

pub(super) fn interests(resume: &Resume) -> Content {
    terms(resume.interests.iter().map(|interest| (said(&interest.name), list(&interest.keywords))))
}

/// An entry before it is known which of its texts is the title.
struct Draft {
    title: [Option<String>; 2],
    place: [Option<String>; 2],
    dates: Option<String>,
    url: Option<String>,
    paragraphs: Vec<String>,
    points: Vec<String>,
}

impl Draft {
    fn simple(
        title: Option<String>,
        place: Option<String>,
        dates: Option<String>,
        url: Option<String>,
        paragraph: Option<String>,
    ) -> Self {
        let paragraphs = paragraph.into_iter().collect();
        Draft { title: [title, None], place: [place, None], dates, url, paragraphs, points: Vec::new() }
    }

    /// The title is the most telling text there is, so that no entry is without one.
    fn finish(self) -> Option<Entry> {
        let Draft { title, place, dates, url, mut paragraphs, mut points } = self;
        let (mut title, mut place) = (joined(title, ", "), joined(place, ", "));
        if title.is_none() {
            title = place.take();
        }
        if title.is_none() && !paragraphs.is_empty() {
            title = Some(paragraphs.remove(0));
        }
        if title.is_none() && !points.is_empty() {
            title = Some(points.remove(0));
        }
        let title = title.or_else(|| url.as_deref().map(super::header::shown_address))?;
        Some(Entry { title, place, dates, url, paragraphs, points })
    }
}

fn entries(drafts: impl Iterator<Item = Draft>) -> Content {
    Content::Entries(drafts.filter_map(Draft::finish).collect())
}

fn terms(pairs: impl Iterator<Item = (Option<String>, Option<String>)>) -> Content {
    let terms = pairs.filter_map(|(name, detail)| match name {
        Some(name) => Some(Term { name, detail }),
        None => detail.map(|name| Term { name, detail: None }),
    });
    Content::Terms(terms.collect())
}

fn list(texts: &[String]) -> Option<String> {
    let texts = all_said(texts);
    (!texts.is_empty()).then(|| texts.join(", "))
}

fn date(when: &Option<When>, words: Words) -> Option<String> {
    when.as_ref().filter(|when| !when.is_blank()).map(|when| words.when(when))
}
