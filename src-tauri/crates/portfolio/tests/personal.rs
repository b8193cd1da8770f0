//! What the person says of their badges.
#![allow(clippy::unwrap_used)] // what cannot be set up has failed the test

mod common;

use common::{NOW, dump, holds, named, portfolio};
use portfolio::{Attached, Holder, Personal, Portfolio, PortfolioError, Purpose, Story};

#[test]
fn all_that_is_said_comes_back_and_the_signed_data_stays() {
    let (_folder, path, mut portfolio) = portfolio();
    let badge = named(&mut portfolio, "Soudure");
    let before = portfolio.original(&badge).unwrap();
    portfolio.make_collection("Mon métier", Some("Ce que je sais faire")).unwrap();
    portfolio.collect("mon metier", std::slice::from_ref(&badge)).unwrap();
    portfolio.set_note(&badge, Some(" Pour l’entretien ")).unwrap();
    portfolio.set_tags(&badge, &["Métal".into(), "metal".into(), " ".into(), "arc".into()]).unwrap();
    portfolio.set_level(&badge, Some(2)).unwrap();
    portfolio.set_purposes(&badge, &[Purpose::Skill, Purpose::Identity]).unwrap();
    portfolio.close().unwrap();

    let portfolio = Portfolio::open(&path, None).unwrap();
    let expected = Personal {
        note: Some("Pour l’entretien".into()),
        level: Some(2),
        tags: vec!["arc".into(), "Métal".into()],
        purposes: vec![Purpose::Identity, Purpose::Skill],
        collections: vec!["Mon métier".into()],
        competences: Vec::new(),
    };
    assert_eq!(portfolio.personal(&badge).unwrap(), expected);
    assert_eq!(portfolio.original(&badge).unwrap(), before);
    portfolio.set_note(&badge, None).unwrap();
    portfolio.set_level(&badge, None).unwrap();
    portfolio.set_tags(&badge, &[]).unwrap();
    portfolio.set_purposes(&badge, &[]).unwrap();
    portfolio.uncollect("Mon métier", std::slice::from_ref(&badge)).unwrap();
    assert_eq!(portfolio.personal(&badge).unwrap(), Personal::default());
}

#[test]
fn collections_have_titles_of_their_own() {
    let (_folder, _, mut portfolio) = portfolio();
    let badges = [named(&mut portfolio, "Un"), named(&mut portfolio, "Deux")];
    portfolio.make_collection("Été", None).unwrap();
    portfolio.make_collection("Hiver", None).unwrap();
    let taken = portfolio.make_collection("ete", None);
    assert!(matches!(taken, Err(PortfolioError::TitleTaken { .. })));
    assert!(matches!(portfolio.make_collection(" … ", None), Err(PortfolioError::EmptyTitle)));
    assert!(matches!(portfolio.collect("Automne", &badges), Err(PortfolioError::NoCollection { .. })));
    portfolio.collect("Été", &badges).unwrap();
    portfolio.collect("Hiver", &badges[..1]).unwrap();
    let renamed = portfolio.change_collection("été", "Bel été", Some("2026")).unwrap();
    assert_eq!((renamed.badges, renamed.meaning.as_deref()), (2, Some("2026")));
    let titles: Vec<_> = portfolio.collections().unwrap().into_iter().map(|kept| kept.title).collect();
    assert_eq!(titles, ["Bel été", "Hiver"]);
    portfolio.remove_collection("Bel été").unwrap();
    assert_eq!(portfolio.personal(&badges[0]).unwrap().collections, ["Hiver"]);
    assert_eq!(portfolio.badges().unwrap().len(), 2);
}

#[test]
fn a_scale_is_never_shorter_than_what_uses_it() {
    let (_folder, _, mut portfolio) = portfolio();
    let badge = named(&mut portfolio, "Soudure");
    assert!(portfolio.levels().unwrap().is_empty());
    portfolio.set_level(&badge, Some(3)).unwrap();
    let short = portfolio.set_levels(&["Un".into(), "Deux".into()]);
    assert!(matches!(short, Err(PortfolioError::LevelInUse { level: 3 })));
    assert!(matches!(portfolio.set_level(&badge, Some(0)), Err(PortfolioError::NoLevel { .. })));
    let words = ["J’apprends".to_owned(), "Je fais".into(), "Je montre".into(), "J’invente".into()];
    portfolio.set_levels(&words).unwrap();
    assert_eq!(portfolio.levels().unwrap(), words);
    portfolio.set_levels(&[]).unwrap();
    assert!(portfolio.levels().unwrap().is_empty());
}

#[test]
fn a_story_is_evidence_and_a_picture_has_its_consent() {
    let (_folder, _, mut portfolio) = portfolio();
    let badge = named(&mut portfolio, "Soudure");
    let mut story = Story {
        context: "Un portail cassé".into(),
        action: "Je l’ai soudé".into(),
        result: "Il tient".into(),
    };
    let told = portfolio.attach(&badge, &Attached::Story(story.clone()), "Le portail", None, NOW).unwrap();
    assert_eq!((told.kind(), told.story.as_ref()), ("story", Some(&story)));
    story.result = "Il tient depuis un an".into();
    assert_eq!(portfolio.retell(&told.id, &story).unwrap().story, Some(story.clone()));
    let photo = Attached::File { bytes: b"photo", media_type: "image/jpeg" };
    let photo = portfolio.attach(&badge, &photo, "photo.jpg", None, NOW).unwrap();
    let said =
        portfolio.describe_evidence(&photo.id, "Le portail", None, Some("Karim est d’accord")).unwrap();
    assert_eq!((said.kind(), said.consent.as_deref()), ("file", Some("Karim est d’accord")));
    assert!(matches!(portfolio.retell(&photo.id, &story), Err(PortfolioError::NoEvidence { .. })));
    assert_eq!(portfolio.evidence(&badge).unwrap().len(), 2);
}

#[test]
fn what_was_taken_back_is_gone_once_closed() {
    let (folder, path, mut portfolio) = portfolio();
    let badge = named(&mut portfolio, "Soudure");
    portfolio.make_collection("markercollection", Some("markermeaning")).unwrap();
    portfolio.set_note(&badge, Some("markernote")).unwrap();
    portfolio.set_tags(&badge, &["markertag".into()]).unwrap();
    let story = Story { action: "markerstory".into(), ..Story::default() };
    let told = portfolio.attach(&badge, &Attached::Story(story), "markertitle", None, NOW).unwrap();
    portfolio.close().unwrap();
    let markers =
        ["markercollection", "markermeaning", "markernote", "markertag", "markerstory", "markertitle"];
    for marker in markers {
        assert!(holds(folder.path(), marker), "{marker} was not there");
    }

    let mut portfolio = Portfolio::open(&path, None).unwrap();
    portfolio.remove_collection("markercollection").unwrap();
    portfolio.set_note(&badge, None).unwrap();
    portfolio.set_tags(&badge, &[]).unwrap();
    portfolio.remove_evidence(&told.id).unwrap();
    portfolio.close().unwrap();
    for marker in markers {
        assert!(!holds(folder.path(), marker), "{marker} is still there");
    }
}

#[test]
fn a_dump_says_all_and_always_the_same() {
    let (_folder, path, mut portfolio) = portfolio();
    let badge = named(&mut portfolio, "Soudure");
    let photo = Attached::File { bytes: b"photo", media_type: "image/jpeg" };
    portfolio.attach(&badge, &photo, "photo.jpg", None, NOW).unwrap();
    let first = dump(&portfolio);
    assert!(first.contains("owner {\"name\":\"Zoé\",\"only\":1}\n"), "{first}");
    assert!(first.contains("5 bytes, sha256 "), "{first}");
    let fingerprint = portfolio.fingerprint().unwrap();
    portfolio.close().unwrap();
    let portfolio = Portfolio::open(&path, None).unwrap();
    assert_eq!((dump(&portfolio), portfolio.fingerprint().unwrap()), (first, fingerprint.clone()));
    portfolio.set_setting("language", "fr").unwrap();
    assert_ne!(portfolio.fingerprint().unwrap(), fingerprint);
}

#[test]
fn badges_follow_the_words_of_their_levels() {
    let (_folder, _, mut portfolio) = portfolio();
    let badges = ["Un", "Deux", "Trois"].map(|name| named(&mut portfolio, name));
    for (badge, level) in badges.iter().zip([1, 2, 3]) {
        portfolio.set_level(badge, Some(level)).unwrap();
    }
    portfolio.set_note(&badges[1], Some("À garder")).unwrap();
    // The first and the last change places, the one between goes, and a new one comes first.
    let scale = [(None, "Je découvre"), (Some(3), "Je pilote"), (Some(1), "Je fais")];
    portfolio.change_levels(&scale.map(|(before, word)| (before, word.to_owned()))).unwrap();
    assert_eq!(portfolio.levels().unwrap(), ["Je découvre", "Je pilote", "Je fais"]);
    let levels = badges.each_ref().map(|badge| portfolio.personal(badge).unwrap().level);
    assert_eq!(levels, [Some(3), None, Some(2)]);
    assert_eq!(portfolio.personal(&badges[1]).unwrap().note.as_deref(), Some("À garder"));
}

#[test]
fn tags_in_use_come_the_most_used_first() {
    let (_folder, _, mut portfolio) = portfolio();
    let badges = [named(&mut portfolio, "Un"), named(&mut portfolio, "Deux")];
    portfolio.set_tags(&badges[0], &["arc".into(), "Métal".into()]).unwrap();
    portfolio.set_tags(&badges[1], &["metal".into()]).unwrap();
    assert_eq!(portfolio.tags().unwrap(), ["Métal", "arc"]);
}

#[test]
fn evidence_of_an_experience_belongs_to_no_badge() {
    let (folder, _, mut portfolio) = portfolio();
    let badge = named(&mut portfolio, "Soudure");
    let letter = Attached::File { bytes: b"a letter of thanks", media_type: "text/plain" };
    let of_work = portfolio.attach(Holder::Experience("w1".into()), &letter, "Merci", None, NOW).unwrap();
    let of_badge = portfolio.attach(&badge, &letter, "Merci", None, NOW).unwrap();
    assert_ne!(of_work.id, of_badge.id);
    assert_eq!((of_work.experience(), of_work.badge(), of_badge.badge()), (Some("w1"), None, Some(&badge)));
    assert_eq!(portfolio.evidence_of_experience("w1").unwrap(), std::slice::from_ref(&of_work));
    assert_eq!(portfolio.evidence_of_experiences().unwrap(), std::slice::from_ref(&of_work));
    assert!(portfolio.evidence_of_experience("w2").unwrap().is_empty());
    let told = portfolio.describe_evidence(&of_work.id, "Une lettre", Some("De Karim"), None).unwrap();
    assert_eq!((told.title.as_str(), told.note.as_deref()), ("Une lettre", Some("De Karim")));

    portfolio.remove(&badge).unwrap();
    assert_eq!(portfolio.evidence_bytes(&of_work.id).unwrap(), b"a letter of thanks");
    portfolio.remove_evidence(&of_work.id).unwrap();
    portfolio.close().unwrap();
    for marker in ["a letter of thanks", "De Karim", "Une lettre"] {
        assert!(!holds(folder.path(), marker), "{marker}");
    }
}
