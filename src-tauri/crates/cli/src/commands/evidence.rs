use crate::args::{Common, Evidence, EvidenceAdd, EvidenceTell};
use crate::exit::Exit;
use crate::input::{file, write_new};
use crate::open::open;
use crate::output;
use app::Problem;
use app::dto::EvidenceView;
use baking::Limits;
use portfolio::{EvidenceItem, Portfolio, Story};
use std::path::Path;

/// What can be read of a file to be attached; more is refused in words.
const MOST_BYTES: usize = 51 << 20;

/// What shows that a badge is deserved.
pub fn run(args: &Evidence, common: &Common) -> Result<Exit, Problem> {
    let path = match args {
        Evidence::Add(args) => &args.portfolio,
        Evidence::Tell(args) => &args.portfolio,
        Evidence::List(args) => &args.portfolio,
        Evidence::Export(args) => &args.portfolio,
        Evidence::Remove(args) => &args.portfolio,
    };
    let mut portfolio = open(path, common)?;
    match args {
        Evidence::Add(args) => tell(&add(args, &portfolio, common)?, common),
        Evidence::Tell(args) => tell(&story(args, &portfolio, common)?, common),
        Evidence::List(args) => {
            let badge = portfolio.find_badge(&args.badge)?;
            portfolio.evidence(&badge)?.iter().for_each(|item| tell(item, common));
        }
        Evidence::Export(args) => {
            let item = portfolio.evidence_item(&args.evidence)?;
            let copy = match args.original {
                true => app::evidence_original(&item, &portfolio)?,
                false => app::evidence_copy(&item, &portfolio)?,
            };
            write_new(&args.output, &copy.bytes)?;
        }
        Evidence::Remove(args) => {
            let item = portfolio.evidence_item(&args.evidence)?;
            app::remove_evidence(&item.id, &mut portfolio)?;
        }
    }
    portfolio.close()?;
    Ok(Exit::Done)
}

fn add(args: &EvidenceAdd, portfolio: &Portfolio, common: &Common) -> Result<EvidenceItem, Problem> {
    let badge = portfolio.find_badge(&args.badge)?;
    let (title, note) = (args.title.as_deref(), args.note.as_deref());
    if args.what.starts_with("https://") || args.what.starts_with("http://") {
        return app::attach_link(&args.what, title, note, &badge, portfolio, common.now());
    }
    let path = Path::new(&args.what);
    let bytes = file(path, &Limits { file: MOST_BYTES, ..Limits::default() })?;
    let name = path.file_name().map(|name| name.to_string_lossy()).unwrap_or_default();
    let title = title.unwrap_or(&name);
    let item = app::attach_file(title, &bytes, note, &badge, portfolio, common.now())?;
    match &args.consent {
        Some(consent) => Ok(portfolio.describe_evidence(&item.id, title, note, Some(consent))?),
        None => Ok(item),
    }
}

fn story(args: &EvidenceTell, portfolio: &Portfolio, common: &Common) -> Result<EvidenceItem, Problem> {
    let EvidenceTell { context, action, result, .. } = args;
    let story = Story { context: context.clone(), action: action.clone(), result: result.clone() };
    let badge = portfolio.find_badge(&args.badge)?;
    app::tell_story(story, &args.title, &badge, portfolio, common.now())
}

fn tell(item: &EvidenceItem, common: &Common) {
    if common.json {
        output::json(&EvidenceView::of(item));
        return;
    }
    let id = item.id.as_str().get(..8).unwrap_or_default();
    let where_to = item.url.as_deref().or(item.media_type.as_deref()).unwrap_or_default();
    let note = item.note.as_deref().map(|note| format!("\n  {note}")).unwrap_or_default();
    output::say(&output::visible(&format!("{id} · {} · {where_to}{note}", item.title)));
}
