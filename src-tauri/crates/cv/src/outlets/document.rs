//! A CV as a document: headings, lines and lists, one after another, for every outlet that flows.

use crate::compose::shown_address;
use crate::pages::read_picture;
use crate::txt::note;
use crate::words::Words;
use crate::{BadgeEntry, Claim, Color, Content, Cv, Entry, EvidenceLine, Proof, Section, Term, typography};
use flate2::read::ZlibDecoder;
use std::io::Read;

/// A part of a document.
pub(super) enum Block {
    /// A heading: 1 is the name, 2 a section, 3 an entry.
    Heading(u8, String),
    /// A line or a paragraph.
    Line(Style, Vec<Run>),
    /// A list.
    Points(Vec<Vec<Run>>),
    /// A picture that belongs to the heading before it.
    Picture(Drawing),
}

/// What a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// What the person does or looks for.
    Label,
    /// Sentences.
    Text,
    /// With whom, where and when.
    Meta,
}

/// A piece of a line.
pub(super) struct Run {
    pub text: String,
    /// Where a click leads.
    pub url: Option<String>,
    pub strong: bool,
}

/// A picture made anew from its pixels: whatever else its file said stays behind.
pub(super) struct Drawing {
    pub png: Vec<u8>,
    pub width: u32,
    pub height: u32,
    pub alt: String,
    /// A photograph is shown larger than a badge.
    pub is_photo: bool,
}

/// What stands between two things on a line: a run of its own, and no text of anybody's.
pub(super) const BETWEEN: &str = " · ";

/// The whole CV, in the order of its pages.
pub(super) fn blocks(cv: &Cv) -> Vec<Block> {
    let mut writer = Writer { cv, words: Words(cv.language), blocks: Vec::new() };
    writer.header();
    cv.sections.iter().for_each(|section| writer.section(section));
    writer.annex();
    if let Some(note) = note(cv) {
        writer.line(Style::Meta, vec![writer.plain(&note)]);
    }
    writer.blocks
}

/// A stranger's text: controls go, and what would turn the direction of what follows is seen.
pub(super) fn inert(text: &str) -> String {
    let signs = text.chars().filter(|sign| !sign.is_control() || *sign == '\n');
    signs
        .map(|sign| match sign {
            '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FFFE}' | '\u{FFFF}' => '\u{FFFD}',
            '\n' => ' ',
            sign => sign,
        })
        .collect()
}

/// An address that a click may lead to, and nothing that could run.
pub(super) fn link(url: &str) -> Option<String> {
    let scheme = url.split_once(':')?.0.to_ascii_lowercase();
    let plain = url.chars().all(|sign| !sign.is_control() && !sign.is_whitespace());
    (plain && matches!(scheme.as_str(), "http" | "https" | "mailto" | "tel")).then(|| url.to_owned())
}

/// The side of a picture, in points: that of a photograph on a page.
const PICTURE: f32 = 85.0;
const WHITE: Color = Color([1.0; 3]);

/// A picture made small enough.
pub(super) fn drawing(png: &[u8], alt: &str, is_photo: bool) -> Option<Drawing> {
    let picture = read_picture(png, PICTURE, WHITE)?;
    let mut pixels = Vec::new();
    ZlibDecoder::new(picture.deflated.as_slice()).read_to_end(&mut pixels).ok()?;
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, picture.width, picture.height);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.write_header().ok()?.write_image_data(&pixels).ok()?;
    let (width, height) = (picture.width, picture.height);
    Some(Drawing { png: file, width, height, alt: inert(alt), is_photo })
}

struct Writer<'c> {
    cv: &'c Cv,
    words: Words,
    blocks: Vec<Block>,
}

impl Writer<'_> {
    fn plain(&self, text: &str) -> Run {
        Run { text: inert(&typography(text, self.cv.language)), url: None, strong: false }
    }

    fn strong(&self, text: &str) -> Run {
        Run { strong: true, ..self.plain(text) }
    }

    /// A text that leads somewhere; the text alone when that is nowhere to go.
    fn linked(&self, text: &str, url: Option<&str>) -> Run {
        Run { url: url.and_then(link), ..self.plain(text) }
    }

    fn address(&self, url: &str) -> Run {
        Run { text: inert(&shown_address(url)), url: link(url), strong: false }
    }

    fn heading(&mut self, level: u8, text: &str) {
        let text = inert(&typography(text, self.cv.language));
        self.blocks.push(Block::Heading(level, text));
    }

    fn line(&mut self, style: Style, runs: Vec<Run>) {
        if !runs.is_empty() {
            self.blocks.push(Block::Line(style, runs));
        }
    }

    /// Each of its lines is a paragraph.
    fn text(&mut self, text: &str) {
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
            self.line(Style::Text, vec![self.plain(line)]);
        }
    }

    fn picture(&mut self, png: Option<&Vec<u8>>, alt: &str, is_photo: bool) {
        let alt = typography(alt, self.cv.language);
        let drawing = png.and_then(|png| drawing(png, &alt, is_photo));
        self.blocks.extend(drawing.map(Block::Picture));
    }

    fn header(&mut self) {
        let cv = self.cv;
        let header = &cv.header;
        self.heading(1, if header.name.is_empty() { &cv.title } else { &header.name });
        self.picture(header.photo.as_ref(), &header.photo_alt, true);
        if let Some(label) = &header.label {
            self.line(Style::Label, vec![self.plain(label)]);
        }
        let contacts = header.contacts.iter();
        let contacts = contacts.map(|way| Run {
            text: inert(&way.text),
            url: way.url.as_deref().and_then(link),
            strong: false,
        });
        self.line(Style::Meta, apart(contacts.collect()));
        self.text(header.summary.as_deref().unwrap_or_default());
    }

    fn section(&mut self, section: &Section) {
        self.heading(2, &section.title);
        match &section.content {
            Content::Entries(entries) => entries.iter().for_each(|entry| self.entry(entry)),
            Content::Claims(claims) => {
                let points = claims.iter().map(|claim| self.claim(claim)).collect();
                self.blocks.push(Block::Points(points));
            }
            Content::Badges(badges) => badges.iter().for_each(|badge| self.badge(badge)),
            Content::Terms(terms) => {
                let points = terms.iter().map(|term| self.term(term)).collect();
                self.blocks.push(Block::Points(points));
            }
        }
    }

    fn entry(&mut self, entry: &Entry) {
        self.heading(3, &entry.title);
        let meta = [&entry.place, &entry.dates].into_iter().flatten();
        self.line(Style::Meta, apart(meta.map(|text| self.plain(text)).collect()));
        entry.paragraphs.iter().for_each(|paragraph| self.text(paragraph));
        if !entry.points.is_empty() {
            let points = entry.points.iter().map(|point| vec![self.plain(point)]).collect();
            self.blocks.push(Block::Points(points));
        }
        if let Some(url) = &entry.url {
            self.line(Style::Text, vec![self.address(url)]);
        }
        if let Some(proof) = &entry.proof {
            self.line(Style::Text, apart(self.proof(proof).collect()));
        }
    }

    fn claim(&self, claim: &Claim) -> Vec<Run> {
        let mut runs = vec![self.strong(&claim.name)];
        runs.extend(claim.level.iter().map(|level| self.plain(level)));
        if !claim.keywords.is_empty() {
            runs.push(self.plain(&claim.keywords.join(", ")));
        }
        runs.extend(self.proof(&claim.proof));
        apart(runs)
    }

    fn term(&self, term: &Term) -> Vec<Run> {
        let mut runs = vec![self.strong(&term.name)];
        runs.extend(term.detail.iter().map(|detail| self.plain(detail)));
        runs.extend(term.proof.iter().flat_map(|proof| self.proof(proof)));
        apart(runs)
    }

    fn proof(&self, proof: &Proof) -> impl Iterator<Item = Run> {
        let shown_by = proof.shown_by.iter().map(|badge| self.plain(badge));
        [self.plain(&proof.words)].into_iter().chain(shown_by)
    }

    fn badge(&mut self, badge: &BadgeEntry) {
        self.heading(3, &badge.name);
        self.picture(badge.picture.as_ref(), &badge.picture_alt, false);
        // A name proves nothing; what stands beside it can be checked, and is not touched.
        let issuer = badge.issuer.iter().map(|issuer| self.plain(issuer));
        let proof =
            badge.issuer_proof.iter().map(|proof| Run { text: inert(proof), url: None, strong: false });
        let date = badge.date.iter().map(|date| self.plain(date));
        self.line(Style::Meta, apart(issuer.chain(proof).chain(date).collect()));
        let state = badge.state.iter().map(|state| self.plain(state));
        let provenance = [self.strong(&badge.provenance_words)].into_iter();
        self.line(Style::Text, apart(provenance.chain(state).collect()));
        self.text(badge.description.as_deref().unwrap_or_default());
        if !badge.evidence.is_empty() {
            let points = badge.evidence.iter().map(|line| self.evidence(line)).collect();
            self.blocks.push(Block::Points(points));
        }
        if badge.page.is_some() {
            let proof = self.words.say("proof-target", &[("name", &badge.name)]);
            self.line(Style::Text, vec![self.linked(&proof, badge.page.as_deref())]);
        }
    }

    fn evidence(&self, line: &EvidenceLine) -> Vec<Run> {
        let note = line.note.iter().map(|note| self.plain(note));
        apart([self.linked(&line.title, line.url.as_deref())].into_iter().chain(note).collect())
    }

    fn annex(&mut self) {
        let cv = self.cv;
        if cv.annex.is_empty() {
            return;
        }
        self.heading(2, &self.words.say("outlet-annex", &[]));
        for badge in &cv.annex {
            self.badge(badge);
            if let Some(criteria) = &badge.criteria {
                self.text(&self.words.say("outlet-criteria", &[("criteria", criteria)]));
            }
            let answers = badge.answers.iter();
            let answers = answers.map(|answer| {
                apart(vec![
                    self.plain(&answer.question),
                    self.strong(&answer.answer),
                    self.plain(&answer.date),
                ])
            });
            let answers: Vec<_> = answers.collect();
            if !answers.is_empty() {
                self.blocks.push(Block::Points(answers));
            }
        }
    }
}

/// The runs with a dot between each two.
fn apart(runs: Vec<Run>) -> Vec<Run> {
    let mut line = Vec::with_capacity(runs.len() * 2);
    for run in runs.into_iter().filter(|run| !run.text.is_empty()) {
        if !line.is_empty() {
            line.push(Run { text: BETWEEN.to_owned(), url: None, strong: false });
        }
        line.push(run);
    }
    line
}
