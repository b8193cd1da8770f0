use super::cv_import;
use crate::args::{Common, Cv, CvExport, CvImport, CvLeaks, CvList};
use crate::chosen::badges;
use crate::exit::Exit;
use crate::fetch::fetch;
use crate::input::{file, write_new};
use crate::open::open;
use crate::output::{self, visible};
use app::dto::{CvCard, LeakView};
use app::{CvWish, Problem, Wanted};
use baking::Limits;
use cv::Profile;
use messages::{Message, Subject};
use serde_json::json;
use verify::Fetch;

/// The person's CVs.
pub fn run(args: &Cv, common: &Common) -> Result<Exit, Problem> {
    match args {
        Cv::Import(args) => import(args, common),
        Cv::Export(args) => export(args, common),
        Cv::List(args) => list(args, common),
        Cv::Leaks(args) => leaks(args, common),
    }
}

fn import(args: &CvImport, common: &Common) -> Result<Exit, Problem> {
    let limits = Limits { file: intake::Limits::default().file, ..Limits::default() };
    let found = app::look_into(&file(&args.file, &limits)?)?;
    let portfolio = open(&args.portfolio, common)?;
    let fetch = fetch(common)?;
    let fetch = fetch.as_deref().map(|reach| reach as &dyn Fetch);
    let taken = app::take_cv(&found, &Wanted::Everything, &portfolio, fetch, common.now())?;
    portfolio.close()?;
    Ok(cv_import::tell(&args.file.to_string_lossy(), &found, &taken, common))
}

fn export(args: &CvExport, common: &Common) -> Result<Exit, Problem> {
    let portfolio = open(&args.portfolio, common)?;
    let badges = badges(args.badges.as_deref(), args.cv.as_deref(), &portfolio)?;
    let wish = CvWish {
        badges: badges.as_deref(),
        template: args.template.as_deref(),
        ..wish(args.cv.as_deref(), args.profile.as_deref(), common)
    };
    tell(&app::leaks(&portfolio, &wish)?, common);
    let ending = args.output.extension().map(|ending| ending.to_string_lossy()).unwrap_or_default();
    let format = app::cv_format(&ending)?;
    let written = app::export_cv(&portfolio, &wish, format, args.with_leaks)?;
    write_new(&args.output, &written)?;
    for code in cv::loses(format) {
        let message = Message { subject: Subject::Cv, code, args: &[] };
        eprintln!("{}", messages::say(common.language(), message));
    }
    portfolio.close()?;
    Ok(Exit::Done)
}

fn list(args: &CvList, common: &Common) -> Result<Exit, Problem> {
    let portfolio = open(&args.portfolio, common)?;
    for cv in app::cvs(&portfolio)? {
        let card = CvCard::from(cv);
        if common.json {
            output::json(&card);
        } else {
            let unnamed = output::words(common.language(), "cli.cv-first", &[]);
            let name = if card.name.is_empty() { &unnamed } else { &card.name };
            let headline = card.headline.unwrap_or_default();
            output::say(&visible(&format!("{name} · {headline} · {}", card.badges)));
        }
    }
    Ok(Exit::Done)
}

/// What the CV still says of the person; none is what one hopes for.
fn leaks(args: &CvLeaks, common: &Common) -> Result<Exit, Problem> {
    let portfolio = open(&args.portfolio, common)?;
    // Those that an export would show.
    let badges = badges(None, args.cv.as_deref(), &portfolio)?;
    let wish =
        CvWish { badges: badges.as_deref(), ..wish(args.cv.as_deref(), args.profile.as_deref(), common) };
    let found = app::leaks(&portfolio, &wish)?;
    for leak in &found {
        let view = LeakView::of(leak, common.language());
        match common.json {
            true => output::json(&view),
            false => output::say(&visible(&told(&view))),
        }
    }
    if found.is_empty() && !common.json {
        output::say(&output::words(common.language(), "cli.cv-no-leaks", &[]));
    }
    Ok(if found.is_empty() { Exit::Done } else { Exit::No })
}

fn wish<'a>(name: Option<&'a str>, profile: Option<&str>, common: &Common) -> CvWish<'a> {
    let profile = profile.and_then(|profile| serde_json::from_value::<Profile>(json!(profile)).ok());
    CvWish {
        name,
        profile,
        language: common.asked_language(),
        ..CvWish::saved(common.language(), common.now())
    }
}

/// Leaks go beside the file that is written, to whoever writes it.
fn tell(leaks: &[app::Leak], common: &Common) {
    for leak in leaks {
        let view = LeakView::of(leak, common.language());
        eprintln!("{}", visible(&told(&view)));
    }
}

fn told(view: &LeakView) -> String {
    format!("{}\n  {}\n  {}", view.place, view.message, view.hint)
}
