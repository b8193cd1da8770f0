//! JSON Resume 1.x, and the names it had before. What is not of the form a résumé has there is taken out and listed;
//! members that nobody knows stay where they are, and are listed, too.

use crate::found::{Draft, Leftovers};
use crate::{Found, IntakeError, Limits, Source, besace};
use openbadges::json;
use serde_json::{Map, Value};

pub(crate) fn read(bytes: &[u8], limits: &Limits) -> Result<Found, IntakeError> {
    let members = parse(bytes, limits)?;
    Ok(understood(Source::JsonResume, members))
}

/// The members of a JSON Resume, as they are written.
pub(crate) fn parse(bytes: &[u8], limits: &Limits) -> Result<Map<String, Value>, IntakeError> {
    if bytes.len() > limits.data {
        return Err(IntakeError::TooLarge { limit: limits.data });
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    json::check(bytes)?;
    // What is strict JSON is JSON.
    let Ok(Value::Object(members)) = serde_json::from_slice(bytes) else {
        return Err(IntakeError::NotAResume);
    };
    let announced = |schema: &Value| schema.as_str().is_some_and(|schema| schema.contains("resume"));
    let is_resume = RESUME.iter().any(|(name, _)| members.contains_key(*name))
        || members.get("$schema").is_some_and(announced)
        || besace::is_in(&members);
    if is_resume { Ok(members) } else { Err(IntakeError::NotAResume) }
}

/// Brings the members into the form a résumé has.
pub(crate) fn understood(source: Source, mut members: Map<String, Value>) -> Found {
    let mut left = Leftovers::default();
    let arrangement = besace::taken_out(&mut members).map(besace::arrangement);
    let members = Fitting { left: &mut left }.part(members, RESUME, "");
    Found { arrangement, ..Found::new(source, Draft(members), left) }
}

/// What a member may be.
#[derive(Clone, Copy)]
enum Shape {
    Text,
    Texts,
    Part(&'static [Member]),
    Parts(&'static [Member]),
}

use Shape::{Part, Parts, Text, Texts};

type Member = (&'static str, Shape);

/// Members that say something to programs; they stay as they are.
const FOR_PROGRAMS: [&str; 6] = ["$schema", "meta", "x-id", "x-evidence", "x-openbadge", "x-competence"];

/// The schema of JSON Resume 1.x. The first member of a list's part is what a text alone stands for.
const RESUME: &[Member] = &[
    ("basics", Part(BASICS)),
    ("work", Parts(WORK)),
    ("volunteer", Parts(VOLUNTEER)),
    ("education", Parts(EDUCATION)),
    ("awards", Parts(&[("title", Text), ("date", Text), ("awarder", Text), ("summary", Text)])),
    ("certificates", Parts(&[("name", Text), ("date", Text), ("issuer", Text), ("url", Text)])),
    (
        "publications",
        Parts(&[
            ("name", Text),
            ("publisher", Text),
            ("releaseDate", Text),
            ("url", Text),
            ("summary", Text),
        ]),
    ),
    ("skills", Parts(&[("name", Text), ("level", Text), ("keywords", Texts)])),
    ("languages", Parts(&[("language", Text), ("fluency", Text)])),
    ("interests", Parts(&[("name", Text), ("keywords", Texts)])),
    ("references", Parts(&[("name", Text), ("reference", Text)])),
    ("projects", Parts(PROJECT)),
];

const BASICS: &[Member] = &[
    ("name", Text),
    ("label", Text),
    ("image", Text),
    ("email", Text),
    ("phone", Text),
    ("url", Text),
    ("summary", Text),
    ("location", Part(LOCATION)),
    ("profiles", Parts(&[("network", Text), ("username", Text), ("url", Text)])),
];

const LOCATION: &[Member] =
    &[("address", Text), ("postalCode", Text), ("city", Text), ("countryCode", Text), ("region", Text)];

const WORK: &[Member] = &[
    ("name", Text),
    ("location", Text),
    ("description", Text),
    ("position", Text),
    ("url", Text),
    ("startDate", Text),
    ("endDate", Text),
    ("summary", Text),
    ("highlights", Texts),
];

const VOLUNTEER: &[Member] = &[
    ("organization", Text),
    ("position", Text),
    ("url", Text),
    ("startDate", Text),
    ("endDate", Text),
    ("summary", Text),
    ("highlights", Texts),
];

const EDUCATION: &[Member] = &[
    ("institution", Text),
    ("url", Text),
    ("area", Text),
    ("studyType", Text),
    ("startDate", Text),
    ("endDate", Text),
    ("score", Text),
    ("courses", Texts),
];

const PROJECT: &[Member] = &[
    ("name", Text),
    ("description", Text),
    ("highlights", Texts),
    ("keywords", Texts),
    ("startDate", Text),
    ("endDate", Text),
    ("url", Text),
    ("roles", Texts),
    ("entity", Text),
    ("type", Text),
];

/// Names from before 1.0, each with today's: in `work`, in `basics`, and everywhere.
const OLDER: [(&str, &str, &str); 3] =
    [("company", "name", "work"), ("picture", "image", "basics"), ("website", "url", "")];

struct Fitting<'l> {
    left: &'l mut Leftovers,
}

impl Fitting<'_> {
    fn part(&mut self, mut members: Map<String, Value>, known: &[Member], place: &str) -> Map<String, Value> {
        rename_older(&mut members, known, place);
        let mut fitted = Map::new();
        for (name, value) in members {
            let place = if place.is_empty() { name.clone() } else { format!("{place}.{name}") };
            match known.iter().find(|(known, _)| *known == name) {
                Some((_, shape)) => {
                    if let Some(value) = self.fit(value, *shape, &place) {
                        fitted.insert(name, value);
                    }
                }
                None => {
                    if !FOR_PROGRAMS.contains(&name.as_str()) {
                        self.left.text(place, &plain(&value));
                    }
                    fitted.insert(name, value);
                }
            }
        }
        fitted
    }

    /// The value in the form it should have; `None` when it is nothing, or was listed.
    fn fit(&mut self, value: Value, shape: Shape, place: &str) -> Option<Value> {
        match (shape, value) {
            (_, Value::Null) => None,
            (Text, text @ Value::String(_)) => Some(text),
            (Text, value @ (Value::Number(_) | Value::Bool(_))) => Some(value.to_string().into()),
            (Texts, value) => Some(self.each(value, Text, place)),
            (Part(known), Value::Object(members)) => Some(self.part(members, known, place).into()),
            (Parts(known), value) => Some(self.each(value, Part(known), place)),
            // A skill that is only a word is the skill of that name.
            (Part([(first, Text), ..]), text @ Value::String(_)) if place.ends_with(']') => {
                Some(Map::from_iter([((*first).to_owned(), text)]).into())
            }
            (_, value) => {
                self.left.text(place, &plain(&value));
                None
            }
        }
    }

    /// One value stands for a list of one.
    fn each(&mut self, value: Value, shape: Shape, place: &str) -> Value {
        let items = match value {
            Value::Array(items) => items,
            single => vec![single],
        };
        let items = items.into_iter().enumerate();
        items.filter_map(|(at, item)| self.fit(item, shape, &format!("{place}[{at}]"))).collect()
    }
}

fn rename_older(members: &mut Map<String, Value>, known: &[Member], place: &str) {
    let section = place.split(['[', '.']).next().unwrap_or_default();
    for (older, newer, of) in OLDER {
        let applies = known.iter().any(|(name, _)| *name == newer) && (of.is_empty() || of == section);
        if !applies || members.contains_key(newer) {
            continue;
        }
        if let Some(value) = members.remove(older) {
            members.insert(newer.to_owned(), value);
        }
    }
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
