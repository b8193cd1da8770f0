//! Which of the chosen badges show a line, and what the line is worth for it.

use super::shown::EVIDENCE;
use crate::resume::Part;
use crate::words::Words;
use crate::{ChosenBadge, Profile, Proof, Provenance, RenderOptions, Resume};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::borrow::Cow;

/// The badges of one CV.
pub(super) struct Chosen<'b> {
    /// As the CV may tell of them.
    pub(super) badges: Cow<'b, [ChosenBadge]>,
    /// Their files' safe names.
    pub(super) names: Vec<String>,
    /// The digests of their files, in hexadecimal: a badge's name in a portfolio.
    pub(super) digests: Vec<String>,
}

impl<'b> Chosen<'b> {
    pub(super) fn new(badges: &'b [ChosenBadge], resume: &Resume, options: &RenderOptions) -> Self {
        let digests = badges.iter().map(|badge| hexadecimal(&Sha256::digest(&badge.file.bytes)));
        Chosen {
            badges: match options.profile {
                Profile::Anonymous => {
                    Cow::Owned(super::badges::unnamed(badges, resume, Words(options.language)))
                }
                Profile::Full | Profile::NoContact => Cow::Borrowed(badges),
            },
            names: super::files::names(badges),
            digests: digests.collect(),
        }
    }

    /// Where a line comes from, if it names a badge of this CV (`x-evidence`). One that is not on this CV does not
    /// count: the reader could not look at it.
    pub(super) fn proof(&self, part: &impl Part, words: Words) -> Option<Proof> {
        let badges = self.showing(part);
        let best = self.badges.get(*badges.first()?)?;
        let shown_by = Some(best.name.trim().to_owned());
        Some(Proof {
            words: provenance_words(&best.provenance, words),
            provenance: best.provenance.clone(),
            badges,
            shown_by,
        })
    }

    /// The same for a line that always says where it comes from.
    pub(super) fn proof_or_declared(&self, part: &impl Part, words: Words) -> Proof {
        let declared = Provenance::Declared;
        self.proof(part, words).unwrap_or_else(|| Proof {
            words: provenance_words(&declared, words),
            provenance: declared,
            badges: Vec::new(),
            shown_by: None,
        })
    }

    /// The badges that a line names, the best first: a line is worth its best badge, and no more.
    fn showing(&self, part: &impl Part) -> Vec<usize> {
        let Some(Value::Array(evidence)) = part.other().get(EVIDENCE) else { return Vec::new() };
        let named: Vec<&str> = evidence.iter().filter_map(Value::as_str).map(str::trim).collect();
        let mut badges: Vec<usize> = (0..self.badges.len())
            .filter(|index| named.iter().any(|name| self.is_called(*index, name)))
            .collect();
        badges.sort_by_key(|index| rank(&self.badges[*index].provenance));
        badges
    }

    fn is_called(&self, index: usize, name: &str) -> bool {
        let badge = &self.badges[index];
        !name.is_empty()
            && (name == badge.file.name
                || name == badge.name.trim()
                || name == self.names[index]
                || name.eq_ignore_ascii_case(&self.digests[index]))
    }
}

fn rank(provenance: &Provenance) -> u8 {
    match provenance {
        Provenance::Verified { .. } => 0,
        Provenance::Recognised { .. } => 1,
        Provenance::Declared => 2,
    }
}

pub(super) fn provenance_words(provenance: &Provenance, words: Words) -> String {
    match provenance {
        Provenance::Verified { .. } => words.say("provenance-verified", &[]),
        Provenance::Recognised { by } => words.say("provenance-recognised", &[("by", by)]),
        Provenance::Declared => words.say("provenance-declared", &[]),
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
