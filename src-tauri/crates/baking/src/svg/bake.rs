use super::credential::own_addresses;
use super::names::{OB2, OB3, Scopes, split};
use super::read::read;
use crate::content::trimmed;
use crate::{BakingError, Content, Existing, Keyword, Kind, Limits};
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use serde_json::Value;
use std::ops::Range;

/// Puts a credential into an SVG as the first child of its root; the rest stays byte for byte.
pub(crate) fn bake(
    image: &[u8],
    credential: &str,
    content: Content,
    keyword: Keyword,
    existing: Existing,
) -> Result<Vec<u8>, BakingError> {
    let text = std::str::from_utf8(image).map_err(|_| BakingError::NotUtf8)?;
    let places = Places::find(text, keyword)?;
    if !places.former.is_empty() && existing == Existing::Refuse {
        return Err(BakingError::AlreadyBaked { keyword });
    }
    let mut baked = Vec::with_capacity(image.len() + credential.len() + 256);
    places.write(&mut baked, text, &element(credential, content, keyword, places.prefix), keyword);
    // A picture that could not be read back is not given out.
    read(&baked, &Limits::default())?;
    Ok(baked)
}

/// The element that holds a credential (OB3 §5.3.2, OB20-Bake "SVGs").
fn element(credential: &str, content: Content, keyword: Keyword, prefix: &str) -> String {
    let name = match keyword {
        Keyword::OpenBadges => "assertion",
        _ => "credential",
    };
    let verify = match content {
        Content::Json if keyword == Keyword::OpenBadges => hosted_at(credential).unwrap_or_default(),
        Content::Json => String::new(),
        _ => credential.to_owned(),
    };
    let verify = match verify.as_str() {
        "" => String::new(),
        verify => format!(" verify=\"{}\"", quick_xml::escape::escape(verify)),
    };
    match content {
        // `]]>` would end the section; two sections read back as one text.
        Content::Json => {
            let body = credential.replace("]]>", "]]]]><![CDATA[>");
            format!("<{prefix}:{name}{verify}><![CDATA[{body}]]></{prefix}:{name}>")
        }
        _ => format!("<{prefix}:{name}{verify}/>"),
    }
}

fn hosted_at(credential: &str) -> Option<String> {
    let assertion: Value = serde_json::from_str(trimmed(credential)).ok()?;
    own_addresses(&assertion).first().map(|address| (*address).to_owned())
}

/// Where to write in an SVG.
struct Places {
    /// The end of the root's name, where a declaration goes.
    name: usize,
    /// The root's start tag.
    tag: Range<usize>,
    /// Whether the root is `<svg/>`.
    empty: bool,
    root: String,
    /// A prefix that is free on the root, or bound to our namespace.
    prefix: &'static str,
    declared: bool,
    former: Vec<Range<usize>>,
}

impl Places {
    fn find(text: &str, keyword: Keyword) -> Result<Places, BakingError> {
        let not_a_picture = BakingError::NotAPicture { kind: Kind::Svg };
        let mut reader = Reader::from_str(text);
        let (mut places, mut scopes, mut depth, mut open): (
            Option<Places>,
            _,
            usize,
            Option<(usize, usize)>,
        ) = (None, Scopes::default(), 0, None);
        loop {
            let start = position(&reader);
            let event = reader.read_event().map_err(|_| not_a_picture.clone())?;
            let end = position(&reader);
            match &event {
                Event::Start(element) | Event::Empty(element) => {
                    depth += 1;
                    declare(&mut scopes, depth, element);
                    let empty = matches!(event, Event::Empty(_));
                    places.get_or_insert_with(|| {
                        Places::at(element, start..end, empty, &scopes, text, keyword)
                    });
                    if open.is_none() && scopes.keyword(element) == Some(keyword) {
                        open = Some((depth, start));
                    }
                }
                Event::Eof => return places.ok_or(not_a_picture),
                _ => {}
            }
            if matches!(event, Event::End(_) | Event::Empty(_)) {
                if let (Some((_, from)), Some(places)) = (open.take_if(|(at, _)| *at == depth), &mut places) {
                    places.former.push(from..end);
                }
                scopes.leave(depth);
                depth = depth.saturating_sub(1);
            }
        }
    }

    fn at(
        root: &BytesStart<'_>,
        tag: Range<usize>,
        empty: bool,
        scopes: &Scopes,
        text: &str,
        keyword: Keyword,
    ) -> Places {
        let root = root.name().into_inner().to_owned();
        let prefixes = ["openbadges", "openbadges3", "besace-badge"];
        let ours = |prefix: &&str| scopes.namespace(prefix) == Some(namespace(keyword));
        // Declaring a prefix that is used without a declaration would change what the picture says.
        let free =
            |prefix: &&str| scopes.namespace(prefix).is_none() && !text.contains(&format!("<{prefix}:"));
        let bound = prefixes.into_iter().find(ours);
        let prefix = bound.or_else(|| prefixes.into_iter().find(free)).unwrap_or("besace-credential");
        let declared = bound.is_some();
        Places { name: tag.start + 1 + root.len(), tag, empty, root, prefix, declared, former: Vec::new() }
    }

    fn write(&self, baked: &mut Vec<u8>, text: &str, element: &str, keyword: Keyword) {
        baked.extend_from_slice(&text.as_bytes()[..self.name]);
        if !self.declared {
            baked.extend_from_slice(format!(" xmlns:{}=\"{}\"", self.prefix, namespace(keyword)).as_bytes());
        }
        let tag_ends = if self.empty { self.tag.end - "/>".len() } else { self.tag.end };
        baked.extend_from_slice(&text.as_bytes()[self.name..tag_ends]);
        if self.empty {
            baked.extend_from_slice(format!(">{element}</{}>", self.root).as_bytes());
        } else {
            baked.extend_from_slice(element.as_bytes());
        }
        let mut from = self.tag.end;
        for former in &self.former {
            baked.extend_from_slice(&text.as_bytes()[from..former.start]);
            from = former.end;
        }
        baked.extend_from_slice(&text.as_bytes()[from..]);
    }
}

fn declare(scopes: &mut Scopes, depth: usize, element: &BytesStart<'_>) {
    for attribute in element.attributes().flatten() {
        let value = attribute.normalized_value(XmlVersion::Implicit1_0).unwrap_or_default();
        match split(attribute.key.into_inner()) {
            (prefix, "xmlns") => scopes.declare(depth, prefix, &value),
            ("xmlns", "") => scopes.declare(depth, "", &value),
            _ => {}
        }
    }
}

fn namespace(keyword: Keyword) -> &'static str {
    match keyword {
        Keyword::OpenBadges => OB2,
        _ => OB3,
    }
}

fn position(reader: &Reader<&[u8]>) -> usize {
    usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX)
}
