//! A PDF: its own badge, and the files attached to it.

use crate::candidate::is_candidate;
use crate::names::{Names, below};
use crate::walk::{Step, Walk};
use crate::{ContainerError, Holder};
use baking::{Attachments, BakingError, Kind};
use std::ops::ControlFlow;

pub(crate) fn open(
    walk: &mut Walk<'_>,
    member: Option<&str>,
    bytes: Vec<u8>,
) -> Result<Step, ContainerError> {
    let before = walk.given;
    let attached = attached(&bytes, walk)?;
    let own = baking::extract(&bytes, &walk.limits.badge);
    if !matches!(own, Err(BakingError::NotBaked { kind: Kind::Pdf })) {
        drop(own);
        if walk.give(member, Ok(bytes)).is_break() {
            return Ok(ControlFlow::Break(()));
        }
    }
    for (name, bytes) in attached {
        if walk.came_along(&below(member, &name), bytes).is_break() {
            return Ok(ControlFlow::Break(()));
        }
    }
    if walk.given == before {
        return Err(ContainerError::NoBadge { holder: Holder::Pdf });
    }
    Ok(ControlFlow::Continue(()))
}

/// The attached files that are badges, or hold some.
fn attached(bytes: &[u8], walk: &Walk<'_>) -> Result<Vec<(String, Vec<u8>)>, ContainerError> {
    let attachments = Attachments::of(bytes, &walk.limits.badge)?;
    let (mut names, mut found) = (Names::default(), Vec::new());
    for (at, attachment) in attachments.all().iter().enumerate() {
        let name = names.give(&attachment.name, at + 1);
        let bytes = attachments.read(attachment)?;
        if holds_badges(&bytes, walk) {
            found.push((name, bytes.into_owned()));
        }
    }
    Ok(found)
}

/// Whether something that came along is to be opened.
pub(crate) fn holds_badges(bytes: &[u8], walk: &Walk<'_>) -> bool {
    let holder = matches!(Kind::of(bytes), Kind::Zip | Kind::Pdf) || crate::mail::is_mail(bytes);
    holder || openbadges::parts(bytes).is_some() || is_candidate(bytes, &walk.limits.badge)
}
