use crate::args::{Common, Cv, CvExport, CvImport};
use crate::exit::Exit;
use crate::input::{file, write_new};
use crate::open::open;
use app::Problem;
use baking::Limits;
use portfolio::{BadgeId, Portfolio};

/// The person's CV.
pub fn run(args: &Cv, common: &Common) -> Result<Exit, Problem> {
    match args {
        Cv::Import(args) => import(args, common),
        Cv::Export(args) => export(args, common),
    }
}

fn import(args: &CvImport, common: &Common) -> Result<Exit, Problem> {
    let portfolio = open(&args.portfolio, common)?;
    app::import_cv(&file(&args.file, &Limits::default())?, &portfolio)?;
    portfolio.close()?;
    Ok(Exit::Done)
}

fn export(args: &CvExport, common: &Common) -> Result<Exit, Problem> {
    let portfolio = open(&args.portfolio, common)?;
    if let Some(name) = &args.cv {
        return Err(Problem::new("cv.no-name").with("name", name));
    }
    if args.profile != "full" || args.template.is_some() {
        return Err(Problem::new("usage.not-yet"));
    }
    let badges = badges(args, &portfolio)?;
    let bytes = written(args, badges.as_deref(), &portfolio, common)?;
    write_new(&args.output, &bytes)?;
    portfolio.close()?;
    Ok(Exit::Done)
}

fn badges(args: &CvExport, portfolio: &Portfolio) -> Result<Option<Vec<BadgeId>>, Problem> {
    let named = args.badges.as_ref().map(|ids| ids.iter().map(|id| Ok(portfolio.find_badge(id)?)).collect());
    named.transpose()
}

/// The CV in the format that the name's ending asks for.
fn written(
    args: &CvExport,
    badges: Option<&[BadgeId]>,
    portfolio: &Portfolio,
    common: &Common,
) -> Result<Vec<u8>, Problem> {
    let (language, now) = (common.language(), common.now());
    let ending =
        args.output.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
    match ending.as_str() {
        "pdf" => Ok(app::lay_out_cv(portfolio, badges, language, now)?.pdf),
        "txt" => Ok(cv::txt(&app::compose_cv(portfolio, badges, language, now)?).into_bytes()),
        "json" => Ok(app::compose_cv(portfolio, badges, language, now)?.data().to_vec()),
        _ => Err(Problem::new("cv.format").with("ending", format!(".{ending}"))),
    }
}
