use super::Identity;
use cv::{Arrangement, ChosenBadge};
use serde_json::{Map, Value};

/// The lists of JSON Resume that an anonymous CV may show; references name others who name the person.
const LISTS: &[&str] = &[
    "work",
    "volunteer",
    "education",
    "awards",
    "certificates",
    "publications",
    "skills",
    "languages",
    "interests",
    "projects",
];
/// What of an entry is known to be no private remark of another program.
const MEMBERS: &[&str] = &[
    "area",
    "awarder",
    "courses",
    "date",
    "description",
    "endDate",
    "entity",
    "fluency",
    "highlights",
    "institution",
    "issuer",
    "keywords",
    "language",
    "level",
    "location",
    "name",
    "organization",
    "position",
    "publisher",
    "releaseDate",
    "roles",
    "score",
    "startDate",
    "studyType",
    "summary",
    "title",
    "url",
    "x-evidence",
    "x-id",
];
/// Lists whose pages are an organisation's; those of the others are about the person.
const WITH_PAGES: &[&str] = &["work", "volunteer", "education"];

impl Identity {
    /// Takes the person out of everything a CV is made from.
    pub fn mask(&self, resume: &mut Value, badges: &mut [ChosenBadge], arrangement: &mut Arrangement) {
        *resume = self.resume(resume);
        badges.iter_mut().for_each(|badge| self.badge(badge));
        let choices = arrangement.sections.iter_mut().map(|choice| &mut choice.title);
        let own = [&mut arrangement.headline, &mut arrangement.summary];
        own.into_iter().chain(choices).for_each(|text| self.option(text));
        arrangement.photo = false;
    }

    fn resume(&self, resume: &Value) -> Value {
        let mut left = Map::new();
        let said = ["label", "summary"].iter().filter_map(|member| {
            let text = resume.get("basics")?.get(member)?.as_str()?;
            Some(((*member).to_owned(), Value::from(self.taken_out(text))))
        });
        left.insert("basics".to_owned(), said.collect::<Map<_, _>>().into());
        for list in LISTS {
            if let Some(entries) = resume.get(list).and_then(Value::as_array) {
                let entries: Vec<Value> = entries.iter().map(|entry| self.entry(entry, list)).collect();
                left.insert((*list).to_owned(), entries.into());
            }
        }
        left.into()
    }

    fn entry(&self, entry: &Value, list: &str) -> Value {
        let Value::Object(members) = entry else { return self.value(entry) };
        let shown = members.iter().filter(|(key, value)| match key.as_str() {
            "url" => WITH_PAGES.contains(&list) && value.as_str().is_some_and(|url| !self.is_in(url)),
            key => MEMBERS.contains(&key),
        });
        // Badges are named by their content: nothing in it is a text.
        let left = shown.map(|(key, value)| match key.as_str() {
            "x-evidence" | "x-id" => (key.clone(), value.clone()),
            _ => (key.clone(), self.value(value)),
        });
        left.collect::<Map<_, _>>().into()
    }

    fn value(&self, value: &Value) -> Value {
        match value {
            Value::String(text) => self.taken_out(text).into(),
            Value::Array(items) => items.iter().map(|item| self.value(item)).collect(),
            Value::Object(_) => Value::Null,
            plain => plain.clone(),
        }
    }

    fn badge(&self, badge: &mut ChosenBadge) {
        for text in [&mut badge.name, &mut badge.issuer] {
            *text = self.taken_out(text);
        }
        [&mut badge.description, &mut badge.criteria, &mut badge.state]
            .into_iter()
            .for_each(|text| self.option(text));
        // The issuer's page shows whom the badge was given to.
        badge.page = None;
        badge.file.name = String::new();
        badge.file.description = String::new();
        for line in &mut badge.evidence {
            line.title = self.taken_out(&line.title);
            line.url = None;
            self.option(&mut line.note);
        }
    }

    fn option(&self, text: &mut Option<String>) {
        if let Some(text) = text {
            *text = self.taken_out(text);
        }
    }
}
