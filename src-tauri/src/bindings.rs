//! Writes `ui/src/backend/bindings.ts` from the types that cross to the window, and fails when it is stale.
//! `ui/src/backend/agreement.ts` then holds the window's own interface to it.

use crate::events::{Drag, Event};
use crate::views::{Exported, PickedFile, PreviewFacts, Start};
use app::State;
use app::dto::{
    AlignmentView, AnswerView, BadgeCard, BadgeList, BadgePage, ChangeView, ChangedBadge, CheckReport,
    ClockView, CollectionView, CompetenceView, CvCard, CvFound, CvMatch, CvState, ENDING_WORDS,
    EndorsementView, EvidenceView, Facet, Facets, FlagView, FormTextView, FoundLine, FoundPart,
    FrameworkTaken, FrameworkView, HandedOver, HolderView, ImportLine, ImportReport, IssuerEvidenceView,
    JourneyView, KnownPortfolio, LINK_WORDS, LeakView, LevelChange, LinkForm, LinkView, LinkedInField,
    LinkedInView, OpenPortfolio, PLACE_WORDS, PersonalView, PlaceForm, PlaceView, ProblemView, PromisesView,
    ReminderView, RemindersView, ResultView, Saying, Search, ShareableBadgeView, ShareableEvidence,
    ShareableView, SignatureView, Sort, StoryView, StrandView, TakenPart, TemplateView, TurnView, Written,
    YearView,
};
use cv::{Arrangement, Job, Profile, SectionChoice};
use messages::Language;
use portfolio::Purpose;
use serde::Serialize;
use std::path::Path;
use ts_rs::{Config, TS};
use verify::Verdict;

#[test]
fn what_crosses_to_the_window_is_what_it_was_told() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/backend/bindings.ts");
    let written = bindings();
    if std::env::var_os("WRITE_BINDINGS").is_some() {
        std::fs::write(&path, &written).unwrap();
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert!(found == written, "stale: run WRITE_BINDINGS=1 cargo test -p desktop bindings");
}

fn bindings() -> String {
    let header =
        "// Written by `WRITE_BINDINGS=1 cargo test -p desktop bindings` from the types of the host.";
    let mut lines = vec![
        header.to_owned(),
        union("Language", &LANGUAGES),
        union("Verdict", &VERDICTS),
        union("Purpose", &Purpose::ALL.map(Purpose::as_str)),
        union("EndingWord", &ENDING_WORDS),
        union("PlaceWord", &PLACE_WORDS),
        union("LinkWord", &LINK_WORDS),
    ];
    let config = Config::default();
    macro_rules! declare {
        ($($type:ty),* $(,)?) => { $(lines.push(plain(&<$type>::decl(&config)));)* };
    }
    declare!(
        State,
        Drag,
        ProblemView,
        OpenPortfolio,
        KnownPortfolio,
        Start,
        Written,
        HandedOver,
        ReminderView,
        ClockView,
        RemindersView,
        BadgeCard,
        AnswerView,
        StoryView,
        HolderView,
        EvidenceView,
        AlignmentView,
        IssuerEvidenceView,
        ResultView,
        FlagView,
        EndorsementView,
        ChangeView,
        TurnView,
        BadgePage,
        ChangedBadge,
        CheckReport,
        ImportLine,
        ImportReport,
        Search,
        Sort,
        BadgeList,
        Facet,
        Facets,
        YearView,
        StrandView,
        JourneyView,
        Exported,
        FrameworkView,
        FrameworkTaken,
        CompetenceView,
        PersonalView,
        Saying,
        CollectionView,
        LevelChange,
        Profile,
        SectionChoice,
        Job,
        Arrangement,
        CvState,
        CvCard,
        FormTextView,
        LinkedInField,
        LinkedInView,
        SignatureView,
        CvFound,
        FoundPart,
        FoundLine,
        TakenPart,
        CvMatch,
        TemplateView,
        LeakView,
        PromisesView,
        PlaceView,
        PlaceForm,
        LinkView,
        LinkForm,
        ShareableEvidence,
        ShareableBadgeView,
        ShareableView,
        PreviewFacts,
        PickedFile,
        Event,
    );
    lines.join("\n") + "\n"
}

/// A declaration on one line: what the fields mean is said in Rust and in the window's own interface.
fn plain(declaration: &str) -> String {
    let mut parts = declaration.split("/**");
    let first = parts.next().unwrap_or_default().to_owned();
    let rest = parts.filter_map(|part| part.split_once("*/")).map(|(_, code)| code);
    let code = rest.fold(first, |code, part| code + part);
    format!("export {}", code.split_whitespace().collect::<Vec<_>>().join(" "))
}

const LANGUAGES: [Language; 2] = [Language::Fr, Language::En];
const VERDICTS: [Verdict; 4] = [Verdict::Yes, Verdict::No, Verdict::NotConfirmed, Verdict::NotAsked];

/// The words of an enum of a room that knows nothing of TypeScript.
fn union<T: Serialize>(name: &str, values: &[T]) -> String {
    let words: Vec<_> = values.iter().map(|value| serde_json::to_string(value).unwrap()).collect();
    format!("export type {name} = {};", words.join(" | "))
}

/// Does not compile when a word is missing above.
#[test]
fn no_word_is_forgotten() {
    for language in LANGUAGES {
        match language {
            Language::Fr | Language::En => {}
        }
    }
    for verdict in VERDICTS {
        match verdict {
            Verdict::Yes | Verdict::No | Verdict::NotConfirmed | Verdict::NotAsked => {}
        }
    }
}
