use crate::args::{Collection as Args, CollectionBadges, Common};
use crate::exit::Exit;
use crate::open::open;
use crate::output;
use app::Problem;
use portfolio::{BadgeId, Collection, Portfolio};
use serde_json::json;

/// Collections: their own title and meaning, and any badges.
pub fn run(args: &Args, common: &Common) -> Result<Exit, Problem> {
    let path = match args {
        Args::Make(args) => &args.portfolio,
        Args::Titles(args) => &args.portfolio,
        Args::Put(args) | Args::Take(args) => &args.portfolio,
        Args::Dissolve(args) => &args.portfolio,
    };
    let portfolio = open(path, common)?;
    match args {
        Args::Make(args) => {
            tell(&portfolio.make_collection(&args.title, args.meaning.as_deref())?, common);
        }
        Args::Titles(_) => portfolio.collections()?.iter().for_each(|collection| tell(collection, common)),
        Args::Put(args) => portfolio.collect(&args.title, &badges(args, &portfolio)?)?,
        Args::Take(args) => portfolio.uncollect(&args.title, &badges(args, &portfolio)?)?,
        Args::Dissolve(args) => portfolio.remove_collection(&args.title)?,
    }
    portfolio.close()?;
    Ok(Exit::Done)
}

fn badges(args: &CollectionBadges, portfolio: &Portfolio) -> Result<Vec<BadgeId>, Problem> {
    args.badge.iter().map(|id| Ok(portfolio.find_badge(id)?)).collect()
}

fn tell(collection: &Collection, common: &Common) {
    let Collection { title, meaning, badges } = collection;
    if common.json {
        output::json(&json!({ "title": title, "meaning": meaning, "badges": badges }));
        return;
    }
    let meaning = meaning.as_deref().map(|meaning| format!("\n  {meaning}")).unwrap_or_default();
    output::say(&output::visible(&format!("{title} · {badges}{meaning}")));
}
