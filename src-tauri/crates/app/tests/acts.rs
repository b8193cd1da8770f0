//! What a person does, from the first portfolio to the CV, without a window.

use app::{Change, Checked, Filter, Problem, Source, State, dto};
use messages::Language;
use portfolio::{Portfolio, Stored};
use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::sync::Arc;
use tempfile::TempDir;
use time::OffsetDateTime;
use time::macros::datetime;
use verify::{Document, Fetch, FetchFailure, Fetched, Outcome, Resolver, Verdict};

const NOW: OffsetDateTime = datetime!(2026-11-22 10:00 UTC);

fn example() -> (TempDir, Portfolio) {
    let folder = tempfile::tempdir().expect("a folder");
    let portfolio = app::create_example(&folder.path().join("example.besace"), NOW).expect("the example");
    (folder, portfolio)
}

fn empty() -> (TempDir, Portfolio) {
    let folder = tempfile::tempdir().expect("a folder");
    let owner = portfolio::Owner { name: "Zoé".into(), addresses: vec!["zoe@example.org".into()] };
    let portfolio = Portfolio::create(&folder.path().join("zoe.besace"), &owner, None).expect("a portfolio");
    (folder, portfolio)
}

fn file(bytes: &[u8]) -> Source<'_> {
    Source::File { name: Some("badge.json"), member: None, bytes }
}

/// A network of a few pages; the rest does not exist.
#[derive(Default)]
struct Pages(BTreeMap<String, (u16, String)>);

impl Pages {
    fn with(mut self, address: &str, status: u16, body: impl ToString) -> Self {
        self.0.insert(address.to_owned(), (status, body.to_string()));
        self
    }
}

impl Fetch for Pages {
    fn fetch(&self, address: &str, now: OffsetDateTime) -> Document {
        let answer = match self.0.get(address) {
            Some((status, body)) => {
                Fetched::Body { status: *status, content_type: None, bytes: body.as_bytes().to_vec() }
            }
            None => Fetched::Failed(FetchFailure::Absent),
        };
        Document { address: address.into(), final_address: address.into(), fetched_at: now, answer }
    }
}

const ASSERTION: &str = r#"{"@context":"https://w3id.org/openbadges/v2","type":"Assertion","id":"https://i.example/a/1",
    "recipient":{"type":"email","hashed":false,"identity":"zoe@example.org"},"badge":"https://i.example/b/1",
    "verification":{"type":"hosted"},"issuedOn":"2026-01-02T10:00:00Z"}"#;

fn published() -> Pages {
    Pages::default()
        .with("https://i.example/a/1", 200, ASSERTION)
        .with(
            "https://i.example/b/1",
            200,
            r#"{"@context":"https://w3id.org/openbadges/v2","type":"BadgeClass","id":"https://i.example/b/1","name":"Welder",
                "description":"Welds","image":"https://i.example/b/1.png","criteria":"https://i.example/c","issuer":"https://i.example/i"}"#,
        )
        .with(
            "https://i.example/i",
            200,
            r#"{"@context":"https://w3id.org/openbadges/v2","type":"Issuer","id":"https://i.example/i","name":"School",
                "url":"https://i.example","email":"a@i.example"}"#,
        )
}

#[test]
fn the_example_shows_every_state() {
    let (_folder, portfolio) = example();
    let badges = app::badges(&portfolio, &Filter::default()).unwrap();
    let states: Vec<State> = badges.iter().map(|held| dto::BadgeCard::of(held).state).collect();
    assert_eq!(states.len(), assets::SAMPLE_BADGES.len());
    assert!(states[..5].iter().all(|state| *state == State::Verified), "{states:?}");
    for state in [State::Expired, State::OtherPerson] {
        assert!(states.contains(&state), "{states:?}");
    }
    let page = dto::BadgePage::of(&badges[0], &portfolio, Language::Fr).unwrap();
    assert_eq!(page.answers.len(), 5);
    let laid_out = app::lay_out_cv(&portfolio, &app::CvWish::saved(Language::Fr, NOW)).unwrap();
    assert!(laid_out.pdf.starts_with(b"%PDF-1.7") && laid_out.pages == 1);
}

#[test]
fn what_is_refused_changes_nothing() {
    let (_folder, portfolio) = empty();
    let sample = assets::SAMPLE_BADGES[0].bytes;
    let found = baking::extract(sample, &baking::Limits::default()).unwrap();
    let tampered = found.badge.text().replacen("\"name\": \"", "\"name\": \"X", 1);
    assert_ne!(tampered, found.badge.text());
    for bytes in [tampered.as_bytes(), b"{}", b"", b"\xFF\xD8\xFF"] {
        let imported = app::import(&file(bytes), &portfolio, None, NOW);
        let problem: Problem = imported.stored.unwrap_err();
        assert!(!problem.message(Language::Fr).is_empty());
    }
    assert!(portfolio.badges().unwrap().is_empty());
}

#[test]
fn importing_twice_is_importing_once() {
    let (_folder, mut portfolio) = empty();
    let sample = assets::SAMPLE_BADGES[0];
    let first = app::import(&file(sample.bytes), &portfolio, None, NOW).stored.unwrap();
    let again = app::import(&file(sample.bytes), &portfolio, None, NOW).stored.unwrap();
    let Stored::New(id) = first else { panic!("not new") };
    assert_eq!(again, Stored::AlreadyThere(id.clone()));
    let (name, bytes) = app::export(id.as_str(), &portfolio).unwrap();
    assert_eq!((name.as_str(), bytes.as_slice()), ("badge.png", sample.bytes));
    app::remove(id.as_str(), &mut portfolio).unwrap();
    assert!(portfolio.badges().unwrap().is_empty());
}

#[test]
fn a_hosted_badge_outlives_its_issuer() {
    let (_folder, portfolio) = empty();
    let imported = app::import(&file(ASSERTION.as_bytes()), &portfolio, Some(&published()), NOW);
    let Ok(Stored::New(id)) = imported.stored else { panic!("{:?}", imported.stored) };
    let first = portfolio.badge(id.as_str()).unwrap();
    assert_eq!(first.report.outcome(), Outcome::Verified, "{:?}", first.report.answers);
    assert!(portfolio.document("https://i.example/i").is_some());

    // Offline, then with a dead server: what was seen still counts, as of when it was seen.
    let later = NOW + time::Duration::days(30);
    for fetch in [None, Some(&Pages::default() as &dyn Fetch)] {
        let Checked { judgement, changes } = app::check(&id, &portfolio, fetch, later).unwrap();
        assert_eq!(changes, []);
        assert_eq!(judgement.report.outcome(), Outcome::Verified, "{:?}", judgement.report.answers);
        assert_eq!(judgement.report.answers.intact.as_of, NOW);
    }

    // Taken back: said at the next check, and the former answers stay.
    let gone = published().with("https://i.example/a/1", 410, r#"{"revoked":true}"#);
    let ahead = app::fetch_ahead(
        |ahead| ahead.wanted(std::slice::from_ref(&id), &portfolio, later),
        &(Arc::new(gone) as app::Reach),
        later,
        &mut |_, _| ControlFlow::Continue(()),
    );
    let ahead = ahead.unwrap().unwrap();
    let Checked { judgement, changes } = app::check(&id, &portfolio, Some(&ahead), later).unwrap();
    assert_eq!(app::state_of(&judgement.report).0, State::Revoked);
    let revoked = Change { question: "status", before: Verdict::Yes, after: Verdict::No };
    assert!(changes.contains(&revoked), "{changes:?}");
    assert_eq!(app::history(&id, &portfolio).unwrap(), [(later, changes)]);
    assert_eq!(portfolio.reports(&id).unwrap().len(), 4);
    app::check(&id, &portfolio, None, later).unwrap();
    assert_eq!(app::state_of(&portfolio.badge(id.as_str()).unwrap().report).0, State::Revoked);
}

#[test]
fn an_address_is_taken_in_by_what_it_answers() {
    let (_folder, portfolio) = empty();
    let source = Source::Address("https://i.example/a/1");
    let offline = app::import(&source, &portfolio, None, NOW).stored.unwrap_err();
    assert_eq!(offline.code, "input.unreachable");
    let Ok(Stored::New(id)) = app::import(&source, &portfolio, Some(&published()), NOW).stored else {
        panic!("not new")
    };
    assert_eq!(portfolio.original(&id).unwrap().bytes, ASSERTION.as_bytes());
    assert_eq!(portfolio.badge(id.as_str()).unwrap().container, "url");
    let local = Source::Address("http://127.0.0.1/a");
    assert_eq!(
        app::import(&local, &portfolio, Some(&published()), NOW).stored.unwrap_err().code,
        "input.address"
    );
}

#[test]
fn searching_finds_without_accents() {
    let (_folder, portfolio) = example();
    let found = |query: &str| {
        app::badges(&portfolio, &Filter { query: Some(query.into()), ..Filter::default() }).unwrap().len()
    };
    assert_eq!(found("zzz nothing"), 0);
    let name = portfolio.badges().unwrap()[0].report.claims.achievement.name.clone().unwrap();
    assert!(found(&name.to_uppercase()) >= 1);
}

#[test]
fn evidence_and_cv() {
    let (_folder, portfolio) = example();
    let id = portfolio.badges().unwrap()[0].id.clone();
    let attach = |bytes: &[u8]| app::attach_file("../x.pdf", bytes, None, &id, &portfolio, NOW);
    assert_eq!(attach(b"").unwrap_err().code, "evidence.empty");
    assert_eq!(attach(b"%PDF-1.7").unwrap().media_type.as_deref(), Some("application/pdf"));
    let link = app::attach_link("javascript:alert(1)", None, None, &id, &portfolio, NOW);
    assert_eq!(link.unwrap_err().code, "evidence.link");
    let one = app::lay_out_cv(&portfolio, &app::CvWish::saved(Language::En, NOW)).unwrap();
    assert_eq!(one.pdf, app::lay_out_cv(&portfolio, &app::CvWish::saved(Language::En, NOW)).unwrap().pdf);
}

#[test]
fn an_experience_is_known_by_a_short_plain_id() {
    let (_folder, portfolio) = example();
    let tell = |id: &str| {
        let holder = dto::HolderView::Experience(id.into()).of(&portfolio)?;
        let story = portfolio::Story { action: "J’ai écouté".into(), ..Default::default() };
        app::tell_story(story, "Le mardi", holder, &portfolio, NOW)
    };
    for id in ["", "a\nb", &"é".repeat(65)] {
        assert_eq!(tell(id).unwrap_err().code, "evidence.experience", "{id:?}");
    }
    let longest = "é".repeat(64);
    assert_eq!(tell(&longest).unwrap().experience(), Some(longest.as_str()));
    assert_eq!(portfolio.evidence_of_experiences().unwrap().len(), 1);
}

#[test]
fn what_is_chosen_of_one_kind_can_be_changed_for_another() {
    let (_folder, portfolio) = example();
    let all = app::narrow(&Filter::default(), &portfolio).unwrap();
    assert!(all.facets.states.len() > 2 && all.facets.years.len() > 1);
    let year = all.facets.years[0].0.parse().ok();
    let narrowed = app::narrow(&Filter { year, ..Filter::default() }, &portfolio).unwrap();
    assert_eq!(narrowed.facets.years, all.facets.years);
    assert!(narrowed.facets.states.iter().map(|(_, count)| count).sum::<u32>() < 9);
    let view = dto::Facets::from(all);
    assert!(view.issuers.iter().all(|issuer| issuer.label.as_ref().is_some_and(|label| !label.is_empty())));
}

#[test]
fn a_list_shows_what_a_page_shows() {
    let (_folder, portfolio) = example();
    let listing = portfolio.browse(&Filter::default(), portfolio::Order::Newest, 0, 50).unwrap();
    let list = dto::BadgeList::from(listing);
    assert_eq!(list.count, list.badges.len());
    for card in list.badges {
        let held = portfolio.badge(&card.id).unwrap();
        assert_eq!(card, dto::BadgeCard::of(&held));
    }
}

#[test]
fn a_scale_has_a_word_for_each_level() {
    let (_folder, portfolio) = example();
    for scale in [vec![], vec![(None, " ".to_owned())]] {
        assert_eq!(app::change_levels(&scale, &portfolio).unwrap_err().code, "portfolio.empty-level");
    }
    app::change_levels(&[(Some(1), " Je fais ".into())], &portfolio).unwrap();
    assert_eq!(app::levels(&portfolio, Language::Fr).unwrap(), ["Je fais"]);
}

#[test]
fn a_story_and_a_title_can_be_changed_but_not_emptied() {
    let (_folder, portfolio) = example();
    let badge = portfolio.find_ids(&Filter::default()).unwrap().remove(0);
    let story = portfolio::Story { action: "Rangé".into(), ..Default::default() };
    let told = app::tell_story(story.clone(), "Le dépôt", &badge, &portfolio, NOW).unwrap();
    let emptied = portfolio::Story { action: " ".into(), ..story.clone() };
    assert_eq!(app::retell(&told.id, &emptied, "x", &portfolio).unwrap_err().code, "evidence.no-action");
    let anew = portfolio::Story { result: "Tout se trouve".into(), ..story };
    let retold = app::retell(&told.id, &anew, "Le dépôt rangé", &portfolio).unwrap();
    assert_eq!((retold.id.clone(), retold.title.as_str()), (told.id, "Le dépôt rangé"));
    assert_eq!(retold.story, Some(anew));
    let described = app::describe(&retold.id, " ", Some(" "), Some("Amina, d’accord"), &portfolio).unwrap();
    assert_eq!(
        (described.title.as_str(), described.note, described.consent.as_deref()),
        ("Le dépôt rangé", None, Some("Amina, d’accord"))
    );
}

#[test]
fn a_journey_counts_what_its_circles_lead_to() {
    let (_folder, portfolio) = example();
    let badges = portfolio.find_ids(&Filter::default()).unwrap();
    portfolio.set_tags(&badges[0], &["accueil".into()]).unwrap();
    for badge in &badges[1..3] {
        portfolio.set_tags(badge, &["cuisine".into()]).unwrap();
        portfolio.set_level(badge, Some(2)).unwrap();
    }
    portfolio.set_level(&badges[0], Some(1)).unwrap();
    let journey = app::journey(&portfolio).unwrap();
    assert!(journey.years.windows(2).all(|pair| pair[0].year > pair[1].year));
    let of = |strands: &[app::Strand]| {
        let count = |strand: &app::Strand| strand.states.iter().map(|(_, count)| count).sum::<u32>();
        strands.iter().map(|strand| (strand.value.clone(), count(strand))).collect::<Vec<_>>()
    };
    assert_eq!(of(&journey.tags), [("cuisine".to_owned(), 2), ("accueil".to_owned(), 1)]);
    assert_eq!(of(&journey.levels), [("1".to_owned(), 1), ("2".to_owned(), 2)]);
    for (skill, count) in of(&journey.skills) {
        let search = Filter { skill: Some(skill), ..Filter::default() };
        assert_eq!(portfolio.count(&search).unwrap(), count);
    }
}
