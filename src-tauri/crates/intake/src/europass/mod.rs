//! Europass: the XML of a `Candidate` (HR-XML 3 with parts of its own), which its PDF carries, too.

mod history;
mod languages;
mod person;
mod tree;

use crate::found::{Draft, Leftovers};
use crate::{Found, IntakeError, Limits, Source};
use baking::Kind;
use tree::Element;

/// How the addresses of its name spaces begin; the version follows.
const NAME_SPACE: &str = "http://www.europass.eu/";

pub(crate) fn read(bytes: &[u8], limits: &Limits) -> Result<Found, IntakeError> {
    if bytes.len() > limits.data {
        return Err(IntakeError::TooLarge { limit: limits.data });
    }
    let candidate = tree::parse(bytes, limits)?;
    match candidate.name.as_str() {
        "Candidate" if candidate.attributes.iter().any(|(_, value)| value.starts_with(NAME_SPACE)) => {}
        "SkillsPassport" => return Err(IntakeError::OldEuropass),
        "html" | "svg" => return Err(IntakeError::NotACv { kind: Kind::of(bytes) }),
        root => return Err(IntakeError::NotEuropass { root: root.to_owned() }),
    }
    Ok(of_candidate(&candidate))
}

fn of_candidate(candidate: &Element) -> Found {
    let (mut resume, mut left) = (Draft::default(), Leftovers::default());
    let profile = candidate.child("CandidateProfile");
    let mut basics = candidate.child("CandidatePerson").map(person::basics).unwrap_or_default();
    if let Some(profile) = profile {
        person::of_profile(profile, &mut basics);
    }
    let country = person::country(candidate);
    resume.put_part("basics", basics);
    if let Some(profile) = profile {
        history::write(profile, country.as_deref(), &mut resume);
    }
    languages::write(candidate, profile, &mut resume);
    of_the_document(candidate);
    candidate.leave(&mut left);
    Found::new(Source::EuropassXml, resume, left)
}

/// What says something of the document and nothing of the person; and the person a second time, as who supplies it.
fn of_the_document(candidate: &Element) {
    candidate.take_each(&["DocumentID", "CandidateProfile/ID"]);
    candidate.child("RenderingInformation").into_iter().for_each(Element::take_all);
    let (Some(supplier), Some(person)) =
        (candidate.child("CandidateSupplier"), candidate.child("CandidatePerson"))
    else {
        return;
    };
    supplier.take_each(&["PartyID", "PartyName", "PrecedenceCode"]);
    let known = person.texts();
    supplier.take_those(&|text| known.contains(&text) || text == "Email");
}
