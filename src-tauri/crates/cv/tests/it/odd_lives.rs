//! Lives and badges that a page is not made for.

use crate::lives::{badge, camille, dense, three_badges, verified};
use cv::{Answer, ChosenBadge, Provenance, Question, Resume, Verdict};
use time::macros::datetime;

/// Every life that a page must hold, with its badges.
pub fn all() -> [(&'static str, Resume, Vec<ChosenBadge>); 5] {
    [
        ("sample", dense(), told_badges()),
        ("forty", forty(), told_badges()),
        ("empty", Resume::default(), Vec::new()),
        ("long", long_names(), long_badges()),
        ("odd", odd_words(), odd_badges()),
    ]
}

/// The three with everything an annex tells.
fn told_badges() -> Vec<ChosenBadge> {
    let mut badges = three_badges();
    let verdicts = [Verdict::Yes, Verdict::Yes, Verdict::Yes, Verdict::NotConfirmed, Verdict::Yes];
    let questions =
        [Question::Intact, Question::Issuer, Question::Recipient, Question::Status, Question::Dates];
    for (index, badge) in badges.iter_mut().enumerate() {
        badge.criteria = Some(
            "Accueillir seul pendant un mois, sous le regard d’une tutrice.\nSavoir orienter, rassurer, noter.".into(),
        );
        let answers = questions.into_iter().zip(verdicts).map(|(question, verdict)| {
            let verdict = if index == 0 { Verdict::Yes } else { verdict };
            Answer { question, verdict, as_of: datetime!(2026-11-20 09:00 UTC) }
        });
        badge.answers = answers.collect();
    }
    badges
}

/// Forty jobs, each with a few lines, and three badges behind some of them.
fn forty() -> Resume {
    let mut resume = dense();
    let base = resume.work.first().cloned().unwrap();
    resume.work = (0..40)
        .map(|number| {
            let mut work = base.clone();
            work.position = Some(format!("Poste {}", varied(number, 2)));
            work.name = Some(format!("Maison {}", varied(number + 3, 2)));
            work.summary = Some(format!("Au service de {}.", varied(number * 7, 6)));
            work.highlights =
                (0..3).map(|point| format!("Mener {}", varied(number * 11 + point * 5, 5))).collect();
            work.start_date = Some(cv::When(format!("{}-03", 2026 - number)));
            if number % 5 == 0 {
                let badge = ["badge-1.json", "Animation d’un atelier numérique"][number / 5 % 2];
                work.other.insert("x-evidence".into(), serde_json::json!([badge]));
            }
            work
        })
        .collect();
    resume
}

/// So many words, other ones for each number.
fn varied(number: usize, count: usize) -> String {
    const WORDS: [&str; 13] = [
        "accueil",
        "écoute",
        "atelier",
        "jardin",
        "musique",
        "quartier",
        "lecture",
        "cuisine",
        "réseau",
        "théâtre",
        "chantier",
        "voyage",
        "mémoire",
    ];
    let words =
        (0..count).map(|place| WORDS[(number * (place + 1) + place * place + number / 13) % WORDS.len()]);
    words.collect::<Vec<_>>().join(" ")
}

/// Names of two hundred signs, with and without a place to break them.
fn long_names() -> Resume {
    let mut resume = camille();
    let basics = resume.basics.as_mut().unwrap();
    basics.name =
        Some("Camille-Alexandrine Exemple de la Très Longue Lignée ".repeat(4)[..200].trim().into());
    basics.label = Some("Responsable".repeat(18));
    for (index, work) in resume.work.iter_mut().enumerate() {
        work.position = Some(format!("{}{index}", "Coordinatrice des très longs intitulés ".repeat(5)));
        work.name = Some("Établissementpublicdecoopération".repeat(6));
    }
    resume
}

fn long_badges() -> Vec<ChosenBadge> {
    let mut badges = vec![
        badge(&"Un badge au nom vraiment très long ".repeat(6), verified()),
        badge(&"x".repeat(200), Provenance::Recognised { by: "Une très longue fédération ".repeat(7) }),
    ];
    badges[0].file.name = "badge-1.json".into();
    badges
}

fn odd_words() -> Resume {
    let mut resume = camille();
    resume.languages.push(
        serde_json::from_value(serde_json::json!({
            "language": "العربية", "fluency": "لغة أم", "x-evidence": ["شارة التعاون والعمل الجماعي"],
        }))
        .unwrap(),
    );
    resume
}

/// Right-to-left, emoji, a script without a font.
fn odd_badges() -> Vec<ChosenBadge> {
    vec![
        badge("🎉 Bravo 👩\u{200D}🚀 l’équipe 🚀", verified()),
        badge("شارة التعاون والعمل الجماعي", verified()),
        badge("日本語のバッジ", Provenance::Declared),
        badge("🎈", Provenance::Declared),
    ]
}
