use crate::args::{Common, OnePortfolio, OneShare, Share, ShareCreate};
use crate::chosen::badges;
use crate::clock;
use crate::exit::Exit;
use crate::open::{next_secret, open};
use crate::output::{self, visible, words};
use app::dto::LinkView;
use app::{KnownPlace, LinkWish, Problem, SharedPage};
use net::Hosting;
use portfolio::{EvidenceId, LinkState, SavedLink};
use share::Destination;

/// Public links.
pub fn run(args: &Share, common: &Common) -> Result<Exit, Problem> {
    match args {
        Share::Create(args) => create(args, common),
        Share::List(args) => list(args, common),
        Share::Revoke(args) => revoke(args, common),
    }
}

fn create(args: &ShareCreate, common: &Common) -> Result<Exit, Problem> {
    let reader = reader::READER.ok_or_else(|| Problem::new("link.no-reader"))?;
    let portfolio = open(&args.portfolio, common)?;
    let password = args.share_password_stdin.then(next_secret).transpose()?;
    let secret = args.secret_stdin.then(next_secret).transpose()?;
    let cv = match args.only_badges {
        true => None,
        false => Some(app::cv(args.cv.as_deref(), &portfolio)?.name),
    };
    let badges = badges(args.badges.as_deref(), cv.as_deref(), &portfolio)?;
    let evidence = args.evidences.iter().map(|id| Ok(portfolio.evidence_item(id)?.id));
    let evidence: Vec<EvidenceId> = evidence.collect::<Result<_, Problem>>()?;
    let wish = LinkWish {
        title: args.title.as_deref().unwrap_or_default(),
        cv: cv.as_deref(),
        badges: badges.as_deref(),
        addresses: !args.no_addresses,
        pdf: !args.no_pdf,
        evidence: &evidence,
        ends: args.expires,
        password: password.as_ref().map(|secret| secret.as_str()),
        pictures: None,
        spoken: common.language(),
        now: common.now(),
    };
    let mut random = [0; SharedPage::RANDOM_BYTES];
    getrandom::fill(&mut random).map_err(|error| Problem::new("program.fault").because(error))?;
    let page = app::make_page(&portfolio, &wish, &reader, &random)?;
    let (user, token) = access(args, secret.as_ref().map(|secret| secret.as_str()))?;
    let place = app::place_for(&args.to, user.as_deref(), token.as_deref(), &portfolio)?;
    let errand = app::create_link(&wish, page, &place.name, &Hosting, &portfolio)?;
    let link = match app::settle(errand.run(&Hosting, clock::now), &portfolio) {
        Ok(link) => link,
        Err(problem) => {
            place.take_back(&portfolio)?;
            return Err(problem);
        }
    };
    let stands = link.state == LinkState::Standing;
    told(&link, &app::places(&portfolio)?, common);
    if !common.json {
        output::say(&made(&link, common));
        app::whole_link(&link).iter().for_each(|link| output::say(link));
    }
    portfolio.close()?;
    Ok(if stands { Exit::Done } else { Exit::NotConfirmed })
}

/// What opens the place, as far as it is said beside its address. A bucket's may stand where its other programs look.
fn access(args: &ShareCreate, secret: Option<&str>) -> Result<(Option<String>, Option<String>), Problem> {
    let (destination, written) = Destination::parse(&args.to)?;
    let said = args.user.is_some() || secret.is_some() || written.user.is_some();
    if said || !matches!(destination, Destination::S3 { .. }) {
        return Ok((args.user.clone(), secret.map(str::to_owned)));
    }
    let variable = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
    Ok((variable("AWS_ACCESS_KEY_ID"), variable("AWS_SECRET_ACCESS_KEY")))
}

fn list(args: &OnePortfolio, common: &Common) -> Result<Exit, Problem> {
    let portfolio = open(&args.portfolio, common)?;
    if common.online {
        for errand in app::ask_after_links(&portfolio, common.now())? {
            app::settle(errand.run(&Hosting, clock::now), &portfolio)?;
        }
    }
    let places = app::places(&portfolio)?;
    app::links(&portfolio)?.iter().for_each(|link| told(link, &places, common));
    portfolio.close()?;
    Ok(Exit::Done)
}

fn revoke(args: &OneShare, common: &Common) -> Result<Exit, Problem> {
    let portfolio = open(&args.portfolio, common)?;
    let errand = app::end_link(&args.share, &portfolio)?;
    let link = app::settle(errand.run(&Hosting, clock::now), &portfolio)?;
    told(&link, &app::places(&portfolio)?, common);
    let ended = link.state == LinkState::Ended;
    if !common.json {
        let said = if ended { "cli.share-ended" } else { "cli.share-still" };
        output::say(&words(common.language(), said, &[]));
    }
    portfolio.close()?;
    Ok(if ended { Exit::Done } else { Exit::NotConfirmed })
}

/// One line a link, and what went wrong with it.
fn told(link: &SavedLink, places: &[KnownPlace], common: &Common) {
    let view = LinkView::of(link.clone(), places, common.language(), common.now());
    let Some(view) = view else { return };
    if common.json {
        output::json(&view);
        return;
    }
    let state = words(common.language(), &format!("cli.share-state-{}", view.state), &[]);
    let until = view.ends.as_deref().unwrap_or("–");
    output::say(&visible(&format!("{} · {} · {} · {until} · {state}", view.id, view.title, view.place)));
    if let Some(problem) = view.problem {
        eprintln!("{}\n{}", visible(&problem.message), visible(&problem.hint));
    }
}

fn made(link: &SavedLink, common: &Common) -> String {
    let language = common.language();
    match (link.state, link.ends) {
        (LinkState::Standing, Some(day)) => words(language, "cli.share-made", &[("date", &day.to_string())]),
        (LinkState::Standing, None) => words(language, "cli.share-made-endless", &[]),
        _ => words(language, "cli.share-unsure", &[]),
    }
}
