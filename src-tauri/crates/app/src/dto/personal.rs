//! The person's own layer: what they say of a badge, their collections, their scale, their stories.

use super::CompetenceView;
use crate::Annotation;
use portfolio::{Collection, Personal, Purpose, Story};
use serde::{Deserialize, Serialize};

/// All that the person says of a badge.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PersonalView {
    /// Their note.
    pub note: Option<String>,
    /// A position on the scale, from 1.
    pub level: Option<u32>,
    /// Their own words to find it by.
    pub tags: Vec<String>,
    /// What it is good for.
    #[cfg_attr(feature = "bindings", ts(type = "Array<Purpose>"))]
    pub purposes: Vec<String>,
    /// The titles of the collections it is in.
    pub collections: Vec<String>,
    /// The competences of frameworks it shows.
    pub competences: Vec<CompetenceView>,
}

/// What is to be said of a badge; what is `null` stays as it was.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Saying {
    /// A note; an empty one takes it away.
    pub note: Option<String>,
    /// A position on the scale; 0 takes it away.
    pub level: Option<u32>,
    /// All its tags.
    pub tags: Option<Vec<String>>,
    /// All it is good for.
    #[cfg_attr(feature = "bindings", ts(type = "Array<Purpose> | null"))]
    pub purposes: Option<Vec<String>>,
}

/// A collection.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CollectionView {
    /// Its title, by which it is known.
    pub title: String,
    /// What it says about the person.
    pub meaning: Option<String>,
    /// How many badges are in it.
    pub badges: u32,
}

/// A level of the scale, and what it was before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LevelChange {
    /// The position it had; none for a new one.
    pub before: Option<u32>,
    /// Its word.
    pub word: String,
}

/// A situation told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StoryView {
    /// Where and when, and what was at stake.
    pub context: String,
    /// What the person did.
    pub action: String,
    /// What came of it.
    pub result: String,
}

impl From<Personal> for PersonalView {
    fn from(said: Personal) -> Self {
        PersonalView {
            note: said.note,
            level: said.level,
            tags: said.tags,
            purposes: said.purposes.iter().map(|purpose| purpose.as_str().to_owned()).collect(),
            collections: said.collections,
            competences: said.competences.into_iter().map(CompetenceView::from).collect(),
        }
    }
}

impl From<Saying> for Annotation {
    fn from(saying: Saying) -> Self {
        let of = |names: Vec<String>| names.iter().filter_map(|name| Purpose::of(name)).collect();
        Annotation {
            note: saying.note,
            tags: saying.tags,
            level: saying.level,
            purposes: saying.purposes.map(of),
        }
    }
}

impl From<Collection> for CollectionView {
    fn from(Collection { title, meaning, badges }: Collection) -> Self {
        CollectionView { title, meaning, badges }
    }
}

impl From<Story> for StoryView {
    fn from(Story { context, action, result }: Story) -> Self {
        StoryView { context, action, result }
    }
}

impl From<StoryView> for Story {
    fn from(StoryView { context, action, result }: StoryView) -> Self {
        Story { context, action, result }
    }
}
