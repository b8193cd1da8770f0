//! What crosses to the window, shaped as `ui/src/backend/index.ts` has it. These types are made for that border:
//! the core may change without the window noticing.

mod answers;
mod badges;
mod changes;
mod cv;
mod evidence;
mod frameworks;
mod imports;
mod intake;
mod journey;
mod lists;
mod outlets;
mod people;
mod personal;
mod shares;

pub use answers::{AnswerView, FlagView};
pub use badges::{AlignmentView, BadgeCard, BadgePage, EndorsementView, IssuerEvidenceView, ResultView};
pub use changes::{ChangeView, ChangedBadge, CheckReport, TurnView};
pub use cv::{CvCard, CvMatch, CvState, LeakView, TemplateView};
pub use evidence::{EvidenceView, HolderView};
pub use frameworks::{CompetenceView, FrameworkTaken, FrameworkView};
pub use imports::{ImportLine, ImportReport};
pub use intake::{CvFound, FoundLine, FoundPart, TakenPart, source_words};
pub use journey::{JourneyView, StrandView, YearView};
pub use lists::{BadgeList, Facet, Facets, Search, Sort};
pub use outlets::{FormTextView, LinkedInField, LinkedInView, SignatureView};
pub use people::{ClockView, HandedOver, KnownPortfolio, ReminderView, RemindersView, Written};
pub use personal::{CollectionView, LevelChange, PersonalView, Saying, StoryView};
pub use shares::{
    ENDING_WORDS, LINK_WORDS, LinkForm, LinkView, PLACE_WORDS, PlaceForm, PlaceView, PromisesView,
    ShareableBadgeView, ShareableEvidence, ShareableView,
};

use crate::Problem;
use messages::Language;
use portfolio::Portfolio;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// A sentence in the person's language, and what to do next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ProblemView {
    /// Its code.
    pub code: String,
    /// What happened.
    pub message: String,
    /// What to do.
    pub hint: String,
    /// For the expert.
    pub detail: Option<String>,
}

impl Problem {
    /// The problem in words.
    pub fn view(&self, language: Language) -> ProblemView {
        ProblemView {
            code: self.code.to_string(),
            message: self.message(language),
            hint: self.hint(language),
            detail: self.detail.clone(),
        }
    }
}

/// The portfolio that is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OpenPortfolio {
    /// The person's name.
    pub name: String,
    /// Where it lies.
    pub path: String,
    /// Whether it is the example.
    pub example: bool,
    /// Whether it has a password.
    pub locked: bool,
    /// The person's addresses.
    pub addresses: Vec<String>,
}

impl OpenPortfolio {
    /// The open portfolio as the window sees it.
    pub fn of(portfolio: &Portfolio, example: bool) -> Result<Self, Problem> {
        let (owner, path) = (portfolio.owner()?, portfolio.path().to_string_lossy().into_owned());
        let locked = portfolio.has_password()?;
        Ok(OpenPortfolio { name: owner.name, path, example, locked, addresses: owner.addresses })
    }
}

/// A moment as the window reads it.
pub(crate) fn iso(moment: OffsetDateTime) -> String {
    moment.format(&Rfc3339).unwrap_or_default()
}
