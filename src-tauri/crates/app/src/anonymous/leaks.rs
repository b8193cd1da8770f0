//! What a CV still says of a person that its profile promises not to say.

use super::{Identity, signs};
use crate::cv::{CvWish, GatheredCv};
use crate::{Problem, cv};
use ::cv::{ChosenBadge, Profile};
use openbadges::Recipient;
use portfolio::{BadgeId, Portfolio};
use serde_json::Value;

/// A place that still says who the person is, or how to reach them.
#[derive(Debug, Clone, PartialEq)]
pub struct Leak {
    /// What it says, in a sentence, and what to do.
    pub problem: Problem,
    /// Where: the section and the entry, or the badge.
    pub place: Place,
    /// What would mend it at once.
    pub fix: Option<Fix>,
}

/// Where something still says who the person is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// The title or the sentences at the top.
    Header,
    /// An entry, by its section and what it is called.
    Entry {
        /// The section (JSON Resume).
        section: String,
        /// Its title.
        title: String,
    },
    /// A badge, by its name.
    Badge(String),
}

/// What would mend a leak.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fix {
    /// Taking the badge off this CV.
    RemoveBadge(BadgeId),
    /// Leaving an entry out of this CV: its section and its place in it.
    LeaveOut(String, usize),
}

/// Everything the CV still says that its profile promises not to say; nothing for a full one. A CV may be called
/// anonymous when this is empty, and not before.
pub fn leaks(portfolio: &Portfolio, wish: &CvWish<'_>) -> Result<Vec<Leak>, Problem> {
    if wish.profile_in(portfolio)? == Profile::Full {
        return Ok(Vec::new());
    }
    let gathered = GatheredCv::new(portfolio, wish)?;
    let held = cv(wish.name, portfolio)?;
    let checker = Checker { identity: Identity::of(&portfolio.owner()?, &held.resume), gathered: &gathered };
    let mut leaks = checker.texts();
    for (id, shown) in wish.badges.unwrap_or(&held.badges).iter().zip(&gathered.badges) {
        let place = Place::Badge(shown.name.clone());
        leaks.extend(checker.told(&words(shown), place, Some(Fix::RemoveBadge(id.clone()))));
        leaks.extend(checker.badge(id, portfolio)?);
    }
    Ok(leaks)
}

struct Checker<'a> {
    identity: Identity,
    gathered: &'a GatheredCv,
}

impl Checker<'_> {
    /// What the texts of the CV say, entry by entry.
    fn texts(&self) -> Vec<Leak> {
        let data = serde_json::to_value(&self.gathered.resume).unwrap_or_default();
        let options = &self.gathered.options;
        let top = ["label", "summary"].iter().filter_map(|member| data.get("basics")?.get(member)?.as_str());
        let own = [&options.headline, &options.summary].into_iter().flatten().map(String::as_str);
        let header = top.chain(own).collect::<Vec<_>>().join("\n");
        let mut leaks: Vec<Leak> = self.told(&header, Place::Header, None).collect();
        for section in &options.sections {
            let section = serde_json::to_value(section).unwrap_or_default();
            let section = section.as_str().unwrap_or_default();
            let entries = data.get(section).and_then(Value::as_array).into_iter().flatten().enumerate();
            for (at, entry) in entries.filter(|(_, entry)| !self.is_left_out(entry)) {
                let place = Place::Entry { section: section.to_owned(), title: title(entry) };
                leaks.extend(self.told(&texts(entry), place, Some(Fix::LeaveOut(section.to_owned(), at))));
            }
        }
        leaks
    }

    fn is_left_out(&self, entry: &Value) -> bool {
        entry
            .get("x-id")
            .and_then(Value::as_str)
            .is_some_and(|id| self.gathered.options.left_out.contains(id))
    }

    fn told(&self, text: &str, place: Place, fix: Option<Fix>) -> impl Iterator<Item = Leak> {
        let is_anonymous = self.gathered.arrangement.profile == Profile::Anonymous;
        let said = [
            (is_anonymous && self.identity.is_in(text), "leak.name"),
            (signs::has_address(text), "leak.address"),
            (signs::has_telephone(text), "leak.telephone"),
            (is_anonymous && signs::has_age(text), "leak.age"),
        ];
        let codes = said.into_iter().filter(|(said, _)| *said).map(|(_, code)| code);
        codes.map(move |code| Leak { problem: Problem::new(code), place: place.clone(), fix: fix.clone() })
    }

    /// What a badge says beside its words: who signed it, its drawing, and, where its file goes along, whose it is.
    fn badge(&self, id: &BadgeId, portfolio: &Portfolio) -> Result<Vec<Leak>, Problem> {
        let held = portfolio.badge(id.as_str())?;
        let claims = &held.report.claims;
        let name = claims.achievement.name.clone().unwrap_or_default();
        let is_anonymous = self.gathered.arrangement.profile == Profile::Anonymous;
        let mut codes = Vec::new();
        if is_anonymous {
            if held.report.has_flag("issuer.self") {
                codes.push("leak.own-badge");
            }
            let original = portfolio.original(id)?;
            if original.media_type == "image/svg+xml" && self.identity.is_in(&drawn_words(&original.bytes)) {
                codes.push("leak.picture");
            }
        } else {
            codes.extend(claims.recipients.iter().find_map(carried));
        }
        let leak = |code| Leak {
            problem: Problem::new(code),
            place: Place::Badge(name.clone()),
            fix: Some(Fix::RemoveBadge(id.clone())),
        };
        Ok(codes.into_iter().map(leak).collect())
    }
}

/// All that is printed of a badge.
fn words(badge: &ChosenBadge) -> String {
    let said = [&badge.description, &badge.criteria, &badge.state].into_iter().flatten();
    let joined =
        badge.evidence.iter().flat_map(|line| [Some(&line.title), line.note.as_ref(), line.url.as_ref()]);
    let all = [&badge.name, &badge.issuer].into_iter().chain(said).chain(joined.flatten());
    all.map(String::as_str).collect::<Vec<_>>().join("\n")
}

/// How a badge's own file says how to reach the person. A hash is as good as the address for whoever guesses it, and
/// the same salt ties two files to one person.
fn carried(recipient: &Recipient) -> Option<&'static str> {
    let reaches = matches!(recipient.kind.as_str(), "email" | "url" | "telephone");
    match recipient.hashed {
        _ if !reaches => None,
        true => Some("leak.hashed-address"),
        false => Some("leak.badge-address"),
    }
}

/// The words of a drawing: an SVG is text, and its letters are painted into the picture.
fn drawn_words(svg: &[u8]) -> String {
    let text = String::from_utf8_lossy(svg);
    // Between the marks only: what stands in them is not drawn.
    text.split('>')
        .filter_map(|part| part.split_once('<'))
        .map(|(words, _)| words)
        .collect::<Vec<_>>()
        .join(" ")
}

/// All that an entry says.
fn texts(entry: &Value) -> String {
    match entry {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(texts).collect::<Vec<_>>().join("\n"),
        Value::Object(members) => {
            let said = members.iter().filter(|(key, _)| !key.starts_with("x-"));
            said.map(|(_, value)| texts(value)).collect::<Vec<_>>().join("\n")
        }
        _ => String::new(),
    }
}

fn title(entry: &Value) -> String {
    let named = ["position", "studyType", "title", "name", "language", "organization", "institution", "area"];
    named.iter().find_map(|key| entry.get(key)?.as_str()).unwrap_or_default().to_owned()
}
