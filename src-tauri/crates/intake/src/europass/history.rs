//! The life: work, studies, and the sections that all have the same form.

use super::tree::Element;
use crate::found::Draft;
use crate::prose::{self, Prose};
use crate::when;

/// Writes every section that a résumé has a place for. `home` is the country the person lives in.
pub(super) fn write(profile: &Element, home: Option<&str>, resume: &mut Draft) {
    for employer in each(profile, "EmploymentHistory/EmployerHistory") {
        for position in employer.all("PositionHistory") {
            resume.add("work", work(employer, position, home));
        }
    }
    for study in each(profile, "EducationHistory/EducationOrganizationAttendance") {
        resume.add("education", education(study));
    }
    for publication in each(profile, "PublicationHistory/Publication") {
        resume.add("publications", self::publication(publication));
    }
    for (section, list, title) in TITLED {
        for entry in profile.child(section).into_iter().flat_map(|section| &section.children) {
            resume.add(list, titled(entry, title, list));
        }
    }
    profile.child("Skills").into_iter().for_each(|skills| self::skills(skills, resume));
}

/// Sections of entries with a title, a date, a description and links; which list they are, and what the title is there.
const TITLED: [(&str, &str, &str); 5] = [
    ("Projects", "projects", "name"),
    ("CreativeWorks", "projects", "name"),
    ("VoluntaryWorks", "volunteer", "position"),
    ("Certifications", "certificates", "name"),
    ("CourseCertifications", "certificates", "name"),
];

fn each<'e>(profile: &'e Element, path: &'static str) -> impl Iterator<Item = &'e Element> {
    let (section, entry) = path.split_once('/').unwrap_or((path, ""));
    profile.all(section).flat_map(move |section| section.all(entry))
}

fn work(employer: &Element, position: &Element, home: Option<&str>) -> Draft {
    let mut work = Draft::default();
    work.put("name", employer.take_at("OrganizationName"));
    work.put("position", position.take_at("PositionTitle"));
    work.put("location", place(employer, position, home));
    work.put("url", web(employer));
    if let Some(period) = position.child("EmploymentPeriod") {
        self::period(period, &mut work);
    }
    describe(position.child("Description"), "summary", &mut work);
    work
}

/// The town, and the country when it is not the person's own.
fn place(employer: &Element, position: &Element, home: Option<&str>) -> Option<String> {
    let address = address_of(employer);
    let (city, country) = (position.take_at("City"), position.take_at("Country"));
    let (town, land) = (address.and_then(|a| a.at("CityName")), address.and_then(|a| a.at("CountryCode")));
    let city = same_or_first(city, town);
    let country = same_or_first(country, land).filter(|country| Some(country.as_str()) != home);
    let parts: Vec<String> = city.into_iter().chain(country.map(|code| code.to_uppercase())).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// The second counts when there is no first, and is the same thing again when they agree; else it is left.
fn same_or_first(first: Option<String>, second: Option<&Element>) -> Option<String> {
    match first {
        Some(first) => {
            second.filter(|second| second.text() == Some(first.as_str())).and_then(Element::take);
            Some(first)
        }
        None => second.and_then(Element::take),
    }
}

fn address_of(organization: &Element) -> Option<&Element> {
    let contact = organization.child("OrganizationContact")?;
    contact.children.iter().find_map(|way| way.child("Address"))
}

/// The organisation's page.
fn web(organization: &Element) -> Option<String> {
    let ways = organization
        .child("OrganizationContact")
        .into_iter()
        .flat_map(|contact| contact.all("Communication"));
    let mut pages = ways.filter(|way| way.at("ChannelCode").and_then(Element::text) == Some("Web"));
    if let Some(way) = pages.next() {
        way.take_at("ChannelCode");
        return way.take_at("URI");
    }
    organization.child("Link").and_then(Element::take)
}

fn education(study: &Element) -> Draft {
    let mut education = Draft::default();
    education.put("institution", study.take_at("OrganizationName"));
    education.put("url", web(study));
    education.put("studyType", study.take_at("EducationDegree/DegreeName"));
    education.put("score", study.take_at("EducationDegree/FinalGrade/ScoreText"));
    if let Some(degree) = study.child("EducationDegree") {
        education.put("area", area(degree));
        let covered = degree.take_at("OccupationalSkillsCovered").unwrap_or_default();
        education.put_all("courses", prose::of_html(&covered).all());
    }
    if let Some(period) = study.child("AttendancePeriod") {
        self::period(period, &mut education);
    }
    education
}

/// The subject in words; a number of a list is left.
fn area(degree: &Element) -> Option<String> {
    let fields =
        degree.all("FieldOfStudy").flat_map(|field| &field.children).flat_map(|field| &field.children);
    let in_words = |field: &&Element| {
        field.text().is_some_and(|text| text.contains(char::is_alphabetic) && !text.contains("://"))
    };
    let words: Vec<String> = fields.filter(in_words).filter_map(Element::take).collect();
    (!words.is_empty()).then(|| words.join(", "))
}

fn publication(publication: &Element) -> Draft {
    let mut book = Draft::default();
    book.put("name", publication.take_at("Title"));
    book.put("publisher", publication.take_at("Publisher").or_else(|| publication.take_at("Journal")));
    book.put("releaseDate", publication.take_at("Year"));
    book.put("url", publication.take_at("DOI/Link").or_else(|| publication.take_at("Link")));
    let told = publication.take_at("FormattedPublicationDescription").unwrap_or_default();
    book.put("summary", Some(prose::of_html(&told).all().join("\n")));
    book
}

/// An entry with a title; without one, nobody knows what it is, and it is left.
fn titled(entry: &Element, title: &str, list: &str) -> Draft {
    let mut draft = Draft::default();
    let Some(name) = entry.take_at("Title") else { return draft };
    draft.put(title, Some(name));
    draft.put("url", entry.take_at("Link"));
    let organization = match list {
        "volunteer" => "organization",
        "certificates" => "issuer",
        _ => "entity",
    };
    draft.put(organization, entry.take_at("OrganizationName"));
    match (list, entry.child("Date")) {
        ("certificates", Some(date)) => draft.put("date", date_at(date, "StartDate")),
        (_, Some(date)) => self::period(date, &mut draft),
        (_, None) => {}
    }
    match list {
        "certificates" => {}
        "projects" => describe(entry.child("Description"), "description", &mut draft),
        _ => describe(entry.child("Description"), "summary", &mut draft),
    }
    draft
}

/// Skills one by one, or in groups: then the group is the skill, and its members are words around it.
fn skills(skills: &Element, resume: &mut Draft) {
    let name = |skill: &Element| {
        skill.take_at("TaxonomyID");
        skill.take_at("CompetencyName").or_else(|| skill.take_at("CompetencyID"))
    };
    for skill in skills.all("PersonCompetency") {
        let mut draft = Draft::default();
        draft.put("name", name(skill));
        resume.add("skills", draft);
    }
    for group in skills.all("SkillsGroup") {
        let mut draft = Draft::default();
        draft.put("name", group.take_at("Title"));
        draft.put_all("keywords", group.all("PersonCompetency").filter_map(name).collect());
        resume.add("skills", draft);
    }
}

fn describe(description: Option<&Element>, member: &str, draft: &mut Draft) {
    let html = description.and_then(Element::take).unwrap_or_default();
    let prose: Prose = prose::of_html(&html);
    draft.put(member, prose.summary());
    draft.put_all("highlights", prose.points);
}

fn period(period: &Element, draft: &mut Draft) {
    draft.put("startDate", date_at(period, "StartDate"));
    draft.put("endDate", date_at(period, "EndDate"));
    // Whether it still lasts is said by the end that is missing.
    period.take_each(&["CurrentIndicator", "Ongoing"]);
}

fn date_at(period: &Element, name: &str) -> Option<String> {
    let text = period.child(name)?.take_at("FormattedDateTime")?;
    Some(when::read(&text).unwrap_or(text))
}
