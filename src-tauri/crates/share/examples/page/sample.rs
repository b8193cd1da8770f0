//! The made-up person of `assets`, and what a reader could meet beside her.

use cv::{
    Answer, Attachment, ChosenBadge, EvidenceLine, Provenance, RenderOptions, Resume, Template, Verdict,
};
use judge::{Desk, Source, judge_source};
use messages::Language;
use share::{Badge, Content, Evidence, File, Maker};
use std::error::Error;
use time::{Date, Duration, OffsetDateTime};
use verify::{NoDocuments, Outcome, Report};

/// Those she shares: four good ones, whatever her own CV shows.
const SHARED: [&str; 4] =
    ["accueil-du-public.png", "anglais-b1.png", "premiers-secours.png", "benevolat-festival.png"];

/// Her CV with its badges, evidence and PDF.
pub fn content(now: OffsetDateTime) -> Result<Content, Box<dyn Error>> {
    let (chosen, template) = (chosen(&SHARED, now)?, Template::first()?);
    let options = RenderOptions { annex: true, ..RenderOptions::new(Language::Fr, now, &template) };
    let mut cv = cv::compose(&Resume::parse(assets::SAMPLE_RESUME.as_bytes())?, &chosen, &options)?;
    let pdf = cv::pdf(&cv, &cv::layout(&cv, &template)?)?;
    (cv.files, cv.header.photo) = (Vec::new(), None);
    Ok(Content {
        cv: Some(cv),
        badges: chosen.iter().map(with_evidence).collect(),
        pdf: Some(File { name: "CV de Zoé Martin.pdf".into(), mime: "application/pdf".into(), bytes: pdf }),
        addresses: vec![assets::SAMPLE_ADDRESS.into()],
        maker: Maker { name: Some(assets::SAMPLE_NAME.into()), made: now },
        ends: Some(now.date() + Duration::days(180)),
    })
}

/// One that is out of date, and one she gave herself.
pub fn others(now: OffsetDateTime) -> Result<Vec<Badge>, Box<dyn Error>> {
    let chosen = chosen(&["conduite-chariot.png", "atelier-lecture.png", "repas-de-quartier.png"], now)?;
    Ok(chosen.iter().map(Badge::from).collect())
}

/// One that proves itself on its issuer's site only, as it was found there a fortnight ago.
pub fn hosted(now: OffsetDateTime) -> Badge {
    let json = serde_json::json!({
        "@context": "https://w3id.org/openbadges/v2",
        "type": "Assertion",
        "id": "https://badges.example.org/assertions/42",
        "recipient": { "type": "email", "hashed": false, "identity": assets::SAMPLE_ADDRESS },
        "badge": {
            "type": "BadgeClass",
            "id": "https://badges.example.org/classes/7",
            "name": "Animer un atelier numérique",
            "description": "Aider un petit groupe à faire ses premières démarches en ligne.",
            "criteria": { "narrative": "Avoir animé quatre ateliers." },
            "issuer": { "type": "Issuer", "id": "https://badges.example.org/issuer", "name": "Les Ateliers du Pont" },
        },
        "issuedOn": "2026-03-14T00:00:00Z",
        "verification": { "type": "HostedBadge" },
    });
    let questions = {
        use cv::Question::{Dates, Intact, Issuer, Recipient, Status};
        [Intact, Issuer, Recipient, Status, Dates]
    };
    let as_of = now - Duration::days(14);
    Badge {
        name: "Animer un atelier numérique".into(),
        picture: None,
        original: File {
            name: "atelier-numerique.json".into(),
            mime: "application/json".into(),
            bytes: json.to_string().into_bytes(),
        },
        answers: questions.map(|question| Answer { question, verdict: Verdict::Yes, as_of }).to_vec(),
        evidence: Vec::new(),
    }
}

/// The same with words that would be markup, turn the line around, or run.
pub fn hostile(plain: &Content) -> Content {
    let bad = "<img src=x onerror=alert(1)><script>alert(2)</script>\u{202e}gpj.exe";
    let mut content = plain.clone();
    if let Some(cv) = &mut content.cv {
        cv.header.name = bad.into();
        cv.header.contacts[0].url = Some("javascript:alert(3)".into());
        cv.sections[0].title = format!("{bad}{}", "w".repeat(400));
    }
    content.badges[0].original.name = "../../..\\evil\u{202e}.png".into();
    content.badges[0].evidence.push(Evidence {
        line: EvidenceLine {
            title: bad.into(),
            url: Some("javascript:alert(4)".into()),
            note: Some(bad.into()),
        },
        file: None,
    });
    content.maker.name = Some(bad.into());
    content
}

fn chosen(names: &[&str], now: OffsetDateTime) -> Result<Vec<ChosenBadge>, Box<dyn Error>> {
    let samples =
        names.iter().filter_map(|name| assets::SAMPLE_BADGES.iter().find(|sample| sample.name == *name));
    samples.map(|sample| badge(sample, now)).collect()
}

fn badge(sample: &assets::Sample, now: OffsetDateTime) -> Result<ChosenBadge, Box<dyn Error>> {
    let source = Source::File { name: Some(sample.name), member: None, bytes: sample.bytes };
    let addresses = [assets::SAMPLE_ADDRESS.to_owned()];
    let question = verify::Question { now, addresses: &addresses };
    let judged = judge_source(&source, &Desk::new(&NoDocuments, None), &question)
        .map_err(|problem| problem.message(Language::En))?;
    let report = judged.judgement.report;
    let claims = &report.claims;
    let issued = claims.issued.as_deref().and_then(|date| date.get(..10));
    let format = time::macros::format_description!("[year]-[month]-[day]");
    Ok(ChosenBadge {
        name: claims.achievement.name.clone().unwrap_or_default(),
        issuer: claims.issuer.name.clone().unwrap_or_default(),
        issuer_proof: claims.issuer.id.clone(),
        issued: issued.and_then(|date| Date::parse(date, format).ok()),
        provenance: match report.outcome() {
            Outcome::Verified => Provenance::Verified { as_of: now },
            _ => Provenance::Declared,
        },
        state: None,
        criteria: claims.achievement.criteria_narrative.clone(),
        description: claims.achievement.description.clone(),
        picture: None,
        file: Attachment {
            name: sample.name.into(),
            mime: judged.media_type.into(),
            bytes: sample.bytes.to_vec(),
            description: String::new(),
            date: now,
        },
        answers: answers(&report),
        evidence: Vec::new(),
        page: None,
    })
}

fn answers(report: &Report) -> Vec<Answer> {
    let questions = [
        cv::Question::Intact,
        cv::Question::Issuer,
        cv::Question::Recipient,
        cv::Question::Status,
        cv::Question::Dates,
    ];
    let answers = questions.into_iter().zip(report.answers.all()).map(|(question, (_, answer))| Answer {
        question,
        verdict: match answer.verdict {
            verify::Verdict::Yes => Verdict::Yes,
            verify::Verdict::No => Verdict::No,
            verify::Verdict::NotConfirmed => Verdict::NotConfirmed,
            verify::Verdict::NotAsked => Verdict::NotAsked,
        },
        as_of: answer.as_of,
    });
    answers.collect()
}

fn with_evidence(chosen: &ChosenBadge) -> Badge {
    let of_it = assets::SAMPLE_EVIDENCE.iter().filter(|evidence| evidence.badge == chosen.file.name);
    let evidence = of_it.map(|evidence| Evidence {
        line: EvidenceLine { title: evidence.title.into(), url: None, note: None },
        file: Some(File {
            name: evidence.file.name.into(),
            mime: if evidence.file.name.ends_with(".pdf") { "application/pdf" } else { "image/jpeg" }.into(),
            bytes: evidence.file.bytes.to_vec(),
        }),
    });
    Badge { evidence: evidence.collect(), ..Badge::from(chosen) }
}
