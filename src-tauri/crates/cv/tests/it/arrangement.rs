//! One set of data, several CVs.

use crate::lives::{NOW, badge, camille, three_badges, verified};
use cv::{
    Answer, Arrangement, ChosenBadge, Content, Cv, EvidenceLine, Profile, Provenance, Question,
    RenderOptions, Resume, SectionKind, Template, Verdict,
};
use messages::Language;
use serde_json::{Value, json};

fn arranged(arrangement: Value, resume: &Resume, badges: &[ChosenBadge]) -> Cv {
    let arrangement: Arrangement = serde_json::from_value(arrangement).unwrap();
    let template = Template::first().unwrap();
    let options = RenderOptions::of(&arrangement, &template, Language::Fr, NOW);
    cv::compose(resume, badges, &options).unwrap()
}

fn resume(value: Value) -> Resume {
    Resume::parse(value.to_string().as_bytes()).unwrap()
}

fn data(cv: &Cv) -> Value {
    serde_json::from_slice(cv.data()).unwrap()
}

#[test]
fn an_empty_arrangement_shows_everything() {
    assert_eq!(serde_json::from_str::<Arrangement>("{}").unwrap(), Arrangement::default());
    let there_and_back = serde_json::to_value(Arrangement::default()).unwrap();
    assert_eq!(there_and_back["badgeDescriptions"], json!(true));
    assert_eq!(there_and_back["profile"], json!("full"));
    let template = Template::first().unwrap();
    assert_eq!(RenderOptions::new(Language::Fr, NOW, &template).sections, template.sections);
}

#[test]
fn sections_are_ordered_hidden_and_renamed() {
    let choices = json!({ "sections": [
        { "kind": "badges", "title": "Ce que j’ai montré" },
        { "kind": "education", "hidden": true },
        { "kind": "skills", "title": "  " },
        { "kind": "badges" },
    ], "language": "fr" });
    let cv = arranged(choices, &camille(), &three_badges());
    let shown: Vec<_> = cv.sections.iter().map(|section| (section.kind, section.title.as_str())).collect();
    assert_eq!(
        shown,
        [
            (SectionKind::Badges, "Ce que j’ai montré"),
            (SectionKind::Skills, "Compétences"),
            (SectionKind::Work, "Expérience"),
            (SectionKind::Languages, "Langues"),
        ]
    );
    assert_eq!(data(&cv).get("education"), None, "what is hidden does not travel");
}

#[test]
fn entries_left_out_do_not_travel() {
    let resume = resume(json!({ "work": [
        { "position": "Un", "x-id": "w1" }, { "position": "Deux", "x-id": "w2" }, { "position": "Trois" },
    ] }));
    let cv = arranged(json!({ "leftOut": ["w2", "w9"] }), &resume, &[]);
    let Content::Entries(entries) = &cv.sections[0].content else { panic!("entries") };
    let shown: Vec<_> = entries.iter().map(|entry| (entry.id.as_deref(), entry.title.as_str())).collect();
    assert_eq!(shown, [(Some("w1"), "Un"), (None, "Trois")]);
    assert!(!String::from_utf8_lossy(cv.data()).contains("Deux"));
}

#[test]
fn headline_and_summary_are_this_cvs_own_and_the_job_aimed_at_is_not_told() {
    let wish = json!({ "headline": "Hôtesse", "summary": "Bonjour.", "job": { "title": "Secret", "text": "Offre" } });
    let cv = arranged(wish, &camille(), &[]);
    assert_eq!(
        (cv.header.label.as_deref(), cv.header.summary.as_deref()),
        (Some("Hôtesse"), Some("Bonjour."))
    );
    assert_eq!(data(&cv)["basics"]["label"], "Hôtesse");
    let all = serde_json::to_string(&cv).unwrap() + &String::from_utf8_lossy(cv.data());
    assert!(!all.contains("Secret") && !all.contains("Offre"));
}

/// A badge's digest, its file's name or its name: each names it; one that is not on this CV does not count.
#[test]
fn any_line_may_be_shown_by_a_badge() {
    let mut weak = badge("Faible", Provenance::Declared);
    weak.file.name = "faible.json".into();
    let strong = badge("Fort", verified());
    let digest = sha256(&strong.file.bytes);
    let resume = resume(json!({
        "work": [{ "position": "A", "x-evidence": ["faible.json", digest.to_uppercase()] }, { "position": "B", "x-evidence": ["Absent"] }],
        "education": [{ "studyType": "C", "x-evidence": [" Fort "] }],
        "volunteer": [{ "position": "D", "x-evidence": ["Faible"] }],
        "projects": [{ "name": "E", "x-evidence": ["Fort"] }],
        "certificates": [{ "name": "F", "x-evidence": ["Fort"] }],
        "awards": [{ "title": "G", "x-evidence": ["Fort"] }],
        "languages": [{ "language": "H", "x-evidence": ["Fort"] }],
        "skills": [{ "name": "I", "x-evidence": ["Fort"] }, { "name": "J", "x-evidence": ["Absent", 3, null] }],
    }));
    let cv = arranged(json!({}), &resume, &[weak, strong]);
    let mut told = Vec::new();
    for section in &cv.sections {
        match &section.content {
            Content::Entries(all) => {
                told.extend(all.iter().map(|one| (one.title.as_str(), one.proof.as_ref())))
            }
            Content::Claims(all) => told.extend(all.iter().map(|one| (one.name.as_str(), Some(&one.proof)))),
            Content::Terms(all) => told.extend(all.iter().map(|one| (one.name.as_str(), one.proof.as_ref()))),
            Content::Badges(_) => {}
        }
    }
    told.sort_by_key(|(title, _)| *title);
    let told: Vec<_> = told
        .into_iter()
        .map(|(title, proof)| (title, proof.map(|proof| (proof.words.as_str(), proof.badges.as_slice()))))
        .collect();
    let fort = Some(("Vérifié", &[1][..]));
    assert_eq!(
        told,
        [
            ("A", Some(("Vérifié", &[1, 0][..]))),
            ("B", None),
            ("C", fort),
            ("D", Some(("Déclaré", &[0][..]))),
            ("E", fort),
            ("F", fort),
            ("G", fort),
            ("H", fort),
            ("I", fort),
            ("J", Some(("Déclaré", &[][..]))),
        ]
    );
    let text = cv::txt(&cv);
    assert!(text.contains("A\nVérifié · Fort\n") && text.contains("H (Vérifié)"), "{text}");
}

fn sha256(bytes: &[u8]) -> String {
    use sha2::Digest;
    sha2::Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn without_contact_nothing_leads_to_the_person() {
    let cv = arranged(json!({ "profile": "no-contact", "qr": true }), &camille(), &three_badges());
    assert_eq!(cv.header.name, "Camille Exemple");
    assert!(cv.header.contacts.is_empty());
    let told = serde_json::to_string(&cv).unwrap() + &String::from_utf8_lossy(cv.data());
    for trace in ["camille@", "00 00 00", "69003"] {
        assert!(!told.contains(trace), "{trace}");
    }
}

#[test]
fn an_anonymous_cv_names_nobody() {
    let mut resume = camille();
    resume.basics.as_mut().unwrap().other.insert("birthDate".into(), json!("1999-09-09"));
    resume.projects =
        vec![serde_json::from_value(json!({ "name": "Site", "url": "https://camille.example" })).unwrap()];
    resume.references =
        vec![serde_json::from_value(json!({ "name": "Sa tante", "reference": "Camille !" })).unwrap()];
    let mut badges = three_badges();
    badges[0].evidence = vec![
        EvidenceLine { title: "lettre-camille.pdf".into(), url: None, note: None },
        EvidenceLine {
            title: "Une lettre".into(),
            url: Some("https://camille.example/l".into()),
            note: None,
        },
    ];
    let arrangement = json!({ "profile": "anonymous", "qr": true, "annex": true, "photo": true });
    let mut options = RenderOptions::of(
        &serde_json::from_value(arrangement).unwrap(),
        &Template::first().unwrap(),
        Language::Fr,
        NOW,
    );
    options.photo = Some(crate::lives::picture([1, 2, 3]));
    let cv = cv::compose(&resume, &badges, &options).unwrap();
    assert_eq!((cv.profile, cv.author.as_deref()), (Profile::Anonymous, None));
    assert_eq!(cv.header.name, "Candidature anonyme");
    assert!(cv.header.photo.is_none() && cv.header.qr.is_none());
    assert_eq!(cv.files.len(), 1, "no file of a badge");
    let pages = cv::layout(&cv, &Template::first().unwrap()).unwrap();
    let pdf = cv::pdf(&cv, &pages).unwrap();
    let told = serde_json::to_string(&cv).unwrap()
        + &String::from_utf8_lossy(cv.data())
        + &cv::txt(&cv)
        + &String::from_utf8_lossy(&pdf);
    for trace in [
        "Camille",
        "camille",
        "69003",
        "1999-09-09",
        "tante",
        "assertions/1",
        "badge-1.json",
        &sha256(&badges[0].file.bytes),
    ] {
        assert!(!told.contains(trace), "{trace}");
    }
    assert!(told.contains("Une lettre"));
}

#[test]
fn an_annex_says_what_is_behind_each_badge() {
    let mut badges = three_badges();
    badges[0].criteria = Some("Accueillir seul pendant un mois.".into());
    let yes = |question| Answer { question, verdict: Verdict::Yes, as_of: NOW };
    badges[0].answers = vec![yes(Question::Intact), yes(Question::Recipient)];
    let cv = arranged(json!({ "annex": true }), &camille(), &badges);
    assert_eq!(cv.annex.len(), 3);
    assert_eq!(cv.annex[0].shows, ["Accueil du public"]);
    let answer = &cv.annex[0].answers[1];
    assert_eq!(
        (answer.question.as_str(), answer.answer.as_str(), answer.date.as_str()),
        ("A-t-il été donné à cette personne ?", "Oui", "22 nov. 2026")
    );
    assert!(arranged(json!({}), &camille(), &badges).annex.is_empty());
}
