//! One credential out of those found in a picture or a PDF (SPEC §18.1).

use crate::{Baked, BakingError, Container, Extraction, Flag, Keyword, Kind};

/// What a picture holds, in the order of the file.
#[derive(Debug, Default)]
pub(crate) struct Found<'a> {
    pub badges: Vec<Baked<'a>>,
    pub flags: Vec<Flag>,
}

impl Found<'_> {
    /// Raises a flag, once.
    pub fn flag(&mut self, flag: Flag) {
        if !self.flags.contains(&flag) {
            self.flags.push(flag);
        }
    }
}

/// Chooses the credential to judge.
pub(crate) fn one(container: Container, mut found: Found<'_>) -> Result<Extraction<'_>, BakingError> {
    if found.badges.len() > 1 {
        found.flag(Flag::TwoBadges);
    }
    let mut different: Vec<Baked<'_>> = Vec::new();
    for badge in found.badges {
        if !different.iter().any(|known| known.text() == badge.text()) {
            different.push(badge);
        }
    }
    let (badge, beside) = pick(different, container)?;
    Ok(Extraction { container, badge, beside, flags: found.flags })
}

type Picked<'a> = (Baked<'a>, Option<Baked<'a>>);

fn pick(different: Vec<Baked<'_>>, container: Container) -> Result<Picked<'_>, BakingError> {
    let mut badges = different.into_iter();
    let (first, second, third) = (badges.next(), badges.next(), badges.next());
    match (first, second, third) {
        (None, ..) => Err(BakingError::NotBaked { kind: picture(container) }),
        (Some(only), None, _) => Ok((only, None)),
        (Some(a), Some(b), None) if is_old_beside_new(&a, &b) => Ok((b, Some(a))),
        (Some(a), Some(b), None) if is_old_beside_new(&b, &a) => Ok((a, Some(b))),
        (Some(a), Some(b), _) => Err(BakingError::TwoBadges { first: entry(&a), second: entry(&b) }),
    }
}

fn is_old_beside_new(old: &Baked<'_>, new: &Baked<'_>) -> bool {
    old.keyword == Some(Keyword::OpenBadges) && new.keyword == Some(Keyword::OpenBadgeCredential)
}

fn entry(badge: &Baked<'_>) -> Keyword {
    badge.keyword.unwrap_or(Keyword::OpenBadges)
}

fn picture(container: Container) -> Kind {
    match container {
        Container::Svg => Kind::Svg,
        Container::Pdf => Kind::Pdf,
        _ => Kind::Png,
    }
}
