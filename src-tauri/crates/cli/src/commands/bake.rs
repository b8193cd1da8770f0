use crate::args::Bake;
use crate::exit::Exit;
use crate::input;
use app::Problem;
use baking::{Existing, Keyword, Limits};
use openbadges::Version;

/// Bakes a credential into a picture; pixels and everything else stay as they are.
pub fn run(args: &Bake) -> Result<Exit, Problem> {
    let limits = Limits::default();
    let image = input::file(&args.image, &limits)?;
    let credential = input::file(&args.credential, &limits)?;
    let badge = openbadges::parse(&credential)?;
    let keyword = match badge.version {
        Version::V3_0 | Version::Vc => Keyword::OpenBadgeCredential,
        _ => Keyword::OpenBadges,
    };
    let baked = baking::bake(&image, &credential, keyword, Existing::Refuse)?;
    input::write_new(&args.output, &baked)?;
    Ok(Exit::Done)
}
