//! Every template with every life: nothing is cut, nothing stands alone, and the page says what it should.

use crate::lives::{NOW, badge, camille, dense, picture, three_badges, verified};
use crate::odd_lives;
use cv::{
    Arrangement, ChosenBadge, Cv, Item, LinkArea, Notice, Pages, Provenance, RenderOptions, Resume, Role,
    Target, Template,
};
use messages::Language;
use serde_json::json;

fn laid_out(arrangement: &Arrangement, resume: &Resume, badges: &[ChosenBadge]) -> (Cv, Pages) {
    let template = Template::of(arrangement).unwrap();
    let mut options = RenderOptions::of(arrangement, &template, Language::Fr, NOW);
    options.photo = arrangement.photo.then(|| picture([1, 2, 3]));
    let cv = cv::compose(resume, badges, &options).unwrap();
    let pages = cv::layout(&cv, &template).unwrap();
    (cv, pages)
}

fn in_template(name: &str) -> Arrangement {
    Arrangement { template: Some(name.to_owned()), ..Arrangement::default() }
}

/// What is said by everything with a place in the tree.
fn words(pages: &Pages) -> String {
    let marks = pages.pages.iter().flat_map(|page| &page.marks).filter(|mark| mark.leaf.is_some());
    let runs = marks.flat_map(|mark| &mark.items).filter_map(|item| match item {
        Item::Text(run) => Some(run),
        _ => None,
    });
    runs.flat_map(|run| &run.glyphs).map(|glyph| glyph.text.as_str()).collect()
}

#[test]
fn everything_is_inside_the_sheet_and_no_title_stands_alone() {
    for name in Template::names() {
        for (life, resume, badges) in odd_lives::all() {
            for steps in [0, 3] {
                let all =
                    Arrangement { qr: true, photo: true, annex: true, tight: steps, ..in_template(name) };
                let (_, pages) = laid_out(&all, &resume, &badges);
                for page in &pages.pages {
                    for item in page.marks.iter().flat_map(|mark| &mark.items) {
                        let (left, right, top, bottom) = edges(item);
                        assert!(left >= 0.0 && right <= page.width, "{name} {life}: {item:?}");
                        assert!(top >= 0.0 && bottom <= page.height + 0.1, "{name} {life}: {item:?}");
                    }
                    assert_no_title_is_last(&pages, page, &format!("{name} {life} {steps}"));
                }
            }
        }
    }
}

fn edges(item: &Item) -> (f32, f32, f32, f32) {
    match item {
        Item::Text(run) => {
            let seen = run.glyphs.iter().filter(|glyph| !glyph.text.trim().is_empty());
            let width: f32 = seen.map(|glyph| glyph.advance).sum();
            (run.x, run.x + width, run.baseline - run.size, run.baseline)
        }
        Item::Bar { area, .. } | Item::Picture { area, .. } => {
            (area.left, area.left + area.width, area.top, area.top + area.height)
        }
    }
}

fn assert_no_title_is_last(pages: &Pages, page: &cv::Page, what: &str) {
    let role = |mark: &cv::Mark| {
        let leaf = mark.leaf?;
        Some(pages.tags.nodes[pages.tags.leaves[leaf.index()].index()].role)
    };
    let last = page.marks.iter().rev().find_map(role).unwrap();
    assert!(!matches!(last, Role::H2 | Role::H3 | Role::H4), "{what}: a page ends with a {last:?}");
}

#[test]
fn the_column_aside_is_read_last_and_stands_beside() {
    let (cv, pages) = laid_out(&in_template("deux-colonnes"), &camille(), &three_badges());
    let template = Template::named("deux-colonnes").unwrap();
    let aside: Vec<bool> = cv.sections.iter().map(|section| template.is_aside(section.kind)).collect();
    assert!(aside.is_sorted() && aside.contains(&true) && aside.contains(&false), "{aside:?}");
    let text = words(&pages);
    assert!(text.find("Formation") < text.find("Compétences"));
    assert_eq!(pages.pages.len(), 1);
}

#[test]
fn a_dossier_says_on_which_page_each_part_is() {
    let (_, pages) = laid_out(&in_template("dossier-vae"), &dense(), &odd_lives::all()[0].2);
    let roles: Vec<Role> = pages.tags.nodes.iter().map(|node| node.role).collect();
    assert!(roles.contains(&Role::TOC) && roles.contains(&Role::TOCI));
    let contents = words(&Pages { pages: vec![pages.pages[1].clone()], ..pages.clone() });
    let last = pages.pages.len();
    assert!(contents.contains("Présentation 3"), "{contents}");
    assert!(
        contents.ends_with(&last.to_string()) || contents.ends_with(&(last - 1).to_string()),
        "{contents}"
    );
    assert!(words(&pages).contains("Dossier de validation des acquis"));
}

#[test]
fn a_mark_leads_to_its_badge_and_names_it() {
    let resume = json!({ "work": [{ "position": "Bénévole", "x-evidence": ["Accueil"] }] });
    let resume = Resume::parse(resume.to_string().as_bytes()).unwrap();
    for name in Template::names() {
        let (_, pages) = laid_out(&in_template(name), &resume, &[badge("Accueil", verified())]);
        let links: Vec<&LinkArea> = pages.pages.iter().flat_map(|page| &page.links).collect();
        let inner = links.iter().map(|link| &pages.tags.nodes[link.node.index()]);
        let mut inner = inner.filter(|node| matches!(node.target, Some(Target::Node(_))));
        assert!(inner.any(|node| node.alt.as_ref().is_some_and(|alt| alt.contains("Accueil"))), "{name}");
    }
}

#[test]
fn tightening_makes_one_page_of_a_little_more() {
    let template = Template::first().unwrap();
    let fits = |points: usize| {
        let mut resume = camille();
        resume.work[0].highlights = (0..points).map(|number| format!("Point {number}")).collect();
        let (cv, _) = laid_out(&in_template("sobre"), &resume, &three_badges());
        cv::tight_that_fits(&cv, &template).unwrap()
    };
    assert_eq!(fits(1), Some(0));
    let steps: Vec<Option<u8>> = (1..90).map(fits).collect();
    for step in 0..=3 {
        assert!(steps.contains(&Some(step)), "{steps:?}");
    }
    assert_eq!(steps.last(), Some(&None));
}

#[test]
fn the_annex_does_not_count_for_the_meter() {
    let plain = laid_out(&in_template("sobre"), &camille(), &three_badges()).1;
    let annexed = Arrangement { annex: true, ..in_template("sobre") };
    let annexed = laid_out(&annexed, &camille(), &three_badges()).1;
    assert_eq!((plain.fit.pages, annexed.fit.pages), (1, 1));
    assert!(annexed.pages.len() > 1);
}

#[test]
fn codes_stand_beside_their_address_in_words() {
    let wanted = Arrangement { qr: true, ..in_template("sobre") };
    let (_, pages) = laid_out(&wanted, &camille(), &three_badges());
    let alts: Vec<_> = pages.tags.nodes.iter().filter_map(|node| node.alt.as_deref()).collect();
    assert!(alts.contains(&"Code QR : badges.example.org/assertions/1"), "{alts:?}");
    assert!(words(&pages).contains("badges.example.org/assertions/1"));
    let without = laid_out(&in_template("sobre"), &camille(), &three_badges()).1;
    assert!(!without.tags.nodes.iter().any(|node| node.alt.as_ref().is_some_and(|alt| alt.contains("QR"))));
}

#[test]
fn a_notice_says_in_words_what_is_not_printed() {
    let badges = [badge("🎈", Provenance::Declared)];
    let (_, pages) = laid_out(&in_template("sobre"), &camille(), &badges);
    let told: Vec<String> = pages.notices.iter().map(|notice| notice.words(Language::Fr)).collect();
    assert!(told.iter().any(|told| told.contains("🎈") && told.contains("polices")), "{told:?}");
    assert!(words(&pages).contains('☺'));
    let broken = Notice::UnreadablePicture { badge: "Accueil".into() };
    assert!(broken.words(Language::En).contains("Accueil"));
}

/// A hyphen at the end of a line would be taken for one that was put in.
#[test]
fn no_line_ends_at_a_hyphen() {
    let mut resume = camille();
    let summary = "Saint-Étienne-du-Rouvray, porte-à-porte, peut-être ".repeat(12);
    resume.basics.as_mut().unwrap().summary = Some(summary.clone());
    let (_, pages) = laid_out(&in_template("sobre"), &resume, &[]);
    let runs = pages.pages[0].marks.iter().flat_map(|mark| &mark.items).filter_map(|item| match item {
        Item::Text(run) => Some(run),
        _ => None,
    });
    for run in runs {
        let line: String = run.glyphs.iter().map(|glyph| glyph.text.as_str()).collect();
        assert!(!line.trim_end().ends_with('-'), "{line}");
    }
    assert!(words(&pages).contains("Saint-Étienne-du-Rouvray"));
}
