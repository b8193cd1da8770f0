//! Which column of which table is which member of a résumé.

use super::place;
use super::table::{Row, Table};
use crate::found::{Draft, Leftovers};
use crate::{prose, when};

/// The tables that are read, in the order in which they fill the résumé.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Section {
    Profile,
    Emails,
    Phones,
    Positions,
    Education,
    Certifications,
    Skills,
    Languages,
    Projects,
    Volunteering,
    Honors,
    Publications,
    Recommendations,
}

use Section::*;

impl Section {
    pub fn of(name: &str) -> Option<Section> {
        Some(match name {
            "profile" => Profile,
            "email addresses" => Emails,
            "phonenumbers" | "phone numbers" => Phones,
            "positions" => Positions,
            "education" => Education,
            "certifications" => Certifications,
            "skills" => Skills,
            "languages" => Languages,
            "projects" => Projects,
            "volunteering" | "volunteering experiences" | "volunteer experiences" => Volunteering,
            "honors" => Honors,
            "publications" => Publications,
            "recommendations received" => Recommendations,
            _ => return None,
        })
    }

    /// Writes what a table says, and lists what is left of it.
    pub fn write(self, table: &Table, resume: &mut Draft, left: &mut Leftovers) {
        let mut basics = Draft(match resume.0.remove("basics") {
            Some(serde_json::Value::Object(basics)) => basics,
            _ => serde_json::Map::new(),
        });
        for (at, row) in in_order(self, table).enumerate() {
            let mut line = Line { row, place: place(&table.path, at), left, entry: Draft::default() };
            match self {
                Profile if at == 0 => line.profile(&mut basics),
                Profile => {}
                Emails => {
                    line.way(&mut basics, "email", "email address", &["confirmed", "primary", "updated on"])
                }
                Phones => line.way(&mut basics, "phone", "number", &["type", "extension"]),
                _ => line.of_list(self),
            }
            row.leave(&line.place, line.left);
            if let Some(list) = self.list() {
                resume.add(list, line.entry);
            }
        }
        resume.put_part("basics", basics);
    }

    fn list(self) -> Option<&'static str> {
        Some(match self {
            Profile | Emails | Phones => return None,
            Positions => "work",
            Education => "education",
            Certifications => "certificates",
            Skills => "skills",
            Languages => "languages",
            Projects => "projects",
            Volunteering => "volunteer",
            Honors => "awards",
            Publications => "publications",
            Recommendations => "references",
        })
    }
}

/// The address that is the first one comes first.
fn in_order(section: Section, table: &Table) -> impl Iterator<Item = &Row> {
    let is_first = |row: &&Row| row.take("primary").is_some_and(|word| word.eq_ignore_ascii_case("yes"));
    let first = if section == Emails { table.rows.iter().position(|row| is_first(&row)) } else { None };
    let rows = table.rows.iter().enumerate();
    let others = rows.filter(move |(at, _)| Some(*at) != first).map(|(_, row)| row);
    first.and_then(|at| table.rows.get(at)).into_iter().chain(others)
}

/// A line of a table on its way to an entry.
struct Line<'r, 'l> {
    row: &'r Row,
    place: String,
    left: &'l mut Leftovers,
    entry: Draft,
}

impl Line<'_, '_> {
    fn of_list(&mut self, section: Section) {
        match section {
            Positions => {
                self.texts(&[("name", "company name"), ("position", "title"), ("location", "location")]);
                self.period("started on", "finished on");
                self.prose("description", "summary");
            }
            Education => {
                self.texts(&[
                    ("institution", "school name"),
                    ("studyType", "degree name"),
                    ("area", "field of study"),
                ]);
                self.period("start date", "end date");
            }
            Certifications => {
                self.texts(&[("name", "name"), ("issuer", "authority"), ("url", "url")]);
                self.date("date", "started on");
            }
            Skills => self.texts(&[("name", "name")]),
            Languages => self.texts(&[("language", "name"), ("fluency", "proficiency")]),
            Projects => {
                self.texts(&[("name", "title"), ("url", "url")]);
                self.period("started on", "finished on");
                self.prose("description", "description");
            }
            Volunteering => {
                self.texts(&[("organization", "company name"), ("position", "role")]);
                self.period("started on", "finished on");
                self.prose("description", "summary");
            }
            Honors => {
                self.texts(&[("title", "title"), ("awarder", "issuer"), ("summary", "description")]);
                self.date("date", "issued on");
            }
            Publications => {
                self.texts(&[
                    ("name", "name"),
                    ("publisher", "publisher"),
                    ("url", "url"),
                    ("summary", "description"),
                ]);
                self.date("releaseDate", "published on");
            }
            Recommendations => {
                let name = self.name();
                self.entry.put("name", name);
                self.texts(&[("reference", "text")]);
                self.row.take_each(&["creation date", "status"]);
            }
            Profile | Emails | Phones => {}
        }
    }

    fn texts(&mut self, members: &[(&str, &str)]) {
        members.iter().for_each(|(member, column)| self.entry.put(member, self.row.take(column)));
    }

    fn name(&self) -> Option<String> {
        let names = ["first name", "last name"].map(|column| self.row.take(column));
        let names: Vec<String> = names.into_iter().flatten().collect();
        (!names.is_empty()).then(|| names.join(" "))
    }

    fn period(&mut self, from: &str, to: &str) {
        self.date("startDate", from);
        self.date("endDate", to);
    }

    /// A date that is not understood stays the words it is, and is listed.
    fn date(&mut self, member: &str, column: &str) {
        let Some(text) = self.row.take(column).filter(|text| !when::lasts(text)) else { return };
        let date = when::read(&text);
        if date.is_none() {
            self.left.text(format!("{} › {column}", self.place), &text);
        }
        self.entry.put(member, date.or(Some(text)));
    }

    fn prose(&mut self, column: &str, member: &str) {
        let prose = prose::of_text(&self.row.take(column).unwrap_or_default());
        self.entry.put(member, prose.summary());
        self.entry.put_all("highlights", prose.points);
    }

    fn profile(&mut self, basics: &mut Draft) {
        basics.put("name", self.name());
        basics.put("label", self.row.take("headline"));
        basics.put("summary", self.row.take("summary"));
        basics.put_part("location", self.location());
        for (network, account) in bracketed(self.row.take("twitter handles")) {
            basics.add("profiles", account_of(network.or(Some("Twitter".into())), account));
        }
        for (_, address) in bracketed(self.row.take("websites")) {
            if basics.has("url") {
                basics.add("profiles", account_of(None, address));
            } else {
                basics.put("url", Some(address));
            }
        }
        for (network, account) in bracketed(self.row.take("instant messengers")) {
            basics.add("profiles", account_of(network, account));
        }
    }

    /// "Lyon, Auvergne-Rhône-Alpes, France": a town, a region, a country, as far as they are written.
    fn location(&mut self) -> Draft {
        let mut location = Draft::default();
        location.put("address", self.row.take("address"));
        location.put("postalCode", self.row.take("zip code"));
        let place = self.row.take("geo location").unwrap_or_default();
        let mut parts: Vec<&str> = place.split(", ").collect();
        let country = if parts.len() > 1 { parts.pop() } else { None };
        let region = if parts.len() > 1 { Some(parts.split_off(1).join(", ")) } else { None };
        location.put("city", parts.first().map(|city| (*city).to_owned()));
        location.put("region", region);
        // A country has a code in a résumé, and a name here.
        self.left.text(format!("{} › geo location", self.place), country.unwrap_or_default());
        location
    }

    /// A way to reach the person: the first is taken, the others are listed.
    fn way(&mut self, basics: &mut Draft, member: &str, column: &str, quiet: &[&str]) {
        if !basics.has(member) {
            basics.put(member, self.row.take(column));
        }
        self.row.take_each(quiet);
    }
}

fn account_of(network: Option<String>, account: String) -> Draft {
    let mut profile = Draft::default();
    profile.put("network", network);
    let is_address = account.starts_with("https://") || account.starts_with("http://");
    profile.put(if is_address { "url" } else { "username" }, Some(account));
    profile
}

/// "[PERSONAL:https://…,BLOG:https://…]": what stands in it, each with the word before it.
fn bracketed(text: Option<String>) -> Vec<(Option<String>, String)> {
    let text = text.unwrap_or_default();
    let inner = text.trim().trim_start_matches('[').trim_end_matches(']');
    let items = inner.split(',').map(str::trim).filter(|item| !item.is_empty());
    items
        .map(|item| match item.split_once(':') {
            Some((word, rest)) if !rest.starts_with("//") => {
                (Some(word.trim().to_owned()), rest.trim().to_owned())
            }
            _ => (None, item.to_owned()),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_hold_words_and_addresses() {
        let of = |text: &str| bracketed(Some(text.into()));
        let found = of("[PERSONAL:https://a.example,BLOG:https://b.example]");
        assert_eq!(found[0], (Some("PERSONAL".into()), "https://a.example".into()));
        assert_eq!(found[1].1, "https://b.example");
        assert_eq!(of("[https://a.example]"), [(None, "https://a.example".into())]);
        assert_eq!(of("[]"), []);
        assert_eq!(bracketed(None), []);
    }
}
