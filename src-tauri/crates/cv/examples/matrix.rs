//! Writes a PDF for every template, profile and life into a folder, each with the texts a machine must find in it.
//! `tests/cv` looks at them. Run: `cargo run -p cv --example matrix -- OUT [RESUME.json]`.
#![allow(clippy::unwrap_used, reason = "a tool of the tests may stop at what it did not expect")]

#[path = "../tests/it/lives.rs"]
#[expect(dead_code, reason = "shared with the tests, which use all of it")]
mod lives;

#[path = "../tests/it/odd_lives.rs"]
mod odd_lives;

use cv::{Arrangement, ChosenBadge, Content, Cv, Profile, RenderOptions, Resume, Section, Template};
use messages::Language;
use serde_json::json;
use std::path::Path;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().expect("the folder to write into");
    let folder = Path::new(&folder);
    std::fs::create_dir_all(folder).unwrap();
    let sample = arguments.next().map(|path| Resume::parse(&std::fs::read(path).unwrap()).unwrap());
    let mut lives = odd_lives::all();
    if let Some(sample) = sample {
        lives[0].1 = sample;
    }
    for template in Template::names() {
        for profile in [Profile::Full, Profile::NoContact, Profile::Anonymous] {
            for (life, resume, badges) in &lives {
                write(folder, (template, profile, life), resume, badges);
            }
        }
    }
}

fn write(
    folder: &Path,
    (template, profile, life): (&str, Profile, &str),
    resume: &Resume,
    badges: &[ChosenBadge],
) {
    let language = if profile == Profile::NoContact { Language::En } else { Language::Fr };
    // What may be asked for beside the template is asked for once, so that the rest is seen without it.
    let all = profile == Profile::Full && matches!(life, "forty" | "odd");
    let arrangement = Arrangement {
        template: Some(template.to_owned()),
        profile,
        qr: all || life == "sample",
        photo: all,
        annex: all,
        tight: if life == "long" { 3 } else { 0 },
        ..Arrangement::default()
    };
    let template = Template::of(&arrangement).unwrap();
    let mut options = RenderOptions::of(&arrangement, &template, language, lives::NOW);
    options.photo = arrangement.photo.then(|| lives::picture([90, 90, 120]));
    let cv = cv::compose(resume, badges, &options).unwrap();
    let pages = cv::layout(&cv, &template).unwrap();
    let profile = json!(profile);
    let name = format!("{}.{}.{life}", template.name, profile.as_str().unwrap());
    std::fs::write(folder.join(format!("{name}.pdf")), cv::pdf(&cv, &pages).unwrap()).unwrap();
    let (main, aside): (Vec<_>, Vec<_>) =
        cv.sections.iter().partition(|section| !template.is_aside(section.kind));
    let texts = json!({
        "title": cv.title,
        "language": cv.language.tag(),
        "texts": [header(&cv), sections(&main), sections(&aside), annex(&cv)],
        "files": cv.files.iter().map(|file| json!({ "name": file.name, "mime": file.mime })).collect::<Vec<_>>(),
    });
    std::fs::write(folder.join(format!("{name}.json")), texts.to_string()).unwrap();
}

fn header(cv: &Cv) -> Vec<String> {
    let header = &cv.header;
    let mut texts = vec![header.name.clone()];
    texts.extend(header.label.clone());
    texts.extend(header.contacts.iter().map(|contact| contact.text.clone()));
    texts.extend(header.summary.iter().flat_map(|summary| summary.lines().map(str::to_owned)));
    texts
}

fn sections(sections: &[&Section]) -> Vec<String> {
    sections
        .iter()
        .flat_map(|section| std::iter::once(section.title.clone()).chain(content(&section.content)))
        .collect()
}

fn content(content: &Content) -> Vec<String> {
    let mut texts = Vec::new();
    match content {
        Content::Entries(entries) => {
            for entry in entries {
                texts.push(entry.title.clone());
                texts.extend(entry.place.clone());
                texts.extend(entry.dates.clone());
                texts.extend(entry.paragraphs.iter().flat_map(|text| text.lines()).map(str::to_owned));
                texts.extend(entry.points.clone());
            }
        }
        Content::Claims(claims) => {
            for claim in claims {
                texts.push(claim.name.clone());
                texts.extend(claim.keywords.clone());
                texts.extend(claim.level.clone());
                texts.push(claim.proof.words.clone());
            }
        }
        Content::Badges(badges) => {
            for badge in badges {
                texts.push(badge.name.clone());
                texts.extend(badge.issuer.clone());
                texts.push(badge.provenance_words.clone());
                texts.extend(badge.description.clone());
            }
        }
        Content::Terms(terms) => {
            for term in terms {
                texts.push(term.name.clone());
                texts.extend(term.detail.clone());
            }
        }
    }
    texts
}

fn annex(cv: &Cv) -> Vec<String> {
    let mut texts = Vec::new();
    for badge in &cv.annex {
        texts.push(badge.name.clone());
        texts.extend(badge.criteria.clone());
        texts.extend(badge.shows.clone());
        texts.extend(badge.answers.iter().map(|answer| answer.question.clone()));
        texts.extend(badge.evidence.iter().map(|line| line.title.clone()));
    }
    texts
}
