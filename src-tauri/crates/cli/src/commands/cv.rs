use super::cv_import;
use crate::args::{Common, Cv, CvExport, CvImport};
use crate::exit::Exit;
use crate::fetch::fetch;
use crate::input::{file, write_new};
use crate::open::open;
use app::{CvWish, Problem, Wanted};
use baking::Limits;
use portfolio::{BadgeId, Portfolio};
use verify::Fetch;

/// The person's CV.
pub fn run(args: &Cv, common: &Common) -> Result<Exit, Problem> {
    match args {
        Cv::Import(args) => import(args, common),
        Cv::Export(args) => export(args, common),
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
    let badges = badges(args, &portfolio)?;
    let wish = CvWish {
        badges: badges.as_deref(),
        template: args.template.as_deref(),
        language: common.language(),
        now: common.now(),
    };
    let bytes = written(args, &wish, &portfolio)?;
    write_new(&args.output, &bytes)?;
    portfolio.close()?;
    Ok(Exit::Done)
}

/// The badges named; else those chosen for the CV; else, when none ever was, all that can stand on one.
fn badges(args: &CvExport, portfolio: &Portfolio) -> Result<Option<Vec<BadgeId>>, Problem> {
    match &args.badges {
        Some(ids) => Some(ids.iter().map(|id| Ok(portfolio.find_badge(id)?)).collect()).transpose(),
        None if app::saved_cv(portfolio)?.badges.is_empty() => Ok(Some(app::presentable_badges(portfolio)?)),
        None => Ok(None),
    }
}

/// The CV in the format that the name's ending asks for.
fn written(args: &CvExport, wish: &CvWish<'_>, portfolio: &Portfolio) -> Result<Vec<u8>, Problem> {
    let ending =
        args.output.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
    match ending.as_str() {
        "pdf" => Ok(app::lay_out_cv(portfolio, wish)?.pdf),
        "txt" => Ok(cv::txt(&app::compose_cv(portfolio, wish)?).into_bytes()),
        "json" => Ok(app::compose_cv(portfolio, wish)?.data().to_vec()),
        _ => Err(Problem::new("cv.format").with("ending", format!(".{ending}"))),
    }
}
