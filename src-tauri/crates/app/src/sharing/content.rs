//! What is chosen becomes a page.

use crate::cv::{GatheredCv, chosen_badges};
use crate::{
    CvFormat, CvWish, Pictures, Problem, State, cv_file_name, cvs, evidence_copy, export_name, state_of,
};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use cv::{ChosenBadge, EvidenceLine, Profile};
use messages::Language;
use portfolio::{BadgeId, EvidenceId, EvidenceItem, Portfolio, hex};
use sha2::{Digest, Sha256};
use share::{Badge, Content, Evidence, File, Maker, Randomness, Reader};
use std::collections::BTreeSet;
use time::{Date, OffsetDateTime};
use verify::Report;

/// How a link is wanted.
#[derive(Debug, Clone, Copy)]
pub struct LinkWish<'a> {
    /// As the person calls it; empty: as what it shows.
    pub title: &'a str,
    /// The CV to show, by its name; none for badges alone.
    pub cv: Option<&'a str>,
    /// These badges instead of those of the CV.
    pub badges: Option<&'a [BadgeId]>,
    /// Whether the addresses are shown that the badges were given to: a reader compares them. A CV without contact shows
    /// none.
    pub addresses: bool,
    /// Whether the CV as PDF goes with it.
    pub pdf: bool,
    /// The evidence to show.
    pub evidence: &'a [EvidenceId],
    /// The last day.
    pub ends: Option<Date>,
    /// What a reader has to know beside the link.
    pub password: Option<&'a str>,
    /// Pictures gathered before.
    pub pictures: Option<&'a Pictures>,
    /// The language the person speaks with us, for a CV that names none.
    pub spoken: Language,
    /// The moment it is made.
    pub now: OffsetDateTime,
}

/// A page of what was chosen, sealed. Nothing is sent yet.
pub struct SharedPage {
    pub(super) id: String,
    pub(super) key: String,
    pub(super) owner: String,
    pub(super) sha256: String,
    pub(super) title: String,
    pub(super) badges: u32,
    pub(super) html: Vec<u8>,
}

impl SharedPage {
    /// How many random bytes a page needs.
    pub const RANDOM_BYTES: usize = Randomness::BYTES + OWNER_BYTES;

    /// What stands behind the `#` of its link.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// The page, as it will lie at its place.
    pub fn html(&self) -> &[u8] {
        &self.html
    }
}

/// What ends a page at a relay: as long as a key.
const OWNER_BYTES: usize = 32;

/// Makes the page.
///
/// # Errors
/// `link.nothing` without a CV and without a badge, `link.anonymous` for an anonymous CV, `link.past`, `link.too-large`.
pub fn make_page(
    portfolio: &Portfolio,
    wish: &LinkWish<'_>,
    reader: &Reader<'_>,
    random: &[u8; SharedPage::RANDOM_BYTES],
) -> Result<SharedPage, Problem> {
    if wish.ends.is_some_and(|day| day < wish.now.date()) {
        return Err(Problem::new("link.past"));
    }
    let (content, title) = content(portfolio, wish)?;
    let badges = u32::try_from(content.badges.len()).unwrap_or(u32::MAX);
    let (for_seal, owner) = random.split_at(Randomness::BYTES);
    let for_seal = for_seal.try_into().map_err(|_| Problem::new("program.fault"))?;
    let sealed = share::seal(&content, wish.password, Randomness(for_seal))?;
    let html = share::page(&sealed, reader)?.into_bytes();
    Ok(SharedPage {
        id: sealed.id().to_owned(),
        key: sealed.key().fragment(),
        owner: URL_SAFE_NO_PAD.encode(owner),
        sha256: hex(&Sha256::digest(&html)),
        title,
        badges,
        html,
    })
}

fn content(portfolio: &Portfolio, wish: &LinkWish<'_>) -> Result<(Content, String), Problem> {
    let maker = Maker { name: Some(portfolio.owner()?.name), made: wish.now };
    let empty =
        Content { cv: None, badges: Vec::new(), pdf: None, addresses: Vec::new(), maker, ends: wish.ends };
    let Some(name) = wish.cv else { return badges_alone(portfolio, wish, empty) };
    let cv_wish = CvWish {
        name: Some(name),
        badges: wish.badges,
        pictures: wish.pictures,
        ..CvWish::saved(wish.spoken, wish.now)
    };
    let profile = cv_wish.profile_in(portfolio)?;
    if profile == Profile::Anonymous {
        // Each badge says whom it was given to, and a page without badges proves nothing.
        return Err(Problem::new("link.anonymous"));
    }
    let mut gathered = GatheredCv::new(portfolio, &cv_wish)?;
    let ids = gathered.ids.clone();
    let badges = with_evidence(&ids, &mut gathered.badges, wish, portfolio)?;
    let mut cv = ::cv::compose(&gathered.resume, &gathered.badges, &gathered.options)?;
    let pdf = match wish.pdf {
        true => Some(File {
            name: cv_file_name(portfolio, &cv_wish, CvFormat::Pdf)?,
            mime: CvFormat::Pdf.media_type().to_owned(),
            bytes: ::cv::pdf(&cv, &::cv::layout(&cv, &gathered.template)?)?,
        }),
        false => None,
    };
    // The badges below have their files, and a photograph would be seen by whoever has the link.
    (cv.files, cv.header.photo) = (Vec::new(), None);
    let shown = wish.addresses && profile == Profile::Full;
    let addresses = if shown { addresses(&ids, portfolio)? } else { Vec::new() };
    let title = cv.title.clone();
    Ok((Content { cv: Some(cv), badges, pdf, addresses, ..empty }, title))
}

fn badges_alone(
    portfolio: &Portfolio,
    wish: &LinkWish<'_>,
    empty: Content,
) -> Result<(Content, String), Problem> {
    let ids = wish.badges.unwrap_or_default();
    let mut chosen = chosen_badges(ids, portfolio, wish.pictures, wish.spoken)?;
    let first = chosen.first().ok_or_else(|| Problem::new("link.nothing"))?;
    let title = first.name.clone();
    let badges = with_evidence(ids, &mut chosen, wish, portfolio)?;
    let addresses = if wish.addresses { addresses(ids, portfolio)? } else { Vec::new() };
    Ok((Content { badges, addresses, ..empty }, title))
}

/// The badges with the evidence that was chosen, and no other: neither on the page nor in the PDF.
fn with_evidence(
    ids: &[BadgeId],
    chosen: &mut [ChosenBadge],
    wish: &LinkWish<'_>,
    portfolio: &Portfolio,
) -> Result<Vec<Badge>, Problem> {
    let mut shared = Vec::with_capacity(chosen.len());
    for (id, chosen) in ids.iter().zip(chosen) {
        let items = portfolio.evidence(id)?.into_iter().filter(|item| wish.evidence.contains(&item.id));
        let evidence: Vec<_> = items.map(|item| piece(&item, portfolio)).collect::<Result<_, Problem>>()?;
        chosen.evidence = evidence.iter().map(|evidence| evidence.line.clone()).collect();
        shared.push(Badge { evidence, ..Badge::from(&*chosen) });
    }
    Ok(shared)
}

fn piece(item: &EvidenceItem, portfolio: &Portfolio) -> Result<Evidence, Problem> {
    let told = item.story.as_ref().map(|story| {
        let parts = [&story.context, &story.action, &story.result];
        parts
            .map(|part| part.trim())
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
    });
    let file = match item.media_type {
        Some(_) => {
            let copy = evidence_copy(item, portfolio)?;
            let name = export_name(Some(&item.title), &copy.media_type, "preuve");
            Some(File { name, mime: copy.media_type, bytes: copy.bytes })
        }
        None => None,
    };
    let line =
        EvidenceLine { title: item.title.clone(), url: item.url.clone(), note: item.note.clone().or(told) };
    Ok(Evidence { line, file })
}

/// The person's addresses that these badges were given to. Others are nobody's business.
fn addresses(ids: &[BadgeId], portfolio: &Portfolio) -> Result<Vec<String>, Problem> {
    let held = ids.iter().map(|id| Ok(portfolio.badge(id.as_str())?)).collect::<Result<Vec<_>, Problem>>()?;
    met(held.iter().map(|held| &held.report), portfolio)
}

fn met<'r>(reports: impl Iterator<Item = &'r Report>, portfolio: &Portfolio) -> Result<Vec<String>, Problem> {
    let args = reports.flat_map(|report| &report.answers.recipient.reason.args);
    let met: BTreeSet<&str> =
        args.filter(|(name, _)| *name == "address").map(|(_, value)| value.as_str()).collect();
    Ok(portfolio.owner()?.addresses.into_iter().filter(|address| met.contains(address.as_str())).collect())
}

/// What a person can choose from.
#[derive(Debug, Clone)]
pub struct Shareable {
    /// The CVs by name.
    pub cvs: Vec<String>,
    /// The badges, newest first.
    pub badges: Vec<ShareableBadge>,
    /// The person's addresses that badges were given to.
    pub addresses: Vec<String>,
}

/// A badge that can be shown.
#[derive(Debug, Clone)]
pub struct ShareableBadge {
    /// The badge.
    pub id: BadgeId,
    /// Its name.
    pub name: String,
    /// Who gave it.
    pub issuer: String,
    /// How it stands.
    pub state: State,
    /// The CVs it stands on.
    pub on_cv: Vec<String>,
    /// What is attached to it.
    pub evidence: Vec<EvidenceItem>,
}

/// What a person can choose from.
pub fn shareable(portfolio: &Portfolio) -> Result<Shareable, Problem> {
    let cvs = cvs(portfolio)?;
    let held = portfolio.badges()?;
    let addresses = met(held.iter().map(|held| &held.report), portfolio)?;
    let badges = held
        .into_iter()
        .map(|held| {
            let claims = &held.report.claims;
            Ok(ShareableBadge {
                name: claims
                    .achievement
                    .name
                    .clone()
                    .unwrap_or_else(|| held.id.as_str().chars().take(8).collect()),
                issuer: claims.issuer.name.clone().unwrap_or_default(),
                state: state_of(&held.report).0,
                on_cv: cvs
                    .iter()
                    .filter(|cv| cv.badges.contains(&held.id))
                    .map(|cv| cv.name.clone())
                    .collect(),
                evidence: portfolio.evidence(&held.id)?,
                id: held.id,
            })
        })
        .collect::<Result<_, Problem>>()?;
    Ok(Shareable { cvs: cvs.into_iter().map(|cv| cv.name).collect(), badges, addresses })
}

impl std::fmt::Debug for SharedPage {
    /// Not what opens it.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SharedPage").field("bytes", &self.html.len()).finish_non_exhaustive()
    }
}
