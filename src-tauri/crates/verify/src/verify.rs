use crate::case::Case;
use crate::report::{Answers, Finding, Report};
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
        _ if matches!(badge.kind, Kind::NoAward(_)) => no_award(&case, badge),
        (Version::V3_0 | Version::Vc, _) => credential::judge(&case, badge, with_endorsements),
        (_, Some(jws)) => signed::judge(&case, badge, jws),
        (_, None) => hosted::judge(&case, badge),
    };
    match badge.kind {
        Kind::OtherCredential | Kind::NoAward(_) => case.flag(Finding::new("badge.not-open-badge")),
        Kind::Endorsement => case.flag(Finding::new("badge.is-endorsement")),
        Kind::Badge => texts::flag(&case, &report.claims),
    }
    report.flags.extend(case.flags());
    report.missing = case.missing();
    report
}

/// A document that awards nothing to nobody: there is nothing to say yes or no to.
fn no_award(case: &Case<'_>, badge: &Badge) -> Report {
    let unsure = || case.unsure(Finding::new("badge.no-award"));
    Report {
        version: badge.version,
        securing: "none".to_owned(),
        claims: badge.claims.clone(),
        answers: Answers {
            intact: unsure(),
            issuer: unsure(),
            recipient: unsure(),
            status: unsure(),
            dates: unsure(),
        },
        flags: Vec::new(),
        endorsements: Vec::new(),
        missing: Vec::new(),
    }
}
