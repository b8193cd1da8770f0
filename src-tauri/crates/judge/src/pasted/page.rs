//! Where a web page says its badge lies. This is no HTML parser: it looks at tags one by one, and what it finds is only
//! asked for, never believed.

use super::shapes::of_verifier;
use url::Url;

/// A page is searched so far, in bytes: what it says of itself stands at its beginning.
const MOST_BYTES: usize = 1 << 20;
/// The most addresses taken from one page.
const MOST_ADDRESSES: usize = 4;

/// The addresses a page at `base` names, best first: its other form as JSON, a badge handed to a verifier, its picture.
pub(crate) fn addresses_in(page: &[u8], base: &str) -> Vec<String> {
    let Ok(base) = base.parse::<Url>() else { return Vec::new() };
    let text = String::from_utf8_lossy(page.get(..MOST_BYTES).unwrap_or(page));
    let mut found: Vec<(u8, String)> = Vec::new();
    for tag in text.split('<').skip(1).filter_map(|rest| rest.split('>').next()) {
        let Some((rank, address)) = named(tag) else { continue };
        if address.trim().is_empty() {
            continue;
        }
        let Ok(address) = base.join(&unescaped(&address)) else { continue };
        let address = of_verifier(&address).unwrap_or_else(|| address.into());
        if verify::address::check(&address).is_ok() && !found.iter().any(|(_, known)| *known == address) {
            found.push((rank, address));
        }
    }
    found.sort_by_key(|(rank, _)| *rank);
    found.into_iter().map(|(_, address)| address).take(MOST_ADDRESSES).collect()
}

/// The address that a tag names, and how good it is.
fn named(tag: &str) -> Option<(u8, String)> {
    let name = tag.split(|sign: char| sign.is_whitespace() || sign == '/').next()?.to_ascii_lowercase();
    match name.as_str() {
        "link" => {
            let kind = attribute(tag, "type")?;
            let is_json =
                ["application/json", "application/ld+json", "application/vc+ld+json", "application/vc"]
                    .contains(&kind.as_str());
            let is_other_form =
                attribute(tag, "rel")?.to_ascii_lowercase().split(' ').any(|rel| rel == "alternate");
            (is_json && is_other_form).then_some((0, attribute(tag, "href")?))
        }
        "a" => attribute(tag, "href").filter(|href| href.contains("#verify?vc=")).map(|href| (1, href)),
        "meta" => {
            let property = attribute(tag, "property").or_else(|| attribute(tag, "name"))?;
            let is_picture = matches!(property.as_str(), "og:image" | "og:image:url" | "og:image:secure_url");
            is_picture.then_some((2, attribute(tag, "content")?))
        }
        _ => None,
    }
}

/// The value of an attribute.
fn attribute(tag: &str, wanted: &str) -> Option<String> {
    let mut rest = tag.split_once(char::is_whitespace)?.1;
    loop {
        let (name, after) = rest.split_once('=')?;
        let after = after.trim_start();
        let quote = after.chars().next().filter(|sign| matches!(sign, '"' | '\''));
        let (value, next) = match quote {
            Some(quote) => after.get(1..)?.split_once(quote)?,
            None => after.split_once(char::is_whitespace).unwrap_or((after, "")),
        };
        // Names without a value may stand before this one.
        if name.split_whitespace().next_back().is_some_and(|name| name.eq_ignore_ascii_case(wanted)) {
            return Some(value.to_owned());
        }
        rest = next;
    }
}

fn unescaped(value: &str) -> String {
    value.trim().replace("&quot;", "\"").replace("&#x2F;", "/").replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(page: &str, expected: &[&str]) {
        assert_eq!(addresses_in(page.as_bytes(), "https://i.example/dir/page?x=1"), expected, "{page}");
    }

    #[test]
    fn a_page_names_its_other_form_its_verifier_and_its_picture() {
        check(
            r#"<html><head><META content='../badge.png?a=1&amp;b=2' property="og:image">
               <link rel=stylesheet href=x.css><link defer rel="Alternate" type="application/json" href="/b.json"/>
               <a class=x href="https://verifierplus.org/#verify?vc=https%3A%2F%2Fc.example%2F1">verify</a>"#,
            &["https://i.example/b.json", "https://c.example/1", "https://i.example/badge.png?a=1&b=2"],
        );
    }

    #[test]
    fn what_may_not_be_asked_is_left_out() {
        check(r#"<meta property="og:image" content="http://127.0.0.1/x">"#, &[]);
        check(r#"<meta property="og:image" content="file:///etc/passwd">"#, &[]);
        check(r#"<link rel="alternate" type="application/rss+xml" href="/feed">"#, &[]);
        check("<meta property=og:image content=", &[]);
        check("<link rel='alternate", &[]);
        check("<<<é=\"", &[]);
    }
}
