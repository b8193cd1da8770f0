use super::proofs::Chosen;
use super::{all_said, clickable, joined, said};
use crate::resume::Part;
use crate::words::Words;
use crate::{Content, Entry, Proof, Resume, Term, When};

pub(super) fn work(resume: &Resume, chosen: &Chosen<'_>, words: Words) -> Content {
    entries(resume.work.iter().map(|work| Draft {
        of: Source::of(work, chosen, words),
        title: [said(&work.position), None],
        place: [said(&work.name), said(&work.location)],
        dates: words.range(work.start_date.as_ref(), work.end_date.as_ref(), true),
        url: clickable(&work.url),
        paragraphs: [said(&work.description), said(&work.summary)].into_iter().flatten().collect(),
        points: all_said(&work.highlights),
    }))
}

pub(super) fn volunteer(resume: &Resume, chosen: &Chosen<'_>, words: Words) -> Content {
    entries(resume.volunteer.iter().map(|part| Draft {
        of: Source::of(part, chosen, words),
        title: [said(&part.position), None],
        place: [said(&part.organization), None],
        dates: words.range(part.start_date.as_ref(), part.end_date.as_ref(), true),
        url: clickable(&part.url),
        paragraphs: said(&part.summary).into_iter().collect(),
        points: all_said(&part.highlights),
    }))
}

pub(super) fn education(resume: &Resume, chosen: &Chosen<'_>, words: Words) -> Content {
    entries(resume.education.iter().map(|study| {
        Draft {
            of: Source::of(study, chosen, words),
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

pub(super) fn projects(resume: &Resume, chosen: &Chosen<'_>, words: Words) -> Content {
    entries(resume.projects.iter().map(|project| {
        Draft {
            of: Source::of(project, chosen, words),
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

pub(super) fn awards(resume: &Resume, chosen: &Chosen<'_>, words: Words) -> Content {
    entries(resume.awards.iter().map(|award| {
        let summary = said(&award.summary);
        let of = Source::of(award, chosen, words);
        Draft::simple(of, said(&award.title), said(&award.awarder), date(&award.date, words), None, summary)
    }))
}

pub(super) fn publications(resume: &Resume, chosen: &Chosen<'_>, words: Words) -> Content {
    entries(resume.publications.iter().map(|book| {
        let (name, publisher, summary) = (said(&book.name), said(&book.publisher), said(&book.summary));
        let of = Source::of(book, chosen, words);
        Draft::simple(of, name, publisher, date(&book.release_date, words), clickable(&book.url), summary)
    }))
}

/// Certificates that are not already among the chosen badges.
pub(super) fn certificates(resume: &Resume, chosen: &Chosen<'_>, words: Words) -> Content {
    let is_badge =
        |name: Option<&str>| chosen.badges.iter().any(|badge| Some(badge.name.trim()) == name.map(str::trim));
    let others = resume.certificates.iter().filter(|certificate| !is_badge(certificate.name.as_deref()));
    entries(others.map(|certificate| {
        let (name, issuer) = (said(&certificate.name), said(&certificate.issuer));
        let url = clickable(&certificate.url);
        // On paper a link is only as good as its address in words.
        let address = url.as_deref().map(super::header::shown_address);
        Draft::simple(
            Source::of(certificate, chosen, words),
            name,
            issuer,
            date(&certificate.date, words),
            url,
            address,
        )
    }))
}

pub(super) fn references(resume: &Resume) -> Content {
    entries(resume.references.iter().map(|reference| {
        Draft::simple(
            Source::plain(reference),
            said(&reference.name),
            None,
            None,
            None,
            said(&reference.reference),
        )
    }))
}

pub(super) fn languages(resume: &Resume, chosen: &Chosen<'_>, words: Words) -> Content {
    let term = |known: &crate::SpokenLanguage| {
        (Source::of(known, chosen, words), said(&known.language), said(&known.fluency))
    };
    terms(resume.languages.iter().map(term))
}

pub(super) fn interests(resume: &Resume) -> Content {
    let term = |interest: &crate::Interest| {
        (Source::plain(interest), said(&interest.name), list(&interest.keywords))
    };
    terms(resume.interests.iter().map(term))
}

/// What every line has: its name in the résumé, and the badges that show it.
struct Source {
    id: Option<String>,
    proof: Option<Proof>,
}

impl Source {
    fn of(part: &impl Part, chosen: &Chosen<'_>, words: Words) -> Self {
        Source { proof: chosen.proof(part, words), ..Source::plain(part) }
    }

    fn plain(part: &impl Part) -> Self {
        Source { id: part.id().map(str::to_owned), proof: None }
    }
}

/// An entry before it is known which of its texts is the title.
struct Draft {
    of: Source,
    title: [Option<String>; 2],
    place: [Option<String>; 2],
    dates: Option<String>,
    url: Option<String>,
    paragraphs: Vec<String>,
    points: Vec<String>,
}

impl Draft {
    fn simple(
        of: Source,
        title: Option<String>,
        place: Option<String>,
        dates: Option<String>,
        url: Option<String>,
        paragraph: Option<String>,
    ) -> Self {
        let paragraphs = paragraph.into_iter().collect();
        Draft { of, title: [title, None], place: [place, None], dates, url, paragraphs, points: Vec::new() }
    }

    /// The title is the most telling text there is, so that no entry is without one.
    fn finish(self) -> Option<Entry> {
        let Draft { of: Source { id, proof }, title, place, dates, url, mut paragraphs, mut points } = self;
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
        Some(Entry { id, title, place, dates, url, paragraphs, points, proof })
    }
}

fn entries(drafts: impl Iterator<Item = Draft>) -> Content {
    Content::Entries(drafts.filter_map(Draft::finish).collect())
}

fn terms(drafts: impl Iterator<Item = (Source, Option<String>, Option<String>)>) -> Content {
    let terms = drafts.filter_map(|(Source { id, proof }, name, detail)| match name {
        Some(name) => Some(Term { id, name, detail, proof }),
        None => detail.map(|name| Term { id, name, detail: None, proof }),
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
