//! A CV as values: what is shown, in order, in words already chosen, before any page.

use crate::{EvidenceLine, Profile, Provenance, Verdict};
use messages::Language;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

/// A CV: what each outlet shows, each in its own way.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Cv {
    /// The language of its labels.
    pub language: Language,
    /// The document's title ("CV de Camille Exemple").
    pub title: String,
    /// What the document is about.
    pub subject: String,
    /// When it was composed: its only date.
    #[serde(with = "time::serde::rfc3339")]
    pub composed: OffsetDateTime,
    /// What of the person it says.
    #[serde(default)]
    pub profile: Profile,
    /// Whose it is, for the PDF's properties; nobody's on an anonymous CV.
    #[serde(default)]
    pub author: Option<String>,
    /// Who it is about.
    pub header: Header,
    /// Its sections, in order; none is empty.
    pub sections: Vec<Section>,
    /// Every badge again with its criteria, answers and evidence, in the order of the badges; empty when no annex is
    /// wanted.
    #[serde(default)]
    pub annex: Vec<BadgeEntry>,
    /// What the words of provenance mean; absent when none is used.
    pub note: Option<String>,
    /// Files the PDF carries: the CV as data first, then the badges.
    #[serde(skip)]
    pub files: Vec<CarriedFile>,
}

impl Cv {
    /// The CV as JSON Resume, with its badges under `certificates` and `meta.besace`: the `cv.json` of the PDF.
    /// Empty when this `Cv` was read back rather than composed.
    pub fn data(&self) -> &[u8] {
        let data = self.files.iter().find(|file| file.relation == Relation::Data);
        data.map_or(&[], |file| &file.bytes)
    }
}

/// The top of a CV.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Header {
    /// The name, as the person writes it; on an anonymous CV, words that stand for it.
    pub name: String,
    /// What the person does or looks for.
    pub label: Option<String>,
    /// Ways to reach the person.
    pub contacts: Vec<Contact>,
    /// A few sentences.
    pub summary: Option<String>,
    /// The photograph as PNG.
    #[serde(skip)]
    pub photo: Option<Vec<u8>>,
    /// What the photograph is, for those who do not see it.
    #[serde(default)]
    pub photo_alt: String,
    /// The address of its QR code.
    #[serde(default)]
    pub qr: Option<String>,
}

/// A way to reach the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// What is shown.
    pub text: String,
    /// Where a click leads (`mailto:`, `tel:`, `https:`).
    pub url: Option<String>,
}

/// The parts a CV may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names are those of JSON Resume")]
pub enum SectionKind {
    Work,
    Education,
    Skills,
    Badges,
    Certificates,
    Languages,
    Volunteer,
    Projects,
    Awards,
    Publications,
    Interests,
    References,
}

/// One section under its heading.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Section {
    /// Which one.
    pub kind: SectionKind,
    /// Its heading, in words.
    pub title: String,
    /// What stands in it.
    pub content: Content,
}

/// What stands in a section.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Content {
    /// Jobs, studies, projects.
    Entries(Vec<Entry>),
    /// Skills, each with its provenance.
    Claims(Vec<Claim>),
    /// Badges.
    Badges(Vec<BadgeEntry>),
    /// Languages, interests: short things on one line.
    Terms(Vec<Term>),
}

/// A job, a course of study, a project.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its `x-id` in the résumé.
    #[serde(default)]
    pub id: Option<String>,
    /// Its title; never empty.
    pub title: String,
    /// With whom and where.
    pub place: Option<String>,
    /// From when to when, in words.
    pub dates: Option<String>,
    /// Its page.
    pub url: Option<String>,
    /// Sentences about it.
    pub paragraphs: Vec<String>,
    /// What was done, one line each.
    pub points: Vec<String>,
    /// Where it comes from, when a badge of this CV shows it.
    #[serde(default)]
    pub proof: Option<Proof>,
}

/// Where a line comes from, derived from the badges of this CV that show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Proof {
    /// The best provenance among these badges; declared when there is none.
    pub provenance: Provenance,
    /// Its word, in the CV's language.
    pub words: String,
    /// The badges, the best first, as indices into the chosen badges: those of the badges section and of the annex.
    pub badges: Vec<usize>,
    /// The name of the best.
    pub shown_by: Option<String>,
}

/// A skill and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claim {
    /// Its `x-id` in the résumé.
    #[serde(default)]
    pub id: Option<String>,
    /// The skill.
    pub name: String,
    /// How far it is mastered.
    pub level: Option<String>,
    /// Words around it.
    pub keywords: Vec<String>,
    /// Where it comes from.
    pub proof: Proof,
}

/// A badge as it is shown.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct BadgeEntry {
    /// Its name.
    pub name: String,
    /// The issuer's name.
    pub issuer: Option<String>,
    /// The issuer's domain or key.
    pub issuer_proof: Option<String>,
    /// When it was awarded, in words.
    pub date: Option<String>,
    /// How far it can be believed.
    pub provenance: Provenance,
    /// Its word, in the CV's language.
    pub provenance_words: String,
    /// What a reader should know about its state.
    pub state: Option<String>,
    /// What it recognises.
    pub description: Option<String>,
    /// Its picture as PNG.
    #[serde(skip)]
    pub picture: Option<Vec<u8>>,
    /// What the picture is, for those who do not see it.
    pub picture_alt: String,
    /// What the person joins to it.
    pub evidence: Vec<EvidenceLine>,
    /// Where the proof can be read.
    pub page: Option<String>,
    /// The name of its file inside the PDF; empty when the PDF does not carry it.
    pub file: String,
    /// The address of its QR code.
    #[serde(default)]
    pub qr: Option<String>,
    /// What had to be done to earn it. In the annex only.
    #[serde(default)]
    pub criteria: Option<String>,
    /// The five answers. In the annex only.
    #[serde(default)]
    pub answers: Vec<AnswerEntry>,
    /// The titles of the lines it shows. In the annex only.
    #[serde(default)]
    pub shows: Vec<String>,
}

/// One of the five answers about a badge, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnswerEntry {
    /// The question ("Est-il intact ?").
    pub question: String,
    /// The answer ("Oui").
    pub answer: String,
    /// The day it holds for.
    pub date: String,
    /// The answer itself.
    pub verdict: Verdict,
}

/// Something short with a word about it: a language and how well it is spoken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term {
    /// Its `x-id` in the résumé.
    #[serde(default)]
    pub id: Option<String>,
    /// What.
    pub name: String,
    /// The word about it.
    pub detail: Option<String>,
    /// Where it comes from, when a badge of this CV shows it.
    #[serde(default)]
    pub proof: Option<Proof>,
}

/// A file as the PDF carries it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CarriedFile {
    /// Safe, unique, ASCII.
    pub name: String,
    /// Its media type.
    pub mime: String,
    /// Its content.
    pub bytes: Vec<u8>,
    /// A sentence for readers.
    pub description: String,
    /// When it was last changed.
    pub modified: OffsetDateTime,
    /// What it is to the CV.
    pub relation: Relation,
}

/// What a carried file is to the CV (`AFRelationship`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Relation {
    /// The CV itself as data.
    Data,
    /// A badge that it rests on.
    Supplement,
}
