use crate::case::Case;
use crate::report::{Finding, Report};
use crate::{Resolver, credential, hosted, signed, texts};
use openbadges::{Badge, Kind, Version};
use time::OffsetDateTime;

/// What a badge is asked.
#[derive(Debug, Clone, Copy)]
pub struct Question<'a> {
    /// The moment to judge by.
    pub now: OffsetDateTime,
    /// Whose badge it should be: e-mail addresses, web addresses, DIDs, telephone numbers of one person. Empty: not asked.
    pub addresses: &'a [String],
}

/// Answers the five questions about a badge from the documents at hand.
pub fn verify(badge: &Badge, resolver: &dyn Resolver, question: &Question<'_>) -> Report {
    judge(badge, resolver, question, true)
}

/// The same; an endorsement's own endorsements are not followed.
pub(crate) fn judge(
    badge: &Badge,
    resolver: &dyn Resolver,
    question: &Question<'_>,
    with_endorsements: bool,
) -> Report {
    let case = Case::new(resolver, question);
    let mut report = match (badge.version, &badge.jws) {
        (Version::V3_0 | Version::Vc, _) => credential::judge(&case, badge, with_endorsements),
        (_, Some(jws)) => signed::judge(&case, badge, jws),
        (_, None) => hosted::judge(&case, badge),
    };
    match badge.kind {
        Kind::OtherCredential => case.flag(Finding::new("badge.not-open-badge")),
        Kind::Endorsement => case.flag(Finding::new("badge.is-endorsement")),
        Kind::Badge => texts::flag(&case, &report.claims),
    }
    report.flags.extend(case.flags());
    report.missing = case.missing();
    report
}
