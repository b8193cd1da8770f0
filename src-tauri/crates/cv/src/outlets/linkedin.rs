//! A badge on LinkedIn: the address of the form, and its fields, since LinkedIn no longer promises to fill them in.

use super::document::link;
use crate::words::Words;
use messages::Language;
use std::fmt::Write;
use time::Date;

/// What LinkedIn asks of a certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Certification<'a> {
    /// The achievement's name.
    pub name: &'a str,
    /// The issuer's name.
    pub organization: &'a str,
    /// When it was awarded.
    pub issued: Option<Date>,
    /// When it ends.
    pub expires: Option<Date>,
    /// The issuer's own page; never one of ours, which is a secret.
    pub page: Option<&'a str>,
    /// The badge's identifier.
    pub id: Option<&'a str>,
}

/// A certificate for LinkedIn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkedIn {
    /// The address of the form.
    pub url: String,
    /// What to copy into it: each with its label.
    pub fields: Vec<(String, String)>,
}

const FORM: &str = "https://www.linkedin.com/profile/add?startTask=CERTIFICATION_NAME";

/// Writes the address and the fields; what is not known is left out.
pub fn linkedin(badge: &Certification<'_>, language: Language) -> LinkedIn {
    let words = Words(language);
    let page = badge.page.filter(|page| page.starts_with("http")).and_then(link);
    let mut url = FORM.to_owned();
    let mut add = |name: &str, value: Option<String>| {
        if let Some(value) = value {
            // Writing to a String cannot fail.
            let _ = write!(url, "&{name}={}", encoded(&value));
        }
    };
    add("name", said(badge.name));
    add("organizationName", said(badge.organization));
    add("issueYear", badge.issued.map(|date| date.year().to_string()));
    add("issueMonth", badge.issued.map(|date| u8::from(date.month()).to_string()));
    add("expirationYear", badge.expires.map(|date| date.year().to_string()));
    add("expirationMonth", badge.expires.map(|date| u8::from(date.month()).to_string()));
    add("certUrl", page.clone());
    add("certId", badge.id.and_then(said));
    let fields = [
        ("linkedin-name", said(badge.name)),
        ("linkedin-organization", said(badge.organization)),
        ("linkedin-issued", badge.issued.map(|date| words.date(date))),
        ("linkedin-expires", badge.expires.map(|date| words.date(date))),
        ("linkedin-id", badge.id.and_then(said)),
        ("linkedin-page", page),
    ];
    let fields = fields.into_iter().filter_map(|(label, value)| Some((words.say(label, &[]), value?)));
    LinkedIn { url, fields: fields.collect() }
}

fn said(text: &str) -> Option<String> {
    Some(super::document::inert(text.trim())).filter(|text| !text.is_empty())
}

/// Every byte but the unreserved ones (RFC 3986, 2.3).
fn encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                encoded.push(char::from(byte))
            }
            _ => {
                let _ = write!(encoded, "%{byte:02X}");
            }
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn everything_is_encoded_and_what_is_not_known_is_left_out() {
        let badge = Certification {
            name: "Accueil & écoute",
            organization: "Mission=locale",
            issued: Some(date!(2025 - 06 - 01)),
            expires: None,
            page: Some("https://badges.example.org/a?b=c&d"),
            id: Some(" "),
        };
        let made = linkedin(&badge, Language::En);
        assert_eq!(
            made.url,
            "https://www.linkedin.com/profile/add?startTask=CERTIFICATION_NAME&name=Accueil%20%26%20%C3%A9coute\
            &organizationName=Mission%3Dlocale&issueYear=2025&issueMonth=6\
            &certUrl=https%3A%2F%2Fbadges.example.org%2Fa%3Fb%3Dc%26d"
        );
        assert_eq!(made.fields.len(), 4);
        let hostile = Certification { page: Some("javascript:alert(1)"), ..badge };
        assert!(!linkedin(&hostile, Language::Fr).url.contains("certUrl"));
    }
}
