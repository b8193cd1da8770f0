use crate::args::{Annotate, Common};
use crate::exit::Exit;
use crate::open::open;
use crate::output::{self, words};
use app::dto::CompetenceView;
use app::{Annotation, Problem};
use portfolio::{Personal, Portfolio};
use serde_json::json;

/// Says something of a badge, and shows all that is said of it. The signed data is never touched.
pub fn run(args: Annotate, common: &Common) -> Result<Exit, Problem> {
    let portfolio = open(&args.portfolio, common)?;
    let badge = portfolio.find_badge(&args.badge)?;
    let said = Annotation { note: args.note, tags: args.tag, level: args.level, purposes: args.purpose };
    let personal = app::annotate(&badge, &said, &portfolio)?;
    tell(&personal, &portfolio, common)?;
    portfolio.close()?;
    Ok(Exit::Done)
}

fn tell(personal: &Personal, portfolio: &Portfolio, common: &Common) -> Result<(), Problem> {
    if common.json {
        let purposes: Vec<&str> = personal.purposes.iter().map(|purpose| purpose.as_str()).collect();
        let competences: Vec<CompetenceView> =
            personal.competences.iter().cloned().map(CompetenceView::from).collect();
        output::json(&json!({
            "note": personal.note, "level": personal.level, "tags": personal.tags, "purposes": purposes,
            "collections": personal.collections, "competences": competences
        }));
        return Ok(());
    }
    let levels = app::levels(portfolio, common.language())?;
    let level = personal.level.and_then(|level| levels.into_iter().nth(level as usize - 1));
    let purposes =
        personal.purposes.iter().map(|it| words(common.language(), &format!("purpose.{}", it.as_str()), &[]));
    let lists = [personal.tags.join(", "), personal.collections.join(", ")];
    let competences = personal.competences.iter().map(|competence| competence.title.clone());
    let lines =
        personal.note.clone().into_iter().chain(level).chain(purposes).chain(lists).chain(competences);
    lines.filter(|line| !line.is_empty()).for_each(|line| output::say(&output::visible(&line)));
    Ok(())
}
