use crate::content::{is_jws, trimmed};

/// What a file is, by its content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// Nothing, or only blanks.
    Empty,
    /// A PNG picture.
    Png,
    /// An SVG picture.
    Svg,
    /// A JSON object or array.
    Json,
    /// A compact JWS.
    Jws,
    /// An SD-JWT.
    SdJwt,
    /// A bare `http(s)` address.
    Address,
    /// A JPEG picture.
    Jpeg,
    /// A GIF picture.
    Gif,
    /// A WebP picture.
    Webp,
    /// A PDF.
    Pdf,
    /// A ZIP, or one of the many formats that are ZIPs.
    Zip,
    /// A web page.
    Html,
    /// XML that is no SVG.
    Xml,
    /// Text in UTF-16.
    Utf16,
    /// Some other text.
    Text,
    /// Something else.
    Unknown,
}

impl Kind {
    /// Recognises a file by its content.
    pub fn of(bytes: &[u8]) -> Kind {
        by_signature(bytes).unwrap_or_else(|| match std::str::from_utf8(bytes) {
            Ok(text) => of_text(text),
            // An SVG or JSON with one bad byte is still better named by its first characters.
            Err(bad) => {
                std::str::from_utf8(&bytes[..bad.valid_up_to()]).map_or(Kind::Unknown, of_broken_text)
            }
        })
    }
}

fn by_signature(bytes: &[u8]) -> Option<Kind> {
    let kind = match bytes {
        [0x89, b'P', b'N', b'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => Kind::Png,
        [0xFF, 0xD8, 0xFF, ..] => Kind::Jpeg,
        [b'G', b'I', b'F', b'8', ..] => Kind::Gif,
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Kind::Webp,
        [b'%', b'P', b'D', b'F', b'-', ..] => Kind::Pdf,
        [b'P', b'K', 3, 4, ..] | [b'P', b'K', 5, 6, ..] => Kind::Zip,
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] | [b'{' | b'<' | b'[', 0, ..] | [0, b'{' | b'<' | b'[', ..] => {
            Kind::Utf16
        }
        _ => return None,
    };
    Some(kind)
}

fn of_text(text: &str) -> Kind {
    let text = trimmed(text);
    match text.as_bytes().first() {
        None => Kind::Empty,
        Some(b'{' | b'[') => Kind::Json,
        Some(b'<') => of_markup(text),
        Some(_) if is_address(text) => Kind::Address,
        Some(_) if is_jws(text) => Kind::Jws,
        Some(_) if text.split_once('~').is_some_and(|(jws, _)| is_jws(jws)) => Kind::SdJwt,
        Some(_) => Kind::Text,
    }
}

fn of_broken_text(beginning: &str) -> Kind {
    match of_text(beginning) {
        kind @ (Kind::Json | Kind::Svg | Kind::Html | Kind::Xml) => kind,
        _ => Kind::Unknown,
    }
}

/// Whether a text is one `http(s)` address and nothing else.
pub(crate) fn is_address(text: &str) -> bool {
    let begins =
        |scheme: &str| text.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
    (begins("https://") || begins("http://")) && !text.contains(|c: char| c.is_whitespace() || c.is_control())
}

fn of_markup(text: &str) -> Kind {
    match root_name(text) {
        Some(name) if local(name) == "svg" => Kind::Svg,
        Some(name) if name.eq_ignore_ascii_case("html") => Kind::Html,
        _ if has_html_beginning(text) => Kind::Html,
        _ => Kind::Xml,
    }
}

/// The name of the first element, past declarations, comments and a DOCTYPE.
fn root_name(text: &str) -> Option<&str> {
    let mut rest = text;
    loop {
        rest = rest.trim_start();
        rest = if let Some(comment) = rest.strip_prefix("<!--") {
            &comment[comment.find("-->")? + 3..]
        } else if let Some(instruction) = rest.strip_prefix("<?") {
            &instruction[instruction.find("?>")? + 2..]
        } else if rest.starts_with("<!") {
            after_doctype(rest)?
        } else {
            let name = rest.strip_prefix('<')?;
            let end = name.find(|c: char| c.is_whitespace() || c == '>' || c == '/')?;
            return Some(&name[..end]);
        };
    }
}

/// What follows a DOCTYPE, whose internal subset may itself hold `>`.
fn after_doctype(text: &str) -> Option<&str> {
    let mut depth = 0usize;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'[' => depth += 1,
            b']' => depth = depth.saturating_sub(1),
            b'>' if depth == 0 => return Some(&text[at + 1..]),
            _ => {}
        }
    }
    None
}

fn has_html_beginning(text: &str) -> bool {
    let beginning: String = text.chars().take(200).collect::<String>().to_ascii_lowercase();
    ["<!doctype html", "<head", "<body", "<title", "<meta", "<script", "<p>", "<div"]
        .iter()
        .any(|tag| beginning.contains(tag))
}

/// The part of an XML name after its prefix.
pub(crate) fn local(name: &str) -> &str {
    name.rsplit_once(':').map_or(name, |(_, local)| local)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], kind: Kind) {
        assert_eq!(Kind::of(bytes), kind, "{:?}", String::from_utf8_lossy(bytes));
    }

    #[test]
    fn text_is_named_by_what_it_holds() {
        check(b"", Kind::Empty);
        check(b" \r\n\xEF\xBB\xBF", Kind::Text);
        check(b"\xEF\xBB\xBF\n ", Kind::Empty);
        check(b"\xEF\xBB\xBF {}", Kind::Json);
        check(b"[1]", Kind::Json);
        check(b"\naGk.aGk.aGk\n", Kind::Jws);
        check(b"aGk.aGk.aGk~WyJ4Il0~", Kind::SdJwt);
        check(b"https://issuer.example/a?b=c ", Kind::Address);
        check(b"https://issuer.example/a b", Kind::Text);
        check(b"hello", Kind::Text);
        check(b"\xFF\xFE{\0", Kind::Utf16);
        check(b"{\0}\0", Kind::Utf16);
        check(b"\x01\x80\x81", Kind::Unknown);
    }

    #[test]
    fn markup_is_named_by_its_root() {
        check(b"<svg/>", Kind::Svg);
        check(
            b"<?xml version='1.0'?><!-- <html> --><!DOCTYPE svg [<!ENTITY a '>'>]><s:svg xmlns:s='x'>",
            Kind::Svg,
        );
        check(b"<!DOCTYPE html><html lang=fr>", Kind::Html);
        check(b"<HTML>", Kind::Html);
        check(b"<rss></rss>", Kind::Xml);
        check(b"<", Kind::Xml);
        check(b"<!--", Kind::Xml);
    }
}
