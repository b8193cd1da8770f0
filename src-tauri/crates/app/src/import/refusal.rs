use crate::Problem;
use judge::Judged;
use openbadges::Kind;
use verify::Verdict;

/// Why a badge that could be read is not kept: it is no badge, or it was tampered with, or was not given by whom it
/// says, or nobody could ever tell. Expired, revoked, somebody else's or unreachable: kept and marked.
pub(super) fn refusal(judged: &Judged<'_>) -> Option<Problem> {
    const NEVER_TOLD: [&str; 2] = ["context.unknown", "proof.unsupported"];
    match judged.judgement.badge.kind {
        Kind::OtherCredential => return Some(Problem::new("import.not-open-badge")),
        Kind::Endorsement => return Some(Problem::new("import.endorsement")),
        Kind::NoAward(found) => return Some(openbadges::ParseError::NotABadge(found).into()),
        Kind::Badge => {}
    }
    let answers = &judged.judgement.report.answers;
    let told_no = [&answers.intact, &answers.issuer].into_iter().find(|answer| answer.verdict == Verdict::No);
    let untold = Some(&answers.intact).filter(|answer| {
        answer.verdict == Verdict::NotConfirmed && NEVER_TOLD.contains(&&*answer.reason.code)
    });
    told_no.or(untold).map(|answer| Problem::from(&answer.reason))
}
