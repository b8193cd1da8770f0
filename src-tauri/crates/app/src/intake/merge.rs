//! Two résumés become one: what is there already is not there twice, and what is said more fully is added.

use super::{Wanted, folded};
use serde_json::{Map, Value};

/// The sections of a résumé in the order of JSON Resume, each with the members that name an entry.
pub const SECTIONS: [(&str, &[&str]); 12] = [
    ("basics", &[]),
    ("work", &["name", "position"]),
    ("volunteer", &["organization", "position"]),
    ("education", &["institution", "studyType", "area"]),
    ("awards", &["title"]),
    ("certificates", &["name"]),
    ("publications", &["name"]),
    ("skills", &["name"]),
    ("languages", &["language"]),
    ("interests", &["name"]),
    ("references", &["name"]),
    ("projects", &["name"]),
];

/// The members of `basics`, in the order in which they are shown.
const BASICS: [&str; 8] = ["name", "label", "email", "phone", "url", "location", "summary", "image"];
const ACCOUNTS: &str = "profiles";

/// One entry of a CV that was found.
#[derive(Debug, Clone, PartialEq)]
pub struct FoundEntry {
    /// What it says; of `basics`, an object with the one member.
    pub value: Value,
    /// Whether the person's résumé says all of it already.
    pub already: bool,
}

/// A résumé with what was taken into it.
pub(super) struct Merged {
    pub resume: Value,
    pub taken: usize,
    pub already: usize,
}

pub(super) fn entries(found: &Value, resume: &Value) -> Vec<(&'static str, Vec<FoundEntry>)> {
    let sections = SECTIONS.iter().map(|(section, titles)| {
        let mut held = Held::of(resume, section);
        let entries = pieces(found, section).into_iter();
        let entries = entries.map(|value| FoundEntry { already: held.says(&value, section, titles), value });
        (*section, entries.collect::<Vec<_>>())
    });
    sections.filter(|(_, entries)| !entries.is_empty()).collect()
}

pub(super) fn merged(resume: Value, found: &Value, wanted: &Wanted) -> Merged {
    let mut merged = Merged { resume, taken: 0, already: 0 };
    for (section, titles) in SECTIONS {
        let mut held = Held::of(&merged.resume, section);
        for (index, piece) in pieces(found, section).into_iter().enumerate() {
            if !wanted.has(section, index) {
                continue;
            }
            if held.says(&piece, section, titles) {
                merged.already += 1;
                continue;
            }
            merged.taken += 1;
            match (section, held.last_like.take()) {
                ("basics", _) => write_basics(&mut merged.resume, piece),
                (_, Some(at)) => complete(&mut merged.resume, section, at, piece, titles),
                (_, None) => append(&mut merged.resume, section, piece),
            }
        }
    }
    copy_the_rest(&mut merged.resume, found);
    merged
}

/// What can be chosen of a section, one by one.
fn pieces(found: &Value, section: &str) -> Vec<Value> {
    match found.get(section) {
        Some(Value::Array(entries)) => entries.clone(),
        Some(Value::Object(basics)) => {
            let one =
                |name: &str, value: &Value| Value::Object(Map::from_iter([(name.to_owned(), value.clone())]));
            let members = BASICS.iter().filter_map(|name| Some(one(name, basics.get(*name)?)));
            let accounts = basics.get(ACCOUNTS).and_then(Value::as_array).into_iter().flatten();
            members.chain(accounts.map(|account| one(ACCOUNTS, account))).collect()
        }
        _ => Vec::new(),
    }
}

/// What the résumé has in a section. Each of its entries stands for one that is found and no more: two that look alike
/// in a file are two.
struct Held {
    entries: Vec<(Value, bool)>,
    /// Where the entry stands of which the last one asked about says more.
    last_like: Option<usize>,
}

impl Held {
    fn of(resume: &Value, section: &str) -> Held {
        let entries = match resume.get(section) {
            Some(Value::Array(entries)) => entries.clone(),
            Some(basics) => vec![basics.clone()],
            None => Vec::new(),
        };
        Held { entries: entries.into_iter().map(|entry| (entry, false)).collect(), last_like: None }
    }

    /// Whether all of this is said already.
    fn says(&mut self, piece: &Value, section: &str, titles: &[&str]) -> bool {
        if section == "basics" {
            return self.entries.first().is_some_and(|(basics, _)| basics_say(basics, piece));
        }
        let like = |(at, (entry, met)): (usize, &(Value, bool))| {
            let likeness = if *met { None } else { likeness(entry, piece, titles) };
            likeness.map(|likeness| (at, likeness))
        };
        let mut alike: Vec<_> = self.entries.iter().enumerate().filter_map(like).collect();
        // One that says it all before one that says a part of it.
        alike.sort_by_key(|(_, likeness)| *likeness == Likeness::LessFull);
        let Some((at, likeness)) = alike.first().copied() else {
            self.last_like = None;
            return false;
        };
        if let Some((_, met)) = self.entries.get_mut(at) {
            *met = true;
        }
        self.last_like = Some(at);
        likeness == Likeness::Same
    }
}

fn basics_say(basics: &Value, piece: &Value) -> bool {
    let members = piece.as_object().into_iter().flatten();
    let mut said = members.map(|(name, value)| match (basics.get(name), value) {
        (Some(Value::Array(held)), account) => held.iter().any(|held| covers(held, account)),
        (Some(held), value) => covers(held, value),
        (None, _) => false,
    });
    said.all(|said| said)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Likeness {
    /// The entry says everything.
    Same,
    /// It says a part, and nothing else.
    LessFull,
}

/// Whether two are the same thing: they have the same name, and contradict each other nowhere.
fn likeness(entry: &Value, piece: &Value, titles: &[&str]) -> Option<Likeness> {
    let named = titles.iter().any(|title| piece.get(title).is_some());
    let same_name = titles.iter().all(|title| {
        entry.get(title).map(folded).unwrap_or_default() == piece.get(title).map(folded).unwrap_or_default()
    });
    if !named {
        return (covers(entry, piece) && covers(piece, entry)).then_some(Likeness::Same);
    }
    if !same_name {
        return None;
    }
    let mut likeness = Likeness::Same;
    for (name, value) in piece.as_object()?.iter().filter(|(name, _)| !titles.contains(&name.as_str())) {
        match entry.get(name) {
            Some(held) if covers(held, value) => {}
            // Marks of programs contradict nothing.
            Some(_) if name.starts_with("x-") => {}
            Some(held) if covers(value, held) => likeness = Likeness::LessFull,
            Some(_) => return None,
            None => likeness = Likeness::LessFull,
        }
    }
    Some(likeness)
}

/// Whether one value says all that the other does.
fn covers(held: &Value, said: &Value) -> bool {
    match (held, said) {
        (Value::String(held), Value::String(said)) => held.trim() == said.trim(),
        (Value::Array(held), Value::Array(said)) => {
            said.iter().all(|said| held.iter().any(|held| covers(held, said)))
        }
        (Value::Object(held), Value::Object(said)) => {
            said.iter().all(|(name, said)| held.get(name).is_some_and(|held| covers(held, said)))
        }
        (held, said) => held == said,
    }
}

/// A member of `basics` that was chosen: it takes the place of what stood there; a place keeps what it had beside.
fn write_basics(resume: &mut Value, piece: Value) {
    let Some(basics) = object_at(resume, "basics") else { return };
    let Value::Object(piece) = piece else { return };
    for (name, value) in piece {
        match (basics.get_mut(&name), value) {
            (Some(Value::Object(held)), Value::Object(value)) => held.extend(value),
            (Some(Value::Array(accounts)), account) => accounts.push(account),
            (None, account) if name == ACCOUNTS => drop(basics.insert(name, vec![account].into())),
            (_, value) => drop(basics.insert(name, value)),
        }
    }
}

/// Adds what an entry did not say yet.
fn complete(resume: &mut Value, section: &str, at: usize, piece: Value, titles: &[&str]) {
    let entry =
        resume.get_mut(section).and_then(|entries| entries.get_mut(at)).and_then(Value::as_object_mut);
    let (Some(entry), Value::Object(piece)) = (entry, piece) else { return };
    for (name, value) in piece {
        match entry.get(&name) {
            Some(_) if name.starts_with("x-") || titles.contains(&name.as_str()) => {}
            Some(held) if covers(held, &value) => {}
            _ => drop(entry.insert(name, value)),
        }
    }
}

fn append(resume: &mut Value, section: &str, mut piece: Value) {
    if let (Some(id), Some(entry)) = (piece.get("x-id").cloned(), piece.as_object_mut()) {
        // A mark is unique in a résumé; the window gives a new one where it needs one.
        if is_marked(resume, &id) {
            entry.remove("x-id");
        }
    }
    let Value::Object(resume) = resume else { return };
    match resume.entry(section).or_insert_with(|| Value::Array(Vec::new())) {
        Value::Array(entries) => entries.push(piece),
        single => *single = Value::Array(vec![single.take(), piece]),
    }
}

fn is_marked(resume: &Value, id: &Value) -> bool {
    let lists = resume.as_object().into_iter().flatten().filter_map(|(_, section)| section.as_array());
    lists.flatten().any(|entry| entry.get("x-id") == Some(id))
}

/// What is no section, and what nobody knows in `basics`, comes along where nothing stands.
fn copy_the_rest(resume: &mut Value, found: &Value) {
    let known = |name: &str| SECTIONS.iter().any(|(section, _)| *section == name);
    if let (Value::Object(resume), Value::Object(found)) = (&mut *resume, found) {
        for (name, value) in found.iter().filter(|(name, _)| !known(name)) {
            resume.entry(name).or_insert_with(|| value.clone());
        }
    }
    let Some(Value::Object(rest)) = found.get("basics") else { return };
    let known = |name: &str| BASICS.contains(&name) || name == ACCOUNTS;
    let rest: Vec<_> = rest.iter().filter(|(name, _)| !known(name)).collect();
    if rest.is_empty() {
        return;
    }
    if let Some(basics) = object_at(resume, "basics") {
        for (name, value) in rest {
            basics.entry(name).or_insert_with(|| value.clone());
        }
    }
}

fn object_at<'r>(resume: &'r mut Value, name: &str) -> Option<&'r mut Map<String, Value>> {
    resume.as_object_mut()?.entry(name).or_insert_with(|| Value::Object(Map::new())).as_object_mut()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[track_caller]
    fn check(resume: Value, found: Value, expected: Value, taken: usize) {
        let merged = merged(resume, &found, &Wanted::Everything);
        assert_eq!((merged.resume, merged.taken), (expected.clone(), taken));
        let again = super::merged(expected.clone(), &found, &Wanted::Everything);
        assert_eq!((again.resume, again.taken), (expected, 0), "twice is once");
    }

    #[test]
    fn into_nothing_everything_comes_as_it_is() {
        let found = json!({
            "$schema": "s", "pets": ["cat"], "meta": { "v": 1 },
            "basics": { "name": "Zoé", "age": 3, "profiles": [{ "network": "n" }], "location": { "city": "Lyon" } },
            "work": [{ "name": "M" }, { "name": "M" }, { "name": "M", "startDate": "2020", "x-id": "a" }],
        });
        check(json!({}), found.clone(), found, 6);
    }

    #[test]
    fn what_is_there_is_not_there_twice_and_what_says_more_completes() {
        check(
            json!({ "work": [{ "name": "Mairie", "position": "Agente", "startDate": "2023" }], "skills": [{ "name": "écoute" }] }),
            json!({ "work": [{ "name": "mairie ", "position": "Agente", "endDate": "2025" }, { "name": "Mairie", "position": "Agente", "startDate": "2020" }], "skills": [{ "name": "Écoute", "keywords": ["a"] }, { "level": "x" }] }),
            json!({ "work": [{ "name": "Mairie", "position": "Agente", "startDate": "2023", "endDate": "2025" }, { "name": "Mairie", "position": "Agente", "startDate": "2020" }], "skills": [{ "name": "écoute", "keywords": ["a"] }, { "level": "x" }] }),
            4,
        );
    }

    #[test]
    fn basics_change_only_where_that_is_chosen() {
        let resume = json!({ "basics": { "name": "Zoé", "label": "Accueil" } });
        let found =
            json!({ "basics": { "name": "Zoé Martin", "label": "Accueil", "email": "z@example.org" } });
        let parts = entries(&found, &resume);
        assert_eq!(parts[0].0, "basics");
        assert_eq!(parts[0].1.iter().map(|entry| entry.already).collect::<Vec<_>>(), [false, true, false]);
        let wanted = Wanted::Chosen([("basics".to_owned(), [2].into())].into());
        let merged = merged(resume, &found, &wanted);
        assert_eq!(
            merged.resume["basics"],
            json!({ "name": "Zoé", "label": "Accueil", "email": "z@example.org" })
        );
    }

    #[test]
    fn a_mark_stays_unique() {
        let resume = json!({ "work": [{ "name": "M", "x-id": "a" }] });
        let merged =
            merged(resume, &json!({ "skills": [{ "name": "S", "x-id": "a" }] }), &Wanted::Everything);
        assert_eq!(merged.resume["skills"], json!([{ "name": "S" }]));
    }
}
