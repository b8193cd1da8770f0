use super::tree::Element;
use crate::found::Draft;
use crate::prose;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// Who the person is and how to reach them.
pub(super) fn basics(person: &Element) -> Draft {
    let mut basics = Draft::default();
    let names = ["PersonName/GivenName", "PersonName/FamilyName"].map(|path| person.take_at(path));
    basics.put("name", Some(names.into_iter().flatten().collect::<Vec<_>>().join(" ")));
    for way in person.all("Communication") {
        communication(way, &mut basics);
    }
    basics
}

/// What the profile says of the person as a whole: a few sentences, and a portrait.
pub(super) fn of_profile(profile: &Element, basics: &mut Draft) {
    let summary = profile.take_at("ExecutiveSummary").map(|html| prose::of_html(&html).all().join("\n"));
    basics.put("summary", summary);
    for attachment in profile.all("Attachment") {
        let portrait = attachment.at("EmbeddedData").and_then(|data| portrait(data.text()?));
        if portrait.is_some() && !basics.has("image") {
            basics.put("image", portrait);
            attachment.take_all();
        }
    }
}

/// The country the person lives in, as a code.
pub(super) fn country(candidate: &Element) -> Option<String> {
    let ways = candidate.child("CandidatePerson")?.all("Communication");
    let mut codes = ways.filter_map(|way| way.at("Address/CountryCode")?.text());
    codes.next().map(str::to_owned)
}

fn communication(way: &Element, basics: &mut Draft) {
    match way.at("ChannelCode").and_then(Element::text) {
        Some("Email") if !basics.has("email") => basics.put("email", way.take_at("URI")),
        Some("Telephone") if !basics.has("phone") => basics.put("phone", telephone(way)),
        Some("Web") if !basics.has("url") => basics.put("url", way.take_at("URI")),
        Some("Email" | "Telephone") => return,
        Some(_) if way.child("URI").is_some() => basics.add("profiles", account(way)),
        _ => match way.child("Address") {
            Some(address) if !basics.has("location") => basics.put_part("location", location(address)),
            _ => return,
        },
    }
    // What kind of way it is.
    way.take_each(&["ChannelCode", "UseCode", "CountryCode", "OtherTitle"]);
}

fn telephone(way: &Element) -> Option<String> {
    let number = way.take_at("DialNumber")?;
    Some(match way.take_at("CountryDialing") {
        Some(country) => format!("+{} {number}", country.trim_start_matches('+')),
        None => number,
    })
}

fn account(way: &Element) -> Draft {
    let mut profile = Draft::default();
    let network = [way.take_at("OtherTitle"), way.take_at("UseCode").filter(|code| code != "other")];
    profile.put("network", network.into_iter().flatten().next());
    let address = way.take_at("URI").unwrap_or_default();
    let is_address = address.starts_with("https://") || address.starts_with("http://");
    profile.put(if is_address { "url" } else { "username" }, Some(address));
    profile
}

fn location(address: &Element) -> Draft {
    let mut location = Draft::default();
    let lines: Vec<String> = address.all("AddressLine").filter_map(Element::take).collect();
    location.put("address", Some(lines.join(", ")));
    location.put("postalCode", address.take_at("PostalCode"));
    location.put("city", address.take_at("CityName"));
    location.put("countryCode", address.take_at("CountryCode").map(|code| code.to_uppercase()));
    location
}

/// A portrait is the base64 of a data URI, or the data URI itself. Nobody looks into the picture here.
fn portrait(data: &str) -> Option<String> {
    let written: String = data.split_whitespace().collect();
    let uri = match written.starts_with("data:") {
        true => written,
        false => String::from_utf8(STANDARD.decode(written).ok()?).ok()?,
    };
    let is_picture =
        ["data:image/png;base64,", "data:image/jpeg;base64,"].iter().any(|kind| uri.starts_with(kind));
    is_picture.then_some(uri)
}
