use crate::{HeldCv, Problem, Source, attach_file, import, save_cv};
use assets::{SAMPLE_ADDRESS, SAMPLE_BADGES, SAMPLE_CV_BADGES, SAMPLE_EVIDENCE, SAMPLE_NAME, SAMPLE_RESUME};
use cv::Arrangement;
use portfolio::{BadgeId, Owner, Portfolio, Stored};
use std::collections::BTreeMap;
use std::path::Path;
use time::OffsetDateTime;

/// Makes the portfolio of a made-up person, to look at before one has badges. Its badges are taken in as anybody's
/// are.
pub fn create_example(path: &Path, now: OffsetDateTime) -> Result<Portfolio, Problem> {
    let owner = Owner { name: SAMPLE_NAME.to_owned(), addresses: vec![SAMPLE_ADDRESS.to_owned()] };
    let portfolio = Portfolio::create(path, &owner, None)?;
    let mut ids: BTreeMap<&str, BadgeId> = BTreeMap::new();
    // The first is the newest in the gallery.
    for sample in SAMPLE_BADGES.iter().rev() {
        let source = Source::File { name: Some(sample.name), member: None, bytes: sample.bytes };
        let (Stored::New(id) | Stored::AlreadyThere(id)) = import(&source, &portfolio, None, now).stored?;
        ids.insert(sample.name, id);
    }
    for evidence in SAMPLE_EVIDENCE {
        if let Some(badge) = ids.get(evidence.badge) {
            attach_file(evidence.title, evidence.file.bytes, None, badge, &portfolio, now)?;
        }
    }
    let chosen = SAMPLE_CV_BADGES.iter().filter_map(|name| ids.get(name).cloned()).collect();
    let resume =
        serde_json::from_str(SAMPLE_RESUME).map_err(|error| Problem::new("cv.not-resume").because(error))?;
    // One page, as most recruiters want it.
    let arrangement = Arrangement { tight: 3, ..Arrangement::default() };
    save_cv(&HeldCv { resume, badges: chosen, arrangement, ..HeldCv::default() }, &portfolio)?;
    Ok(portfolio)
}
