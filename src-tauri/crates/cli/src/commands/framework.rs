use crate::args::{Common, Framework as Args, FrameworkLink};
use crate::exit::Exit;
use crate::input::file;
use crate::open::open;
use crate::output::{self, words};
use app::Problem;
use app::dto::{CompetenceView, FrameworkTaken, FrameworkView};
use baking::Limits;
use portfolio::{BadgeId, Personal, Portfolio};
use std::path::Path;

/// Frameworks of competences, and which badge shows which of them.
pub fn run(args: &Args, common: &Common) -> Result<Exit, Problem> {
    let path = match args {
        Args::Import(args) => &args.portfolio,
        Args::List(args) => &args.portfolio,
        Args::Find(args) => &args.portfolio,
        Args::Link(args) | Args::Unlink(args) => &args.portfolio,
        Args::Remove(args) => &args.portfolio,
    };
    let portfolio = open(path, common)?;
    match args {
        Args::Import(args) => import(&args.file, &portfolio, common)?,
        Args::List(_) => {
            app::frameworks(&portfolio)?.into_iter().for_each(|framework| listed(framework.into(), common));
        }
        Args::Find(args) => {
            let found = app::competences(&args.query.join(" "), None, &portfolio)?;
            found.into_iter().for_each(|found| told(found.into(), common));
        }
        Args::Link(args) => tie(app::link, args, &portfolio, common)?,
        Args::Unlink(args) => tie(app::unlink, args, &portfolio, common)?,
        Args::Remove(args) => app::remove_framework(&args.framework, &portfolio)?,
    }
    portfolio.close()?;
    Ok(Exit::Done)
}

/// Ties a badge to a competence, or takes that back; then shows all it is tied to.
fn tie(change: Tie, args: &FrameworkLink, portfolio: &Portfolio, common: &Common) -> Result<(), Problem> {
    let badge = portfolio.find_badge(&args.badge)?;
    let competence = app::competence(&args.code, portfolio)?;
    let said = change(&badge, &competence.framework, &competence.code, portfolio)?;
    said.competences.into_iter().for_each(|competence| told(competence.into(), common));
    Ok(())
}

type Tie = fn(&BadgeId, &str, &str, &Portfolio) -> Result<Personal, Problem>;

fn import(path: &Path, portfolio: &Portfolio, common: &Common) -> Result<(), Problem> {
    let bytes = file(path, &Limits { file: app::most_framework_bytes(), ..Limits::default() })?;
    let taken: FrameworkTaken = app::take_framework(&bytes, portfolio)?.into();
    if common.json {
        output::json(&taken);
        return Ok(());
    }
    let FrameworkTaken { title, added, changed, passed_over } = taken;
    let counts = [added.to_string(), changed.to_string(), passed_over.to_string()];
    let [added, changed, passed] = counts.each_ref().map(String::as_str);
    let args = [("title", &*title), ("added", added), ("changed", changed), ("passed", passed)];
    output::say(&words(common.language(), "cli.framework-taken", &args));
    Ok(())
}

fn listed(framework: FrameworkView, common: &Common) {
    match common.json {
        true => output::json(&framework),
        false => output::say(&output::visible(&format!(
            "{} · {} · {}",
            framework.name, framework.title, framework.entries
        ))),
    }
}

fn told(competence: CompetenceView, common: &Common) {
    match common.json {
        true => output::json(&competence),
        false => output::say(&output::visible(&format!(
            "{}:{} · {}",
            competence.framework, competence.code, competence.title
        ))),
    }
}
