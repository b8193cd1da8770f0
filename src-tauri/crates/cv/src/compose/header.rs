use super::{clickable, joined, one_line, said};
use crate::words::Words;
use crate::{Account, Basics, Contact, Header, Profile, RenderOptions, Resume};

/// The top of the CV. `has_badge_page` says whether a badge already leads to a page of its own.
pub(super) fn header(shown: &Resume, options: &RenderOptions, has_badge_page: bool) -> Header {
    let none = Basics::default();
    let basics = shown.basics.as_ref().unwrap_or(&none);
    let words = Words(options.language);
    let own_name = one_line(&basics.name).unwrap_or_default();
    let anonymous = options.profile == Profile::Anonymous;
    Header {
        photo: options.photo.clone().filter(|_| !anonymous),
        photo_alt: words.say("photo-alt", &[("name", &own_name)]),
        name: if anonymous { words.say("name-anonymous", &[]) } else { own_name },
        label: one_line(&basics.label),
        contacts: contacts(basics),
        summary: said(&basics.summary),
        qr: clickable(&basics.url).filter(|_| options.qr && !has_badge_page),
    }
}

fn contacts(basics: &Basics) -> Vec<Contact> {
    let mut contacts = Vec::new();
    contacts.extend(place(basics).map(|text| Contact { text, url: None }));
    contacts.extend(said(&basics.phone).map(|text| Contact { url: telephone(&text), text }));
    contacts.extend(said(&basics.email).map(|text| Contact { url: mailto(&text), text }));
    contacts.extend(said(&basics.url).map(|text| web(&text, &basics.url)));
    contacts.extend(basics.profiles.iter().filter_map(profile));
    contacts
}

/// "12 rue Exemple, 69003 Lyon"; the country is not asked on a CV.
fn place(basics: &Basics) -> Option<String> {
    let location = basics.location.as_ref()?;
    let town = joined([said(&location.postal_code), said(&location.city)], " ");
    joined([said(&location.address), town], ", ").or_else(|| said(&location.region))
}

fn telephone(text: &str) -> Option<String> {
    let number: String = text.chars().filter(|sign| sign.is_ascii_digit() || *sign == '+').collect();
    (number.len() >= 3).then(|| format!("tel:{number}"))
}

fn mailto(text: &str) -> Option<String> {
    let plain = text.is_ascii() && !text.contains(|sign: char| sign.is_whitespace() || sign.is_control());
    (plain && text.contains('@')).then(|| format!("mailto:{text}"))
}

fn web(text: &str, url: &Option<String>) -> Contact {
    Contact { text: shown_address(text), url: clickable(url) }
}

/// An address without what every reader knows: `https://www.exemple.org/` is "www.exemple.org".
pub(crate) fn shown_address(url: &str) -> String {
    let bare = url.trim().trim_start_matches("https://").trim_start_matches("http://");
    bare.strip_suffix('/').unwrap_or(bare).to_owned()
}

fn profile(profile: &Account) -> Option<Contact> {
    let address = clickable(&profile.url);
    let text = match (said(&profile.network), said(&profile.username)) {
        (Some(network), Some(username)) => Some(format!("{network} {username}")),
        (network, username) => address.as_deref().map(shown_address).or(username).or(network),
    };
    Some(Contact { text: text?, url: address })
}
